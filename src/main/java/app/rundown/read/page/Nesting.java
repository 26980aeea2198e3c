package app.rundown.read.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Answers which elements contain which. This is asked for every element of a page, too often for selectors. */
public final class Nesting {
    private Nesting() {}

    /** Whether an element, or one around it, has one of these names. */
    public static boolean isIn(Element element, Set<String> names) {
        for (Element e = element; e != null; e = e.parent()) {
            if (names.contains(e.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether so many elements with its own name are around an element. */
    static boolean isDeep(Element element, int most) {
        int around = 0;
        for (Element e = element.parent(); e != null && around < most; e = e.parent()) {
            around += e.nameIs(element.normalName()) ? 1 : 0;
        }
        return around == most;
    }

    /** Whether an element contains one with these names. The search stops at the first. */
    public static boolean holds(Element element, Set<String> names) {
        return holdsElements(element)
                && NodeTraversor.filter(
                                (node, depth) -> node != element && names.contains(node.normalName())
                                        ? FilterResult.STOP
                                        : FilterResult.CONTINUE,
                                element)
                        == FilterResult.STOP;
    }

    /** Whether an element contains any other. Most that are asked about contain only text. */
    private static boolean holdsElements(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element) {
                return true;
            }
        }
        return false;
    }
}
