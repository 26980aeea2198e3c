package app.rundown.read.html.article;

import app.rundown.read.html.RelatedLinks;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.InlineText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what stands around a page's text and between its parts: menus, cards of other articles, comments,
 * newsletters. A name is only a hint; a part that holds much of the running text, or the title, is text. When in doubt
 * it stays.
 */
final class Surroundings {
    /** A part that holds this share of the running text is text, whatever its name. */
    private static final double MUCH = 0.3;
    /** Unless more of its words than these are links. */
    private static final double LINKED = 0.3;
    /** A wall with as many words of running text is what stands behind it. */
    private static final int BEHIND_WALL = 60;
    /** With fewer words of running text beside them, comments are the text. */
    private static final int TOO_LITTLE = 30;
    /** The same as a share of their own words. */
    private static final double TOO_SMALL = 0.05;
    /** The share of links in a list of links. */
    private static final double LIST_OF_LINKS = 0.5;
    /** A part after the text that has this share of its words is more of it. */
    private static final double BROTHER = 0.1;
    /** The most words in a line with the author's name and the date. */
    private static final int ABOUT_WORDS = 20;
    /** Fewer words beside the title are a label. */
    private static final int FEW_WORDS = 4;
    /** A list of links has as many. One or two are names, or stand below a paragraph. */
    private static final int FEWEST_LINKS = 3;
    /** So many characters at the beginning tell which text it is. */
    private static final int BEGINNING = 40;

