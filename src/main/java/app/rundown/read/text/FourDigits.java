package app.rundown.read.text;

import app.rundown.read.line.LeadingClock;
import app.rundown.read.text.Opening.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Clocks of four digits without a unit or a zone, which a sign parts from the words: "0421 – words", "0843, AB: words".
 * Years are written so, too.
 */
final class FourDigits {
    /** The style of the lines that begin so. */
    static final String STYLE = "four-digits";

    private static final Pattern FORM = Pattern.compile(
            "((?:[01]\\d|2[0-3])[0-5]\\d)(?:\\s?[–—:]\\s*|\\s-\\s|,?\\s(?<initials>\\p{Lu}{2,4})\\s?[:–—-]\\s*)"
                    + "(?<rest>\\P{Ll}.*)?",
            Pattern.DOTALL);

    private FourDigits() {}

    /** Returns the opening that a line begins with, or null. The initials of an author may stand behind the clock. */
    static @Nullable Opening opening(String words) {
        Matcher m = FORM.matcher(words);
        if (!m.matches() || LeadingClock.of(words) != null) {
            return null;
        }
        String initials = m.group("initials") == null ? "" : m.group("initials");
        String rest = m.group("rest") == null ? "" : m.group("rest").strip();
        return Opening.of(Kind.CLOCK, STYLE, m.group(1), initials, rest, false);
    }

    /** Whether such digits are no years: no year begins with a nought, and no list of years is called a live blog. */
    static boolean areClocks(List<Opening> openings, boolean surelyLive) {
        return surelyLive || openings.stream().anyMatch(one -> one.stamp().charAt(0) == '0');
    }
}
