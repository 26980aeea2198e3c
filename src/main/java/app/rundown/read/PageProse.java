package app.rundown.read;

import app.rundown.model.Problem;
import app.rundown.read.html.HtmlLiveBlog;
import app.rundown.read.html.ScriptedUpdates;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.Page;
import app.rundown.text.WordTable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Counts the prose of a page, and tells from it whether the page holds its words, or only the frame that a script would
 * fill with them.
 */
final class PageProse {
    /** The fewest words in a paragraph of prose. */
    private static final int WORDS = 15;
    /** The fewest paragraphs of prose that make a page an article, whatever its scripts add. */
    private static final int ARTICLE = 4;
    /** An article that is open to all has more words. */
    private static final int WHOLE = 250;
    /** A page with fewer words is empty. */
    private static final int EMPTY = 80;

    private static final Set<String> BOXES = Set.of("p", "div", "td", "li", "section", "article", "main", "blockquote");
    private static final Set<String> FRAME = Set.of("noscript", "footer", "header", "nav", "form", "dialog");
    private static final WordTable SIGNS = WordTable.of(PageProse.class, "page-signs.tsv");
    private static final Pattern SHELL = Pattern.compile("(?i)" + SIGNS.anyPatternOf("shell"));
    private static final Pattern CLOSED = Pattern.compile("(?i)" + SIGNS.anyPatternOf("closed"));

    private final Page page;
    private int paragraphs;
    private int words;

    /** Counts the prose of a page without its noise. */
    PageProse(Page page) {
        this.page = page;
        for (Element element : page.html().body().getAllElements()) {
            if (BOXES.contains(element.normalName())) {
                int own = words(element);
                if (own >= WORDS && !isFrame(element)) {
                    paragraphs++;
                    words += own;
                }
            }
        }
    }

    /**
     * Returns a problem if the updates of a live blog are loaded by a script. An article that only shows a ticker
     * beside its own paragraphs is none.
     */
    Optional<Problem> scripted() {
        boolean article = paragraphs >= ARTICLE;
        boolean called = HtmlLiveBlog.isCalled(page.index(), article || !isShell());
        if (article && !called) {
            return Optional.empty();
        }
        Optional<Problem> found = ScriptedUpdates.find(page.index(), "its updates");
        boolean empty = called && !article && !page.index().named("script").isEmpty();
        return found.isEmpty() && empty ? Optional.of(ScriptedUpdates.called("its updates")) : found;
    }

    /** Returns how many longer paragraphs there are. */
    int paragraphs() {
        return paragraphs;
    }

    /** Whether a page has hardly any prose, and signs that a script would fill it. */
    boolean isShell() {
        if (page.index().named("script").isEmpty() || paragraphs > 1 || words >= EMPTY) {
            return false;
        }
        return LineStyle.words(page.html().body().text()) < EMPTY && paragraphs == 0
                || SHELL.matcher(page.text()).find();
    }

    /** Whether a page says that not everybody may read it, and has only the beginning. */
    boolean isBeginning() {
        return words < WHOLE && CLOSED.matcher(page.text()).find();
    }

    private static boolean isFrame(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (FRAME.contains(e.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many words an element has without those of the boxes in it. */
    private static int words(Element element) {
        StringBuilder own = new StringBuilder();
        own(element, own);
        return LineStyle.words(own.toString());
    }

    private static void own(Element element, StringBuilder own) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text) {
                own.append(text.getWholeText());
            } else if (element.childNode(i) instanceof Element inside && !inside.isBlock()) {
                own(inside, own);
            }
        }
        own.append(' ');
    }
}
