package app.rundown.history;

import app.rundown.model.AnalysedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<Comparison> steps = new ArrayList<>();
        List<SortedMap<Integer, Version>> all = new ArrayList<>();
        List<Integer> current = new ArrayList<>();
        List<Integer> lostTracks = new ArrayList<>();
        List<Entry> lost = new ArrayList<>();
        for (int k = 1; k < captures.size(); k++) {
            Step step = new Step(captures.get(k - 1), captures.get(k), lost, language);
            if (k == 1) {
                for (Entry entry : step.old()) {
                    current.add(all.size());
                    all.add(new TreeMap<>(Map.of(0, entry.version())));
                }
            }
            steps.add(step.comparison());
            List<Integer> next = new ArrayList<>();
            Set<Integer> seen = new HashSet<>();
            for (int j = 0; j < step.now().size(); j++) {
                int before = step.inOld(j);
                int again = step.inLost(j);
                int track = before >= 0 ? current.get(before) : again >= 0 ? lostTracks.get(again) : all.size();
                if (track == all.size()) {
                    all.add(new TreeMap<>());
                }
                all.get(track).put(k, step.now().get(j).version());
                next.add(track);
                seen.add(track);
            }
            for (int i = 0; i < current.size(); i++) {
                if (!seen.contains(current.get(i))) {
                    lostTracks.add(current.get(i));
                    lost.add(step.old().get(i));
                }
            }
            forgetFound(lostTracks, lost, seen);
            current = next;
        }
        return new History(captures, steps, all.stream().map(Track::new).toList(), language);
    }

    private static void forgetFound(List<Integer> lostTracks, List<Entry> lost, Set<Integer> seen) {
        for (int i = lostTracks.size() - 1; i >= 0; i--) {
            if (seen.contains(lostTracks.get(i))) {
                lostTracks.remove(i);
                lost.remove(i);
            }
        }
    }

    /** Returns the newest capture. */
    public AnalysedDocument newest() {
        return captures.getLast();
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

    /** Returns the tracks by the ids of all their versions' updates. */
    public Map<String, Track> byUpdate() {
        Map<String, Track> byUpdate = new HashMap<>();
        for (Track track : tracks) {
            track.all().forEach(version -> byUpdate.put(version.update().id(), track));
        }
        return byUpdate;
    }

    /**
     * Compares two of the captures.
     *
     * @param from number of the older one
     * @param to number of the newer one
     */
    public Comparison between(int from, int to) {
        return to == from + 1 ? steps.get(from) : Comparison.of(captures.get(from), captures.get(to), language);
    }

    /** Returns the number of the capture that is a document, by the document's id. */
    public Optional<Integer> capture(String document) {
        for (int k = 0; k < captures.size(); k++) {
            if (captures.get(k).document().id().equals(document)) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }
}
