package app.rundown.timeline;

import app.rundown.timeline.SearchIndex.SearchText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Searches the headline and the own words of updates. Captions, teasers and embeds are other people's words and are not
 * searched. A search word matches the beginning of a word ("negotiat" finds "negotiations"); a phrase matches its words
 * in the same order. {@link SoughtWord} defines what counts as the same. For one thread.
 */
final class Search {
    private final List<SoughtWord> words;
    private final SearchIndex index;
    /** The number that the next update's text probably has. */
    private int next;

    /** Creates a search for words and phrases; empty and equal ones are dropped. */
    Search(List<String> words, Filter.Forms forms, SearchIndex index) {
        this.words = SoughtWord.of(words, forms);
        this.index = index;
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
        for (SoughtWord word : words) {
            if (!word.isIn(text)) {
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
        for (SoughtWord word : words) {
            if (word.isIn(text)) {
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

    /**
     * Returns where the words occur in an update that has them all, in reading order; nothing in any other, so that
     * hits and matches mean the same updates. Hits do not overlap: overlapping ones are merged into one.
     */
    List<Row.Hit> hits(TimelineEntry entry) {
        if (words.isEmpty()) {
            return List.of();
        }
        SearchText hay = text(entry);
        List<Row.Hit> found = new ArrayList<>();
        for (SoughtWord word : words) {
            int before = found.size();
            word.find(hay, (start, end) -> found.add(hay.hit(start, end)));
            if (found.size() == before) {
                return List.of();
            }
        }
        found.sort(Comparator.comparingInt(Row.Hit::block).thenComparingInt(Row.Hit::start));
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
