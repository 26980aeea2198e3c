package app.rundown.history;

import app.rundown.history.edit.Version;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
 * @param lost the updates that the newest capture does not have, of which one may return in the next
 */
public record History(
        List<AnalysedDocument> captures,
        List<Comparison> steps,
        List<Track> tracks,
        String language,
        List<Entry> lost) {
    /** Keeps copies of the lists. */
    public History {
        captures = List.copyOf(captures);
        steps = List.copyOf(steps);
        tracks = List.copyOf(tracks);
        lost = List.copyOf(lost);
    }

    /**
     * Follows the updates of a live blog.
     *
     * @param captures its captures, the oldest first; one at least
     * @param language the ISO 639 code of its language; empty if it is not known
     */
    public static History of(List<AnalysedDocument> captures, String language) {
        return follow(captures, new ArrayList<>(), new Trail(captures.getFirst(), language), language);
    }

    /**
     * Follows the updates of a live blog on from this history, so that only new captures are compared.
     *
     * @param next its captures, the oldest first: those of this history, but perhaps for the oldest, and newer ones
     * @return nothing if they are others
     */
    public Optional<History> withNewer(List<AnalysedDocument> next, String itsLanguage) {
        int first = place(next.getFirst());
        int known = captures.size() - first;
        if (first < 0 || !itsLanguage.equals(language) || known > next.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < known; i++) {
            if (!isSame(next.get(i), captures.get(first + i))) {
                return Optional.empty();
            }
        }
        // The captures of the steps that are made, so that each capture is one object.
        List<AnalysedDocument> all = new ArrayList<>(captures.subList(first, captures.size()));
        all.addAll(next.subList(known, next.size()));
        List<Comparison> made = new ArrayList<>(steps.subList(first, steps.size()));
        return Optional.of(follow(all, made, new Trail(newest(), language, lost), language));
    }

    /** Returns the number of the capture that is this document. */
    private int place(AnalysedDocument capture) {
        int place = captures.size() - 1;
        while (place >= 0 && captures.get(place).document() != capture.document()) {
            place--;
        }
        return place;
    }

    /** Whether all that is compared is the same. Quotes may have become others though the document is the same. */
    private static boolean isSame(AnalysedDocument one, AnalysedDocument other) {
        return one == other
                || one.document() == other.document()
                        && one.moments().equals(other.moments())
                        && one.quotes().equals(other.quotes())
                        && one.reports().equals(other.reports());
    }

    /** Adds the steps that are not made yet. */
    private static History follow(
            List<AnalysedDocument> captures, List<Comparison> steps, Trail trail, String language) {
        while (steps.size() < captures.size() - 1) {
            steps.add(trail.add(captures.get(steps.size() + 1)));
        }
        return new History(captures, steps, tracks(captures.getFirst(), steps), language, trail.lost());
    }

    private static List<Track> tracks(AnalysedDocument first, List<Comparison> steps) {
        List<SortedMap<Integer, Version>> tracks = new ArrayList<>();
        Map<Update, SortedMap<Integer, Version>> byUpdate = new IdentityHashMap<>();
        for (Version version : Version.of(first)) {
            SortedMap<Integer, Version> track = new TreeMap<>(Map.of(0, version));
            tracks.add(track);
            byUpdate.put(version.update(), track);
        }
        for (int k = 1; k <= steps.size(); k++) {
            for (UpdateChange change : steps.get(k - 1).changes()) {
                Version before = change.before();
                SortedMap<Integer, Version> known = before == null ? null : byUpdate.get(before.update());
                SortedMap<Integer, Version> track = known == null ? new TreeMap<>() : known;
                if (change.after() != null) {
                    if (known == null) {
                        tracks.add(track);
                    }
                    track.put(k, change.after());
                    byUpdate.put(change.after().update(), track);
                }
            }
        }
        return tracks.stream().map(Track::new).toList();
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
