package app.rundown.read.text;

import app.rundown.read.line.DateLine;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.text.Opening.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The label that opens an entry of a commentary on a game: its minute, or another part of the game with its number and
 * perhaps a score or the game's own clock. None of them is a time of day.
 */
final class PartLabel {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MINUTES = Pattern.compile(TextWords.anyOf("minute"), FLAGS);
    private static final String SCORE = "\\(?\\d{1,3}\\s?[–:/-]\\s?\\d{1,3}\\)?|\\d{1,2}[:.][0-5]\\d";
    private static final String END = "\\s*(?:[:.–—|-]\\s*|(?=\\s\\(?[\\p{Lu}\\p{Lo}])|$)(?<rest>.*)";
    /** The label of a part in front: "Set 2, 4–3:", "Q3 4:12", "Min 67". */
    private static final Pattern PART = Pattern.compile(
            "(?<stamp>(?<word>" + TextWords.anyOf("part") + "|" + TextWords.anyOf("minute") + ")\\.?\\s?"
                    + "(?<number>\\d{1,3}(?:[.+]\\d{1,2})?)['’′]?(?!\\d)(?:,?\\s?(?<score>" + SCORE + "))?)" + END,
            FLAGS | Pattern.DOTALL);
    /** The same with the number before it: "1. Drittel, 12:30". */
    private static final Pattern NUMBERED_PART = Pattern.compile(
            "(?<stamp>(?<number>\\d{1,2})(?:\\.|st|nd|rd|th|º|ª|e|er|ème)?\\s(?<word>" + TextWords.anyOf("part")
                    + ")(?:,?\\s?(?<score>" + SCORE + "))?)" + END,
            FLAGS | Pattern.DOTALL);
    /** A match minute in front: "67 min:", "67e :", "90th minute". */
    private static final Pattern MINUTE = Pattern.compile(
            "(?<stamp>(?<number>\\d{1,3}(?:\\s?\\+\\s?\\d{1,2})?)(?:\\.?\\s?" + TextWords.anyOf("minute")
                    + "\\b\\.?(?:\\s?\\+\\s?\\d{1,2})?|(?:e|ème|è|er|º|ª|°|th|st|nd|rd|-(?:я|а|ша))(?:\\s"
                    + TextWords.anyOf("minute")
                    + "\\b)?))(?:\\s*[:–—|-]\\s*|\\s(?=\\(?[\\p{Lu}\\p{Lo}])|$)(?<rest>.*)",
            FLAGS | Pattern.DOTALL);
    /** The ball of an over of cricket; alone on its line it may also be the number of a section. */
    private static final Pattern BALL = Pattern.compile(
            "(?<stamp>(?<number>\\d{1,2}\\.[1-6])(?:\\s?[Oo]v(?:er|\\.)?s?(?:\\s?\\(\\d\\s[Rr]uns?\\))?)?)(?:\\s*[:–—|-]\\s*(?=.)|\\s+(?=\\p{Lu})|$)(?<rest>.*)",
            Pattern.DOTALL);

    /** The minute of a German commentary, which may also be the number of an item: "83. Words", "90.+2 Words". */
    private static final Pattern ORDINAL = Pattern.compile(
            "(?<stamp>\\d{1,3}\\.(?:\\+\\d{1,2}\\.?)?)(?:\\s+(?=\\p{Lu})|$)(?<rest>.*)", Pattern.DOTALL);
    /** The same without the full stop; it may be any number. */
    private static final Pattern BARE = Pattern.compile("(\\+?\\d{1,3})\\s+(?=\\p{Lu})(.+)", Pattern.DOTALL);
    /** The same with nothing behind it. */
    private static final Pattern LONE = Pattern.compile("\\d{1,3}(?:\\+\\d{1,2})?");

