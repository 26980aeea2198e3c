package app.rundown.read.line;

import app.rundown.text.TextTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a line of its own that tells the zone of all times of its page: "All times are UK.", "(Alle Zeiten MEZ)".
 * The table {@code all-times.txt} holds how such lines begin.
 */
public final class TimeNote {
    /** The most characters in such a line. */
    private static final int LONGEST = 100;

    private static final Pattern BEGINNING = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,4}(?:\\p{L}{1,4}[:.] ?)?(?:"
                    + String.join("|", TextTable.lines(TimeNote.class, "all-times.txt")) + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What a zone may look like, soon behind: a word with a capital, or a word in a script without capitals. */
    private static final Pattern ZONE = Pattern.compile("[^\\p{Lu}\\p{Lo},.;]{0,40}[\\p{Lu}\\p{Lo}]");

    private static final Pattern SENTENCE_INSIDE = Pattern.compile("\\p{Ll}{3,}[.!?]\\s+\\p{Lu}.*[.!?]");

    private TimeNote() {}

    /** Whether a line tells the zone of all times, and nothing else. */
    public static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        Matcher m = BEGINNING.matcher(line);
        return m.lookingAt()
                && ZONE.matcher(line).region(m.end(), line.length()).lookingAt()
                && !SENTENCE_INSIDE.matcher(line).find();
    }
}
