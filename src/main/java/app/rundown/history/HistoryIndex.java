package app.rundown.history;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The histories of all open live blogs, by update. An update is shown once, as the newest capture that has it shows it;
 * its other versions are superseded.
 */
public final class HistoryIndex {
    /** Of documents that are no captures of each other. */
    public static final HistoryIndex NONE = new HistoryIndex(List.of(), List.of());

    private final List<History> histories;
    private final List<Doubt> doubts;
    private final Map<String, History> byDocument = new HashMap<>();
    private final Map<String, List<Told>> told = new HashMap<>();
    private final Map<String, List<Seen>> versions = new HashMap<>();
    private final Set<String> superseded = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> arrived = new HashSet<>();

    /**
     * What became of an update, and when.
     *
     * @param change what became of it
     * @param older the capture that still had it as it was
     * @param newer the capture that first shows it as it is
     */
    public record Told(UpdateChange change, AnalysedDocument older, AnalysedDocument newer) {}

    /**
     * An update as one capture has it.
     *
     * @param document the capture's id
     */
    public record Seen(String document, Update update) {}

    /**
     * Two documents that have the same address and nothing else in common, so that only a person can tell whether they
     * are one live blog.
     */
    public record Doubt(AnalysedDocument one, AnalysedDocument other) {}

    /**
     * Indexes histories of different live blogs.
     *
     * @param doubts documents that are kept apart as long as nobody says that they are one live blog
     */
    public HistoryIndex(List<History> histories, List<Doubt> doubts) {
        this.histories = List.copyOf(histories);
        this.doubts = List.copyOf(doubts);
        histories.forEach(this::add);
    }

    private void add(History history) {
        history.captures().forEach(capture -> byDocument.put(capture.document().id(), history));
        for (Track track : history.tracks()) {
            List<Seen> seen = new ArrayList<>();
            track.versions()
                    .forEach((capture, version) -> seen.add(
                            new Seen(history.captures().get(capture).document().id(), version.update())));
            String shown = track.latest().update().id();
            for (Seen version : seen) {
                versions.put(version.update().id(), seen);
                if (!version.update().id().equals(shown)) {
                    superseded.add(version.update().id());
                }
            }
        }
        for (Comparison step : history.steps()) {
            boolean last = step.newer() == history.newest();
            for (UpdateChange change : step.changes()) {
                if (change.isTelling()) {
                    add(latest(change.latest().update().id()), change, step, last);
                }
            }
        }
    }

    private void add(String shown, UpdateChange change, Comparison step, boolean last) {
        told.computeIfAbsent(shown, id -> new ArrayList<>(1)).add(new Told(change, step.older(), step.newer()));
        boolean arrives = change.fates().contains(Fate.NEW) || change.fates().contains(Fate.CAME_INTO_VIEW);
        if (change.fates().contains(Fate.NEW) && last) {
            arrived.add(shown);
        }
        if (change.fates().contains(Fate.GONE)) {
            gone.add(shown);
        } else {
            gone.remove(shown);
        }
        if (!arrives && !change.fates().contains(Fate.SCROLLED_OUT)) {
            changed.add(shown);
        }
    }

    /** Returns all histories. */
    public List<History> histories() {
        return histories;
    }

    /** Returns the documents of which a person must say whether they are one live blog. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** Returns the history that a document is a capture in; nothing if it is the only capture of its live blog. */
    public Optional<History> of(String document) {
        return Optional.ofNullable(byDocument.get(document));
    }

    /**
     * Returns what became of an update that is shown, the oldest first; empty if it is in all captures as it is, or
     * only came.
     */
    public List<Told> told(String update) {
        return told.getOrDefault(update, List.of());
    }

    /**
     * Returns what became of the title and the introduction from the capture before to a capture; empty if these are as
     * they were.
     */
    public List<Told> toldOfPage(String capture) {
        return of(capture).stream()
                .flatMap(history -> history.steps().stream())
                .filter(step -> step.newer().document().id().equals(capture)
                        && step.page().isTelling())
                .map(step -> new Told(step.page(), step.older(), step.newer()))
                .toList();
    }

    /** Returns the ids of updates that are edited, retimed, moved, put in afterwards or gone. */
    public Set<String> changed() {
        return Collections.unmodifiableSet(changed);
    }

    /** Returns the ids of updates that a newer capture does not have, though it shows older ones. */
    public Set<String> gone() {
        return Collections.unmodifiableSet(gone);
    }

    /** Returns the ids of updates that the newest capture is the first to have, and that are newer than all before. */
    public Set<String> arrived() {
        return Collections.unmodifiableSet(arrived);
    }

    /** Returns the id of the version of an update that is shown: its own if there is no newer one. */
    public String latest(String update) {
        List<Seen> seen = versions.get(update);
        return seen == null ? update : seen.getLast().update().id();
    }

    /**
     * Returns the id of the first version of an update, its own if there is no older one: it stays when newer captures
     * come, and so tells that two versions are one update.
     */
    public String earliest(String update) {
        List<Seen> seen = versions.get(update);
        return seen == null ? update : seen.getFirst().update().id();
    }

    /** Whether an update is known from the captures of a history, in whatever version. */
    public boolean knows(String update) {
        return versions.containsKey(update);
    }

    /** Returns the ids of all captures of a document's live blog, the oldest first; its own if it is the only one. */
    public List<String> captures(String document) {
        return of(document)
                .map(history -> history.captures().stream()
                        .map(capture -> capture.document().id())
                        .toList())
                .orElse(List.of(document));
    }

    /** Returns all versions of an update, the oldest first; none if it is not known from several captures. */
    public List<Seen> versions(String update) {
        return Collections.unmodifiableList(versions.getOrDefault(update, List.of()));
    }

    /** Returns a document without the updates that a newer capture has; it itself if there are none. */
    public AnalysedDocument withoutSuperseded(AnalysedDocument analysed) {
        if (!byDocument.containsKey(analysed.document().id())) {
            return analysed;
        }
        Set<String> kept = analysed.document().updates().stream()
                .map(Update::id)
                .filter(id -> !superseded.contains(id))
                .collect(Collectors.toSet());
        return kept.size() == analysed.document().updates().size() ? analysed : analysed.only(kept);
    }
}
