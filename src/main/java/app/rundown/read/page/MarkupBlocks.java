package app.rundown.read.page;

import app.rundown.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads the blocks of a longer text from data, in any of the forms that {@link MarkupText} reads. */
public final class MarkupBlocks {
    private MarkupBlocks() {}

    /** Returns the blocks of a text: those of its markup, or one paragraph for each line. */
    public static List<Block> of(String body) {
        String text = MarkupText.unescaped(body);
        if (MarkupText.hasTags(text)) {
            Element html = Jsoup.parseBodyFragment(text).body();
            BoilerplateRemover.remove(html);
            return HtmlBlocks.of(html);
        }
        List<Block> blocks = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> SignedPosts.add(line, blocks));
        return blocks;
    }
}
