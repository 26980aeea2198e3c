package app.rundown.read.text;

import app.rundown.read.line.Byline;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.LineStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that opens an entry of a plain text, taken apart: "+++ 14:26 headline +++", "Posted at 14:26", "NTB07:43",
 * "12 May 2021, 14:26", "Set 2, 4–3: words".
 *
 * @param kind what tells the time
 * @param style the look of such lines; all entries of a text share one
 * @param stamp the time as shown
 * @param aside a second, less exact time on the same line, or empty
 * @param before the words before the time, or empty
 * @param headline the words behind it that are a headline for sure, or empty
 * @param rest the other words behind it, or empty
 */
record Opening(Kind kind, String style, String stamp, String aside, String before, String headline, String rest) {
    /** What tells the time of an entry. */
    enum Kind {
        /** A clock at the line's beginning, perhaps behind a label. */
        CLOCK,
        /** Only how long ago it was. */
        AGO,
        /** A date with its clock. */
        DATED,
        /** A clock, or how long ago it was, behind a name or a headline. */
        NAMED,
        /** A minute or another part of a game, which is no time of day. */
        PART,
        /** The number of an entry that has no time. */
        NUMBER
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** A clock that opens an entry ends within this many characters. */
    private static final int LONGEST = 90;

    private static final int BEFORE_WORDS = 8;
    /** The most words in a date before a clock. */
    private static final int DATE_WORDS = 4;

    private static final String PRIMES = "'’′";

    private static final Pattern SPAN =
            Pattern.compile("\\d{1,3}\\s?" + TextWords.anyOf("span") + "\\.?(?:\\s\\p{L}{2,7})?", FLAGS);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SHORT_DATE = Pattern.compile("[0-3]?\\d[./][01]?\\d\\.?(?:,?\\s\\p{L}{0,3}\\s?)?");
    /** Stands for the clock behind a date. */
    private static final String ANY_CLOCK = "10:00";
    /** A year that touches the clock behind it. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?=[0-2]?\\d[:.h][0-5]\\d)");
    /** The number of an entry before its clock. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)]\\s+(?=[0-2]?\\d[:.h][0-5]\\d)");
    /** The same behind its sign: "#4 – 14:26". */
    private static final Pattern NUMBER_SIGN =
            Pattern.compile("\\d{1,3}[.):]?\\s+(?:[–—-]\\s+)?(?=[0-2]?\\d[:.h][0-5]\\d)");
    /** A clock in brackets behind its label. */
    private static final Pattern BRACKETED =
            Pattern.compile("(\\p{L}+\\s?)[\\[(]([^\\])]{4,20})[\\])](.*)", Pattern.DOTALL);

    /** A date with its clock in brackets, perhaps behind a name: "Lerna Post, [3 June 2024 at 14:26]". */
    private static final Pattern NAMED_DATE =
            Pattern.compile("([^\\[【]{0,60})[\\[【]([^\\]】]{8,40})[\\]】]\\s*:?\\s*(.*)", Pattern.DOTALL);

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    /** Returns the opening that a line may be, or null. The line must not be empty. */
    static @Nullable Opening of(String line) {
        if (!LineStyle.hasDigit(line) && line.length() > LONGEST) {
            return null;
        }
        Opening published = Before.published(line);
        if (published != null) {
            return published;
        }
        String ago = agoAtEnd(line);
        if (ago.isEmpty()) {
            return marked(YEAR.matcher(line).replaceFirst("$1 "));
        }
        Opening found = marked(line.substring(0, line.length() - ago.length()).strip());
        return found == null || found.kind == Kind.AGO
                ? marked(line)
                : new Opening(found.kind, found.style, found.stamp, ago, found.before, found.headline, found.rest);
    }

    /** Returns how long ago something was where that stands behind a time, or an empty text. */
    private static String agoAtEnd(String line) {
        int last = line.length() - 1;
        if (last > LONGEST) {
            return "";
        }
        while (last > 0 && !Character.isDigit(line.charAt(last))) {
            last--;
        }
        while (last > 0 && Character.isDigit(line.charAt(last - 1))) {
            last--;
        }
        String end = last > 2 ? line.substring(last) : "";
        // A span has its unit behind the number; most lines end with a clock's digits or a sentence.
        return end.chars().anyMatch(Character::isLetter) && isAgo(end) ? end : "";
    }

    private static @Nullable Opening marked(String line) {
        int number = LeadingClock.numberEnd(line);
        if (number > 0) {
            return PartLabel.numbered(line.substring(number));
        }
        if (DateLine.isDate(line)) {
            return DateLine.hasClock(line) ? dated(line) : null;
        }
        int start = Mark.end(line);
        String mark = line.substring(0, start).strip();
        String words = line.substring(start);
        Matcher counted = (mark.endsWith("#") ? NUMBER_SIGN : NUMBERED).matcher(words);
        if (counted.lookingAt()) {
            mark = "#";
            words = words.substring(counted.end());
        }
        if (words.isEmpty()) {
            return null;
        }
        String run = Mark.run(mark);
        int close = run.length() < 2 && !Mark.enclosesClock(run, words) ? -1 : words.indexOf(run);
        Opening found = unmarked(close > 0 ? words.substring(0, close).strip() : words);
        if (found == null) {
            return null;
        }
        String headline = found.headline;
        String rest = found.rest;
        if (close > 0) {
            // What stands between the marks is a headline, or the time alone.
            headline = rest;
            rest = words.substring(close + run.length()).replaceFirst("^\\s*[:–—|-]?\\s*", "");
        }
        // A star before a score tells who serves.
        String look = found.style.equals(Game.SCORES) ? found.style : mark + found.style;
        return new Opening(found.kind, look, found.stamp, found.aside, found.before, headline, rest);
    }

