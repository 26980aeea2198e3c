package app.rundown.quote.name;

import app.rundown.quote.word.Token;
import java.util.List;

/** Tells lines in title case, where a capital shows no name. */
final class TitleCase {
    /** The case of words of fewer letters tells nothing. */
    private static final int LONG = 4;
    /** Fewer long words do not show title case. */
    private static final int FEWEST_IN_TITLE_CASE = 5;
    /** A line is in title case if more than this share of its long words have a capital. */
    private static final double TITLE_CASE = 0.7;

    private TitleCase() {}

    /** Whether most long words of a line have a capital. */
    static boolean isIn(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.getLast().is(".") || tokens.getLast().is(":")) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() >= LONG) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words >= FEWEST_IN_TITLE_CASE && capitals > TITLE_CASE * words;
    }
}
