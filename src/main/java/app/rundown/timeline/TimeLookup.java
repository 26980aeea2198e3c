package app.rundown.timeline;

import app.rundown.text.CalendarNames;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The shown update to which a given time leads: the one at that time or the next one after it; for a time after the
 * last update, the last one. If several have the same instant, it is the topmost, so that the others follow below.
 *
 * @param meant the given time, in the document's own zone
 * @param entry the update
 * @param off from the given time to the update; negative if the update is earlier
 */
public record TimeLookup(ZonedDateTime meant, TimelineEntry entry, Duration off) {
    // The parts of a date with the month's name: day, month, then year and clock, which may be missing.
    private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String MONTH = "(?<m>\\p{L}{3,})\\.?";
    private static final String REST = "(?:,?\\s+(?<y>\\d{4}))?(?:,?\\s+(?:at\\s+)?(?<t>\\d{1,2}:\\d\\d))?";
    private static final List<Pattern> DATES =
            List.of(Pattern.compile(DAY + "\\s+" + MONTH + REST), Pattern.compile(MONTH + "\\s+" + DAY + REST));

    /**
     * Finds the update for a time.
     *
     * @param text a text that {@link TimeBound#parse} reads, or a date with the month's name, with or without year and
     *     clock ("14 May 15:04")
     * @param documentId the document whose date and zone apply if the text gives none; if it has neither, or if this is
     *     null, those of the document of the first shown update with a time apply
     * @param day the local day for a clock without a date; null for the day of most of the document's updates
     * @throws IllegalArgumentException with a sentence for people, if the text is not a time or no shown update has one
     */
    public static TimeLookup of(
            String text,
            Timeline timeline,
            FilteredTimeline shown,
            @Nullable String documentId,
            @Nullable LocalDate day) {
        List<TimelineEntry> timed = shown.entries().stream()
                .filter(entry -> entry.moment().at() != null)
                .toList();
        if (timed.isEmpty()) {
            throw new IllegalArgumentException("None of the updates shown has a time.");
        }
        String own = timed.getFirst().document().id();
        String document = documentId != null && timeline.defaults(documentId).isPresent() ? documentId : own;
        DefaultDayAndZone defaults = timeline.defaults(document).orElseThrow();
        Instant instant = Objects.requireNonNull(timeline.instant(on(day, read(text, defaults.date())), document));
        // If several are equal, the first is the topmost.
        Comparator<TimelineEntry> byTime = Comparator.comparing(TimeLookup::instant);
        TimelineEntry entry = timed.stream()
                .filter(one -> !instant(one).isBefore(instant))
                .min(byTime)
                .orElseGet(() -> timed.stream().min(byTime.reversed()).orElseThrow());
        return new TimeLookup(instant.atZone(defaults.zone()), entry, Duration.between(instant, instant(entry)));
    }

    private static Instant instant(TimelineEntry entry) {
        return Objects.requireNonNull(entry.moment().instant());
    }

    private static TimeBound on(@Nullable LocalDate day, TimeBound bound) {
        return day != null && bound instanceof TimeBound.Clock(var time)
                ? new TimeBound.Local(day.atTime(time))
                : bound;
    }

    private static TimeBound read(String text, LocalDate near) {
        for (Pattern pattern : DATES) {
            Matcher date = pattern.matcher(CalendarNames.withWesternDigits(text).strip());
            Integer month = date.matches() ? month(date.group("m")) : null;
            if (month != null) {
                return local(date, month, near, text);
            }
        }
        return TimeBound.parse(text);
    }

    private static TimeBound local(Matcher date, int month, LocalDate near, String text) {
        try {
            int day = Integer.parseInt(date.group("d"));
            LocalDate on = date.group("y") == null
                    ? nearest(day, month, near)
                    : LocalDate.of(Integer.parseInt(date.group("y")), month, day);
            String clock = date.group("t");
            return new TimeBound.Local(on.atTime(
                    clock == null ? LocalTime.MIN : LocalTime.parse(clock.length() < 5 ? "0" + clock : clock)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + text.strip() + "” is not a valid date or time.", e);
        }
    }

    /** Returns a day in the year that brings it nearest to a date. Not every year has a 29 February. */
    private static LocalDate nearest(int day, int month, LocalDate near) {
        return IntStream.rangeClosed(near.getYear() - 4, near.getYear() + 4)
                .filter(year ->
                        day != 29 || month != 2 || LocalDate.of(year, 1, 1).isLeapYear())
                .mapToObj(year -> LocalDate.of(year, month, day))
                .min(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(near, date))))
                .orElseThrow(() -> new DateTimeException("no such year"));
    }

    /** Returns the number of a month, also if its name is written in lower case as people often do, or null. */
    private static @Nullable Integer month(String name) {
        Integer month = CalendarNames.month(name);
        return month != null
                ? month
                : CalendarNames.month(name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).toLowerCase(Locale.ROOT));
    }
}
