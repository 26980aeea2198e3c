package app.rundown.read.line;

import app.rundown.text.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The line of an embedded post that tells who wrote it: {@code — Lee (@lee) May 5, 2024}, {@code Posted by Lee on May
 * 5}, {@code Lee @lee · 3h}. The table {@code post-words.tsv} holds the words around names.
 *
 * @param name the author's name, or null
 * @param handle the author's handle without the "@", or null
 * @param at the post's time as written, or null
 * @param comment whether the line says that it is a reader's comment
 */
public record PostLine(
        @Nullable String name,
        @Nullable String handle,
        @Nullable String at,
        boolean comment) {
    /** The surest sign of a signature first. */
    private static final String DASHES = "\u2014\u2015\u2013-";
    /** Signs between the parts of such a line, and around them. */
    private static final String BETWEEN = " \u00a0\u200e\u200f\u202f\t\n\u00b7\u2022|,:;-\u2013\u2014\u2015()";

    private static final char MUSIC = '\u266c';

    /** The most characters in a name, and in a time. */
    private static final int LONGEST = 60;
    /** The most words in a name. */
    private static final int NAME_WORDS = 8;
    /** The most words in a time. */
    private static final int TIME_WORDS = 8;

    private static final WordTable WORDS = WordTable.of(PostLine.class, "post-words.tsv");
    private static final List<String> BY = WORDS.words("by");
    private static final List<String> COMMENT = WORDS.words("comment");
    private static final List<String> AROUND = WORDS.words("around");
    private static final Set<String> BUTTONS = Set.copyOf(WORDS.words("button"));
    private static final Set<String> ON = Set.copyOf(WORDS.words("on"));

    /** Returns what a whole line tells, or null if it is not such a line. */
    public static @Nullable PostLine of(String line) {
        if (line.isEmpty() || line.length() > 3 * LONGEST) {
            return null;
        }
        if (DASHES.indexOf(line.charAt(0)) >= 0) {
            return signed(strip(line));
        }
        String lower = line.toLowerCase(Locale.ROOT);
        String comment = prefix(lower, COMMENT);
        String by = comment == null ? prefix(lower, BY) : comment;
        return by == null ? null : labelled(strip(line.substring(by.length())), comment != null);
    }

    /** Returns where such a line begins that ends a text, after the words of its post; -1 if none does. */
    public static int startIn(String text) {
        int handle = text.lastIndexOf("(@");
        for (int d = 0; handle >= 0 && d < DASHES.length(); d++) {
            int dash = text.lastIndexOf(DASHES.charAt(d), handle);
            boolean alone = dash >= 0
                    && isBlank(text, dash + 1)
                    && (DASHES.charAt(d) != '-' || dash == 0 || isBlank(text, dash - 1));
            if (alone && signed(strip(text.substring(dash))) != null) {
                return dash;
            }
        }
        return -1;
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    /**
     * Returns what a line inside an embed tells: a name with a handle, or a handle alone, and perhaps a time; or null.
     * Elsewhere such a line may be a sentence.
     */
    public static @Nullable PostLine heading(String line) {
        int at = line.indexOf('@');
        if (at < 0 || line.length() > 3 * LONGEST || at > 0 && BETWEEN.indexOf(line.charAt(at - 1)) < 0) {
            return null;
        }
        int end = handleEnd(line, at + 1);
        String name = strip(line.substring(0, at));
        String time = time(line.substring(end));
        if (time == null) {
            return null;
        }
        boolean fits = end > at + 1 && LineStyle.words(name) <= NAME_WORDS && !LineStyle.isProse(name);
        return fits ? new PostLine(orNull(name), line.substring(at + 1, end), orNull(time), false) : null;
    }

    /** Whether a line belongs to the embed around a post: it begins as such lines do ("View on ..."). */
    public static boolean isAround(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return prefix(lower, AROUND) != null || isButtons(lower);
    }

    /** Returns a post's words without its author's handle before them and the name of its music behind them. */
    public static String words(String text, @Nullable String handle) {
        String words = text;
        if (handle != null && words.startsWith("@" + handle + " ")) {
            words = words.substring(handle.length() + 2);
        }
        int music = words.lastIndexOf(MUSIC);
        return (music > 0 && words.indexOf('\n', music) < 0 ? words.substring(0, music) : words).strip();
    }

    /** Whether a line has nothing but words of buttons, with their numbers ("12 Retweets 3 Likes"). */
    private static boolean isButtons(String lower) {
        boolean any = false;
        if (lower.length() <= LONGEST) {
            for (String word : lower.split(" ")) {
                boolean button = BUTTONS.contains(word);
                if (!button && !word.isEmpty() && !Character.isDigit(word.charAt(0))) {
                    return false;
                }
                any |= button;
            }
        }
        return any;
    }

    /** Whether a line tells the author of a reader's comment. */
    public static boolean beginsComment(String line) {
        return prefix(line.toLowerCase(Locale.ROOT), COMMENT) != null;
    }

    /** Reads "Lee (@lee) May 5, 2024". */
    private static @Nullable PostLine signed(String line) {
        int at = line.indexOf("(@");
        int close = at < 0 ? -1 : line.indexOf(')', at);
        if (close < 0 || handleEnd(line, at + 2) != close || close == at + 2) {
            return null;
        }
        String name = withoutNetwork(strip(line.substring(0, at)));
        String time = time(line.substring(close + 1));
        return name.length() > LONGEST || time == null
                ? null
                : new PostLine(orNull(name), line.substring(at + 2, close), orNull(time), false);
    }

    /** Reads what follows "Posted by" or "Comment by". */
    private static @Nullable PostLine labelled(String text, boolean comment) {
        String line = text.replace('\u00a0', ' ');
        PostLine signed = signed(line);
        if (signed != null) {
            return new PostLine(signed.name, signed.handle, signed.at, comment);
        }
        if (line.startsWith("@")) {
            int end = handleEnd(line, 1);
            return end == 1 ? null : new PostLine(null, line.substring(1, end), null, comment);
        }
        String name = line;
        String time = null;
        for (int i = line.indexOf(' '); i > 0; i = line.indexOf(' ', i + 1)) {
            String rest = time(line.substring(i));
            boolean on = ON.contains(firstWord(line.substring(i + 1)));
            if (on && rest != null && !rest.isEmpty()) {
                name = strip(line.substring(0, i));
                time = rest;
                break;
            }
        }
        return name.isEmpty() || LineStyle.words(name) > NAME_WORDS || LineStyle.isProse(name)
                ? null
                : new PostLine(name, null, time, comment);
    }

    /** Returns the time in what follows an author; empty if there is none, null if something else follows. */
    private static @Nullable String time(String text) {
        String rest = strip(text);
        if (rest.startsWith("http") && rest.indexOf(' ') < 0) {
            return "";
        }
        String first = firstWord(rest);
        if (ON.contains(first)) {
            rest = strip(rest.substring(first.length()));
        }
        boolean fits = rest.length() <= LONGEST
                && LineStyle.hasDigit(rest)
                && LineStyle.words(rest) <= TIME_WORDS
                && !LineStyle.isProse(rest);
        return rest.isEmpty() || fits ? rest : null;
    }

    /** Returns a name without "on Twitter" and the like behind it. */
    private static String withoutNetwork(String name) {
        int last = name.lastIndexOf(' ');
        int before = last < 0 ? -1 : name.lastIndexOf(' ', last - 1);
        return before > 0 && ON.contains(firstWord(name.substring(before + 1))) ? name.substring(0, before) : name;
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return (end < 0 ? text : text.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String prefix(String lower, List<String> labels) {
        for (String label : labels) {
            if (lower.startsWith(label)
                    && (lower.length() == label.length()
                            || !Character.isLetter(lower.charAt(label.length()))
                            || !Character.isLetter(label.charAt(label.length() - 1)))) {
                return label;
            }
        }
        return null;
    }

    /** Returns where a handle ends. It may name its server after a second "@". */
    private static int handleEnd(String line, int from) {
        int end = from;
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end)) || "_.-@".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        while (end > from && ".-".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && BETWEEN.indexOf(text.charAt(from)) >= 0 && text.charAt(from) != '(') {
            from++;
        }
        while (to > from && BETWEEN.indexOf(text.charAt(to - 1)) >= 0 && text.charAt(to - 1) != ')') {
            to--;
        }
        return text.substring(from, to);
    }
}
