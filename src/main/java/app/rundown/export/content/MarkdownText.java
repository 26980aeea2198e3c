package app.rundown.export.content;

import app.rundown.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/** Escapes words so that Markdown (CommonMark, GFM) shows them as they are, without characters that are not seen. */
public final class MarkdownText {
    private static final int ASCII = 128;
    private static final char DELETE = '\u007f';

    /** Characters of ASCII that have a meaning anywhere; a backslash in front takes it away. */
    private static final boolean[] SPECIAL = new boolean[ASCII];

    /** The same, and the controls. */
    private static final boolean[] NOT_PLAIN = new boolean[ASCII];

    static {
        "\\`*_[]<>|~#$&".chars().forEach(c -> SPECIAL[c] = true);
        for (int c = 0; c < ASCII; c++) {
            NOT_PLAIN[c] = SPECIAL[c] || c < ' ' || c == DELETE;
        }
    }

    /** Signs of lists and underlines of headings, which have a meaning at the beginning of a line. */
    private static final String LINE_START = "-+=";

    /** So many digits can number a list. */
    private static final int LONGEST_NUMBER = 9;

    private MarkdownText() {}

    /** Escapes words that begin a line; line breaks in them are kept. */
    public static String escape(String words) {
        if (isPlain(words) && isPlainStart(words, 0, words.length())) {
            return words;
        }
        String text = UnseenCharacters.cleaned(words);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.lines().forEach(line -> {
            escaped.append(escaped.isEmpty() ? "" : "\\\n");
            addLine(escaped, line);
        });
        return escaped.toString();
    }

    /** Escapes words that follow others on a line. */
    public static String following(String words) {
        if (isPlain(words)) {
            return words;
        }
        String text = UnseenCharacters.cleaned(words);
        int end = text.indexOf('\n');
        return end < 0 ? anywhere(text) : anywhere(text.substring(0, end)) + "\\\n" + escape(text.substring(end + 1));
    }

    /** Adds a part of words, escaped; {@code begins} tells whether it begins a line or follows others on one. */
    public static void add(StringBuilder text, String words, int start, int end, boolean begins) {
        if (isPlain(words, start, end) && (!begins || isPlainStart(words, start, end))) {
            text.append(words, start, end);
        } else {
            String part = UnseenCharacters.cleaned(words, start, end);
            text.append(begins ? escape(part) : following(part));
        }
    }

    /** Escapes words within a line, as in a heading; line breaks become blanks. */
    public static String inline(String words) {
        if (isPlain(words)) {
            return words;
        }
        String text = UnseenCharacters.cleaned(words);
        return anywhere(isOneLine(text) ? text : String.join(" ", text.lines().toList()));
    }

    /** Returns words as a link to a web address, or as plain words if there is none. */
    public static String link(String text, @Nullable String url) {
        return url != null && WebAddress.isWeb(url) ? webLink(text, url) : inline(text);
    }

    /** Returns words as a link to what is known to be a web address. */
    public static String webLink(String text, String url) {
        return "[" + inline(text) + "](" + address(url) + ")";
    }

    /** Returns an address by itself: a link in angle brackets if it is a web address, otherwise plain words. */
    public static String bare(String url) {
        return WebAddress.isWeb(url) ? address(url) : inline(url);
    }

    private static String address(String url) {
        String seen = UnseenCharacters.percentEncoded(url);
        boolean plain = seen.indexOf('<') < 0 && seen.indexOf('>') < 0 && seen.indexOf('\\') < 0;
        return "<"
                + (plain ? seen : seen.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E"))
                + ">";
    }

    private static String anywhere(String line) {
        if (nextSpecial(line, 0, line.length()) == line.length()) {
            return line;
        }
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        add(escaped, line, 0);
        return escaped.toString();
    }

    /** Adds a line without its indentation, which could make it code. */
    private static void addLine(StringBuilder escaped, String line) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
            start++;
        }
        int sign =
                start < line.length() && LINE_START.indexOf(line.charAt(start)) >= 0 ? start : numberSign(line, start);
        if (sign >= 0) {
            escaped.append(line, start, sign).append('\\').append(line.charAt(sign));
        }
        add(escaped, line, Math.max(start, sign + 1));
    }

    /** Returns where the sign behind a number stands that would begin a list, or -1. */
    private static int numberSign(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean numbers = end > start && end - start <= LONGEST_NUMBER && end < line.length();
        return numbers && (line.charAt(end) == '.' || line.charAt(end) == ')') ? end : -1;
    }

    private static void add(StringBuilder escaped, String text, int start) {
        int done = start;
        int next = nextSpecial(text, start, text.length());
        while (next < text.length()) {
            escaped.append(text, done, next).append('\\');
            done = next;
            next = nextSpecial(text, next + 1, text.length());
        }
        escaped.append(text, done, text.length());
    }

    private static boolean isPlain(String words) {
        return isPlain(words, 0, words.length());
    }

    /** Whether words within a line need no change; asked in one go, because most words need none. */
    private static boolean isPlain(String words, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = words.charAt(i);
            if (c < ASCII ? NOT_PLAIN[c] : UnseenCharacters.isUnseen(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private static boolean isPlainStart(String text, int start, int end) {
        if (start == end) {
            return true;
        }
        char first = text.charAt(start);
        return first > '9' && first != '=' || first == '"' || first == '\'';
    }

    /** Returns where the next character stands that needs a backslash, or else {@code end}. */
    private static int nextSpecial(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c < SPECIAL.length && SPECIAL[c] && (c != '&' || isEntity(text, i))) {
                return i;
            }
        }
        return end;
    }

    /** Whether an ampersand begins what Markdown would show as another character, such as {@code &amp;}. */
    private static boolean isEntity(String text, int ampersand) {
        int i = ampersand + 1;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
            i++;
        }
        return i > ampersand + 1 && i < text.length() && text.charAt(i) == ';';
    }
}
