package app.rundown.read.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A plain text or data that a browser showed and saved as a page: everything stands in one {@code pre}, in which all
 * markup is escaped.
 */
public final class ShownText {
    /** How many bytes at either end show it. */
    private static final int ENDS = 2048;

    private static final Pattern BEGIN = Pattern.compile(
            "(?is)\\s*(?:<!doctype html[^>]*>\\s*)?<html[^>]*>\\s*<head>(?:\\s*<(?:meta|link)\\b[^>]*>)*\\s*"
                    + "(?:<title>[^<]*</title>\\s*)?</head>\\s*<body[^>]*>\\s*<pre[^>]*>");
    private static final Pattern END = Pattern.compile(
            "(?is)</pre>\\s*(?:<div class=\"json-formatter-container\"></div>\\s*)?</body>\\s*</html>\\s*");

    private ShownText() {}

    /** Returns the text itself; any other page as it is. */
    public static Decoded.Text of(Decoded.Text page) {
        Matcher begin = BEGIN.matcher(page.ends(ENDS));
        if (!begin.lookingAt()) {
            return page;
        }
        String whole = page.whole();
        int end = whole.lastIndexOf("</pre>");
        if (end < begin.end() || !END.matcher(whole).region(end, whole.length()).matches()) {
            return page;
        }
        String inside = whole.substring(begin.end(), end);
        if (inside.indexOf('<') >= 0) {
            return page;
        }
        byte[] text = Parser.unescapeEntities(inside, false).getBytes(StandardCharsets.UTF_8);
        return new Decoded.Text(text, 0, StandardCharsets.UTF_8, page.problems());
    }
}
