package app.rundown.quote.name;

import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that a document introduces as those of organisations by the noun before them ({@code the shipyard Lee}),
 * and which are nobody's wherever they stand.
 */
final class IntroducedBodies {
    private final Set<String> names = new HashSet<>();

    /** Remembers the words of a run that a noun for an organisation leads to, before the run or at its start. */
    void note(List<Token> tokens, NameRun run) {
        Token first = tokens.get(run.from());
        boolean inside = leads(first);
        int from = inside ? run.from() + 1 : run.from();
        if (from == run.to() || !inside && !leads(TokenCursor.tokenAt(tokens, run.from() - 1))) {
            return;
        }
        Token name = tokens.get(from);
        if (!name.isGivenName() && !name.isRole() && !NameRun.isTitle(name) && !name.is(WordClass.COMMON)) {
            names.add(Lexicon.fold(NameRun.text(tokens, from, run.to())));
        }
    }

    /** Remembers what was noted elsewhere. */
    void join(IntroducedBodies other) {
        names.addAll(other.names);
    }

    private static boolean leads(Token noun) {
        return noun.isAny(WordClass.BODY_NOUN, WordClass.CLUB) && !noun.possessive() && !noun.isRole();
    }

    /** Forgets the forms of persons' names that are organisations' names, by surname. */
    void removeFrom(Map<String, List<NameForm>> forms) {
        if (names.isEmpty()) {
            return;
        }
        forms.values().forEach(group -> {
            boolean whole = group.stream().anyMatch(form -> !form.isSurnameOnly() && !isName(form));
            group.removeIf(form -> isName(form) && !(form.isSurnameOnly() && whole));
        });
        forms.values().removeIf(List::isEmpty);
    }

    private boolean isName(NameForm form) {
        return names.contains(Lexicon.fold(String.join(" ", form.words())));
    }
}
