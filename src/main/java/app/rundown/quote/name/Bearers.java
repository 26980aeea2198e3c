package app.rundown.quote.name;

import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;

/** Finds the known persons whom some words name. */
final class Bearers {
    /** The most words of a name. */
    static final int LONGEST_NAME = 5;

    private Bearers() {}

    /** Whether a known person's name of several words begins at a token. */
    static boolean begin(List<Token> tokens, int from, NameTable names) {
        NameRun run = NameRun.at(tokens, from, names.language());
        for (int end = Math.min(run.to(), from + LONGEST_NAME); end > from + 1; end--) {
            if (!of(tokens, from, end, tokens.get(end - 1).text(), names).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one more capitalised word that no list has stands right behind a word, so that both name somebody or
     * something else ("Lee Constructions"), where nouns have no capitals.
     */
    private static boolean opensLongerName(List<Token> tokens, int from, Language language) {
        Token next = TokenCursor.tokenAt(tokens, from + 1);
        Token before = TokenCursor.tokenAt(tokens, from - 1);
        return language.has(Language.Trait.VERB_SECOND)
                && !language.has(Language.Trait.CAPITAL_NOUNS)
                && next.isCapitalised()
                && !next.isListed()
                && !next.isRole()
                && next.verbForm() == null
                && !tokens.get(from).possessive()
                && (!before.isCapitalised() || before.isAny(Lexicon.WordClass.PREPOSITION, Lexicon.WordClass.COMMON))
                && !before.is(Lexicon.WordClass.PARTICLE);
    }

    /** Returns the persons whom some words name as owners, in a language whose genitive ends with a bare s. */
    static List<Person> owning(List<Token> tokens, int from, int end, NameTable names) {
        String last = tokens.get(end - 1).text();
        return last.endsWith("s") && names.language().has(Language.Trait.GENITIVE_S)
                ? of(tokens, from, end, last.substring(0, last.length() - 1), names)
                : List.of();
    }

    /** Returns the persons whom the words from one token to another, with such a last word, may name. */
    static List<Person> of(List<Token> tokens, int from, int end, String surname, NameTable names) {
        Token last = tokens.get(end - 1);
        List<Person> persons = names.ofSurname(surname);
        if (end - from == 1 && opensLongerName(tokens, from, names.language())) {
            return List.of();
        }
        if (end - from == 1) {
            boolean titled = NameRun.isTitle(TokenCursor.tokenAt(tokens, from - 1));
            if (!persons.isEmpty()
                    && (titled
                            || !NameRun.isNoName(last)
                            || last.isGivenName()
                            || NameEvidence.actsAsPerson(new TokenCursor(tokens, end)))) {
                return persons;
            }
            Person person = names.ofGiven(surname);
            return person == null || NameRun.isNoName(last) ? List.of() : List.of(person);
        }
        List<Token> first = tokens.subList(from, end - 1);
        List<Person> bearing = names.bearing(first, persons);
        return bearing.isEmpty() && last.isCapitalised() ? names.bearingInside(first, surname) : bearing;
    }

    /**
     * Returns where the name of a known person begins who holds an office of the body named before it, or who is told
     * of right behind the name of an agency or a station; or -1.
     *
     * @param head the first token of the body's name
     * @param to the token after the last of both names
     */
    static int holderIn(List<Token> tokens, int head, int to, NameTable names) {
        if (NameStart.isBehindBody(tokens, head, to - 1, names.language()) && begin(tokens, to - 2, names)) {
            return to - 2;
        }
        for (int i = head + 1; NameCases.mayLeadToHolder(tokens.get(head), names.language()) && i + 1 < to; i++) {
            if (begin(tokens, i, names) && Offices.before(tokens, i, to, names.language()) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
