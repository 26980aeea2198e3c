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
 * Where a time that somebody gives leads among the updates that are shown: to the one at that time or next after it,
 * and beyond the last one to the last. Of several at one instant to the topmost, so that the others stand below it.
 *
 * @param meant the time given, in the document's own zone
 * @param entry the update
 * @param off from the time given to the update: negative where the update is the earlier one
 */
public record Landing(ZonedDateTime meant, Entry entry, Duration off) {
    private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String MONTH = "(?<m>\\p{L}{3,})\\.?";
    private static final String REST = "(?:,?\\s+(?<y>\\d{4}))?(?:,?\\s+(?:at\\s+)?(?<t>\\d{1,2}:\\d\\d))?";
    private static final List<Pattern> DATES =
            List.of(Pattern.compile(DAY + "\\s+" + MONTH + REST), Pattern.compile(MONTH + "\\s+" + DAY + REST));

    /**
     * Finds it.
     *
     * @param text what {@link When#parse} reads, or a date with its month's name, with or without year and clock ("14
     *     May 15:04")
     * @param documentId whose date and zone the time is read in where it gives none; where nothing tells them, those of
     *     the first shown update with a time
     * @param day the local day that a clock alone is meant on; null for the one on which most of the document's updates
     *     fall
     * @throws IllegalArgumentException with a sentence for people, where the text is no time or no update shown has one
     */
    public static Landing of(
            String text, Timeline timeline, Shown shown, @Nullable String documentId, @Nullable LocalDate day) {
        List<Entry> timed = shown.entries().stream()
                .filter(entry -> entry.moment().at() != null)
                .toList();
        if (timed.isEmpty()) {
            throw new IllegalArgumentException("No update that is shown has a time.");
        }
        String own = timed.getFirst().document().id();
        String document = documentId != null && timeline.home(documentId).isPresent() ? documentId : own;
        Home home = timeline.home(document).orElseThrow();
        Instant instant = Objects.requireNonNull(timeline.instant(on(day, read(text, home.date())), document));
        // The first of equals is the topmost one.
        Comparator<Entry> byTime = Comparator.comparing(Landing::instant);
        Entry entry = timed.stream()
                .filter(one -> !instant(one).isBefore(instant))
                .min(byTime)
                .orElseGet(() -> timed.stream().min(byTime.reversed()).orElseThrow());
        return new Landing(instant.atZone(home.zone()), entry, Duration.between(instant, instant(entry)));
    }

    private static Instant instant(Entry entry) {
        return Objects.requireNonNull(entry.moment().instant());
    }

    private static When on(@Nullable LocalDate day, When when) {
        return day != null && when instanceof When.Clock(var time) ? new When.Local(day.atTime(time)) : when;
    }

    private static When read(String text, LocalDate near) {
        for (Pattern pattern : DATES) {
            Matcher date = pattern.matcher(CalendarNames.western(text).strip());
            Integer month = date.matches() ? month(date.group("m")) : null;
            if (month != null) {
                return local(date, month, near, text);
            }
        }
        return When.parse(text);
    }

    private static When local(Matcher date, int month, LocalDate near, String text) {
        try {
            int day = Integer.parseInt(date.group("d"));
            LocalDate on = date.group("y") == null
                    ? nearest(day, month, near)
                    : LocalDate.of(Integer.parseInt(date.group("y")), month, day);
            String clock = date.group("t");
            return new When.Local(on.atTime(
                    clock == null ? LocalTime.MIN : LocalTime.parse(clock.length() < 5 ? "0" + clock : clock)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + text.strip() + "” is no day or no clock of the calendar.", e);
        }
    }

    /** The day in the year that brings it nearest to a date; the 29th of February is not in every year. */
    private static LocalDate nearest(int day, int month, LocalDate near) {
        return IntStream.rangeClosed(near.getYear() - 4, near.getYear() + 4)
                .filter(year ->
                        day != 29 || month != 2 || LocalDate.of(year, 1, 1).isLeapYear())
                .mapToObj(year -> LocalDate.of(year, month, day))
                .min(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(near, date))))
                .orElseThrow(() -> new DateTimeException("no such year"));
    }

    /** People write names of months small. */
    private static @Nullable Integer month(String name) {
        Integer month = CalendarNames.month(name);
        return month != null
                ? month
                : CalendarNames.month(name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).toLowerCase(Locale.ROOT));
    }
}
