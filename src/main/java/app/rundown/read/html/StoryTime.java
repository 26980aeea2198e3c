package app.rundown.read.html;

import app.rundown.model.Stamp;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.EasternClock;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.page.UpdateDraft;
import app.rundown.text.CalendarNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time of an entry as far as {@link StoryTimes} needs it, without regard to zones.
 *
 * @param minutes a machine-readable time in minutes since 1970, or null
 * @param clock the minute of the day that is shown, or the number in a span; -1 if there is none
 * @param day the day that is shown, as a text, or null
 * @param ago the unit of a span that counts from now or from the beginning of a game, or null
 * @param span whether it has a beginning and an end
 * @param price whether it may as well be a price
 * @param headed whether its day stands apart from its clock
 * @param zoned whether its zone is shown, or a word that calls it an update: those who are there need neither
 */
record StoryTime(
        @Nullable Long minutes,
        int clock,
        @Nullable String day,
        @Nullable String ago,
        boolean span,
        boolean price,
        boolean headed,
        boolean zoned) {
    private static final Pattern ISO =
            Pattern.compile("(20\\d\\d|19\\d\\d)-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d))?.*");
    private static final Pattern DAY_FIRST = Pattern.compile("^(\\d\\d)\\.(\\d\\d)\\.(\\d{4}) (?=\\d\\d:)");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)(?<![\\d.:/-])(\\d{1,2})(?:[:.hu](\\d\\d)(?::[0-5]\\d)?(?![\\d/-]|[.:]\\d)"
                    + "|(?= ?[ap]\\.?m))(?: ?([ap])\\.?m\\b)?");
    /** What may be a price as well as a clock. */
    private static final Pattern PRICE = Pattern.compile("\\d{1,2}[.,]\\d[05]");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ZONE = Pattern.compile("\\b(?:GMT|UTC|[A-Z]{1,4}T|MESZ?)\\b");
    /** A machine-readable time that tells its zone, or needs none. */
    private static final Pattern ZONED =
            Pattern.compile("^1\\d{9}|:\\d\\d(?:[.,]\\d+)?\\s?(?:Z|z|UTC|GMT|[+-]\\d\\d:?\\d\\d)");
    /** Digits of a time in seconds since 1970; more are milliseconds. */
    private static final int SECONDS = 10;

    private static final int NOON = 12;
    /** Shapes of times that count from now, or from the beginning of a game. */
    private static final Set<String> COUNTED = Set.of("ago", "minute");

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    /** The most digits in a number of minutes or hours. */
    private static final int DIGITS = 4;

    boolean isDated() {
        return minutes != null || day != null;
    }

    @Nullable
    String date() {
        return minutes == null ? day : Long.toString(Math.floorDiv(minutes, DAY));
    }

    static StoryTime of(UpdateDraft entry) {
        Stamp.Role role = entry.stamps.stream().anyMatch(stamp -> stamp.role() == Stamp.Role.MADE)
                ? Stamp.Role.MADE
                : Stamp.Role.EDITED;
        Long minutes = null;
        int clock = -1;
        String day = null;
        String ago = null;
        boolean span = false;
        boolean price = false;
        boolean headed = false;
        boolean zoned = false;
        boolean shown = false;
        for (Stamp stamp : entry.stamps) {
            if (stamp.role() != role) {
                continue;
            }
            if (stamp.source() != Stamp.Source.SHOWN) {
                minutes = minutes == null ? minutes(stamp.text()) : minutes;
                zoned |= ZONED.matcher(stamp.text()).find();
                continue;
            }
            shown = true;
            price |= PRICE.matcher(stamp.text()).matches();
            zoned |= ZONE.matcher(stamp.text()).find() || LeadingClock.isOfUpdate(stamp.text());
            LeadingClock leading = LeadingClock.of(stamp.text());
            if (leading != null && COUNTED.contains(leading.shape())) {
                ago = NUMBER.matcher(leading.clock()).replaceAll("");
                clock = numberIn(leading.clock());
                continue;
            }
            int minute = clock(stamp.text());
            minute = minute < 0 && leading != null ? numbers(leading.clock()) : minute;
            span |= clock >= 0 && minute >= 0 && minute != clock && ago == null;
            clock = clock < 0 ? minute : clock;
            String rest = CLOCK.matcher(stamp.text()).replaceAll("").strip();
            boolean dated = DateLine.hasDate(rest);
            headed |= dated && minute < 0;
            day = day == null && dated ? rest : day;
        }
        if (!shown && minutes != null && Math.floorMod(minutes, DAY) != 0) {
            clock = (int) Math.floorMod(minutes, (long) DAY);
        }
        return new StoryTime(minutes, clock, day, ago, span, price, headed, zoned);
    }

    private static int numberIn(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() && number.group().length() <= DIGITS ? Integer.parseInt(number.group()) : 0;
    }

    /** Returns the minute of the day in a clock that is written in any way: its first number is the hour. */
    private static int numbers(String clock) {
        int eastern = EasternClock.minute(clock);
        if (eastern >= 0) {
            return eastern;
        }
        Matcher number = NUMBER.matcher(CalendarNames.withWesternDigits(clock));
        if (!number.find() || number.group().length() > 2) {
            return -1;
        }
        int hour = Integer.parseInt(number.group());
        int minute = number.find() && number.group().length() <= 2 ? Integer.parseInt(number.group()) : 0;
        boolean after = EasternClock.isAfternoon(clock);
        return ((EasternClock.isHalved(clock) ? hour % NOON : hour) + (after ? NOON : 0)) * HOUR + minute;
    }

    /** Returns the minute of the day that a shown time has, or -1. */
    private static int clock(String text) {
        Matcher m = CLOCK.matcher(text);
        if (!m.find()) {
            return -1;
        }
        int hour = Integer.parseInt(m.group(1));
        String half = m.group(3);
        if (half != null) {
            hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        } else if (hour <= NOON && EasternClock.isHalved(text)) {
            hour = hour % NOON + (EasternClock.isAfternoon(text) ? NOON : 0);
        }
        return hour * HOUR + (m.group(2) == null ? 0 : Integer.parseInt(m.group(2)));
    }

    /** Returns a machine-readable time in minutes since 1970, without regard to its zone; null if it is none. */
    static @Nullable Long minutes(String text) {
        if (EPOCH.matcher(text).matches()) {
            return Long.parseLong(text.substring(0, SECONDS)) / HOUR;
        }
        Matcher m = ISO.matcher(DAY_FIRST.matcher(text).replaceFirst("$3-$2-$1 "));
        if (!m.matches()) {
            return null;
        }
        try {
            long day = LocalDate.of(
                            Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))
                    .toEpochDay();
            long clock = m.group(4) == null ? 0 : Integer.parseInt(m.group(4)) * HOUR + Integer.parseInt(m.group(5));
            return day * DAY + clock;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
