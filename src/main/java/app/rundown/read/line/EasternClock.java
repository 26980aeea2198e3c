package app.rundown.read.line;

import app.rundown.text.CalendarNames;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clocks with words of the East instead of a colon, "午前9時30分", and the words for the halves of the day, which stand
 * before or behind a clock of any form there.
 */
public final class EasternClock {
    private static final Pattern AFTERNOON =
            Pattern.compile("午後|下午|晚|傍|오후|저녁|밤|(?<!\\p{L})(?:م(?!\\p{L})|مساء|ظهر|عصر)");
    private static final Pattern MORNING = Pattern.compile("午前|上午|凌晨|早上|清晨|오전|새벽|(?<!\\p{L})(?:ص(?!\\p{L})|صباح)");
    /** The hour with its word, then the minutes, or a half. */
    private static final Pattern HOUR = Pattern.compile(
            "(?<!\\d)(?<hour>\\d{1,2})\\s?[時时点點시](?:\\s?(?:(?<minute>\\d{1,2})\\s?[分분]?|(?<half>半|반)))?");

    private static final int NOON = 12;
    private static final int MINUTES = 60;

    private EasternClock() {}

    /** Whether a clock is said to be after noon. */
    public static boolean isAfternoon(String clock) {
        return AFTERNOON.matcher(clock).find();
    }

    /** Whether a clock has the mark of a half of the day. */
    public static boolean isHalved(String clock) {
        return isAfternoon(clock) || MORNING.matcher(clock).find();
    }

    /** Returns the minute of the day of the first clock with a word for the hour; -1 if there is none. */
    public static int minute(String text) {
        Matcher m = HOUR.matcher(CalendarNames.withWesternDigits(text));
        if (!m.find()) {
            return -1;
        }
        int hour = Integer.parseInt(m.group("hour"));
        String minute = m.group("minute");
        int past = m.group("half") != null ? MINUTES / 2 : minute == null ? 0 : Integer.parseInt(minute);
        int half = isHalved(text) && hour <= NOON ? hour % NOON : hour;
        return (half + (isAfternoon(text) && half < NOON ? NOON : 0)) * MINUTES + past;
    }
}
