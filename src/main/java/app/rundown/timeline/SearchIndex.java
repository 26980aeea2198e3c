package app.rundown.timeline;

import app.rundown.model.Block;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folded text of a timeline's updates. It is made when an update is first searched, and kept for the next
 * keystroke.
 */
final class SearchIndex {
    /** Parts an update's texts, so that no phrase goes from one to the next. */
    private static final char BORDER = '¶';

    private final Map<String, SearchText> byUpdate = new ConcurrentHashMap<>();
    /** The texts in the order in which they were made: mostly that of the timeline. */
    private volatile @Nullable SearchText[] made = new @Nullable SearchText[1024];

    private int size;

    /**
     * All searched texts of an update in one, in reading order, because one long text is searched faster than several
     * short ones.
     *
     * @param update the update
     * @param number its place in the order in which texts were made
     * @param text the texts, folded
     * @param parts where the texts begin, before they were folded, in order
     * @param hyphened whether any word in it may have a hyphen
     */
    record SearchText(Update update, int number, Folded text, List<Part> parts, boolean hyphened) {
        /** Returns a place among the folded texts as one in the update. */
        Row.Hit hit(int start, int end) {
            int from = text.originalStart(start);
            Part in = parts.getFirst();
            for (Part part : parts) {
                in = part.start() <= from ? part : in;
            }
            return new Row.Hit(in.block(), from - in.start(), text.originalEnd(end) - in.start());
        }
    }

    /**
     * One of the texts.
     *
     * @param block what {@link Row.Hit} names it
     * @param start where it begins among all
     */
    record Part(int block, int start) {}

    /**
     * Returns the headline, the own words and the posts of an update, in reading order.
     *
     * @param expected the number that they probably have: one more than those before. Looking there is much faster than
     *     in a map if there are many.
     */
    SearchText of(Update update, int expected) {
        @Nullable SearchText[] all = made;
        SearchText there = expected < all.length ? all[expected] : null;
        if (there != null && there.update() == update) {
            return there;
        }
        SearchText known = byUpdate.get(update.id());
        return known != null ? known : byUpdate.computeIfAbsent(update.id(), id -> add(update));
    }

    private synchronized SearchText add(Update update) {
        SearchText text = make(update, size);
        @Nullable SearchText[] all = size < made.length ? made : Arrays.copyOf(made, 2 * size);
        all[size++] = text;
        made = all;
        return text;
    }

    private static SearchText make(Update update, int number) {
        List<Part> parts = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        if (update.headline() != null) {
            parts.add(new Part(Update.HEADLINE, 0));
            all.append(update.headline());
        }
        for (int i = 0; i < update.blocks().size(); i++) {
            Block block = update.blocks().get(i);
            if (block instanceof Block.Words || block instanceof Block.Post) {
                if (!parts.isEmpty()) {
                    all.append(BORDER);
                }
                parts.add(new Part(i, all.length()));
                all.append(block.text());
            }
        }
        return of(update, number, all, parts);
    }

    /** Returns the texts of the notes on an update. They are not kept, because the user may change them. */
    static SearchText ofNotes(Update update, List<String> notes) {
        List<Part> parts = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            if (i > 0) {
                all.append(BORDER);
            }
            parts.add(new Part(Row.Hit.inNote(i), all.length()));
            all.append(notes.get(i));
        }
        return of(update, -1, all, parts);
    }

    private static SearchText of(Update update, int number, StringBuilder all, List<Part> parts) {
        Folded text = Folded.of(all.toString());
        return new SearchText(
                update, number, text, List.copyOf(parts), text.text().indexOf('-') >= 0);
    }
}
