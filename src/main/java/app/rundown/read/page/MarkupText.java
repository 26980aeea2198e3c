package app.rundown.read.page;

import app.rundown.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads text from data: plain text, HTML, or either of them escaped once or twice. */
public final class MarkupText {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]{0,500}>");
    private static final Pattern ESCAPED =
            Pattern.compile("&(?:lt|amp|quot|gt|nbsp|#\\d{2,5}|#x[0-9a-fA-F]{2,5}|[a-z]{2,8});");

    private MarkupText() {}

    /** Returns a short text without markup; it may be empty. */
    public static String plain(String text) {
        String plain = unescaped(text);
        return (TAG.matcher(plain).find()
                        ? InlineText.of(Jsoup.parseBodyFragment(plain).body())
                        : plain)
                .strip();
    }

    /** Returns the blocks of a longer text: those of its markup, or one paragraph for each line. */
    public static List<Block> blocks(String body) {
        String text = unescaped(body);
        if (TAG.matcher(text).find()) {
            Element html = Jsoup.parseBodyFragment(text).body();
            BoilerplateRemover.remove(html);
            return HtmlBlocks.of(html);
        }
        List<Block> blocks = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(new Block.Paragraph(line)));
        return blocks;
    }

    private static String unescaped(String text) {
        String result = text;
        for (int i = 0;
                i < 2 && ESCAPED.matcher(result).find() && !TAG.matcher(result).find();
                i++) {
            result = Parser.unescapeEntities(result, false);
        }
        return result;
    }
}
