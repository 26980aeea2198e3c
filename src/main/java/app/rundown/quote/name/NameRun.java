package app.rundown.quote.name;

import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;

/**
 * A run of capitalised words that may contain a name, as token numbers.
 *
 * @param from the first word
 * @param to the token after the last
 */
public record NameRun(int from, int to) {

    /** Returns the run that begins at a token; empty where that is not a capitalised word. */
    static NameRun at(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size()) {
            Token token = tokens.get(to);
            boolean particle = to > from
                    && token.is(WordClass.PARTICLE)
                    && TokenCursor.tokenAt(tokens, to + 1).isCapitalised();
            if (!token.isCapitalised() && !particle) {
                break;
            }
            to++;
            if (token.possessive() || endsSentence(token, TokenCursor.tokenAt(tokens, to))) {
                break;
            }
        }
        return new NameRun(from, to);
    }

    /** Whether a sentence seems to end between two capitalised words ("in the U.S. He"). */
    private static boolean endsSentence(Token token, Token next) {
        return token.text().endsWith(".")
                && next.isAny(
                        WordClass.MALE,
                        WordClass.FEMALE,
                        WordClass.PLURAL,
                        WordClass.DETERMINER,
                        WordClass.PREPOSITION,
                        WordClass.CONJUNCTION);
    }

    /** Whether the run has no words. */
    boolean isEmpty() {
        return from == to;
    }

    /** Returns the words as the text has them, without possessive endings. */
    public static String text(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean joined = i == from || tokens.get(i - 1).is(WordClass.ELIDED);
            words.append(joined ? "" : " ").append(tokens.get(i).text());
        }
        return words.toString();
    }

    /** Whether a token is a capitalised title such as "Mr." or "Senator". */
    public static boolean isTitle(Token token) {
        return token.isCapitalised() && token.isAny(WordClass.TITLE, WordClass.TITLE_MALE, WordClass.TITLE_FEMALE);
    }

    /** Whether a capitalised word can't be part of a person's name. */
    static boolean isNoName(Token token) {
        return token.isAny(
                WordClass.COUNTRY,
                WordClass.PLACE,
                WordClass.CALENDAR,
                WordClass.DEMONYM,
                WordClass.ORGANISATION,
                WordClass.OUTLET,
                WordClass.COMMON);
    }
}
