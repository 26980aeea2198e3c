package app.rundown.export;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that Markdown (CommonMark, GFM) shows as they are. */
final class MarkdownText {
    /** What means something anywhere: a backslash before it takes the meaning away. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|~#$]|&(?=#?\\w+;)");

    /**
     * What means something at the beginning of a line: list signs and underlines of headings; numbers are seen to
     * apart.
     */
    private static final Pattern LINE_START = Pattern.compile("^[-+=]");

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])");

    private MarkdownText() {}

    /** Words that begin a line; a line break among them stays one. */
    static String escape(String text) {
        return text.lines()
                .map(line -> lineStart(anywhere(line.replaceFirst("^[ \\t]+", ""))))
                .collect(Collectors.joining("\\\n"));
    }

    /** Words that follow others on their line. */
    static String following(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? anywhere(text) : anywhere(text.substring(0, end)) + "\\\n" + escape(text.substring(end + 1));
    }

    /** Words within a line, as in a heading: line breaks become blanks. */
    static String inline(String text) {
        return anywhere(text.lines().collect(Collectors.joining(" ")));
    }

    /** Words that lead to a web address; without one, plain words. */
    static String link(String text, @Nullable String url) {
        return Citation.isWeb(url) ? "[" + inline(text) + "](" + address(url) + ")" : inline(text);
    }

    /** A bare address between angle brackets: a link where it is one of the web, and else shown as words. */
    static String bare(String url) {
        return Citation.isWeb(url) ? address(url) : inline(url);
    }

    private static String address(@Nullable String url) {
        return "<"
                + String.valueOf(url).replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E") + ">";
    }

    private static String anywhere(String line) {
        return ANYWHERE.matcher(line).replaceAll("\\\\$0");
    }

    private static String lineStart(String line) {
        String numbered = NUMBER.matcher(line).replaceFirst("$1\\\\$2");
        return numbered.equals(line) ? LINE_START.matcher(line).replaceFirst("\\\\$0") : numbered;
    }
}
