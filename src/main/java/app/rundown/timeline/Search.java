package app.rundown.timeline;

import app.rundown.timeline.SearchIndex.SearchText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Searches the headline and the own words of updates. Captions, teasers and embeds are other people's words and are not
 * searched. A search word matches the beginning of a word ("negotiat" finds "negotiations"); a phrase matches its words
 * in the same order. {@link SoughtWord} defines what counts as the same.
 */
final class Search {
    private final List<SoughtWord> words;
    private final SearchIndex index;

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
        return words.isEmpty() || words.stream().allMatch(word -> finds(word, entry));
    }

    /** Whether any search word occurs in an update; false if there are none. */
    boolean findsAny(TimelineEntry entry) {
        return !words.isEmpty() && words.stream().anyMatch(word -> finds(word, entry));
    }

    private boolean finds(SoughtWord word, TimelineEntry entry) {
        for (SearchText hay : index.of(entry.update())) {
            if (word.isIn(hay)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns where the words occur in an update that has them all, in reading order; nothing in any other, so that
     * hits and matches mean the same updates. Hits do not overlap: overlapping ones are merged into one.
     */
    List<Row.Hit> hits(TimelineEntry entry) {
        List<Row.Hit> hits = new ArrayList<>();
        BitSet occurring = new BitSet();
        if (!words.isEmpty()) {
            for (SearchText hay : index.of(entry.update())) {
                hits.addAll(hits(hay, occurring));
            }
        }
        return occurring.cardinality() == words.size() ? hits : List.of();
    }

    /** @param occurring receives the numbers of the words that occur in the text */
    private List<Row.Hit> hits(SearchText hay, BitSet occurring) {
        List<Row.Hit> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int word = i;
            words.get(word).find(hay, (start, end) -> {
                occurring.set(word);
                return found.add(new Row.Hit(
                        hay.block(), hay.text().originalStart(start), hay.text().originalEnd(end)));
            });
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
