package app.rundown.read.page;

import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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

    /** How many wrappers inside each other are looked at. */
    private static final int MOST_ROUNDS = 8;

    /** Whether names of classes and ids count. They are only hints. */
    private final boolean hints;

    private final Map<String, Boolean> classes = new HashMap<>();

    /** Ids rarely repeat, so results are not remembered; one matcher serves them all. */
    private final Matcher ids = IDS.matcher("");

    private final List<Element> marked = new ArrayList<>();

    /** What tells that elements would be noise, but they hold most of the page. */
    private final Set<String> spared = new HashSet<>();

    /** Noise beside and between the parts of a growing page, which goes last: a removal there would move the others. */
    private final List<Element> between = new ArrayList<>();

    private NoiseShare.Sum share = new NoiseShare.Sum();
    /** How many elements were marked and are gone from {@link #marked}. */
    private int removed;

    private int rounds;
    private boolean inBody;

    /** Makes one that looks at the whole page. */
    BoilerplateRemover() {
        this(true);
    }

    private BoilerplateRemover(boolean hints) {
        this.hints = hints;
    }

    /** Removes the noise from a fragment. */
    static void remove(Element root) {
        remove(root, new BoilerplateRemover());
    }

    /** Removes from a fragment what is noise in itself. What is only called so by its class or its id stays. */
    static void removeSure(Element root) {
        remove(root, new BoilerplateRemover(false));
    }

    private static void remove(Element root, BoilerplateRemover remover) {
        int[] kept = new int[1];
        do {
            remover.begin();
            remover.inBody = true;
            kept[0] = 0;
            root.filter((Node node, int depth) -> {
                kept[0] += node instanceof TextNode text ? NoiseShare.letters(text) : 0;
                return node instanceof Element element && element != root && remover.mark(element)
                        ? NodeFilter.FilterResult.SKIP_ENTIRELY
                        : NodeFilter.FilterResult.CONTINUE;
            });
        } while (remover.spares(kept[0]));
        remover.remove();
    }

    /** Returns one that begins to look inside the page's body. */
    static BoilerplateRemover inBody() {
        BoilerplateRemover remover = new BoilerplateRemover();
        remover.inBody = true;
        return remover;
    }

    /** Begins to look for noise from the page's beginning. */
    void begin() {
        marked.clear();
        share = new NoiseShare.Sum();
        inBody = false;
    }

    /** Returns how many elements are marked, those that were removed included. */
    int marked() {
        return removed + marked.size();
    }

    /**
     * Whether what was marked would take most of the page away. Such elements are no noise, whatever their names say:
     * the page must be searched again from its beginning, and these will stay.
     *
     * @param kept how many letters the rest of the page has
     */
    boolean spares(int kept) {
        marked.forEach(share::add);
        return rounds++ < MOST_ROUNDS && spared.addAll(share.most(kept));
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
        boolean noise = inBody && isNoise(element) && (spared.isEmpty() || !spared.contains(NoiseShare.sort(element)));
        if (noise) {
            marked.add(element);
        }
        return noise;
    }

    /**
     * Removes the noise found first.
     *
     * @param count how much of {@link #marked()}
     * @param open the elements that the walk is in; what is noise among their children is only emptied
     */
    void remove(int count, Predicate<Element> open) {
        List<Element> first = marked.subList(0, count - removed);
        List<Element> inside = new ArrayList<>();
        for (Element element : first) {
            share.add(element);
            Element parent = element.parent();
            if (parent != null && open.test(parent)) {
                element.empty();
                between.add(element);
            } else {
                inside.add(element);
            }
        }
        removed += first.size();
        first.clear();
        remove(inside);
    }

    /** Removes the noise found so far. */
    void remove() {
        marked.addAll(between);
        remove(marked);
    }

    private static void remove(List<Element> elements) {
        Map<Element, List<Element>> byParent = new IdentityHashMap<>();
        for (Element element : elements) {
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
                        if (hints
                                && classes.computeIfAbsent(
                                        value, names -> CLASSES.matcher(names).find())) {
                            return !PostReader.isLabelledComment(element);
                        }
                    }
                    case "id" -> {
                        if (hints && ids.reset(value).find()) {
                            return true;
                        }
                    }
                    default -> selected |= ATTRIBUTES.contains(attribute.getKey());
                }
            }
        }
        return selected && SELECTOR.matches(Objects.requireNonNullElse(element.ownerDocument(), element), element);
    }

    /**
     * Tells how much of a page the parts hold that their names call noise. A class name is only a hint: a page's main
     * part may be called after its advertisements, its paywall or its comments. What holds most of the page is its
     * content.
     */
    private static final class NoiseShare {
        /**
         * The share of the page's letters with which a part is content if it has the page's title or most of its times.
         */
        private static final double MOST = 0.5;
        /** The share with which a part is content in any case. */
        private static final double NEARLY_ALL = 0.8;
        /** A part that has fewer letters is no content. */
        private static final int FEWEST_LETTERS = 150;
        /** A part with at least this many times, and more than the others have, holds the entries. */
        private static final int TIMES = 3;

        private int letters;
        private int times;
        private boolean title;

        private NoiseShare() {}

        /** Returns the name of the sort of an element: its name, class and id without numbers. */
        static String sort(Element element) {
            return element.normalName()
                    + ' '
                    + element.className()
                    + '#'
                    + element.id().replaceAll("\\d+", "");
        }

        /** Returns how many characters of a text are no white space. */
        static int letters(TextNode text) {
            String words = text.getWholeText();
            int letters = 0;
            for (int i = 0; i < words.length(); i++) {
                letters += Character.isWhitespace(words.charAt(i)) ? 0 : 1;
            }
            return letters;
        }

        /** What all parts hold that are called noise. */
        static final class Sum {
            private final Map<String, NoiseShare> sorts = new HashMap<>();

            void add(Element part) {
                if (!NAMES.contains(part.normalName())) {
                    sorts.computeIfAbsent(sort(part), k -> new NoiseShare()).add(part, NAMES);
                }
            }

            /**
             * Returns the sorts of those parts that hold most of a page.
             *
             * @param kept how many letters the rest of the page has
             */
            Set<String> most(int kept) {
                int all = kept;
                int times = 0;
                for (NoiseShare share : sorts.values()) {
                    all += share.letters;
                    times += share.times;
                }
                Set<String> most = new HashSet<>();
                for (Map.Entry<String, NoiseShare> sort : sorts.entrySet()) {
                    NoiseShare share = sort.getValue();
                    boolean content = share.title || share.times >= TIMES && share.times * 2 > times;
                    if (share.letters >= FEWEST_LETTERS && share.letters >= all * (content ? MOST : NEARLY_ALL)) {
                        most.add(sort.getKey());
                    }
                }
                return most;
            }
        }

        private void add(Element part, Set<String> never) {
            part.filter((Node node, int depth) -> {
                if (node instanceof TextNode text) {
                    letters += letters(text);
                } else if (node instanceof Element element) {
                    if (never.contains(element.normalName())) {
                        return NodeFilter.FilterResult.SKIP_ENTIRELY;
                    }
                    title |= element.nameIs("h1");
                    times += element.nameIs("time") ? 1 : 0;
                }
                return NodeFilter.FilterResult.CONTINUE;
            });
        }
    }
}
