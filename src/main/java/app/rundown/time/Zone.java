package app.rundown.time;

import app.rundown.model.TextTable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
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
 * @param remark what there is to say about its letters, in brackets; or empty
 */
record Zone(String name, ZoneId id, String remark) {
    private static final Map<String, Zone> ZONES = TextTable.rows(Zone.class, "zones.tsv").stream()
            .map(row -> new Zone(row.getFirst(), ZoneId.of(row.get(1)), row.size() > 2 ? " (taken as " + ZoneId.of(row.get(1)) + "; the letters also stand for " + row.get(2) + ")" : ""))
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

    /** The same zone with the meaning of the publisher's country where the page's address tells it, else the usual one. */
    Zone settled(@Nullable String url) {
        Matcher host = HOST.matcher(url == null ? "" : url);
        if (remark.isEmpty() || !host.find()) {
            return this;
        }
        for (Meaning meaning : MEANINGS.getOrDefault(name, List.of())) {
            if (meaning.hosts.matcher(host.group(1)).find()) {
                return new Zone(name, meaning.id, " (in " + meaning.country + ": " + meaning.id + ", as the page is of " + host.group(1) + ")");
            }
        }
        return this;
    }

    /** The meaning of its letters by which a clock is that of an instant; null where none is. */
    @Nullable Zone fitting(LocalTime clock, Instant instant) {
        if (shows(id, clock, instant)) {
            return this;
        }
        for (Meaning meaning : remark.isEmpty() ? List.<Meaning>of() : MEANINGS.getOrDefault(name, List.of())) {
            if (shows(meaning.id, clock, instant)) {
                return new Zone(name, meaning.id, " (in " + meaning.country + ": " + meaning.id + ", as the page's data bear out)");
            }
        }
        return null;
    }

    private static boolean shows(ZoneId id, LocalTime clock, Instant instant) {
        int minutes = instant.atZone(id).toLocalTime().toSecondOfDay() / 60 - clock.toSecondOfDay() / 60;
        return Math.floorMod(minutes + TOLERANCE, 1440) <= 2 * TOLERANCE;
    }

    private record Meaning(ZoneId id, String country, Pattern hosts) {}

    private static final int TOLERANCE = 10;
    private static final Pattern HOST = Pattern.compile("^https?://([^/:?#]+)");
    private static final Map<String, List<Meaning>> MEANINGS = TextTable.rows(Zone.class, "zone-meanings.tsv").stream()
            .collect(Collectors.groupingBy(
                    List::getFirst,
                    Collectors.mapping(row -> new Meaning(ZoneId.of(row.get(1)), row.get(2), Pattern.compile(row.get(3))), Collectors.toList())));
}
