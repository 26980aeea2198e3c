package app.rundown.read.html;

import app.rundown.read.line.WordCount;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds the part of a page in which most of its paragraphs and lists are. */
final class MostWords {
    /** Paragraphs and list items with fewer words do not count as text. */
    private static final int PARAGRAPH_WORDS = 6;
    /** The share of the page's words that the part must hold. */
    private static final double MAIN = 0.7;

    private MostWords() {}

    /** Returns the smallest element that holds most of the words in the page's paragraphs and list items. */
    static Element part(Document html) {
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
