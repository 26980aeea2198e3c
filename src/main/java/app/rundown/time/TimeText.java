package app.rundown.time;

import app.rundown.model.Moment.Precision;
import app.rundown.text.CalendarNames;
import app.rundown.time.zone.Zone;
import app.rundown.time.zone.ZoneWords;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text about a time, parsed into those of date, clock and zone that it contains.
 *
 * @param mention the date as named, perhaps without its year; null if there is none
 * @param clock the time of day, or null
 * @param zone the zone, or null
 * @param precision how exact the clock is
 */
record TimeText(
        @Nullable DateMention mention,
        @Nullable LocalTime clock,
        @Nullable Zone zone,
        Precision precision) {
    /** Length of the year in an ISO date, and so the index of the hyphen behind it. */
    private static final int YEAR = 4;

    /** The shape of an instant as most pages state it; 0 stands for any digit. */
    private static final String INSTANT = "0000-00-00T00:00:00Z";

    private static final @Nullable Zone UTC = Zone.named("Z");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern COMPACT = Pattern.compile("20\\d\\d[01]\\d[0-3]\\d[0-2]\\d[0-5]\\d[0-5]\\d");
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T"
            + " ]+(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?\\s*(Z|z|[+-]\\d\\d(?::?\\d\\d)?)?(?:\\[.*])?");
    /** A time as Unix writes it, with the year at the end: {@code Wed Oct 13 14:02:11 +0000 2021}. */
    private static final Pattern UNIX = Pattern.compile(
            "\\p{Alpha}{3} (\\p{Alpha}{3}) {1,2}(\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d) ([+-]\\d{4}|\\p{Upper}{3,4})"
                    + " (\\d{4})");

    /** A part of a game, with its number and perhaps a score. A year, an hour or a month shows that it is a date. */
    private static final Pattern GAME = Pattern.compile("(?iu)(?:" + TimeWords.anyOf("game")
            + "\\.?\\s?\\d{1,2}(?:\\.\\d)?(?![\\d:])|\\d{1,2}\\S{0,3}\\s" + TimeWords.anyOf("game")
            + "(?!\\p{L}))(?!.*\\d{4})(?!.*\\p{L})");

    private static final Pattern ZONE = Pattern.compile(
            "(?<![\\p{L}])(?:(?:GMT|UTC)\\s?[+\\-−]\\d{1,2}(?::?\\d\\d)?|" + Zone.NAMES + ")(?![\\p{L}])|(?<!\\p{L})ب?("
                    + ZoneWords.NAMES + ")(?!\\p{L})|(?<=\\d)\\s?[+\\-−]\\d\\d:?\\d\\d\\b");

    /** Parses a text. Parts that are missing or make no sense are null. */
    static TimeText of(String text) {
        String trimmed = CalendarNames.withWesternDigits(text).strip();
        TimeText iso = trimmed.length() > YEAR && trimmed.charAt(YEAR) == '-' ? iso(trimmed) : null;
        if (iso != null) {
            return iso;
        }
        if (EPOCH.matcher(trimmed).matches()) {
            long number = Long.parseLong(trimmed);
            Instant instant = trimmed.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return of(instant.atZone(ZoneOffset.UTC), new Zone("UTC", ZoneOffset.UTC));
        }
        if (COMPACT.matcher(trimmed).matches()) {
            return ofWords(
                    trimmed.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)", "$1-$2-$3 $4:$5:$6"));
        }
        Matcher unix = UNIX.matcher(trimmed);
        return ofWords(unix.matches() ? unix.replaceFirst("$2 $1 $5 $3 $4") : trimmed);
    }

    /** Returns the same text with its zone's letters and its date's numbers interpreted as the document means them. */
    TimeText asMeantBy(ZoneAbbreviations letters) {
        Zone meant = zone == null ? null : letters.resolve(zone);
        DateMention day = mention == null || !mention.isNumbers() ? mention : mention.asMeantBy(letters.dateOrder());
        return meant == zone && day == mention ? this : new TimeText(day, clock, meant, precision);
    }

    /**
     * Returns the instant in its zone if date, clock and zone are all there and the zone's letters are not ambiguous;
     * else null.
     */
    @Nullable
    ZonedDateTime at() {
        LocalDate date = date();
        return date == null || clock == null || zone == null || zone.isOpen() ? null : at(date, zone.id());
    }

    /** Returns the clock on a day in a zone, or null without a clock. */
    @Nullable
    ZonedDateTime at(LocalDate date, ZoneId id) {
        return clock == null ? null : ZonedDateTime.of(date, clock, id);
    }

    /** Returns the full date, or null. */
    @Nullable
    LocalDate date() {
        return mention == null ? null : mention.date();
    }

    private static TimeText of(ZonedDateTime at, Zone zone) {
        return new TimeText(DateMention.of(at.toLocalDate()), at.toLocalTime(), zone, Precision.SECOND);
    }

    private static @Nullable TimeText iso(String text) {
        if (isInstant(text)) {
            return utc(text);
        }
        Matcher m = ISO.matcher(text);
        if (!m.matches()) {
            return null;
        }
        try {
            String seconds = m.group(4);
            LocalTime clock = LocalTime.of(
                    Integer.parseInt(m.group(2)),
                    Integer.parseInt(m.group(3)),
                    seconds == null ? 0 : Integer.parseInt(seconds));
            String zone = m.group(5);
            // Parsed by hand: a formatter would cost more than everything else that is done for an update's time.
            return new TimeText(
                    DateMention.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))),
                    clock,
                    zone == null ? null : Zone.named(zone.toUpperCase(Locale.ROOT)),
                    seconds == null ? Precision.MINUTE : Precision.SECOND);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether it is an instant as most pages state it. This check is quick because a page states thousands. */
    private static boolean isInstant(String text) {
        boolean fits = text.length() == INSTANT.length();
        for (int i = 0; fits && i < INSTANT.length(); i++) {
            char c = text.charAt(i);
            fits = INSTANT.charAt(i) == '0' ? c >= '0' && c <= '9' : c == INSTANT.charAt(i);
        }
        return fits;
    }

    private static @Nullable TimeText utc(String text) {
        try {
            return new TimeText(
                    DateMention.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))),
                    LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19)),
                    UTC,
                    Precision.SECOND);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static TimeText ofWords(String text) {
        if (GAME.matcher(text).lookingAt()) {
            return new TimeText(null, null, null, Precision.NONE);
        }
        DateMention date = DateMention.inTime(text);
        String rest = date == null ? text : text.replace(date.text(), " ");
        ClockText clock = ClockText.in(rest);
        // The zone may touch the date: "16:35 GMT08 April 2020".
        Matcher z = ZONE.matcher(rest);
        return new TimeText(
                date,
                clock == null ? null : clock.clock(),
                z.find()
                        ? Zone.named(z.group(1) != null ? z.group(1) : z.group().strip())
                        : null,
                clock == null ? Precision.NONE : clock.precision());
    }
}
