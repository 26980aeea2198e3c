package app.rundown.timeline;

import app.rundown.text.Folded;
import app.rundown.timeline.SearchIndex.SearchText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Searches the headline and the own words of updates. Captions, teasers and embeds are other people's words and are not
 * searched. A search word matches the beginning of a word ("negotiat" finds "negotiations"); a phrase matches its words
 * in the same order. {@link Folded} defines what counts as the same.
 */
final class Search {
    private final List<String> keys;
    private final SearchIndex index;

    /** Creates a search for words and phrases; empty and equal ones are dropped. */
    Search(List<String> words, SearchIndex index) {
        this.keys = words.stream()
                .map(Folded::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        this.index = index;
    }

    /** Whether there are any search words. */
    boolean seeksWords() {
        return !keys.isEmpty();
    }

    /** Whether every search word occurs in an update; true if there are none. */
    boolean findsAll(TimelineEntry entry) {
        return keys.isEmpty() || keys.stream().allMatch(key -> finds(key, entry));
    }

    /** Whether any search word occurs in an update; false if there are none. */
    boolean findsAny(TimelineEntry entry) {
        return !keys.isEmpty() && keys.stream().anyMatch(key -> finds(key, entry));
    }

    private boolean finds(String key, TimelineEntry entry) {
        return index.of(entry.update()).stream().anyMatch(hay -> hay.text().find(key, 0) >= 0);
    }

    /**
     * Returns where the words occur in an update that has them all, in reading order; nothing in any other, so that
     * hits and matches mean the same updates. Hits do not overlap: overlapping ones are merged into one.
     */
    List<Row.Hit> hits(TimelineEntry entry) {
        List<Row.Hit> hits = new ArrayList<>();
        Set<String> occurring = new HashSet<>();
        if (!keys.isEmpty()) {
            for (SearchText hay : index.of(entry.update())) {
                hits.addAll(hits(hay, occurring));
            }
        }
        return occurring.size() == keys.size() ? hits : List.of();
    }

    /** @param occurring receives the words that occur in the text */
    private List<Row.Hit> hits(SearchText hay, Set<String> occurring) {
        List<Row.Hit> found = new ArrayList<>();
        for (String key : keys) {
            for (int at = hay.text().find(key, 0); at >= 0; at = hay.text().find(key, at + key.length())) {
                occurring.add(key);
                found.add(new Row.Hit(
                        hay.block(), hay.text().originalStart(at), hay.text().originalEnd(at + key.length())));
            }
        }
        found.sort(Comparator.comparingInt(Row.Hit::start));
        List<Row.Hit> disjoint = new ArrayList<>();
        for (Row.Hit hit : found) {
            Row.Hit last = disjoint.isEmpty() ? null : disjoint.getLast();
            if (last != null && hit.start() < last.end()) {
                disjoint.set(
                        disjoint.size() - 1, new Row.Hit(hit.block(), last.start(), Math.max(last.end(), hit.end())));
            } else {
                disjoint.add(hit);
            }
        }
        return disjoint;
    }
}
