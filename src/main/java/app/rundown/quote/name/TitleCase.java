package app.rundown.quote.name;

import app.rundown.quote.word.Language;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Token;
import java.util.List;
import java.util.Set;

/** Tells lines in title case, where a capital shows no name. */
final class TitleCase {
    /** The case of words of fewer letters tells nothing. */
    private static final int LONG = 4;
    /** Fewer long words do not show title case. */
    private static final int FEWEST_IN_TITLE_CASE = 5;
    /** A line is in title case if more than this share of its long words have a capital. */
    private static final double TITLE_CASE = 0.7;

    private static final Set<String> MARKS = Set.of("\u201d", "\u201c", "\u2019", "\u00bb", "\u00ab", "\"", "'");

    private TitleCase() {}

    /** Whether most long words of a line have a capital, in a language where not every noun has one. */
    static boolean isIn(List<Token> tokens, Language language) {
        if (language.has(Trait.CAPITAL_NOUNS) || endsAsSentence(tokens)) {
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

    /** Whether a line ends with a full stop or a colon, as no headline does; a closing mark may stand behind it. */
    private static boolean endsAsSentence(List<Token> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && MARKS.contains(tokens.get(last).text())) {
            last--;
        }
        return last < 0 || tokens.get(last).is(".") || tokens.get(last).is(":");
    }
}
