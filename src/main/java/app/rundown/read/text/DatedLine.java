package app.rundown.read.text;

import app.rundown.read.line.DateLine;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.text.Opening.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A date with its clock at the beginning of a line: "31.03.22 | 11:26 | Words", "Update, Sonntag (13. März), 21.24 Uhr:
 * Words".
 */
public final class DatedLine {
    /** The shape of such clocks. */
    public static final String SHAPE = "dated";

    /** The clock begins within this many characters. */
    private static final int BEGINNING = 48;
    /** The fewest characters of a date. */
    private static final int DATE = 4;

    private DatedLine() {}

    /**
     * Returns date and clock as one clock, with the words behind it; null if a line begins with anything else, or has
     * none.
     */
    public static @Nullable LeadingClock of(String line) {
        int clock = DateLine.clockStart(line.substring(0, Math.min(line.length(), BEGINNING)));
        Opening opening = clock < DATE ? null : Opening.of(line);
        return opening == null
                        || opening.kind() != Kind.DATED
                        || !opening.before().isEmpty()
                        || opening.isAlone()
                ? null
                : new LeadingClock("", SHAPE, opening.stamp(), opening.rest());
    }
}
