package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.Addresses;
import app.rundown.read.page.Draft;
import app.rundown.read.page.InlineText;
import app.rundown.read.page.PageIndex;
import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Collects links to other articles outside a page's updates, under a heading that says so (the headings are the table
 * {@code related-headings.tsv}). It prefers none to wrong ones: a list needs such a heading, and must have hardly any
 * words besides its links.
 */
public final class RelatedLinks {
    private static final Pattern HEADING = Pattern.compile(
            "(?:" + String.join("|", TextTable.lines(RelatedLinks.class, "related-headings.tsv")) + ")\\s*[:…›»>]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> HEADING_ELEMENTS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "p", "span", "div", "header", "dt", "summary");
    /** The most characters in a heading. */
    private static final int LONGEST_HEADING = 40;
    /** The most characters in a heading's element, white space included. */
    private static final int LONGEST_TEXT = 200;
    /** A heading's text is among its element's first nodes. */
    private static final int MOST_PARTS = 6;
    /** How far above a heading its list is looked for. */
    private static final int LEVELS = 7;
    /** The fewest words of a link to an article. */
    private static final int FEWEST_WORDS = 3;
    /** The fewest links in a list. */
    private static final int FEWEST_LINKS = 2;
    /** The most links that a draft receives. */
    private static final int MOST_LINKS = 30;
    /** Bounds the time spent on a page. */
    private static final int MOST_HEADINGS = 20;
    /** The share of a list's words that must be links. */
    private static final double LINKED = 0.6;

    private RelatedLinks() {}

    /**
     * Adds the related links of a page to its draft.
     *
     * @param members the places of the updates' elements, which are skipped
     */
    public static void addTo(PageIndex index, BitSet members, Draft draft) {
        List<Element> headings = new ArrayList<>();
        int place = Math.max(0, index.place(index.frame().body()));
        int end = index.end(place);
        while (place < end && headings.size() < MOST_HEADINGS) {
            boolean member = members.get(place);
            if (!member && HEADING_ELEMENTS.contains(index.name(place)) && isHeading(index.element(place))) {
                headings.add(index.element(place));
            }
            place = member ? index.end(place) : place + 1;
        }
        if (headings.isEmpty()) {
            return;
        }
        index.html();
        Set<Element> updates = Collections.newSetFromMap(new IdentityHashMap<>());
        members.stream().mapToObj(index::element).forEach(updates::add);
        Set<String> known = new HashSet<>();
        known.add(Objects.requireNonNullElse(draft.url, ""));
        draft.entries.forEach(entry -> entry.blocks.forEach(block -> addresses(block, known)));
        Map<String, Link> links = new LinkedHashMap<>();
        for (Element heading : headings) {
            Element list = list(heading, updates);
            if (list != null) {
                for (Link link : links(list, heading)) {
                    if (link.url() != null && !known.contains(link.url()) && links.size() < MOST_LINKS) {
                        links.putIfAbsent(link.url(), link);
                    }
                }
            }
        }
        draft.related.addAll(links.values());
    }

    /** Whether a line is the heading of a list of other articles. */
    public static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING && HEADING.matcher(line).matches();
    }

    private static boolean isHeading(Element element) {
        if (!isShort(element)) {
            return false;
        }
        String own = element.ownText().strip();
        return isHeading(own) && own.equals(element.text().strip());
    }

    /**
     * Whether an element has some text of its own, but little and without digits. This is asked for every element of a
     * page, so it must be fast.
     */
    private static boolean isShort(Element element) {
        int length = 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text) {
                String words = text.getWholeText();
                length += words.length();
                if (i > MOST_PARTS || length > LONGEST_TEXT || words.chars().anyMatch(Character::isDigit)) {
                    return false;
                }
            }
        }
        return length > 0;
    }

    private static void addresses(Block block, Set<String> into) {
        switch (block) {
            case Block.Words words -> words.links().forEach(link -> into.add(String.valueOf(link.url())));
            case Block.Teaser teaser -> into.add(String.valueOf(teaser.url()));
            case Block.Post post -> into.add(String.valueOf(post.origin().url()));
            case Block.Embed embed -> into.add(String.valueOf(embed.url()));
            case Block.Picture picture -> into.add(String.valueOf(picture.url()));
        }
    }

    /**
     * Returns the smallest element around a heading with enough links, or null if it has too many other words or
     * contains updates.
     */
    private static @Nullable Element list(Element heading, Set<Element> members) {
        Element around = heading.parent();
        for (int i = 0;
                i < LEVELS && around != null && !around.nameIs("body") && !around.nameIs("main");
                i++, around = around.parent()) {
            List<Link> links = links(around, heading);
            if (links.size() >= FEWEST_LINKS) {
                int linked = links.stream()
                        .mapToInt(link -> LineStyle.words(link.text()))
                        .sum();
                int all = LineStyle.words(around.text()) - LineStyle.words(heading.text());
                return linked >= all * LINKED && around.stream().noneMatch(members::contains) ? around : null;
            }
        }
        return null;
    }

    /** Returns the links after a heading, each named by its words or its {@code aria-label}. */
    private static List<Link> links(Element list, Element heading) {
        List<Link> links = new ArrayList<>();
        Addresses addresses = new Addresses(list.baseUri());
        boolean behind = false;
        for (Element element : list.getAllElements()) {
            behind |= element == heading;
            if (behind && element.nameIs("a") && element.hasAttr("href")) {
                String words = InlineText.of(element);
                String text = words.isEmpty() ? element.attr("aria-label").strip() : words;
                String url = addresses.of(element, "href");
                if (url.startsWith("http") && LineStyle.words(text) >= FEWEST_WORDS) {
                    links.add(new Link(text, url));
                }
            }
        }
        return links;
    }
}
