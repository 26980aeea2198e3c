package app.rundown.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** What stands in what: questions that are asked of every element of a page, and too often for selectors. */
final class Nesting {
    private Nesting() {}

    /** Whether an element has one of these names or stands in one that has. */
    static boolean isIn(Element element, Set<String> names) {
        for (Element e = element; e != null; e = e.parent()) {
            if (names.contains(e.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is an element of these names in an element; it looks no further than the first. */
    static boolean holds(Element element, Set<String> names) {
        return holdsElements(element)
                && NodeTraversor.filter(
                                (node, depth) -> node != element && names.contains(node.normalName())
                                        ? FilterResult.STOP
                                        : FilterResult.CONTINUE,
                                element)
                        == FilterResult.STOP;
    }

    /** Whether there is any element in an element; most that are asked about hold a text alone. */
    private static boolean holdsElements(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element) {
                return true;
            }
        }
        return false;
    }
}
