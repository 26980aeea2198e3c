package app.rundown.read.text;

import app.rundown.read.line.AgencyPlaces;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.EasternClock;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.MailText;
import app.rundown.read.line.TextLine;
import app.rundown.read.text.Opening.Kind;
import app.rundown.text.CalendarNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises texts whose lines begin with clocks but are no live blogs: subtitles, transcripts, logs, chats, scores,
 * timetables and programmes.
 */
final class LookAlike {
    private static final Pattern SUBTITLE = Pattern.compile(".{4,20}-->.{4,40}");
    private static final Pattern LOG =
            Pattern.compile("(?:[,.]\\d{3}\\b)?\\W{0,3}(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|SEVERE)\\b.*"
                    + "|(?:\\S+ )?[\\w./-]+\\[\\d+\\]:.*|[,.]\\d{3}\\b.*");
    /** What a programme writes behind the time in its log, wherever that is on the line. */
    private static final Pattern LOG_LINE = Pattern.compile(
            ".{0,40}\\d:[0-5]\\d:[0-5]\\d(?:[,.]\\d{3,6})?(?:Z|[+-]\\d\\d:?\\d\\d)?(" + LOG.pattern() + ")");

    /** The button below a reader's comment. */
    private static final Pattern REPLY =
            Pattern.compile("(?iu)" + TextWords.anyOf("reply") + "(?:\\s?\\(?\\d{0,4}\\)?)");

    private static final Pattern SPEAKER = Pattern.compile("<\\S[^>]{0,30}>|\\p{L}[^:.!?,]{0,24}:(?=\\s)");
    private static final Pattern TIMES = Pattern.compile(
            "(?i)(?<![\\d./-])(\\d{1,3})(?:[:;.h](\\d\\d)(?:[:.](\\d\\d))?(?![./-]?\\d)|(?=\\s?[ap]\\.?m))"
                    + "(?:\\s?([ap])\\.?m)?");
    /** A clock of the same form that no day has. */
    private static final Pattern BEYOND_DAY = Pattern.compile("\\W{0,3}(?:2[4-9]|[3-9]\\d|1\\d\\d):[0-5]\\d\\b.*");

    /** A clock without a zone or a unit, as recordings count. */
    private static final Pattern BARE = Pattern.compile("[\\d:]+");

    /** A clock with its zone: "10:00 GMT", "9 a.m. ET", "10:00Z". */
    private static final Pattern ZONED =
            Pattern.compile("\\d ?(?:[AaPp]\\.?[Mm]\\.? ?)?(?:Z|[A-Z]{2,5}|[+-]\\d\\d:?\\d\\d)\\b(?<!AM|PM)");

    /** The first line of a change to a program. */
    private static final Pattern COMMIT = Pattern.compile("commit [0-9a-f]{5,40}");
    /** A time as data write it, with a zone that was not written for readers. */
    private static final Pattern DATA = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT");
    /** The day of a month that needs no name. */
    private static final Pattern DAY = Pattern.compile("\\d{1,2}日");

    /** What stands between the times of a subtitle. */
    private static final String ARROW = "-->";
    /** The most characters up to the first colon of a log's clock, also where the time has its zone before it. */
    private static final int CLOCK_END = 42;
    /** The most characters in the words of a button. */
    private static final int BUTTON = 40;

    private static final int HOUR = 60;
    private static final int NOON = 12;
    /** The shortest step back, in minutes, that may cross midnight. */
    private static final int CROSSING = 6 * HOUR;
    /** The most words in the median turn of a chat. */
    private static final int CHAT_WORDS = 14;
    /** A timetable's median row has fewer words. */
    private static final int ROW_WORDS = 25;
    /** A timetable has at least this many rows. */
    private static final int ROWS = 4;
    /** A transcript begins before this minute, unless it is only a part. */
    private static final int BEGINNING = 2;
    /** The share of entries, as one part of these many, that may be out of line. */
    private static final int EXCEPTIONS = 5;

    private final Openings openings;
    private final List<Opening> all;
    private final boolean live;
    private final int median;
    private final List<Integer> values = new ArrayList<>();
    private boolean seconds;

    private LookAlike(Openings openings, boolean live, int median) {
        this.openings = openings;
        this.live = live;
        this.median = median;
        all = openings.all();
        for (Opening opening : all) {
            Matcher m = TIMES.matcher(CalendarNames.withWesternDigits(opening.stamp()));
            int eastern = EasternClock.minute(opening.stamp());
            if (eastern >= 0) {
                values.add(eastern);
            } else if (m.find()) {
                int minute = minute(m);
                boolean halved = minute < (NOON + 1) * HOUR && EasternClock.isHalved(opening.stamp());
                boolean after = halved && EasternClock.isAfternoon(opening.stamp());
                values.add(halved ? minute % (NOON * HOUR) + (after ? NOON * HOUR : 0) : minute);
                seconds |= m.group(3) != null;
            }
        }
    }

    private static int minute(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        boolean afternoon = "p".equalsIgnoreCase(time.group(4));
        return (time.group(4) == null ? hour : hour % NOON + (afternoon ? NOON : 0)) * HOUR + minute;
    }

