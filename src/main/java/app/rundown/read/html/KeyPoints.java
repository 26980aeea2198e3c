package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.InlineText;
import app.rundown.read.page.Nesting;
import app.rundown.read.page.PageIndex;
import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds a list of key points above the entries of a live blog: under a heading of the table {@code key-points.tsv}, or
 * with sentences of its own that are no links.
 */
final class KeyPoints {
    private static final Pattern HEADING =
            Pattern.compile("(?iu)" + TextTable.anyPatternOf(KeyPoints.class, "key-points.tsv") + "\\s*[:…]?");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> APART = Set.of("nav", "aside", "form", "header", "footer", "figure", "li");
    /** The most characters in a heading. */
    private static final int LONGEST_HEADING = 60;
    /** How far above a list its heading is looked for. */
    private static final int LEVELS = 2;
    /** The fewest words of a point on the average, if no heading says what they are. */
    private static final int FEWEST_WORDS = 5;

    private static final int MOST_POINTS = 30;

    private KeyPoints() {}

    /** Returns the heading and the points of a list, or nothing if it is none of key points. */
    static List<Block> of(PageIndex index, int place) {
        Element list = index.element(place);
        List<Element> items = list.children();
        if (!LISTS.contains(list.normalName()) || items.size() < 2 || items.size() > MOST_POINTS) {
            return List.of();
        }
        String heading = heading(list);
        int words = LineStyle.words(list.text());
        boolean own = words >= items.size() * FEWEST_WORDS
                && index.ownWords(place) * 2 > words
                && index.timeCount(place) == 0
                && !Nesting.isIn(list, APART);
        if (heading == null && !own) {
            return List.of();
        }
        List<Block> points = new ArrayList<>();
        if (heading != null) {
            points.add(new Block.Paragraph(heading));
        }
        items.forEach(item -> {
            Block point = point(HtmlBlocks.of(item));
            if (!point.text().isEmpty()) {
                points.add(point);
            }
        });
        return points;
    }

    /** Returns the lines of a point as one, without its clock. */
    private static Block point(List<Block> lines) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        for (Block line : lines) {
            LeadingClock clock = line.text().isEmpty() ? null : LeadingClock.of(line.text());
            if (!(line instanceof Block.Words words) || clock != null && clock.isAlone()) {
                continue;
            }
            text.append(text.isEmpty() ? "" : " ");
            for (Link link : words.links()) {
                links.add(new Link(link.text(), link.url(), link.start() + text.length()));
            }
            text.append(words.text());
        }
        return new Block.ListItem(text.toString(), links);
    }

    /** Returns the heading above a list, or null if it is none of key points. */
    private static @Nullable String heading(Element list) {
        Element below = list;
        for (int level = 0; level < LEVELS && below != null; level++) {
            Element before = below.previousElementSibling();
            if (before != null) {
                String text = InlineText.of(before);
                return text.length() <= LONGEST_HEADING && HEADING.matcher(text).matches() ? text : null;
            }
            below = below.parent();
        }
        return null;
    }
}
