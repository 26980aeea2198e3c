package app.rundown.timeline;

import app.rundown.text.Folded;
import app.rundown.timeline.Haystacks.Haystack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for words in the headline and the own words of updates; captions, teasers and embeds are other people's words
 * and are not searched. A word is found where a word of the text begins with it ("negotiat" finds "negotiations"), a
 * phrase where its words stand in this order; see {@link Folded} for what is alike.
 */
final class Search {
    private final List<String> keys;
    private final Haystacks haystacks;

    Search(List<String> words, Haystacks haystacks) {
        this.keys = words.stream()
                .map(Folded::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        this.haystacks = haystacks;
    }

    /** Whether there is anything to look for. */
    boolean seeksWords() {
        return !keys.isEmpty();
    }

    /** Whether each of the words occurs in an update; true where there are none. */
    boolean findsAll(Entry entry) {
        return keys.stream()
                .allMatch(key -> haystacks.of(entry.update()).stream()
                        .anyMatch(hay -> hay.text().find(key, 0) >= 0));
    }

    /** Where the words occur, in reading order. Hits do not overlap: where several words meet, they are one hit. */
    List<Row.Hit> hits(Entry entry) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Row.Hit> hits = new ArrayList<>();
        for (Haystack hay : haystacks.of(entry.update())) {
            hits.addAll(hits(hay));
        }
        return hits;
    }

    private List<Row.Hit> hits(Haystack hay) {
        List<Row.Hit> found = new ArrayList<>();
        for (String key : keys) {
            for (int at = hay.text().find(key, 0); at >= 0; at = hay.text().find(key, at + key.length())) {
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
