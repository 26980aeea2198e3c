package app.rundown.read;

import app.rundown.model.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/** Takes the parts of an HTML page away that are no words of the document; which they are is the table {@code html-noise.tsv}. */
final class Noise {
    private static final List<List<String>> ROWS = TextTable.rows(Noise.class, "html-noise.tsv");
    private static final Set<String> NAMES = ROWS.stream()
            .filter(row -> row.getFirst().equals("element"))
            .map(row -> row.get(1))
            .collect(Collectors.toSet());
    private static final Evaluator SELECTOR = QueryParser.parse(ROWS.stream()
            .filter(row -> !row.getFirst().equals("element"))
            .map(row -> row.get(1))
            .collect(Collectors.joining(", ")));

    private Noise() {}

    /** Removes such parts from a tree in one walk. */
    static void remove(Element root) {
        List<Element> found = new ArrayList<>();
        root.filter((Node node, int depth) -> {
            if (node instanceof Element element && element != root && is(element)) {
                found.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        found.forEach(Node::remove);
    }

    private static boolean is(Element element) {
        return NAMES.contains(element.normalName())
                || (element.attributesSize() > 0 || element.nameIs("footer")) && SELECTOR.matches(element, element);
    }
}
