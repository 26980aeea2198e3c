package app.rundown.read.html.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds its text. It is the smallest element with most of the running text; of several
 * boxes beside each other, the one that the page itself calls the text, or that has the title.
 */
final class MainPart {
    /** The share of the running text that the main part must hold. */
    private static final double MOST = 0.7;
    /** The share that is enough for a part that says by its markup that it is the text, or that has the title. */
    private static final double STATED = 0.4;
    /** A text that has fewer words is no evidence of what the text is. */
    private static final int ENOUGH = 50;

    /** The share of a text that the page's data state which must be found in the page. */
    private static final double FOUND = 0.5;
    /** The share of that text which the main part must hold. */
    private static final double NEARLY_ALL = 0.9;
    /** The share of all words outside links that the main part must hold. */
    private static final double WORDS = 0.25;

    private final Prose prose;
    private final double most;
    private final @Nullable Element title;

    private MainPart(Prose prose, double most, @Nullable Element title) {
        this.prose = prose;
        this.most = most;
        this.title = title;
    }

    /**
     * Returns the main part.
     *
     * @param title the heading that is the page's title, or null
     * @param stated the text that the page's data state, or null
     */
    static Element of(Element body, @Nullable Element title, @Nullable StatedText stated) {
        if (stated != null) {
            Prose found = Prose.of(body, stated);
            if (found.in(body).prose() >= stated.words() * FOUND) {
                return new MainPart(found, NEARLY_ALL, null).find(body);
            }
        }
        MainPart part = new MainPart(Prose.of(body), MOST, title);
        return part.withMostWords(part.find(body), body);
    }

    private Element find(Element body) {
        Element best = body;
        Element next = body;
        while (next != null) {
            best = next;
            next = deeper(best);
        }
        return best;
    }

    /**
     * Returns the part, or what is around it if it has only a little of the page's words. The text may be verses, a
     * table, or else what does not look like running text.
     */
    private Element withMostWords(Element part, Element body) {
        Element wider = part;
        while (wider != body && unlinked(wider) < unlinked(body) * WORDS) {
            Element parent = wider.parent();
            wider = parent == null ? body : parent;
        }
        return wider;
    }

    private int unlinked(Element element) {
        return prose.in(element).words() - prose.in(element).linked();
    }

    private @Nullable Element deeper(Element around) {
        int all = prose.in(around).prose();
        Element chosen = null;
        for (Element child : around.children()) {
            int own = prose.in(child).prose();
            if (own == 0 || child.childrenSize() == 0 || child.nameIs("ul") || child.nameIs("p")) {
                continue;
            }
            boolean stated = isStated(child) || holds(child, title);
            if (own >= all * most || stated && own >= all * STATED && own >= ENOUGH) {
                chosen = chosen == null || prose.in(chosen).prose() < own ? child : chosen;
            }
        }
        return chosen;
    }

    private static boolean isStated(Element element) {
        return element.nameIs("article")
                || element.nameIs("main")
                || element.attr("role").equalsIgnoreCase("main")
                || element.attr("itemprop").contains("articleBody");
    }

    static boolean holds(Element element, @Nullable Element inner) {
        for (Element e = inner; e != null; e = e.parent()) {
            if (e == element) {
                return true;
            }
        }
        return false;
    }

    /** Returns the smallest element around two others. */
    static Element around(Element one, Element other) {
        Element around = one;
        while (!holds(around, other)) {
            Element parent = around.parent();
            if (parent == null) {
                return around;
            }
            around = parent;
        }
        return around;
    }
}
