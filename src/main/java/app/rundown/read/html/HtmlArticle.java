package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.page.Addresses;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.Page;
import app.rundown.read.page.Piece;
import app.rundown.read.text.TextArticle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads any HTML page as an article if the user asks for it: one update for each paragraph of its main part. */
public final class HtmlArticle implements DocumentFormat {
    /** Paragraphs and list items with fewer words do not count as text. */
    private static final int PARAGRAPH_WORDS = 6;
    /** The share of the page's words that the main part must hold. */
    private static final double MAIN = 0.7;

    @Override
    public DocumentKind kind() {
        return DocumentKind.ARTICLE;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        if (!asked || !page.isMarkup()) {
            return null;
        }
        Draft draft = PageHead.draft(page.index());
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces(page.html())) {
            String text = piece.block().text();
            if (DateLine.isDate(text)) {
                draft.stamp(Stamp.Source.SHOWN, text);
            } else if (!text.equals(draft.title) && !PageFurniture.isDropped(text)) {
                blocks.add(piece.block());
            }
        }
        TextArticle.addEach(draft, blocks);
        RelatedLinks.addTo(page.index(), new BitSet(), draft);
        return draft;
    }

    /** Returns the pieces of a page's main part. */
    static List<Piece> pieces(Document html) {
        HtmlBlocks blocks = new HtmlBlocks(new Addresses(html.baseUri()));
        blocks.add(main(html));
        return blocks.pieces();
    }

    /** Returns the smallest element that holds most of the words in the page's paragraphs and list items. */
    private static Element main(Document html) {
        Element best = html.body();
        int all = words(best);
        boolean deeper = all > 0;
        while (deeper) {
            deeper = false;
            for (Element child : best.children()) {
                if (words(child) >= all * MAIN && child.isBlock() && child.childrenSize() > 0 && !child.nameIs("ul")) {
                    best = child;
                    deeper = true;
                    break;
                }
            }
        }
        return best;
    }

    private static int words(Element element) {
        int sum = 0;
        for (Element p : element.select("p, li")) {
            int words = LineStyle.words(p.text());
            sum += words < PARAGRAPH_WORDS ? 0 : words;
        }
        return sum;
    }
}
