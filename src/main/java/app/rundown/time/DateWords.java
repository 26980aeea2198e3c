package app.rundown.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a date say about it: that it is ahead, or that it stands with the author's name. */
final class DateWords {
    /** At most this many characters on each side of a date belong to what is said about it. */
    private static final int AROUND = 90;

    /** The most characters in a line with an author's name and a date. */
    private static final int LONGEST_BYLINE = 90;

    private static final Pattern AHEAD =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])" + TimeWords.anyOf("ahead") + "(?![\\p{L}\\p{M}])");

    /** The end of a sentence: a short word before the full stop may be an abbreviation. */
    private static final Pattern END = Pattern.compile("\\R|[!?]\\s|(?<=\\p{L}{5}|\\d{4}|[”\"’»“])\\.\\s");

    /** What stands between a name and a date. */
    private static final Pattern PARTED = Pattern.compile(".*[|·•–—,/-]\\s*|\\s*", Pattern.DOTALL);

    /** A clock behind a date, with its unit or zone: ", 17:45 Uhr", " at 5 p.m. EDT". */
    private static final Pattern CLOCK = Pattern.compile(
            "[\\s,;|·–—-]*(?:\\p{L}{1,6}\\.?\\s)?[0-2]?\\d(?:[:.h][0-5]\\d)?(?:[\\s,]?\\p{L}{1,4}\\.?){0,3}\\W*");

    /** The signs that part what a page says about itself. */
    private static final String PARTS = "|·•";

    private static final Pattern BY =
            Pattern.compile("(?iu)^" + TimeWords.anyOf("by") + "\\s+\\p{Lu}.*", Pattern.DOTALL);

    private static final Pattern ANNOUNCING =
            Pattern.compile("(?iu)(?<!\\p{L})" + TimeWords.anyOf("announcing") + "(?!\\p{L})");
    private static final Pattern RECALLED = Pattern.compile("(?iu)(?<!\\p{L})" + TimeWords.anyOf("recalled") + "\\s+$");

    /** What may stand between a date and the zone of all times, and that zone. */
    private static final Pattern PARTED_ZONE = Pattern.compile("\\s*[.,;:|·•(–—-]\\s*(.+)");

    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s");

    private DateWords() {}

    /** Whether the sentence around a date speaks of it as of a day ahead. */
    static boolean isAhead(String text, DateMention date) {
        int end = end(text, date);
        String before = text.substring(Math.max(0, start(text, date) - AROUND), start(text, date));
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        Matcher cut = END.matcher(before);
        int from = 0;
        while (cut.find()) {
            from = cut.end();
        }
        cut = END.matcher(after);
        int to = cut.find() ? cut.start() : after.length();
        return AHEAD.matcher(before).region(from, before.length()).find()
                || AHEAD.matcher(after).region(0, to).find();
    }

    private static int start(String text, DateMention date) {
        return Math.min(date.start(), text.length());
    }

    private static int end(String text, DateMention date) {
        return Math.min(text.length(), date.start() + date.text().length());
    }

    /** Whether the look of a line in the introduction shows that its date is the document's own. */
    static boolean isOwn(String line, DateMention date) {
        return isByline(line, date)
                || isBeforeByline(line, date)
                || isParted(line, date)
                || isDateline(line, date)
                || isAnnouncement(line, date)
                || isAboutAll(line, date);
    }

    /** Whether a line is an author's name with a date, perhaps a clock too, at its end, without a sentence. */
    private static boolean isByline(String line, DateMention date) {
        int start = start(line, date);
        String after = line.substring(end(line, date));
        return line.length() <= LONGEST_BYLINE
                && (after.chars().noneMatch(Character::isLetter)
                        || CLOCK.matcher(after).matches())
                && !line.endsWith(".")
                && BY.matcher(line).matches()
                && (PARTED.matcher(line.substring(0, start)).matches() || line.charAt(Math.max(0, start - 1)) == ' ');
    }

    /** Whether a line has nothing but a whole date and an author's name: "12 May 2021 by Ida Finch". */
    private static boolean isBeforeByline(String line, DateMention date) {
        return date.year() != null
                && line.length() <= LONGEST_BYLINE
                && !line.endsWith(".")
                && line.substring(0, start(line, date)).isBlank()
                && BY.matcher(line.substring(end(line, date)).strip()).matches();
    }

    /**
     * Whether a whole date, perhaps with its clock, is all that stands between two of the signs that part what a page
     * says about itself: "12 May 2021, 15:02 · Lerna Post".
     */
    private static boolean isParted(String line, DateMention date) {
        int start = start(line, date);
        int from = start - 1;
        while (from >= 0 && PARTS.indexOf(line.charAt(from)) < 0) {
            from--;
        }
        int end = end(line, date);
        int to = end;
        while (to < line.length() && PARTS.indexOf(line.charAt(to)) < 0) {
            to++;
        }
        String after = line.substring(end, to);
        return date.year() != null
                && line.length() <= LONGEST_BYLINE
                && (from >= 0 || to < line.length())
                && line.substring(from + 1, start).isBlank()
                && (after.chars().noneMatch(Character::isLetter)
                        || CLOCK.matcher(after).matches());
    }

    /** Whether a short line announces the updates of a whole date: "Here are the updates of 9 March 2021:". */
    private static boolean isAnnouncement(String line, DateMention date) {
        return date.year() != null
                && line.length() <= LONGEST_BYLINE
                && line.stripTrailing().endsWith(":")
                && ANNOUNCING.matcher(line).find();
    }

    /** Whether the words right before a whole date say that it lies behind what is told: "since May 12, 2011". */
    static boolean isRecalled(String text, DateMention date) {
        String before = text.substring(Math.max(0, start(text, date) - AROUND), start(text, date));
        return date.year() != null && RECALLED.matcher(before).find();
    }

    /** Whether a line is a whole date and the zone of all times: "Friday, 5 April 2024 · All times are CEST". */
    private static boolean isAboutAll(String line, DateMention date) {
        Matcher rest = PARTED_ZONE.matcher(line).region(end(line, date), line.length());
        return date.year() != null
                && line.length() <= LONGEST_BYLINE
                && line.substring(0, start(line, date)).isBlank()
                && rest.matches()
                && DocumentZone.isNote(rest.group(1));
    }

    /** Whether a line begins with a whole date and a dash, as the introduction of what happened on that day. */
    private static boolean isDateline(String line, DateMention date) {
        return date.year() != null
                && line.substring(0, start(line, date)).isBlank()
                && DASH.matcher(line).region(end(line, date), line.length()).lookingAt();
    }
}
