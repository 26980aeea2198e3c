package app.rundown.time;

import app.rundown.model.Moment.Precision;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time of day in a text, in the forms of many languages: "15:05", "15.05", "3:05 p.m.", "15 h 05", "01u29", "15h",
 * "15時05分", "午後3時", "오후 3:05", "3:05 م". The text must have western digits already.
 *
 * @param clock the time of day
 * @param precision to the second or to the minute
 */
record ClockText(LocalTime clock, Precision precision) {
    private static final Pattern WESTERN = Pattern.compile(
            "(?<![\\d:.])(?<h>[01]?\\d|2[0-3])"
                    + "(?:(?:[:.]|;(?=\\d\\d ?[apAP])|[\\s\\u00a0]?[hu][\\s\\u00a0]?)(?<m>[0-5]\\d)(?::(?<s>[0-5]\\d))?"
                    + "|[\\s\\u00a0]?(?<hour>heures?|horas?|uhr|uur|[hч])(?![\\p{L}\\d]))?(?![\\d%])"
                    + "(?:[\\s\\u00a0\\u202f]?(?:(?<half>[ap])\\.?[\\s\\u00a0\\u202f]?m\\b\\.?"
                    + "|(?<other>[صم]|(?:صباح|مساء|ظهر|عصر)[\\u0627\\u064b]*|[πμ]\\.?\\s?μ\\.?)(?!\\p{L})))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EASTERN =
            Pattern.compile("(?<am>" + TimeWords.anyOf("am") + ")?(?<pm>" + TimeWords.anyOf("pm") + ")?"
                    + "\\s?(?<![\\d:.])(?<h>[01]?\\d|2[0-3])\\s?"
                    + "(?:[時时点點시]\\s?(?:(?<m>[0-5]?\\d)\\s?[分분]?|(?<thirty>半|반))?|:(?<mm>[0-5]\\d))");

    /** Four digits that only a unit or a zone shows to be a clock, or that nothing else stands beside. */
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d:.,-])([01]\\d|2[0-3])([0-5]\\d)"
            + "(?:(?<=^\\d{4})$|(?=[\\s\\u00a0]?(?:GMT|UTC|Z|hrs?|[CEMP][SD]T|BST|CES?T)\\b))");

    /** Time elapsed before the copy was made ("2 h ago"), which is not a time of day. */
    private static final Pattern AGO = Pattern.compile("(?iu)^\\s*(?:" + TimeWords.anyOf("before-span")
            + "\\s\\d|\\d{1,3} ?\\p{L}{1,10}\\.? ?" + TimeWords.anyOf("after-span") + "(?!\\p{L}))");

    /** Returns the first time of day in a text, or null. */
    static @Nullable ClockText in(String text) {
        if (AGO.matcher(text).find()) {
            return null;
        }
        ClockText eastern = eastern(text);
        if (eastern != null) {
            return eastern;
        }
        Matcher m = WESTERN.matcher(text);
        while (m.find()) {
            ClockText clock = western(m);
            if (clock != null) {
                return clock;
            }
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.find()
                ? new ClockText(
                        LocalTime.of(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2))),
                        Precision.MINUTE)
                : word(text);
    }

    private static @Nullable ClockText western(Matcher m) {
        String minutes = m.group("m");
        String half = m.group("half") != null ? m.group("half") : m.group("other");
        if (minutes == null && half == null && m.group("hour") == null) {
            return null;
        }
        int hour = Integer.parseInt(m.group("h"));
        if (half != null) {
            if (hour == 0 || hour > 12) {
                return null;
            }
            hour = hour % 12
                    + (half.equalsIgnoreCase("p") || "مظع".indexOf(half.charAt(0)) >= 0 || half.startsWith("μ")
                            ? 12
                            : 0);
        }
        String seconds = m.group("s");
        return new ClockText(
                LocalTime.of(
                        hour,
                        minutes == null ? 0 : Integer.parseInt(minutes),
                        seconds == null ? 0 : Integer.parseInt(seconds)),
                seconds == null ? Precision.MINUTE : Precision.SECOND);
    }

    private static @Nullable ClockText eastern(String text) {
        Matcher m = EASTERN.matcher(text);
        while (m.find()) {
            boolean halved = m.group("am") != null || m.group("pm") != null;
            if (!halved && m.group("mm") != null) {
                continue;
            }
            int hour = Integer.parseInt(m.group("h"));
            int shown = halved && hour <= 12 ? hour % 12 + (m.group("pm") != null ? 12 : 0) : hour;
            String minutes = m.group("m") != null ? m.group("m") : m.group("mm");
            return new ClockText(
                    LocalTime.of(
                            shown, minutes != null ? Integer.parseInt(minutes) : m.group("thirty") != null ? 30 : 0),
                    Precision.MINUTE);
        }
        return null;
    }

    private static @Nullable ClockText word(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("noon") && !lower.contains("afternoon")) {
            return new ClockText(LocalTime.NOON, Precision.MINUTE);
        }
        return lower.contains("midnight") ? new ClockText(LocalTime.MIDNIGHT, Precision.MINUTE) : null;
    }
}