    /** The score of a match between two names, perhaps with a star for who serves: "*Moe 6-3 2-1 Lie". */
    private static final Pattern SCORES = Pattern.compile(
            "(?<stamp>\\*?\\p{Lu}[\\p{L}'’-]+\\*?(?: \\d{1,2}[-–]\\d{1,2}){1,5} \\*?\\p{Lu}[\\p{L}'’-]+\\*?):? "
                    + "(?=\\p{Lu}|[\"“„«])(?<rest>.+)",
            Pattern.DOTALL);

    /** What stands in brackets, and what follows them. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[\\[(]([^\\])]{4,40})[\\])]\\s*[:.–—-]?(.*)", Pattern.DOTALL);

    private PartLabel() {}

    /** Returns the opening that a line begins with, or null. */
    static @Nullable Opening opening(String words) {
        if (isColonClock(words)) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {PART, NUMBERED_PART}) {
            Matcher m = pattern.matcher(words);
            if (!m.matches() || !isRest(m.group("rest").strip())) {
                continue;
            }
            boolean scored = m.group("score") != null;
            String style =
                    MINUTES.matcher(m.group("word")).matches() ? "minute" : scored ? Game.PART + "-scored" : Game.PART;
            return Opening.of(
                    Opening.Kind.PART,
                    style,
                    m.group("stamp").strip(),
                    "",
                    m.group("rest").strip(),
                    false);
        }
        for (Pattern pattern : new Pattern[] {MINUTE, BALL, ORDINAL, SCORES}) {
            Matcher n = pattern.matcher(words);
            if (n.matches() && isRest(n.group("rest").strip())) {
                String style = pattern == BALL
                        ? Game.BALL
                        : pattern == ORDINAL ? Game.ORDINAL : pattern == SCORES ? Game.SCORES : "minute";
                return Opening.of(
                        Opening.Kind.PART,
                        style,
                        n.group("stamp"),
                        "",
                        n.group("rest").strip(),
                        false);
            }
        }
        return null;
    }

    /** Whether digits and a colon begin a text: no part of a game is written so. */
    private static boolean isColonClock(String words) {
        int at = 0;
        while (at < words.length() && Character.isDigit(words.charAt(at))) {
            at++;
        }
        return at > 0 && at < words.length() && words.charAt(at) == ':';
    }

    /** Returns the opening that a line begins with whose minute has no sign at all, or null: "+3 Words", "89 Words". */
    static @Nullable Opening bare(String words) {
        Matcher m = BARE.matcher(words);
        return m.matches()
                ? Opening.of(Opening.Kind.PART, "bare-" + Game.ORDINAL, m.group(1), "", m.group(2), false)
                : null;
    }

    /** Returns the opening of a line that has nothing but a minute without a sign, "67" or "90+2", or null. */
    static @Nullable Opening lone(String line) {
        return LONE.matcher(line).matches() ? Opening.of(Opening.Kind.PART, Game.LONE, line, "", "", false) : null;
    }

    /** Whether a line begins with a minute of added time, whose plus is no mark: "+3 Words". */
    static boolean isAdded(String line) {
        return line.charAt(0) == '+' && BARE.matcher(line).lookingAt();
    }

    private static boolean isRest(String rest) {
        return rest.isEmpty() || !Character.isLowerCase(rest.codePointAt(0));
    }

    /** Reads what follows the number of an update: a clock, perhaps with its date, perhaps in brackets. */
    static @Nullable Opening numbered(String words) {
        Matcher bracketed = IN_BRACKETS.matcher(words);
        String time = bracketed.matches() ? bracketed.group(1).strip() : words;
        LeadingClock clock = LeadingClock.of(time);
        boolean dated = clock != null && !clock.isAlone() && DateLine.isDate(time);
        if (clock == null || bracketed.matches() && !clock.isAlone() && !dated) {
            return null;
        }
        String rest = bracketed.matches() ? bracketed.group(2).strip() : dated ? "" : clock.rest();
        return Opening.of(Kind.CLOCK, "number-" + clock.shape(), dated ? time : clock.clock(), "", rest, false);
    }
}