    /** Returns how often the times of openings change their direction. */
    static int turns(List<Opening> openings) {
        int turns = 0;
        int before = -1;
        int direction = 0;
        for (Opening opening : openings) {
            Matcher m = TIMES.matcher(CalendarNames.withWesternDigits(opening.stamp()));
            if (m.find()) {
                int step = before < 0 ? 0 : Integer.signum(minute(m) - before);
                turns += step * direction < 0 ? 1 : 0;
                direction = step == 0 ? direction : step;
                before = minute(m);
            }
        }
        return turns;
    }

    /**
     * Whether the openings are those of some other text.
     *
     * @param live whether the text calls itself a live blog
     * @param median the words in its median entry
     */
    static boolean is(Openings openings, boolean live, int median) {
        LookAlike text = new LookAlike(openings, live, median);
        return text.isOfLines()
                || text.isChat()
                || text.isOfStrangers()
                || text.isOfTimes()
                || text.isRecord()
                || text.isWire()
                || !live && (text.isOfDays() || text.isInNoOrder());
    }

    /** Whether each clock is earlier than the one above it. */
    static boolean isFalling(Openings openings) {
        List<Integer> values = new LookAlike(openings, true, 0).values;
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i) >= values.get(i - 1)) {
                return false;
            }
        }
        return values.size() == openings.size();
    }

    /** Whether no clock is earlier than the one above it. */
    static boolean isRising(Openings openings) {
        return new LookAlike(openings, true, 0).isRising();
    }

    private boolean isOfLines() {
        int subtitles = 0;
        int logs = 0;
        int replies = 0;
        int mails = 0;
        for (TextLine line : openings.lines) {
            String text = line.text();
            subtitles += text.contains(ARROW) && SUBTITLE.matcher(text).matches() ? 1 : 0;
            mails += MailText.isSubject(text)
                            || MailText.isAttribution(text)
                            || COMMIT.matcher(text).matches()
                    ? 1
                    : 0;
            logs += hasEarlyColon(text) && LOG_LINE.matcher(text).matches() ? 1 : 0;
            replies += text.length() <= BUTTON && REPLY.matcher(text).matches() ? 1 : 0;
        }
        boolean answers = replies > 1 && replies * 2 >= all.size() || mails > 1 && mails * 2 >= all.size();
        return subtitles > 1 || logs * 2 > openings.lines.size() || answers;
    }

    /** Whether a line may have the clock of a log, which most lines have not. */
    private static boolean hasEarlyColon(String text) {
        int end = Math.min(text.length(), CLOCK_END);
        for (int i = 1; i < end; i++) {
            if (text.charAt(i) == ':' && Character.isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether most entries begin with the name of one of a few who take turns, and have few words. */
    private boolean isChat() {
        Set<String> names = new HashSet<>();
        int turns = 0;
        boolean nicks = false;
        for (Opening opening : all) {
            Matcher speaker = SPEAKER.matcher(opening.rest());
            String name = opening.kind() == Kind.NAMED ? opening.before() : "";
            if (speaker.lookingAt()) {
                name = speaker.group();
                nicks |= name.startsWith("<");
            }
            if (!name.isEmpty()) {
                names.add(name);
                turns++;
            }
        }
        boolean most = turns * EXCEPTIONS >= all.size() * (EXCEPTIONS - 1);
        boolean few = names.size() * 3 <= turns * 2;
        // What messengers export has the date before each clock.
        boolean dated = all.getFirst().kind() == Kind.DATED;
        return most && (nicks || few && !live && (dated || isRising() && (median <= CHAT_WORDS || isFromBeginning())));
    }

    /** Whether nearly each entry has the name of somebody else beside its date, as comments and reviews have. */
    private boolean isOfStrangers() {
        long names = all.stream()
                .filter(opening -> opening.kind() == Kind.DATED)
                .map(Opening::before)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        return !live && all.size() >= ROWS && names * EXCEPTIONS >= all.size() * (EXCEPTIONS - 1L);
    }

    /** Whether the lines below most openings begin with the places of reports from everywhere. */
    private boolean isWire() {
        List<String> below = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            int at = openings.starts.get(k) + 1;
            below.add(at < openings.end(k) ? openings.lines.get(at).text() : "");
        }
        return AgencyPlaces.areMany(below);
    }

    /** Whether each entry has a date of its own and no two the same, as the news of months have. */
    private boolean isOfDays() {
        return all.size() >= ROWS
                && all.stream().allMatch(opening -> opening.kind() == Kind.DATED)
                && all.stream()
                                .map(opening -> TIMES.matcher(opening.stamp()).replaceAll(""))
                                .distinct()
                                .count()
                        == all.size();
    }

    /** Whether clocks without days jump up and down, as those of reports do that somebody chose. */
    private boolean isInNoOrder() {
        return all.size() >= ROWS
                && all.stream().allMatch(opening -> opening.kind() == Kind.CLOCK)
                && turns(all) * 2 >= all.size()
                && !hasDays();
    }

    /** Whether bare clocks count from the first hour, as those of a recording do. */
    private boolean isFromBeginning() {
        return values.getFirst() < HOUR
                && all.stream()
                        .allMatch(opening -> BARE.matcher(opening.stamp()).matches());
    }

    /**
     * Whether the times of each day rise, perhaps past one midnight. Minutes, logs, diaries, programmes and calls to
     * the police are written so; a live blog that is told so calls itself one or each entry an update, or says in which
     * zone its clocks are, which those who are there need not be told.
     */
    private boolean isRecord() {
        if (live || values.size() < Math.max(2, all.size()) || all.getFirst().kind() == Kind.PART) {
            return false;
        }
        if (all.stream()
                        .allMatch(opening -> ZONED.matcher(opening.stamp()).find()
                                && !DATA.matcher(opening.stamp()).lookingAt())
                || all.stream().allMatch(opening -> LeadingClock.isOfUpdate(opening.stamp()))
                || all.stream().allMatch(opening -> DAY.matcher(opening.stamp()).lookingAt())) {
            return false;
        }
        if (isHalfDays()) {
            return true;
        }
        int nights = 0;
        for (int i = 1; i < values.size(); i++) {
            int fall = values.get(i - 1) - values.get(i);
            if (fall > 0 && !hasDays(i - 1, i)) {
                nights++;
                if (fall < CROSSING || nights > 1 || values.size() == 2) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether bare clocks of twelve hours run forward from morning to night: 8:45, 2:30, 7:30. */
    private boolean isHalfDays() {
        int falls = 0;
        for (int i = 1; i < values.size(); i++) {
            falls += values.get(i) < values.get(i - 1) ? 1 : 0;
        }
        return falls > 0
                && falls <= 2
                && falls * 3 < values.size()
                && values.stream().allMatch(value -> value < (NOON + 1) * HOUR)
                && all.stream()
                        .allMatch(opening -> BARE.matcher(opening.stamp()).matches());
    }

    private boolean isRising() {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i) < values.get(i - 1)) {
                return false;
            }
        }
        return values.size() > 1;
    }

    private boolean isOfTimes() {
        if (values.size() < 2 || values.size() < all.size() || all.getFirst().kind() == Kind.PART) {
            return false;
        }
        if (all.stream().allMatch(o -> BARE.matcher(o.stamp()).matches()) && isScores()
                || openings.lines.stream()
                                .filter(l -> BEYOND_DAY.matcher(l.text()).matches())
                                .count()
                        > 1) {
            return true;
        }
        return !hasDays() && isRising() && (isTranscript() || isTimetable());
    }

    /** Whether days stand between the entries. */
    private boolean hasDays() {
        return hasDays(0, all.size() - 1);
    }

    /** Whether a day stands between two entries. */
    private boolean hasDays(int from, int to) {
        return openings.lines.subList(openings.starts.get(from), openings.starts.get(to)).stream()
                .anyMatch(line -> DateLine.isDate(line.text()) && !DateLine.hasClock(line.text()));
    }

    /** Whether times that rise count from the beginning of a recording. */
    private boolean isTranscript() {
        int first = values.getFirst();
        if (!all.stream().allMatch(opening -> BARE.matcher(opening.stamp()).matches())) {
            return false;
        }
        boolean dated = openings.lines.subList(0, openings.starts.getFirst()).stream()
                .anyMatch(line -> DateLine.isDate(line.text()));
        return seconds && !live
                || first < HOUR && !live && !dated
                || first < BEGINNING && median < ROW_WORDS && !(dated && openings.isSurelyLive());
    }

    /** Whether each number goes on from the one before by one point on either side, as a score does, or a verse. */
    private boolean isScores() {
        int points = 0;
        int hours = 0;
        for (int i = 1; i < values.size(); i++) {
            int hour = Math.abs(values.get(i) / HOUR - values.get(i - 1) / HOUR);
            int minute = Math.abs(values.get(i) % HOUR - values.get(i - 1) % HOUR);
            points += hour + minute == 1 ? 1 : 0;
            hours += hour == 1 && minute == 0 ? 1 : 0;
        }
        if (points == values.size() - 1 && hours < points && isRising() && values.size() > 3 && !live) {
            return true;
        }
        boolean game = points * EXCEPTIONS >= (values.size() - 1) * (EXCEPTIONS - 1) && hours > 0 && hours < points;
        return values.size() > 3 && (game || isResults());
    }

    /** Whether all are the ends of games to the same number of points: 21:19, 18:21. */
    private boolean isResults() {
        int points = Math.max(values.getFirst() / HOUR, values.getFirst() % HOUR);
        boolean up = false;
        boolean down = false;
        for (int value : values) {
            int one = value / HOUR;
            int other = value % HOUR;
            if (Math.max(one, other) != points) {
                return false;
            }
            up |= one > other;
            down |= one < other;
        }
        return up && down;
    }

    private boolean isTimetable() {
        return values.stream().allMatch(value -> value % 5 == 0)
                && median < ROW_WORDS
                && (values.size() >= ROWS && !openings.isSurelyLive() || values.size() >= ROWS + 2);
    }
}
