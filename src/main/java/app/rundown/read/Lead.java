package app.rundown.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The clock that opens an entry of a plain text: "• 20:15", "2:45 p.m.:", "15.25 As night falls".
 *
 * @param bullet the mark before it, or empty
 * @param shape the name of the clock's shape; entries of one document share it
 * @param clock the clock as shown, with the zone that follows it
 * @param rest what follows on the same line, or empty
 */
record Lead(String bullet, String shape, String clock, String rest) {
    private static final String BULLETS = "•●▪◦·*–—-";
    private static final List<Shape> SHAPES =
            Table.read("clock-shapes.tsv").stream().map(r -> new Shape(r.getFirst(), pattern(r.get(1)))).toList();
    private static final Pattern ALL_CAPS = Pattern.compile("[\\s\\u00a0]?\\(?(?:[A-Z]{2,5}|[A-Z][a-z]+ time|local time|Uhr|hrs?)\\)?(?=\\s*[:.–—-]?\\s*$)");
    private static final Pattern ZONE_INLINE = Pattern.compile("[\\s\\u00a0]?\\(?(?:GMT|UTC|BST|IST|CES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]T|MSK|AE[SD]T|JST|Uhr|hrs)\\b\\)?");
    private static final Pattern TAIL = Pattern.compile("\\s*[:.–—|-]?\\s*");

    private record Shape(String name, Pattern pattern) {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a line may open something: a bullet or a clock. */
    static boolean begins(String line) {
        return BULLETS.indexOf(line.charAt(0)) >= 0 || of(line) != null;
    }

    /** Whether the clock has its line for itself. */
    boolean isAlone() {
        return rest.isEmpty();
    }

    /** The lead of a line, or null. */
    static @Nullable Lead of(String line) {
        int start = 0;
        String bullet = "";
        if (BULLETS.indexOf(line.charAt(0)) >= 0) {
            bullet = line.substring(0, 1);
            start = 1;
            while (start < line.length() && (Character.isWhitespace(line.charAt(start)) || line.charAt(start) == '\u00a0')) {
                start++;
            }
        }
        if (start >= line.length()) {
            return null;
        }
        for (Shape shape : SHAPES) {
            Matcher m = shape.pattern.matcher(line).region(start, line.length());
            m.useTransparentBounds(true);
            if (m.lookingAt()) {
                return lead(bullet, shape.name, line, start, m.end());
            }
        }
        return null;
    }

    private static @Nullable Lead lead(String bullet, String shape, String line, int start, int end) {
        int clockEnd = end;
        Matcher zone = ALL_CAPS.matcher(line).region(end, line.length());
        Matcher inline = ZONE_INLINE.matcher(line).region(end, line.length());
        if (zone.lookingAt()) {
            clockEnd = zone.end();
        } else if (inline.lookingAt()) {
            clockEnd = inline.end();
        }
        Matcher tail = TAIL.matcher(line).region(clockEnd, line.length());
        int restStart = tail.lookingAt() ? tail.end() : clockEnd;
        String rest = line.substring(restStart).strip();
        if (!rest.isEmpty() && restStart == clockEnd) {
            return null;
        }
        if (!rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0))) {
            return null;
        }
        return new Lead(bullet, shape, line.substring(start, clockEnd).strip(), rest);
    }
}
