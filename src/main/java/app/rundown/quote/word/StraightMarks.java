package app.rundown.quote.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells straight single marks from apostrophes, in the languages whose press writes {@code '...'} beside double marks
 * and hardly uses apostrophes inside a sentence: those whose verb comes second.
 */
public final class StraightMarks {
    /** A pair of marks around words; the short forms of Dutch words ('t, 's) open none. */
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}\\p{N}'])'(?![tsnmkr]\\b)(?=[\\p{L}\\p{N}])[^'\u2018\u2019\\n"
                    + "]{2,400}(?<=\\S)'(?![\\p{L}\\p{N}'])");

    private StraightMarks() {}

    /**
     * Returns the quoted runs of a passage in a language, in order, none inside another.
     *
     * @param singles whether single marks count as quotation marks, even if they are no pair of straight ones
     */
    public static List<QuotedRun> in(String text, boolean singles, Language language) {
        String curled = curled(text, language);
        return Nicknames.without(text, Marks.in(curled, singles || !curled.equals(text)), language);
    }

    /** Returns a text of the same length with curly single marks for each pair of straight ones. */
    private static String curled(String text, Language language) {
        if (text.indexOf('\'') < 0 || !language.has(Language.Trait.VERB_SECOND)) {
            return text;
        }
        Matcher pair = PAIR.matcher(text);
        StringBuilder curled = new StringBuilder(text);
        while (pair.find()) {
            curled.setCharAt(pair.start(), '\u2018');
            curled.setCharAt(pair.end() - 1, '\u2019');
        }
        return curled.toString();
    }
}
