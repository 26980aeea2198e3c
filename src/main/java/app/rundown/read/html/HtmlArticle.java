package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.WordCount;
import app.rundown.read.page.Addresses;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.Page;
import app.rundown.read.page.Piece;
import app.rundown.read.text.TextArticle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
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
        ParagraphWords words = new ParagraphWords();
        best.traverse(words);
        int all = words.of(best);
        boolean deeper = all > 0;
        while (deeper) {
            deeper = false;
            for (Element child : best.children()) {
                if (words.of(child) >= all * MAIN
                        && child.isBlock()
                        && child.childrenSize() > 0
                        && !child.nameIs("ul")) {
                    best = child;
                    deeper = true;
                    break;
                }
            }
        }
        return best;
    }

    /**
     * Counts, for each element, the words in its paragraphs and list items, in one walk over the page. Those of a list
     * in a list count for both.
     */
    private static final class ParagraphWords implements NodeVisitor {
        private final Map<Element, Integer> sums = new IdentityHashMap<>();
        private final WordCount words = new WordCount();
        /** What had been counted when each open element began. */
        private final Deque<Start> open = new ArrayDeque<>();

        private int sum;

        private record Start(int spaced, int unspaced, int sum) {}

        int of(Element element) {
            return sums.getOrDefault(element, 0);
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.add(text.getWholeText());
            } else if (node instanceof Element element) {
                endWord(element);
                open.push(new Start(words.spaced(), words.unspaced(), sum));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                endWord(element);
                Start start = open.pop();
                if (element.nameIs("p") || element.nameIs("li")) {
                    int own = WordCount.total(words.spaced() - start.spaced, words.unspaced() - start.unspaced);
                    sum += own < PARAGRAPH_WORDS ? 0 : own;
                }
                sums.put(element, sum - start.sum);
            }
        }

        private void endWord(Element element) {
            if (element.isBlock() || element.nameIs("br")) {
                words.endWord();
            }
        }
    }
}
