package app.rundown.history;

import app.rundown.history.edit.Version;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Several captures of one live blog, and its updates through all of them.
 *
 * @param captures the captures, the oldest first
 * @param steps what became of each update from one capture to the next; one less than captures
 * @param tracks each update once, in the order in which they were first seen
 * @param language the ISO 639 code of its language; empty if it is not known
 */
public record History(List<AnalysedDocument> captures, List<Comparison> steps, List<Track> tracks, String language) {
    /** Keeps copies of the lists. */
    public History {
        captures = List.copyOf(captures);
        steps = List.copyOf(steps);
        tracks = List.copyOf(tracks);
    }

    /**
     * Follows the updates of a live blog.
     *
     * @param captures its captures, the oldest first; two at least
     * @param language the ISO 639 code of its language; empty if it is not known
     */
    public static History of(List<AnalysedDocument> captures, String language) {
        Trail trail = new Trail(captures.getFirst(), language);
        List<Comparison> steps = new ArrayList<>();
        List<SortedMap<Integer, Version>> tracks = new ArrayList<>();
        Map<Update, SortedMap<Integer, Version>> byUpdate = new IdentityHashMap<>();
        for (Update update : captures.getFirst().document().updates()) {
            tracks.add(byUpdate.computeIfAbsent(update, first -> new TreeMap<>()));
        }
        for (int k = 1; k < captures.size(); k++) {
            Comparison step = trail.add(captures.get(k));
            steps.add(step);
            for (UpdateChange change : step.changes()) {
                Version before = change.before();
                SortedMap<Integer, Version> known = before == null ? null : byUpdate.get(before.update());
                SortedMap<Integer, Version> track = known == null ? new TreeMap<>() : known;
                if (known == null) {
                    tracks.add(track);
                }
                if (before != null && k == 1) {
                    track.put(0, before);
                }
                if (change.after() != null) {
                    track.put(k, change.after());
                    byUpdate.put(change.after().update(), track);
                }
            }
        }
        return new History(captures, steps, tracks.stream().map(Track::new).toList(), language);
    }

    /**
     * Compares two of the captures, which need not be neighbours. Neighbours are compared already; others take a while
     * if they are long.
     *
     * @param older the number of the older capture, from 0
     * @param newer the number of the newer one
     */
    public Comparison between(int older, int newer) {
        return newer == older + 1
                ? steps.get(older)
                : Comparison.of(captures.get(older), captures.get(newer), language);
    }

    /** Returns the newest capture. */
    public AnalysedDocument newest() {
        return captures.getLast();
    }

    /** Returns the number of a capture, from 0, by its document's id; -1 if it is none of them. */
    public int number(String document) {
        return captures.stream()
                .map(capture -> capture.document().id())
                .toList()
                .indexOf(document);
    }

    /** Returns the ids of the updates of a capture that no newer capture has: the only ones that it need still show. */
    public Set<String> onlyIn(int capture) {
        Set<String> ids = new HashSet<>();
        for (Track track : tracks) {
            if (track.lastCapture() == capture) {
                ids.add(track.latest().update().id());
            }
        }
        return ids;
    }
}
