package app.rundown.read.html;

import app.rundown.model.Stamp;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.WordCount;
import app.rundown.read.page.EditLabels;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.Nesting;
import app.rundown.read.page.TimeMark;
import app.rundown.read.page.UpdateDraft;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of one entry and the small boxes around them. A box holds a clock, perhaps an author and a label, and
 * no words of the entry.
 */
final class EntryTimes {
    /** The most words in a box. */
    private static final int BOX_WORDS = 10;

    /** The shapes of times that are told as a span, and as the minute of a game, in the table of clocks. */
    private static final Set<String> RELATIVE = Set.of("ago", "minute");

    /** The most characters in a date. */
    private static final int LONGEST_DATE = 30;

    private static final Set<String> QUOTED = Set.of("blockquote", "figure");

    private static final Set<String> CONTENT =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "figure", "ul");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]+[ \\u00a0]){1,3}\\p{Lu}[\\p{L}.'’-]+");
    private final UpdateDraft entry;
    private final HtmlBlocks blocks;
    private final Element member;

    /**
     * Reads the times of one entry.
     *
     * @param entry receives the times and perhaps an author
     * @param blocks is told to skip the boxes
     * @param member the element that holds the entry
     */
    EntryTimes(UpdateDraft entry, HtmlBlocks blocks, Element member) {
        this.entry = entry;
        this.blocks = blocks;
        this.member = member;
    }

    /**
     * Adds the entry's times. The first that is not that of a change is when the entry was made, as are others in the
     * same box.
     */
    void read(List<TimeMark> marks) {
        Element made = null;
        boolean onlyChanges = true;
        boolean relative = false;
        for (TimeMark mark : marks) {
            onlyChanges &= mark.edited();
        }
        for (TimeMark mark : marks) {
            Element box = box(mark.element());
            // If only a class marks them as changes and there is no other time, they are the times of the entry, which
            // the page calls an update.
            boolean edited = mark.edited() && !(onlyChanges && !isSaidOfChange(mark, box));
            boolean shown = hasShown();
            boolean own = made == null
                    || made == member
                    || made == box
                    || made.parents().contains(box)
                    || box.parents().contains(made)
                    || !shown && mark.shown() != null && box != mark.element()
                    || relative && isExact(mark);
            if (edited) {
                add(Stamp.Role.EDITED, mark);
                skip(box);
            } else if (own && (made == null || made != member || !shown || relative)) {
                relative = (made == null || relative) && isRelative(mark);
                add(Stamp.Role.MADE, mark);
                mark.changed().forEach(text -> entry.stamp(Stamp.Role.EDITED, Stamp.Source.ATTRIBUTE, text));
                skip(box);
                author(box);
                made = made == null || made == member ? box : made;
            }
        }
        if (made != null && made != member) {
            day(made);
        }
    }

    /** Adds the date that has an element of its own in the box of a clock without a date. */
    private void day(Element box) {
        if (entry.stamps.stream()
                .anyMatch(stamp -> stamp.source() != Stamp.Source.SHOWN || DateLine.hasDate(stamp.text()))) {
            return;
        }
        for (Element e : box.getAllElements()) {
            String text = e.childrenSize() == 0 ? e.text() : "";
            if (!text.isEmpty() && text.length() <= LONGEST_DATE && DateLine.isDate(text) && !DateLine.hasClock(text)) {
                entry.stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, text);
                return;
            }
        }
    }

    /** Whether words, or the name of the time's attribute, say that a time is that of a change. */
    private static boolean isSaidOfChange(TimeMark mark, Element box) {
        return !mark.changed().isEmpty()
                || mark.shown() != null && EditLabels.speaksOfChange(mark.shown())
                || EditLabels.speaksOfChange(box.ownText())
                || EditLabels.speaksOfChange(mark.element().ownText());
    }

    /** Whether a time is only told as a span before the copy was made, such as "6 hours ago", or as a game's minute. */
    private static boolean isRelative(TimeMark mark) {
        LeadingClock leading = mark.stated().isEmpty() && mark.shown() != null ? LeadingClock.of(mark.shown()) : null;
        return leading != null && RELATIVE.contains(leading.shape());
    }

    /** Whether a time has its date and its clock, and is not that of something quoted. */
    private static boolean isExact(TimeMark mark) {
        boolean whole = !mark.stated().isEmpty()
                || mark.shown() != null && DateLine.isDate(mark.shown()) && DateLine.hasClock(mark.shown());
        return whole && !Nesting.isIn(mark.element(), QUOTED);
    }

    /** Whether the entry already has a shown time at which it was made. */
    private boolean hasShown() {
        for (Stamp stamp : entry.stamps) {
            if (stamp.source() == Stamp.Source.SHOWN && stamp.role() == Stamp.Role.MADE) {
                return true;
            }
        }
        return false;
    }

    private void add(Stamp.Role role, TimeMark mark) {
        mark.stated().forEach(text -> entry.stamp(role, Stamp.Source.ATTRIBUTE, text));
        entry.stamp(role, Stamp.Source.SHOWN, mark.shown());
    }

    private void skip(Element box) {
        if (box != member) {
            blocks.skip(box);
        }
    }

    /** Returns the largest element around a time, inside the entry, that is still a box. */
    private Element box(Element time) {
        Element box = time;
        while (box != member && box.parent() != null && box.parent() != member && isBox(box.parent())) {
            box = box.parent();
        }
        return box;
    }

    /**
     * Whether an element holds few words and no heading, paragraph, quotation, figure or list. It stops at the first
     * excess.
     */
    private static boolean isBox(Element element) {
        WordCount words = new WordCount();
        FilterResult result = NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        words.add(text.getWholeText());
                    } else if (node instanceof Element inside && (inside.isBlock() || inside.nameIs("br"))) {
                        words.endWord();
                    }
                    boolean box = words.total() <= BOX_WORDS && !CONTENT.contains(node.normalName());
                    return box ? FilterResult.CONTINUE : FilterResult.STOP;
                },
                element);
        return result != FilterResult.STOP;
    }

    private void author(Element box) {
        if (entry.author == null && box != member) {
            entry.author = name(box);
        }
    }

    /** Returns the first text in a box that looks like a person's name, or null. */
    private static @Nullable String name(Element box) {
        @Nullable String[] found = new @Nullable String[1];
        NodeTraversor.filter(
                (node, depth) -> {
                    String words =
                            node instanceof TextNode text ? text.getWholeText().strip() : "";
                    found[0] = isName(words) ? words : null;
                    return found[0] == null ? FilterResult.CONTINUE : FilterResult.STOP;
                },
                box);
        return found[0];
    }

    private static boolean isName(String words) {
        return !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && NAME.matcher(words).matches()
                && !words.equals(words.toUpperCase(Locale.ROOT))
                && LeadingClock.of(words) == null;
    }
}