    /** Makes an opening. The words behind a time that nothing parts from them are a headline. */
    static Opening of(Kind kind, String style, String stamp, String before, String rest, boolean glued) {
        return new Opening(kind, style, stamp, "", before, glued ? rest : "", glued ? "" : rest);
    }

    /** Whether its form is used for nothing but entries: words between two runs of signs. */
    boolean isUnmistakable() {
        return !headline.isEmpty() && Mark.isEnclosing(style.charAt(0));
    }

    /** Returns the same opening with another style. */
    Opening styled(String other) {
        return new Opening(kind, other, stamp, aside, before, headline, rest);
    }

    boolean isAlone() {
        return rest.isEmpty() && headline.isEmpty();
    }

    /** Whether a line has nothing but how long ago something was. */
    static boolean isAgo(String line) {
        LeadingClock clock = line.length() > LONGEST ? null : LeadingClock.of(line);
        return clock != null && clock.isAlone() && clock.shape().equals("ago");
    }

    private static Opening dated(String line) {
        int from = 0;
        while (from < line.length() && !Character.isDigit(line.charAt(from)) && !beginsDate(line, from)) {
            from++;
        }
        boolean labelled = from > 0 && from < line.length();
        String stamp = labelled ? line.substring(from) : line;
        return new Opening(Kind.DATED, labelled ? Openings.LABELLED : Openings.DATED, stamp, "", "", "", "");
    }

