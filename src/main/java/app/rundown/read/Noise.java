package app.rundown.read;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Tells the parts of an HTML page that are no words of the document; which they are is the table {@code html-noise.tsv}. */
final class Noise {
    private static final Evaluator SELECTOR = QueryParser.parse(
            Table.read("html-noise.tsv").stream().map(row -> row.get(1)).collect(Collectors.joining(", ")));

    private Noise() {}

    /** Whether the element itself is such a part. */
    static boolean is(Element element) {
        return SELECTOR.matches(element, element);
    }

    /** Whether it stands in such a part, or is one. */
    static boolean contains(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (is(e)) {
                return true;
            }
        }
        return false;
    }
}
