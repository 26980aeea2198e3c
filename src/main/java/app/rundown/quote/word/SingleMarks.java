package app.rundown.quote.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells single marks from apostrophes, in the languages whose press writes {@code '...'} or {@code ‘...’} beside double
 * marks and hardly uses apostrophes inside a sentence: those whose verb comes second.
 */
public final class SingleMarks {
    /** A pair of marks around words; the short forms of Dutch words ('t, 's) and years ('68) open none. */
    private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}\\p{N}'\u2019])"
            + "(?:'|[\u2018\u2019](?!\\d\\d\\b))(?![tsnmkr]\\b)(?=[\\p{L}\\p{N}])"
            + "(?:[^'\u2018\u2019\\n]|(?<=\\p{L})['\u2019](?=\\p{L})){2,400}"
            + "(?<=\\S)['\u2019](?![\\p{L}\\p{N}'\u2019])");

    private SingleMarks() {}

    /**
     * Returns the quoted runs of a passage in a language, in order, none inside another.
     *
     * @param singles whether single marks count as quotation marks, even if they are no such pair
     */
    public static List<QuotedRun> in(String text, boolean singles, Language language) {
        String curled = curled(text, language);
        boolean paired = curled != null;
        return Nicknames.without(text, Marks.in(curled == null ? text : curled, singles || paired), language);
    }

    /** Returns a text of the same length with an opening and a closing mark for each pair; null where none is. */
    private static @Nullable String curled(String text, Language language) {
        if (!language.has(Language.Trait.VERB_SECOND) || text.indexOf('\'') < 0 && text.indexOf('\u2019') < 0) {
            return null;
        }
        Matcher pair = PAIR.matcher(text);
        StringBuilder curled = null;
        while (pair.find()) {
            curled = curled == null ? new StringBuilder(text) : curled;
            curled.setCharAt(pair.start(), '\u2018');
            curled.setCharAt(pair.end() - 1, '\u2019');
        }
        return curled == null ? null : curled.toString();
    }
}
