package app.rundown.read;

import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/**
 * Finds the parts of an HTML page that are no words of the document, and takes them away; which they are is the table
 * {@code html-noise.tsv}. One for each page: it remembers what it found out about names of classes.
 */
final class Noise {
    private static final List<List<String>> ROWS = TextTable.rows(Noise.class, "html-noise.tsv");
    private static final Set<String> NAMES = rows("element").collect(Collectors.toSet());
    private static final Pattern CLASSES = Pattern.compile(rows("class").collect(Collectors.joining("|")));
    private static final Pattern IDS = Pattern.compile(rows("id").collect(Collectors.joining("|")));
    private static final Evaluator SELECTOR = QueryParser.parse(rows("selector").collect(Collectors.joining(", ")));

    /** What the selectors ask for: an element has one of these attributes or names, or fits none of them. */
    private static final Set<String> ATTRIBUTES = rows("attribute").collect(Collectors.toSet());

    private static final Set<String> SELECTED = Set.of("footer", "img");

    private static final Set<String> FRAME = Set.of("html", "head", "body");

    /** Names that are asked about; an element of another name and without attributes is never noise. */
    private static final Set<String> KNOWN =
            Stream.of(NAMES, SELECTED, FRAME).flatMap(Set::stream).collect(Collectors.toSet());

    /** In one parent; more are taken away together, as each alone would move all that stand behind it. */
    private static final int FEW = 8;

    private final Map<String, Boolean> classes = new HashMap<>();

    /** Ids differ from each other, so each is asked anew, by one matcher. */
    private final Matcher ids = IDS.matcher("");

    private final List<Element> found = new ArrayList<>();
    private boolean inBody;

    /** Takes such parts out of a fragment. */
    static void remove(Element root) {
        Noise noise = new Noise();
        noise.inBody = true;
        root.filter((Node node, int depth) -> node instanceof Element element && element != root && noise.found(element)
                ? NodeFilter.FilterResult.SKIP_ENTIRELY
                : NodeFilter.FilterResult.CONTINUE);
        noise.remove();
    }

    private static Stream<String> rows(String sort) {
        return ROWS.stream().filter(row -> row.getFirst().equals(sort)).map(row -> row.get(1));
    }

    /** Whether an element is noise; it is noted for {@link #remove()}. What stands before the body never is. */
    boolean found(Element element) {
        if (element.attributesSize() == 0 && !KNOWN.contains(element.normalName())) {
            return false;
        }
        if (FRAME.contains(element.normalName())) {
            inBody |= element.nameIs("body");
            return false;
        }
        boolean noise = inBody && is(element);
        if (noise) {
            found.add(element);
        }
        return noise;
    }

    /** Takes away what was found. */
    void remove() {
        Map<Element, List<Element>> byParent = new IdentityHashMap<>();
        for (Element element : found) {
            byParent.computeIfAbsent(element.parent(), k -> new ArrayList<>()).add(element);
        }
        byParent.forEach((parent, noise) -> {
            if (noise.size() <= FEW) {
                noise.forEach(Node::remove);
            } else {
                Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
                gone.addAll(noise);
                List<Node> kept = parent.childNodes().stream()
                        .filter(node -> !gone.contains(node))
                        .toList();
                parent.empty();
                parent.appendChildren(kept);
            }
        });
    }

    private boolean is(Element element) {
        if (NAMES.contains(element.normalName())) {
            return true;
        }
        boolean selected = SELECTED.contains(element.normalName());
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue();
                switch (attribute.getKey()) {
                    case "class" -> {
                        if (classes.computeIfAbsent(
                                value, names -> CLASSES.matcher(names).find())) {
                            return true;
                        }
                    }
                    case "id" -> {
                        if (ids.reset(value).find()) {
                            return true;
                        }
                    }
                    default -> selected |= ATTRIBUTES.contains(attribute.getKey());
                }
            }
        }
        return selected && SELECTOR.matches(Objects.requireNonNullElse(element.ownerDocument(), element), element);
    }
}
