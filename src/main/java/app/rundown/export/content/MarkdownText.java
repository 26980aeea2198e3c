package app.rundown.export.content;

import app.rundown.text.UnseenCharacters;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Escapes words so that Markdown (CommonMark, GFM) shows them as they are, without characters that are not seen. */
public final class MarkdownText {
    /** Characters that have a meaning anywhere; a backslash in front takes it away. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|~#$]|&(?=#?\\w+;)");

    /** All that {@link #ANYWHERE} may begin with, as characters of ASCII. */
    private static final boolean[] SPECIAL = new boolean[128];

    static {
        "\\`*_[]<>|~#$&".chars().forEach(c -> SPECIAL[c] = true);
    }

    /**
     * Characters that have a meaning at the beginning of a line: list signs and underlines of headings. {@link #NUMBER}
     * handles numbered lists.
     */
    private static final Pattern LINE_START = Pattern.compile("^[-+=]");

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])");

    private MarkdownText() {}

    /** Escapes words that begin a line; line breaks in them are kept. */
    public static String escape(String text) {
        return UnseenCharacters.cleaned(text)
                .lines()
                .map(line -> lineStart(anywhere(line.substring(indent(line)))))
                .collect(Collectors.joining("\\\n"));
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    /** Escapes words that follow others on a line. */
    public static String following(String words) {
        String text = UnseenCharacters.cleaned(words);
        int end = text.indexOf('\n');
        return end < 0 ? anywhere(text) : anywhere(text.substring(0, end)) + "\\\n" + escape(text.substring(end + 1));
    }

    /** Escapes words within a line, as in a heading; line breaks become blanks. */
    public static String inline(String text) {
        String words = UnseenCharacters.cleaned(text);
        boolean oneLine = words.indexOf('\n') < 0 && words.indexOf('\r') < 0;
        return anywhere(oneLine ? words : words.lines().collect(Collectors.joining(" ")));
    }

    /** Returns words as a link to a web address, or as plain words if there is none. */
    public static String link(String text, @Nullable String url) {
        return WebAddress.isWeb(url) ? "[" + inline(text) + "](" + address(url) + ")" : inline(text);
    }

    /** Returns an address by itself: a link in angle brackets if it is a web address, otherwise plain words. */
    public static String bare(String url) {
        return WebAddress.isWeb(url) ? address(url) : inline(url);
    }

    private static String address(@Nullable String url) {
        return "<"
                + UnseenCharacters.percentEncoded(String.valueOf(url))
                        .replace("\\", "%5C")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                + ">";
    }

    private static String anywhere(String line) {
        return hasSpecial(line) ? ANYWHERE.matcher(line).replaceAll("\\\\$0") : line;
    }

    /** Asked first, because most words have none, and a pattern takes much longer to find that out. */
    private static boolean hasSpecial(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < SPECIAL.length && SPECIAL[c]) {
                return true;
            }
        }
        return false;
    }

    private static String lineStart(String line) {
        if (line.isEmpty() || Character.isLetter(line.charAt(0))) {
            return line;
        }
        String numbered = NUMBER.matcher(line).replaceFirst("$1\\\\$2");
        return numbered.equals(line) ? LINE_START.matcher(line).replaceFirst("\\\\$0") : numbered;
    }
}
