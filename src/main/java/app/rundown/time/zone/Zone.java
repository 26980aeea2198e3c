package app.rundown.time.zone;

import app.rundown.text.TextTable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time zone as a text names it.
 *
 * @param name the zone as written
 * @param id the zone it stands for; its usual meaning if the letters are ambiguous
 * @param reading how its letters are interpreted
 * @param remark what to say about that, in brackets, or the possible meanings if the letters are still ambiguous; or
 *     empty
 * @param region the zone whose winter or summer time its letters are, or null if they may be right all year
 */
public record Zone(
        String name,
        ZoneId id,
        Reading reading,
        String remark,
        @Nullable ZoneId region) {

    /** How the letters of a zone are interpreted. */
    public enum Reading {
        /** They stand for only one zone, or very rarely for another. */
        PLAIN,
        /** They stand for several zones; something else decided between them. */
        SETTLED,
        /** They stand for several zones, and nothing decides between them. */
        OPEN
    }

    /** Zones differ by multiples of this many minutes. */
    public static final int STEP = 15;

    /** How many minutes a shown clock may differ from an instant. */
    private static final int TOLERANCE = 10;

    private static final Map<String, String> IDS = TextTable.rows(Zone.class, "zones.tsv").stream()
            .collect(Collectors.toMap(List::getFirst, row -> row.get(1)));
    private static final Map<String, Set<String>> COUNTRIES = TextTable.rows(Zone.class, "zones.tsv").stream()
            .filter(row -> !row.get(2).equals("-"))
            .collect(Collectors.toMap(List::getFirst, row -> Set.of(row.get(2).split(","))));
    private static final Map<String, ZoneId> REGIONS = TextTable.rows(Zone.class, "zones.tsv").stream()
            .filter(row -> !row.get(3).equals("-"))
            .collect(Collectors.toMap(List::getFirst, row -> ZoneId.of(row.get(3))));
    /** The zones met so far, kept because making one loads its rules. */
    private static final Map<String, Zone> ZONES = new ConcurrentHashMap<>();

    /** The abbreviations as alternatives of a regular expression, the longest first. */
    public static final String NAMES = IDS.keySet().stream()
            .filter(name -> name.length() > 1)
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|"));

    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?\\s?([+\\-−])(\\d{1,2})(?::?(\\d\\d))?");

    /** Creates a zone whose name is unambiguous. */
    public Zone(String name, ZoneId id) {
        this(name, id, Reading.PLAIN, "", REGIONS.get(name));
    }

    /** Returns the zone of an abbreviation, with a remark about its other meanings. */
    private static Zone lettered(String name, ZoneId id) {
        List<ZoneMeaning> meanings = ZoneMeaning.of(name);
        Set<String> usual = COUNTRIES.getOrDefault(name, Set.of());
        if (usual.isEmpty() ? meanings.size() > 1 : meanings.stream().anyMatch(m -> m.isOfAny(usual))) {
            Map<ZoneId, List<ZoneMeaning>> byId = meanings.stream()
                    .collect(Collectors.groupingBy(ZoneMeaning::id, LinkedHashMap::new, Collectors.toList()));
            String choice = byId.entrySet().stream()
                    .map(one -> one.getKey() + " in " + ZoneMeaning.namesOf(one.getValue()))
                    .collect(Collectors.joining(", "));
            return new Zone(name, id, Reading.OPEN, choice, REGIONS.get(name));
        }
        List<ZoneMeaning> others =
                meanings.stream().filter(m -> !m.id().equals(id)).toList();
        return others.isEmpty()
                ? new Zone(name, id)
                : new Zone(
                        name,
                        id,
                        Reading.PLAIN,
                        " (taken as " + id + "; in " + ZoneMeaning.namesOf(others) + " the letters stand for "
                                + others.getFirst().id() + ")",
                        REGIONS.get(name));
    }

    /**
     * Returns the zone for an abbreviation, an offset or a place ("BST", "GMT+1", "+05:30", "توقيت القاهرة"), or null.
     */
    public static @Nullable Zone named(String text) {
        String id = IDS.get(text);
        if (id != null) {
            return ZONES.computeIfAbsent(text, name -> lettered(name, ZoneId.of(id)));
        }
        Matcher m = OFFSET.matcher(text);
        if (!m.matches()) {
            return ZoneWords.named(text);
        }
        try {
            int sign = m.group(1).equals("+") ? 1 : -1;
            int minutes = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
            return new Zone(text, ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(m.group(2)), sign * minutes));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Returns the codes of the countries that use these letters in their usual meaning, as far as the table has them.
     */
    public Set<String> countries() {
        return COUNTRIES.getOrDefault(name, Set.of());
    }

    /**
     * Returns the zone in whose summer or winter time a clock cannot be as its letters say ("EST" in July), because
     * clocks there show the other; null if nothing is wrong.
     */
    @Nullable
    public ZoneId contradicted(ZonedDateTime at) {
        return region == null
                        || region.getRules()
                                .getValidOffsets(at.toLocalDateTime())
                                .contains(at.getOffset())
                ? null
                : region;
    }

    /** Whether nothing decides which zone its letters stand for. */
    public boolean isOpen() {
        return reading == Reading.OPEN;
    }

    /** Returns this zone with one of the meanings of its letters, and the reason in words. */
    public Zone settled(ZoneMeaning meaning, String why) {
        return new Zone(
                name,
                meaning.id(),
                Reading.SETTLED,
                " (in " + meaning.names() + ": " + meaning.id() + ", as " + why + ")",
                meaning.region());
    }

    /** Whether a clock in any of the zones that its letters may stand for shows an instant. */
    public boolean canShow(LocalTime clock, Instant instant) {
        return shows(id, clock, instant)
                || region != null && shows(region, clock, instant)
                || ZoneMeaning.of(name).stream().anyMatch(meaning -> meaning.mayShow(clock, instant));
    }

    /** Whether a clock in a zone shows an instant to within some minutes, on whatever day. */
    static boolean shows(ZoneId id, LocalTime clock, Instant instant) {
        int minutes = instant.atZone(id).toLocalTime().toSecondOfDay() / 60 - clock.toSecondOfDay() / 60;
        return Math.floorMod(minutes + TOLERANCE, 1440) <= 2 * TOLERANCE;
    }
}
