package app.rundown.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time zone as a text names it.
 *
 * @param name as written
 * @param id what it stands for
 * @param alternatives other meanings of the same letters, or empty
 */
record Zone(String name, ZoneId id, String alternatives) {
    private static final Map<String, Zone> ZONES = Table.read("zones.tsv").stream()
            .map(row -> new Zone(row.getFirst(), ZoneId.of(row.get(1)), row.size() > 2 ? row.get(2) : ""))
            .collect(Collectors.toMap(Zone::name, Function.identity()));

    /** The abbreviations as an alternation. */
    static final String NAMES = ZONES.keySet().stream()
            .filter(name -> name.length() > 1)
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|"));

    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?\\s?([+\\-−])(\\d{1,2})(?::?(\\d\\d))?");

    /** The zone of an abbreviation or an offset ("BST", "GMT+1", "+05:30"), or null. */
    static @Nullable Zone named(String text) {
        Zone known = ZONES.get(text);
        if (known != null) {
            return known;
        }
        Matcher m = OFFSET.matcher(text);
        if (!m.matches()) {
            return null;
        }
        try {
            int sign = m.group(1).equals("+") ? 1 : -1;
            int minutes = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
            return new Zone(text, ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(m.group(2)), sign * minutes), "");
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What there is to say about its letters: a remark in brackets, or nothing. */
    String remark() {
        return alternatives.isEmpty() ? "" : " (taken as " + id + "; the letters also stand for " + alternatives + ")";
    }
}