    private static boolean beginsDate(String line, int at) {
        boolean begins = Character.isLetter(line.charAt(at)) && (at == 0 || !Character.isLetter(line.charAt(at - 1)));
        int end = at;
        while (begins && end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return begins && DateLine.isName(line.substring(at, end));
    }

    private static @Nullable Opening unmarked(String words) {
        if (!LineStyle.hasDigit(words.substring(0, Math.min(words.length(), LONGEST)))) {
            return ofClock(LeadingClock.of(words), false);
        }
        Opening digits = FourDigits.opening(words);
        Opening part = digits == null ? PartLabel.opening(words) : digits;
        if (part != null) {
            return part;
        }
        LeadingClock clock = LeadingClock.of(words);
        if (clock != null) {
            return ofClock(clock, false);
        }
        LeadingClock glued = glued(words);
        Opening found = glued == null ? inside(words) : ofClock(glued, true);
        return found == null ? PartLabel.bare(words) : found;
    }

    private static @Nullable Opening ofClock(@Nullable LeadingClock clock, boolean glued) {
        if (clock == null) {
            return null;
        }
        String shape = clock.shape();
        Kind kind = shape.equals("ago") ? Kind.AGO : shape.equals("minute") ? Kind.PART : Kind.CLOCK;
        String style = shape + (glued ? "-glued" : "");
        Matcher again = kind == Kind.AGO ? null : Before.again(clock.rest());
        if (again != null) {
            return of(kind, style, clock.clock() + " (" + again.group(1) + ")", "", again.group(2), glued);
        }
        LeadingClock second = clock.isAlone() || clock.rest().length() > LONGEST ? null : LeadingClock.of(clock.rest());
        boolean ago = kind == Kind.AGO;
        if (second != null && ago != second.shape().equals("ago")) {
            return ago
                    ? new Opening(Kind.CLOCK, style, second.clock(), clock.clock(), "", "", second.rest())
                    : new Opening(kind, style, clock.clock(), second.clock(), "", "", second.rest());
        }
        return of(kind, style, clock.clock(), "", clock.rest(), glued);
    }

    /** Returns the clock of a line on which a word with a capital follows it without a break: "14:26Bridge open". */
    private static @Nullable LeadingClock glued(String words) {
        LeadingClock best = null;
        for (int end = 3; end < Math.min(words.length(), 12); end++) {
            char before = words.charAt(end - 1);
            char next = words.charAt(end);
            boolean half = before == 'M' || before == 'm';
            boolean ends = Character.isDigit(before) || PRIMES.indexOf(before) >= 0 || half && best != null;
            if (Character.isLetter(next) && !Character.isLowerCase(next) && ends) {
                LeadingClock clock = LeadingClock.of(words.substring(0, end));
                if (clock != null
                        && clock.isAlone()
                        && (best == null || clock.shape().equals("ampm"))) {
                    best = new LeadingClock(
                            "",
                            clock.shape(),
                            clock.clock(),
                            words.substring(end).strip());
                }
            }
        }
        return best;
    }

    /** Returns the opening of a line that has its clock behind other words. */
    private static @Nullable Opening inside(String words) {
        Matcher named = NAMED_DATE.matcher(words);
        if (named.matches() && DateLine.isDate(named.group(2)) && DateLine.hasClock(named.group(2))) {
            return of(
                    Kind.DATED, "dated-bracketed", named.group(2), Before.strip(named.group(1)), named.group(3), false);
        }
        Matcher bracketed = BRACKETED.matcher(words);
        if (bracketed.matches() && Before.isLabel(bracketed.group(1))) {
            return inside(bracketed.group(1) + bracketed.group(2) + bracketed.group(3));
        }
        Opening headed = Before.headed(words);
        if (headed != null) {
            return headed;
        }
        int at = DateLine.clockStart(words.substring(0, Math.min(words.length(), LONGEST + 12)));
        if (at < 0) {
            return spanAtEnd(words);
        }
        if (at == 0 || at > LONGEST) {
            return null;
        }
        if (LineStyle.words(words.substring(0, at)) > BEFORE_WORDS + DATE_WORDS) {
            return null;
        }
        String tail = words.substring(at);
        LeadingClock clock = LeadingClock.of(tail);
        boolean glued = clock == null;
        clock = glued ? glued(tail) : clock;
        if (clock == null && Before.isLabel(words.substring(0, at))) {
            // The same clock stands twice without a break.
            int end = at + 1;
            while (end < words.length()
                    && !Character.isLetter(words.charAt(end))
                    && LeadingClock.of(words.substring(at, end)) == null) {
                end++;
            }
            clock = LeadingClock.of(words.substring(at, Math.min(end, words.length())));
        }
        if (clock == null) {
            return null;
        }
        String prefix = words.substring(0, at);
        if (Before.isLabel(prefix)) {
            boolean day = beginsDate(prefix, 0);
            boolean fits = clock.isAlone() || day || glued || isSet(tail, clock) || Byline.isSigned(clock.rest());
            String stamp = day ? prefix + clock.clock() : clock.clock();
            return fits ? of(Kind.CLOCK, "label-" + clock.shape(), stamp, "", clock.rest(), glued) : null;
        }
        int date = SHORT_DATE.matcher(prefix).matches() ? 0 : dateStart(prefix);
        if (date >= 0) {
            String label = Before.strip(prefix.substring(0, date));
            String stamp = prefix.substring(date) + clock.clock();
            boolean fits = date == 0
                    ? Character.isDigit(prefix.charAt(0)) || beginsDate(prefix, 0) || isSet(tail, clock)
                    : LineStyle.words(label) <= BEFORE_WORDS && (clock.isAlone() || glued || isSet(tail, clock));
            String style = (date == 0 ? "dated" : "dated-name") + (clock.isAlone() ? "" : "-inline");
            return fits ? of(Kind.DATED, style, stamp, label, clock.rest(), glued) : null;
        }
        return clock.isAlone() ? named(prefix, clock.clock()) : null;
    }

    /** Whether a mark of punctuation parts a clock from the words behind it. */
    private static boolean isSet(String tail, LeadingClock clock) {
        String between =
                tail.substring(0, tail.length() - clock.rest().length()).strip();
        return !between.isEmpty() && ":–—|-".indexOf(between.charAt(between.length() - 1)) >= 0;
    }

    /** Returns where the date right before a clock begins, or -1. */
    private static int dateStart(String prefix) {
        if (!LineStyle.hasDigit(prefix)) {
            return -1;
        }
        for (int at = 0; at < prefix.length(); at++) {
            char c = prefix.charAt(at);
            boolean begins = at == 0
                    || Character.isLetterOrDigit(c) && !Character.isLetterOrDigit(prefix.charAt(at - 1))
                    || Character.isUpperCase(c) && Character.isLowerCase(prefix.charAt(at - 1));
            if (begins && DateLine.isDate(prefix.substring(at) + ANY_CLOCK)) {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable Opening spanAtEnd(String words) {
        if (words.length() > LONGEST) {
            return null;
        }
        Matcher m = DIGITS.matcher(words);
        int at = -1;
        while (m.find()) {
            at = m.start();
        }
        return at > 0 && SPAN.matcher(words.substring(at)).matches()
                ? named(words.substring(0, at), words.substring(at))
                : null;
    }

    private static @Nullable Opening named(String prefix, String stamp) {
        String before = Before.withoutLabel(Before.strip(prefix));
        if (before.isEmpty()
                || LineStyle.words(before) > BEFORE_WORDS
                || LineStyle.isProse(before)
                || !Character.isLetter(before.codePointAt(0))
                || Character.isLowerCase(before.codePointAt(0))) {
            return null;
        }
        char last = prefix.charAt(prefix.length() - 1);
        String behind = prefix.substring(before.length()).strip();
        String sign = WORD.matcher(behind).replaceAll("").strip();
        String style = Character.isLetter(last) ? "glued" : sign.isEmpty() ? "space" : sign;
        return of(Kind.NAMED, "name-" + style, stamp, before, "", false);
    }
}
