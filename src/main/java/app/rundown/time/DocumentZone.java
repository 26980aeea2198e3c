package app.rundown.time;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.time.zone.Zone;
import app.rundown.time.zone.ZoneWords;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The zone of clocks that show none.
 *
 * @param zone the zone, or null if nothing reveals it
 * @param why how it is known, in words without a full stop
 * @param isSet whether the user set it
 */
record DocumentZone(@Nullable Zone zone, String why, boolean isSet) {
    /** For a document whose clocks all show their zone. */
    static final DocumentZone NOT_NEEDED = unknown("");

    private static final String LETTERS = "(?:GMT|UTC)\\s?[+\\-−]\\d{1,2}(?::?\\d\\d)?|" + Zone.NAMES;
    private static final String LOCAL = "(?iu:" + TimeWords.anyOf("local-time") + ")";
    private static final List<Pattern> ALL_TIMES = List.of(
            Pattern.compile("(?<!\\p{L})(?iu:" + TimeWords.anyOf("all-times")
                    + ")" + ZoneWords.END + "[^.;)\\n]{0,40}?" + ZoneWords.BEGIN + "(?<z>" + LETTERS + "|"
                    + ZoneWords.PHRASES + "|"
                    + ZoneWords.OF_ALL + "|" + LOCAL + ")(?!\\p{L})"),
            Pattern.compile("(?<!\\p{L})(?iu:" + TimeWords.anyOf("times-are")
                    + ")" + ZoneWords.END + "[^.;)\\n]{0,20}?" + ZoneWords.BEGIN + "(?<z>" + LETTERS + "|"
                    + ZoneWords.PHRASES + "|" + LOCAL
                    + ")(?!\\p{L})"),
            Pattern.compile("(?<!\\p{L})" + TimeWords.anyOf("all") + "\\s" + TimeWords.anyOf("times")
                    + "[^.؛)\\n]{0,20}?(?<z>" + ZoneWords.NAMES + "|" + TimeWords.anyOf("local-time") + ")(?!\\p{L})"));
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:\\b(?:midnight|noon|midday)|\\d[:.]?\\d\\d|\\d ?[ap]\\.?m\\.?) (?<z>" + Zone.NAMES + ")\\b");
    private static final Pattern CONVERSION = Pattern.compile("\\d[^()]{0,30}\\([^()]{0,30}$");
    /** How many characters before a clock are searched for the clock that it converts. */
    private static final int CONTEXT = 60;
    /** The most characters in a line that only names the zone of all clocks. */
    private static final int LONGEST_NOTE = 120;
    /** The most characters beside the zone in words that only name it. */
    private static final int BESIDE_ZONE = 12;
    /** The most characters before the words about all times in a line below the updates: a bracket, "NB: ". */
    private static final int BEFORE_NOTE = 6;

    /** Returns the zone that the user set. */
    static DocumentZone set(ZoneId zone) {
        return new DocumentZone(
                new Zone(zone.getId(), zone), "the zone, " + zone.getId() + ", is as set by the user", true);
    }

    private static DocumentZone unknown(String why) {
        return new DocumentZone(null, why, false);
    }

    /**
     * Returns a zone that was found, or, if its letters are ambiguous, an unknown zone with their possible meanings.
     */
    private static DocumentZone found(Zone zone, String why) {
        return zone.isOpen() ? unknown(zone.remark()) : new DocumentZone(zone, why + zone.remark(), false);
    }

    /**
     * Looks for the zone in other clocks, in words about all times, in the page's head, in its data and in its text.
     */
    static DocumentZone of(Document document, List<UpdateTimes> clocked, ZoneAbbreviations letters) {
        Map<String, Zone> named = new TreeMap<>();
        for (UpdateTimes one : clocked) {
            TimeText clock = one.clock();
            if (clock != null && clock.zone() != null && one.shown() != null) {
                named.put(clock.zone().name(), clock.zone());
            }
        }
        if (named.size() == 1) {
            Zone zone = named.values().iterator().next();
            return found(zone, "the zone is inferred from the other clocks, which show " + zone.name());
        }
        DocumentZone stated = fromWordsAboutAllTimes(document, letters);
        if (stated != null) {
            return stated;
        }
        DocumentZone page = fromPage(document, clocked, letters);
        return page != null ? page : fromWords(clocked, letters);
    }

    private static @Nullable DocumentZone fromWordsAboutAllTimes(Document document, ZoneAbbreviations letters) {
        String head = document.introduction().stream()
                .map(Block::text)
                .collect(Collectors.joining("\n", document.title() + "\n", ""));
        DocumentZone above = fromWordsAboutAllTimes(head, letters, "of the introduction");
        above = above == null ? fromNote(document) : above;
        return above != null
                ? above
                : foot(document).stream()
                        .map(line -> fromWordsAboutAllTimes(line, letters, "told below the updates"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable DocumentZone fromWordsAboutAllTimes(
            String words, ZoneAbbreviations letters, String where) {
        Matcher m = ALL_TIMES.stream()
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::find)
                .findFirst()
                .orElse(null);
        if (m == null) {
            return null;
        }
        Zone named = Zone.named(m.group("z"));
        Zone zone = named == null ? null : letters.resolve(named);
        return zone == null
                ? unknown("the document says “" + m.group() + "” and does not name the zone")
                : found(zone, "the zone is that " + where + ", “" + m.group() + "”");
    }

    /**
     * Returns the lines below the updates that begin with words about all times, also where the first or last update
     * ends so.
     */
    private static List<String> foot(Document document) {
        List<Update> updates = document.updates();
        Stream<Update> ends = updates.isEmpty() ? Stream.empty() : Stream.of(updates.getFirst(), updates.getLast());
        Stream<String> lines = ends.filter(update -> !update.blocks().isEmpty())
                .map(update -> update.blocks().getLast().text());
        Stream<String> stamps = document.stamps().stream()
                .filter(stamp -> stamp.role() == Stamp.Role.PAGE && stamp.source() == Stamp.Source.SHOWN)
                .map(Stamp::text);
        return Stream.concat(stamps, lines)
                .filter(line -> line.length() <= LONGEST_NOTE)
                .filter(line -> ALL_TIMES.stream()
                        .map(pattern -> pattern.matcher(line))
                        .anyMatch(m -> m.find()
                                && m.start() <= BEFORE_NOTE
                                && m.group().indexOf(',') < 0))
                .toList();
    }

    /** Whether words do nothing but name the zone of all clocks: "All times are CEST", "Horário de Brasília". */
    static boolean isNote(String words) {
        String zone = ZoneWords.in(words);
        boolean only = zone != null && words.length() <= zone.length() + BESIDE_ZONE && ClockText.in(words) == null;
        return only
                || ALL_TIMES.stream()
                        .map(pattern -> pattern.matcher(words))
                        .anyMatch(m -> m.find() && m.start() <= BEFORE_NOTE && words.length() <= m.end() + BESIDE_ZONE);
    }

    /** Returns the zone that a short line of the introduction names without a clock: "Horário de Brasília". */
    private static @Nullable DocumentZone fromNote(Document document) {
        for (Block block : document.introduction()) {
            String text = block.text();
            String words = block instanceof Block.Words && text.length() <= LONGEST_NOTE && ClockText.in(text) == null
                    ? ZoneWords.in(text)
                    : null;
            Zone zone = words == null ? null : ZoneWords.named(words);
            if (zone != null) {
                return found(zone, "the zone is that of the introduction, “" + words + "”");
            }
        }
        return null;
    }

    private static @Nullable DocumentZone fromPage(
            Document document, List<UpdateTimes> clocked, ZoneAbbreviations letters) {
        List<Stamp> stamps = document.stamps().stream()
                .filter(s -> s.role() == Stamp.Role.PAGE)
                .toList();
        for (Stamp stamp : stamps) {
            Zone zone = TimeText.of(stamp.text()).asMeantBy(letters).zone();
            if (zone != null && stamp.source() == Stamp.Source.SHOWN) {
                return found(zone, "the zone is inferred from the header's clock, “" + stamp.text() + "”");
            }
        }
        for (Stamp stamp : stamps) {
            TimeText time = TimeText.of(stamp.text()).asMeantBy(letters);
            Zone zone = time.zone();
            if (zone == null || time.clock() == null) {
                continue;
            }
            boolean isUtc = zone.id().getRules().equals(ZoneOffset.UTC.getRules());
            if (!isUtc) {
                return found(zone, "the zone is inferred from the page's data, “" + stamp.text() + "”");
            }
            if (isFirstOrLastClock(time.clock(), clocked)) {
                return found(
                        zone,
                        "the zone is inferred from the page's data, whose “" + stamp.text()
                                + "” is the clock of its newest or oldest update");
            }
        }
        return null;
    }

    /** Whether a time is that of the first or last update, to the minute. */
    private static boolean isFirstOrLastClock(LocalTime time, List<UpdateTimes> clocked) {
        return !clocked.isEmpty() && (isSameMinute(time, clocked.getFirst()) || isSameMinute(time, clocked.getLast()));
    }

    private static boolean isSameMinute(LocalTime time, UpdateTimes one) {
        LocalTime clock = one.timeOfDay();
        return clock != null && clock.getHour() == time.getHour() && clock.getMinute() == time.getMinute();
    }

    /**
     * Looks for a zone beside a clock in running text. All such clocks must have the same zone; a conversion of a clock
     * in brackets does not count.
     */
    private static DocumentZone fromWords(List<UpdateTimes> clocked, ZoneAbbreviations letters) {
        String example = "";
        Zone only = null;
        for (UpdateTimes one : clocked) {
            String text = one.update().text();
            if (!maySpeak(text)) {
                continue;
            }
            Matcher m = SPOKEN.matcher(text);
            while (m.find()) {
                if (CONVERSION
                        .matcher(text.substring(Math.max(0, m.start() - CONTEXT), m.start()))
                        .find()) {
                    continue;
                }
                Zone zone = Zone.named(m.group("z"));
                if (only != null && zone != null && !only.equals(zone)) {
                    return unknown("nothing tells the zone of the clocks: the words name both " + only.name() + " and "
                            + zone.name());
                }
                only = zone == null ? only : zone;
                example = m.group();
            }
        }
        return only == null
                ? unknown("nothing in the document tells the zone of the clocks")
                : found(
                        letters.resolve(only),
                        "the zone is inferred from the only one that the words name, “" + example + "”");
    }

    /** Whether a text may have a clock with letters of a zone: it has a digit, or one of the clocks in words. */
    private static boolean maySpeak(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return text.contains("noon") || text.contains("mid");
    }
}