    private static final Set<String> BOXES = Set.of("div", "section", "ul", "ol", "table", "aside", "form", "dl");
    /** Parts of a text, but no box that bars it. */
    private static final Set<String> LINES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption", "blockquote", "li");

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Evaluator CARD = QueryParser.parse("a[href] :is(div, p, h2, h3, h4)");
    private static final Pattern BYLINE =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:byline|authors?|autor(?:en)?)(?:$|[\\s_-])");
    private static final Pattern UNSEEN = Pattern.compile("(?i)display\\s*:\\s*none");

    private final PartNames names = new PartNames();
    private final @Nullable Element title;
    private final String standfirst;

    /**
     * Looks at one page.
     *
     * @param title the heading that is the page's title, or null
     * @param standfirst what the page's head says that it is about, or an empty text
     */
    Surroundings(@Nullable Element title, String standfirst) {
        this.title = title;
        this.standfirst = beginning(standfirst);
    }

    /** Takes away the parts of a page whose names call them something else than text. */
    void removeNamed(Element body) {
        Prose prose = Prose.of(body);
        List<Element> others = outermost(body, element -> isOfOthers(element) && !holdsTitle(element));
        int theirs = others.stream().mapToInt(part -> prose.in(part).prose()).sum();
        int all = prose.in(body).prose();
        if (all - theirs >= Math.max(TOO_LITTLE, theirs * TOO_SMALL)) {
            others.forEach(Element::remove);
            all -= theirs;
        }
        int text = all;
        Map<String, Integer> alike = new HashMap<>();
        for (Element part : outermost(body, this::isNamed)) {
            alike.merge(part.className(), prose.in(part).prose(), Integer::sum);
        }
        List<Element> kept = new ArrayList<>();
        remove(body, element -> isNamed(element) && !(isText(element, prose, text, alike) && kept.add(element)));
        // Whoever reads the text must not be misled by their names again.
        kept.forEach(element -> element.removeAttr("class"));
    }

    /** Takes away lists of links, and cards of other articles, from the part that holds the text. */
    void removeLinks(Element part) {
        Prose prose = Prose.of(part);
        List<Element> lists =
                outermost(part, element -> BOXES.contains(element.normalName()) && isOfLinks(element, prose));
        for (Element list : lists) {
            Element above = list.previousElementSibling();
            if (above != null && above != title && isHeadingOf(above)) {
                above.remove();
            }
            list.remove();
        }
    }

    /** Whether what stands above a list of links is its heading. */
    private static boolean isHeadingOf(Element above) {
        return HEADINGS.contains(above.normalName()) || RelatedLinks.isHeading(InlineText.of(above));
    }

    /** Whether a part between the title and the text belongs to them: a standfirst, a heading, a picture. */
    boolean isOfHead(Element element, Prose.Count count) {
        boolean words = count.prose() > 0
                || count.words() >= FEW_WORDS
                        && (LINES.contains(element.normalName()) || element.selectFirst("img") != null);
        return words && isPlain(element, count) || isStandfirst(element) || isAbout(element);
    }

    /** Whether a part tells who wrote the text, or when. */
    private static boolean isAbout(Element element) {
        String text = InlineText.of(element);
        return LineStyle.words(text) <= ABOUT_WORDS
                && (DateLine.hasDate(text)
                        || BYLINE.matcher(element.className()).find());
    }

    /** Whether a part after the text is more of it. */
    boolean isMore(Element element, Prose.Count count, Prose.Count text) {
        return isPlain(element, count) && count.prose() > 0 && count.prose() >= text.prose() * BROTHER;
    }

    private boolean isPlain(Element element, Prose.Count count) {
        return count.linkShare() <= LINKED && names.of(element) == PartNames.Kind.NONE;
    }

    /** Whether a part is called comments or a notice, which may be longer than the text. */
    private boolean isOfOthers(Element element) {
        PartNames.Kind kind = names.of(element);
        return kind == PartNames.Kind.COMMENTS || kind == PartNames.Kind.NOTICE;
    }

    private boolean isNamed(Element element) {
        boolean named = switch (names.of(element)) {
            case WALL -> !LINES.contains(element.normalName());
            case COMMENTS, NOTICE, AROUND -> true;
            case NONE ->
                element.nameIs("footer")
                        || element.nameIs("aside")
                        || UNSEEN.matcher(element.attr("style")).find();
        };
        return named && !isInLine(element);
    }

    /** Whether an element is part of a line: other words stand beside it. */
    private static boolean isInLine(Element element) {
        Element parent = element.parent();
        return !element.isBlock() && parent != null && !parent.ownText().isBlank();
    }

    /**
     * Whether a part is text, whatever its name.
     *
     * @param alike the running text in all parts of a class together
     */
    private boolean isText(Element element, Prose prose, int all, Map<String, Integer> alike) {
        Prose.Count count = prose.in(element);
        int own = Math.max(count.prose(), alike.getOrDefault(element.className(), 0));
        if (holdsTitle(element) || element.nameIs("article") || element.nameIs("main")) {
            return true;
        }
        if (count.linkShare() > LINKED) {
            return false;
        }
        boolean wall = names.of(element) == PartNames.Kind.WALL && own >= BEHIND_WALL;
        return wall || own >= all * MUCH && own > 0 || isStandfirst(element);
    }

    /** Whether an element is nothing but links, and no list that somebody wrote between two paragraphs. */
    private boolean isOfLinks(Element element, Prose prose) {
        Prose.Count count = prose.in(element);
        boolean links = count.linked() > 0 && count.linkShare() >= LIST_OF_LINKS && count.prose() == 0;
        return links
                && !holdsTitle(element)
                && !isHeadline(element, count)
                && (element.select("a[href]").size() >= FEWEST_LINKS || isCard(element, count))
                && !(isList(element) && isAmongProse(element, prose));
    }

    /** Whether an element is a box that can be clicked as a whole. */
    private static boolean isCard(Element element, Prose.Count count) {
        return count.linkShare() == 1 && element.selectFirst(CARD) != null;
    }

    /** Whether an element is one line, and most of it is one link: a headline with its source. */
    private static boolean isHeadline(Element element, Prose.Count count) {
        return element.children().stream().noneMatch(Element::isBlock)
                && element.select("a[href]").stream()
                        .mapToInt(link -> LineStyle.words(link.text()))
                        .anyMatch(words -> words >= FEW_WORDS && words * 2 > count.words());
    }

    private static boolean isList(Element element) {
        return element.nameIs("ul") || element.nameIs("ol");
    }

    /** Whether a paragraph stands right before or behind a list, or a line that the list goes on. */
    private static boolean isAmongProse(Element list, Prose prose) {
        Element parent = list.parent();
        return isProse(list.previousElementSibling(), prose)
                || isProse(list.nextElementSibling(), prose)
                || parent != null && LineStyle.words(parent.ownText()) >= FEW_WORDS;
    }

    private static boolean isProse(@Nullable Element sibling, Prose prose) {
        return sibling != null && sibling.nameIs("p") && prose.in(sibling).prose() > 0;
    }

    private boolean isStandfirst(Element element) {
        return standfirst.length() == BEGINNING && beginning(element.text()).equals(standfirst);
    }

    private static String beginning(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(BEGINNING, plain.length()));
    }

    private boolean holdsTitle(Element element) {
        for (Element e = title; e != null; e = e.parent()) {
            if (e == element) {
                return true;
            }
        }
        return false;
    }

    private static void remove(Element root, Predicate<Element> which) {
        outermost(root, which).forEach(Element::remove);
    }

    private static List<Element> outermost(Element root, Predicate<Element> which) {
        List<Element> found = new ArrayList<>();
        root.filter((node, depth) -> {
            if (node instanceof TextNode || !(node instanceof Element element) || element == root) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (which.test(element)) {
                found.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return found;
    }
}
