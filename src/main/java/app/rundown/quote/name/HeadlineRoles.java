package app.rundown.quote.name;

import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns what somebody is from an update whose headline begins with the name, and whose text begins with an office
 * instead ({@code Ann Lee promises an answer}, {@code The minister of industry spoke ...}).
 */
public final class HeadlineRoles {
    private final NameTable names;
    private final Map<Person, Set<String>> found = new HashMap<>();

    /** Starts with the people whom a document names. */
    public HeadlineRoles(NameTable names) {
        this.names = names;
    }

    /** Whether the press of the document's language is known to write so. */
    public boolean areLearnt() {
        return names.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && !names.language().has(Language.Trait.NO_ARTICLES);
    }

    /** Reads a headline and the first words below it. */
    public void read(List<Token> headline, List<Token> text) {
        Person person = opening(headline);
        if (person == null || person.gender() == Gender.UNKNOWN) {
            return;
        }
        List<Mention> mentions = Mentions.in(text, names);
        for (Mention mention : mentions) {
            Token before = TokenCursor.tokenAt(text, mention.phrase() - 1);
            if (mention.owner() || before.is(WordClass.PREPOSITION)) {
                continue;
            }
            boolean named = Offices.nameBehind(text, mentions, mention.to(), names.language()) != null;
            if (mention.type() == Mention.Type.ROLE && !named && mayBe(person, mention, text)) {
                Set<String> roles = RoleWords.of(text, mention.phrase(), complementEnd(text, mention.to()));
                found.computeIfAbsent(person, p -> new HashSet<>()).addAll(roles);
            }
            return;
        }
    }

    /** Returns the one person whom a headline names, at its beginning; or null. */
    private @Nullable Person opening(List<Token> headline) {
        Person only = null;
        for (Mention mention : Mentions.in(headline, names)) {
            if (mention.persons().isEmpty()) {
                continue;
            }
            Token before = TokenCursor.tokenAt(headline, mention.phrase() - 1);
            boolean aside =
                    only != null && before.is(WordClass.PREPOSITION) && before.isAny(WordClass.OF, WordClass.FOR);
            if (aside || mention.person() != null && mention.person().equals(only)) {
                continue;
            }
            boolean opens = mention.phrase() == 0 || before.is(":");
            if (only != null || !opens || mention.owner() || mention.person() == null) {
                return null;
            }
            only = mention.person();
        }
        return only;
    }

    /** Whether the genders agree, nobody else has the office, and the person is not known for another. */
    private boolean mayBe(Person person, Mention role, List<Token> text) {
        String head = text.get(role.from()).country();
        return role.gender() == person.gender()
                && !names.language().is(WordClass.SPOKES, head)
                && person.roles().stream().allMatch(known -> !names.language().isRole(known) || areRelated(known, head))
                && names.describesNobodyBut(person, head);
    }

    private boolean areRelated(String known, String head) {
        return names.language().relatedWords(known).contains(head)
                || names.language().relatedWords(head).contains(known);
    }

    private static int complementEnd(List<Token> text, int to) {
        TokenCursor here = new TokenCursor(text, to);
        return here.token().is(WordClass.OF) && here.next().isWord() ? to + 2 : to;
    }

    /** Returns the people, with what was learnt of them. */
    public NameTable table() {
        return found.isEmpty() ? names : names.with(found);
    }
}
