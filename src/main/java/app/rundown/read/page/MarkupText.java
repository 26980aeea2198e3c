package app.rundown.read.page;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Reads a short text from data: plain text, HTML, or either of them escaped once or twice. */
public final class MarkupText {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]{0,500}>");
    private static final Pattern ESCAPED =
            Pattern.compile("&(?:lt|amp|quot|gt|nbsp|#\\d{2,5}|#x[0-9a-fA-F]{2,5}|[a-z]{2,8});");

    private MarkupText() {}

    /** Returns a short text without markup; it may be empty. */
    public static String plain(String text) {
        String plain = unescaped(text);
        return (hasTags(plain) ? InlineText.of(Jsoup.parseBodyFragment(plain).body()) : plain).strip();
    }

    /** Whether a text that is not escaped has markup. */
    static boolean hasTags(String text) {
        return TAG.matcher(text).find();
    }

    /** Returns a text that is no longer escaped if it was so once or twice. */
    static String unescaped(String text) {
        String result = text;
        for (int i = 0; i < 2 && ESCAPED.matcher(result).find() && !hasTags(result); i++) {
            result = Parser.unescapeEntities(result, false);
        }
        return result;
    }
}
