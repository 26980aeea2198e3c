package app.rundown.read.text;

import app.rundown.read.line.DateLine;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.LineStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What words before a clock on its line are: a name, and labels of the clock ("Updated at"). */
final class Before {
    private static final String NAME = "name-";
    /** The style of a headline with its clock in round brackets. */
    static final String BRACKETED = NAME + '(';

    private static final Pattern TWO_DIGITS = Pattern.compile("(?:1\\d|2[0-3]).*|.*[ap]\\.?m.*");

    private static final String BETWEEN = " \t\u00a0|·•,;:–—-(/";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** A headline with a bracket behind it. */
    private static final Pattern HEADED = Pattern.compile("([^(\\[]{3,90}[(\\[])([^()\\[\\]]{4,20})[)\\]]");

    /** The same time in another zone: "(7:15pm EST) Words". */
    private static final Pattern AGAIN =
            Pattern.compile("[(\\[]([^()\\[\\]]{4,20})[)\\]]\\s*[:–—-]?\\s*(.*)", Pattern.DOTALL);

    /** A headline, perhaps numbered, with the label of a date behind it, which copies leave no blank before. */
    private static final Pattern PUBLISHED = Pattern.compile("(?iu)(?:\\d{1,3}\\.\\s+)?(?<headline>.{3,200}?)\\s?"
            + TextWords.anyOf("published") + "\\s(?<stamp>\\d.{8,60})");

    /** The most characters in such a line. */
    private static final int LONGEST = 270;

    private Before() {}

    /** Returns the opening with a labelled date and its clock behind the headline; null if a line is none. */
    static @Nullable Opening published(String line) {
        // Most lines are sentences, which end with a sign, or are longer.
        char last = line.charAt(line.length() - 1);
        boolean may = line.length() <= LONGEST && (Character.isDigit(last) || Character.isUpperCase(last));
        Matcher m = PUBLISHED.matcher(may ? line : "");
        String stamp = m.matches() ? m.group("stamp") : "";
        return !stamp.isEmpty() && DateLine.isDate(stamp) && DateLine.hasClock(stamp)
                ? Opening.of(Opening.Kind.CLOCK, "published", stamp, "", m.group("headline"), true)
                : null;
    }

    /** Returns the clock in brackets right behind another one, and the words behind it, as groups; or null. */
    static @Nullable Matcher again(String words) {
        Matcher again = AGAIN.matcher(words);
        LeadingClock clock = again.matches() ? LeadingClock.of(again.group(1)) : null;
        boolean same = clock != null && clock.isAlone() && !clock.shape().equals("ago");
        return same ? again : null;
    }

    /** Returns the opening whose clock stands in brackets behind the headline; null if a line is not written so. */
    static @Nullable Opening headed(String line) {
        Matcher headed = HEADED.matcher(line);
        LeadingClock clock = headed.matches() ? LeadingClock.of(headed.group(2)) : null;
        if (clock == null || !clock.isAlone() || !clock.bullet().isEmpty()) {
            return null;
        }
        String prefix = headed.group(1);
        String headline = withoutLabel(strip(prefix));
        boolean fits = !headline.isEmpty()
                && !Character.isLowerCase(headline.codePointAt(0))
                && LineStyle.isHeadline(headline)
                && LineStyle.words(headline) > 0;
        String style = NAME + prefix.charAt(prefix.length() - 1);
        String stamp = headed.group(2).strip();
        return fits ? Opening.of(Opening.Kind.NAMED, style, stamp, headline, "", false) : null;
    }

    /** Whether a clock in brackets can't be the length of a video: its hour has two digits, or it has its half day. */
    static boolean isOfDay(String clock) {
        return TWO_DIGITS.matcher(clock).matches();
    }

    /** Whether all words before a clock are its labels. */
    static boolean isLabel(String prefix) {
        Matcher word = WORD.matcher(prefix);
        boolean any = false;
        while (word.find()) {
            any = true;
            if (!DateLine.isLabel(word.group())) {
                return false;
            }
        }
        return any && !LineStyle.hasDigit(prefix);
    }

    /** Returns a name without the label of the clock that a sign parts from it: "Anna Lie — Today at". */
    static String withoutLabel(String text) {
        int at = text.length();
        while (at > 0 && (BETWEEN.indexOf(text.charAt(at - 1)) < 0 || text.charAt(at - 1) == ' ')) {
            at--;
        }
        return at > 0 && isLabel(text.substring(at)) ? strip(text.substring(0, at)) : text;
    }

    /** Returns words without the signs that part them from what follows. */
    static String strip(String text) {
        int to = text.length();
        while (to > 0 && BETWEEN.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(0, to).strip();
    }
}
