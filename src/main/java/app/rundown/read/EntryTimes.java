package app.rundown.read;

import app.rundown.model.Stamp;
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
 * The times of one entry and the small boxes that they stand in: a box holds a clock, perhaps its author and a label,
 * and no words of the entry.
 */
final class EntryTimes {
    private static final int BOX_WORDS = 10;
    private static final Set<String> CONTENT =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "figure", "ul");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]+[ \\u00a0]){1,3}\\p{Lu}[\\p{L}.'’-]+");
    private final Entry entry;
    private final HtmlBlocks blocks;
    private final Element member;

    EntryTimes(Entry entry, HtmlBlocks blocks, Element member) {
        this.entry = entry;
        this.blocks = blocks;
        this.member = member;
    }

    /** Notes all times; the first that is not that of a change, and those in its box, are the entry's own. */
    void read(List<TimeMark> marks) {
        Element made = null;
        boolean onlyChanges = true;
        for (TimeMark mark : marks) {
            onlyChanges &= mark.edited();
        }
        for (TimeMark mark : marks) {
            // Where a feed format's class is all that tells a change, and there is no other time, it is that of the
            // entry.
            boolean edited = mark.edited() && !(onlyChanges && mark.element().hasClass("updated"));
            Element box = box(mark.element());
            boolean shown = hasShown();
            boolean own = made == null
                    || made == member
                    || made == box
                    || made.parents().contains(box)
                    || box.parents().contains(made)
                    || !shown && mark.shown() != null && box != mark.element();
            if (edited) {
                add(Stamp.Role.EDITED, mark);
                skip(box);
            } else if (own && (made == null || made != member || !shown)) {
                add(Stamp.Role.MADE, mark);
                mark.changed().forEach(text -> entry.stamp(Stamp.Role.EDITED, Stamp.Source.ATTRIBUTE, text));
                skip(box);
                author(box);
                made = made == null || made == member ? box : made;
            }
        }
    }

    /** Whether a clock that people see was noted as that of the entry. */
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

    /** The largest element around a time that holds few words, and no heading and no paragraph of them. */
    private Element box(Element time) {
        Element box = time;
        while (box != member && box.parent() != null && box.parent() != member && isBox(box.parent())) {
            box = box.parent();
        }
        return box;
    }

    /** Whether an element holds few words and nothing that is made for more; looks no further than these. */
    private static boolean isBox(Element element) {
        WordCount words = new WordCount();
        FilterResult result = NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        words.add(text.getWholeText());
                    } else if (node instanceof Element inside && (inside.isBlock() || inside.nameIs("br"))) {
                        words.end();
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

    /** A small text in a box that can be a person's name. */
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
                && Lead.of(words) == null;
    }
}
