package app.rundown.quote.name;

import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name as a document writes it once, with what stands beside it.
 *
 * @param words the words of the name, the surname last; never empty
 * @param gender what the title or the roles show
 * @param roles the folded words that describe the person there
 * @param firm whether it is certain that a person is meant: a given name, a title, an office or an apposition shows it
 * @param relative whether it is given as the name of somebody's relative, who may have that person's surname
 */
record NameForm(List<String> words, Gender gender, Set<String> roles, boolean firm, boolean relative) {

    /** Creates a form that is not given as a relative's name. */
    NameForm(List<String> words, Gender gender, Set<String> roles, boolean firm) {
        this(words, gender, roles, firm, false);
    }

    /** Creates a form with nothing beside it that would prove it to be a person's name. */
    NameForm(List<String> words) {
        this(words, Gender.UNKNOWN, Set.of(), false);
    }

    /**
     * Returns the name of whoever shares a surname with a name that begins at a token, by a given name alone before
     * "and" ("Ann and Tom Lee"); or nothing.
     */
    static List<NameForm> sharing(List<Token> tokens, int from, List<String> words) {
        return sharesSurname(tokens, from - 2, words.size())
                ? List.of(new NameForm(List.of(tokens.get(from - 2).text(), words.getLast())))
                : List.of();
    }

    /**
     * Whether a given name stands alone before "and" and a whole name, so that both have one surname.
     *
     * @param given the token of the given name
     * @param length how many words the whole name has
     */
    private static boolean sharesSurname(List<Token> tokens, int given, int length) {
        Token first = TokenCursor.tokenAt(tokens, given);
        Token before = TokenCursor.tokenAt(tokens, given - 1);
        Token second = TokenCursor.tokenAt(tokens, given + 2);
        return length > 1
                && first.isCapitalised()
                && first.isGivenName()
                && !first.possessive()
                && TokenCursor.tokenAt(tokens, given + 1).is(WordClass.AND)
                && second.isGivenName()
                && !second.folded().equals(first.folded())
                && !NameRun.isNoName(first)
                && !NameRun.isTitle(before)
                && (!before.isCapitalised() || before.isAny(WordClass.COMMON, WordClass.PREPOSITION));
    }

    /** Returns the words as a text has them: no blank behind an elided one ("Jean d'Arvel"). */
    String text() {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            boolean joined = text.isEmpty()
                    || text.charAt(text.length() - 1) == '\''
                    || text.charAt(text.length() - 1) == '\u2019';
            text.append(joined ? "" : " ").append(word);
        }
        return text.toString();
    }

    /** Returns the last word, folded. */
    String surname() {
        return Lexicon.fold(words.getLast());
    }

    /** Returns the words before the surname. */
    List<String> firstNames() {
        return words.subList(0, words.size() - 1);
    }

    /** Returns this form without the last letter of the surname. */
    NameForm withoutLastLetter() {
        List<String> shorter = new ArrayList<>(words);
        String last = shorter.removeLast();
        shorter.add(last.substring(0, last.length() - 1));
        return new NameForm(shorter, gender, roles, firm, relative);
    }

    /** Returns this form with nothing but the surname. */
    NameForm surnameOnly() {
        return new NameForm(List.of(words.getLast()), gender, roles, firm, relative);
    }

    /** Whether it consists of the surname alone. */
    boolean isSurnameOnly() {
        return words.size() == 1;
    }
}
