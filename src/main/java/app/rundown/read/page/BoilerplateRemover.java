package app.rundown.read.page;

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
 * Finds and removes the parts of an HTML page that are not words of the document. The table {@code html-noise.tsv} says
 * which they are. One instance serves one page and remembers the class names it has checked.
 */
final class BoilerplateRemover {
    private static final List<List<String>> ROWS = TextTable.rows(BoilerplateRemover.class, "html-noise.tsv");
    private static final Set<String> NAMES = rows("element").collect(Collectors.toSet());
    private static final Pattern CLASSES = Pattern.compile(rows("class").collect(Collectors.joining("|")));
    private static final Pattern IDS = Pattern.compile(rows("id").collect(Collectors.joining("|")));
    private static final Evaluator SELECTOR = QueryParser.parse(rows("selector").collect(Collectors.joining(", ")));

    /**
     * The attributes that the selectors ask for. No selector matches an element without one of these or one of the
     * names in {@link #SELECTED}.
     */
    private static final Set<String> ATTRIBUTES = rows("attribute").collect(Collectors.toSet());

    private static final Set<String> SELECTED = Set.of("footer", "img");

    /** Elements that are never noise. */
    private static final Set<String> FRAME = Set.of("html", "head", "body");

    /** Names that can matter. An element with another name and no attributes is never noise. */
    private static final Set<String> RELEVANT =
            Stream.of(NAMES, SELECTED, FRAME).flatMap(Set::stream).collect(Collectors.toSet());

    /**
     * If one parent has more noise than this, its children are replaced all at once: each single removal would move all
     * the nodes after it.
     */
    private static final int MAX_SINGLE_REMOVALS = 8;

    private final Map<String, Boolean> classes = new HashMap<>();

    /** Ids rarely repeat, so results are not remembered; one matcher serves them all. */
    private final Matcher ids = IDS.matcher("");

    private final List<Element> marked = new ArrayList<>();
    private boolean inBody;

    /** Removes the noise from a fragment. */
    static void remove(Element root) {
        BoilerplateRemover remover = new BoilerplateRemover();
        remover.inBody = true;
        root.filter(
                (Node node, int depth) -> node instanceof Element element && element != root && remover.mark(element)
                        ? NodeFilter.FilterResult.SKIP_ENTIRELY
                        : NodeFilter.FilterResult.CONTINUE);
        remover.remove();
    }

    private static Stream<String> rows(String sort) {
        return ROWS.stream().filter(row -> row.getFirst().equals(sort)).map(row -> row.get(1));
    }

    /**
     * Returns whether an element is noise, and remembers it for {@link #remove()}. Nothing before the body is noise.
     */
    boolean mark(Element element) {
        if (element.attributesSize() == 0 && !RELEVANT.contains(element.normalName())) {
            return false;
        }
        if (FRAME.contains(element.normalName())) {
            inBody |= element.nameIs("body");
            return false;
        }
        boolean noise = inBody && isNoise(element);
        if (noise) {
            marked.add(element);
        }
        return noise;
    }

    /** Removes the noise found so far. */
    void remove() {
        Map<Element, List<Element>> byParent = new IdentityHashMap<>();
        for (Element element : marked) {
            byParent.computeIfAbsent(element.parent(), k -> new ArrayList<>()).add(element);
        }
        byParent.forEach((parent, noise) -> {
            if (noise.size() <= MAX_SINGLE_REMOVALS) {
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

    private boolean isNoise(Element element) {
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
                            return !PostReader.isLabelledComment(element);
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
