package app.rundown.timeline;

import app.rundown.timeline.SearchIndex.SearchText;
import app.rundown.user.PlacedNotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Searches the headline and the own words of updates, and the user's notes on them. Captions, teasers and embeds are
 * other people's words and are not searched. A search word matches the beginning of a word ("negotiat" finds
 * "negotiations"); a phrase matches its words in the same order. {@link SoughtWord} defines what counts as the same.
 * For one thread.
 */
final class Search {
    private final List<SoughtWord> words;
    private final SearchIndex index;
    private final PlacedNotes notes;
    private final Map<String, SearchText> ofNotes = new HashMap<>();
    /** The number that the next update's text probably has. */
    private int next;

    /** Creates a search for words and phrases; empty and equal ones are dropped. */
    Search(List<String> words, Filter.Forms forms, SearchIndex index, PlacedNotes notes) {
        this.words = SoughtWord.of(words, forms);
        this.index = index;
        this.notes = notes;
    }

    /** Whether there are any search words. */
    boolean seeksWords() {
        return !words.isEmpty();
    }

    /** Whether every search word occurs in an update; true if there are none. */
    boolean findsAll(TimelineEntry entry) {
        if (words.isEmpty()) {
            return true;
        }
        SearchText text = text(entry);
        SearchText noted = notes(entry);
        for (SoughtWord word : words) {
            if (!word.isIn(text) && (noted == null || !word.isIn(noted))) {
                return false;
            }
        }
        return true;
    }

    /** Whether any search word occurs in an update; false if there are none. */
    boolean findsAny(TimelineEntry entry) {
        if (words.isEmpty()) {
            return false;
        }
        SearchText text = text(entry);
        SearchText noted = notes(entry);
        for (SoughtWord word : words) {
            if (word.isIn(text) || noted != null && word.isIn(noted)) {
                return true;
            }
        }
        return false;
    }

    private SearchText text(TimelineEntry entry) {
        SearchText text = index.of(entry.update(), next);
        next = text.number() + 1;
        return text;
    }

    /** Returns the notes on an update and its quotes, or null if there are none. */
    private @Nullable SearchText notes(TimelineEntry entry) {
        List<PlacedNotes.Placed> own = notes.of(entry.id());
        return own.isEmpty()
                ? null
                : ofNotes.computeIfAbsent(
                        entry.id(),
                        id -> SearchIndex.ofNotes(
                                entry.update(),
                                own.stream().map(placed -> placed.note().text()).toList()));
    }

    /**
     * Returns where the words occur in an update that has them all, in reading order, notes last; nothing in any other,
     * so that hits and matches mean the same updates. Hits do not overlap: overlapping ones are merged into one.
     */
    List<Row.Hit> hits(TimelineEntry entry) {
        if (words.isEmpty()) {
            return List.of();
        }
        SearchText hay = text(entry);
        SearchText noted = notes(entry);
        List<Row.Hit> found = new ArrayList<>();
        for (SoughtWord word : words) {
            int before = found.size();
            word.find(hay, (start, end) -> found.add(hay.hit(start, end)));
            if (noted != null) {
                word.find(noted, (start, end) -> found.add(noted.hit(start, end)));
            }
            if (found.size() == before) {
                return List.of();
            }
        }
        found.sort(Comparator.<Row.Hit>comparingInt(hit -> Row.Hit.note(hit.block()))
                .thenComparingInt(Row.Hit::block)
                .thenComparingInt(Row.Hit::start));
        List<Row.Hit> disjoint = new ArrayList<>();
        for (Row.Hit hit : found) {
            Row.Hit last = disjoint.isEmpty() ? null : disjoint.getLast();
            if (last != null && hit.block() == last.block() && hit.start() < last.end()) {
                disjoint.set(
                        disjoint.size() - 1, new Row.Hit(hit.block(), last.start(), Math.max(last.end(), hit.end())));
            } else {
                disjoint.add(hit);
            }
        }
        return disjoint;
    }
}
