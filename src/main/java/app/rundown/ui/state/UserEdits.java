package app.rundown.ui.state;

import app.rundown.history.HistoryIndex;
import app.rundown.model.Document;
import app.rundown.store.Kept;
import app.rundown.store.UserDataWire;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.opening.OpenSnapshot;
import app.rundown.ui.opening.StarIndex;
import app.rundown.ui.state.UndoStack.UndoableChange;
import app.rundown.user.Citation;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.DayAndZone;
import app.rundown.user.Note;
import app.rundown.user.Noted;
import app.rundown.user.QuoteKey;
import app.rundown.user.TopicEdits;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The user data and the ticks, with undo and redo. Every change to the user data is saved. Knows nothing of windows or
 * threads.
 */
final class UserEdits {
    private final UndoStack<UndoableState> undoable;
    private final Function<UserData, Kept<UserData>> save;

    /**
     * Creates the additions with an empty undo history.
     *
     * @param added the user data from earlier sessions
     * @param save saves user data, and returns it with what other windows added
     */
    UserEdits(UserData added, Function<UserData, Kept<UserData>> save) {
        this.undoable = new UndoStack<>(new UndoableState(added, Set.of()));
        this.save = save;
    }

    /**
     * The outcome of a change.
     *
     * @param what a phrase in the past tense that describes the change: "starred 3 updates"
     * @param kept what came of saving the user data
     * @param times whether any document's date and zone changed
     * @param quotes whether any correction to a quote or a speaker changed, or a topic
     */
    record Change(String what, Kept<UserData> kept, boolean times, boolean quotes) {}

    /** Saves the user data again. */
    Kept<UserData> save() {
        return save.apply(data());
    }

    /** Returns the user data as it is now. May be called on any thread. */
    UserData data() {
        return undoable.now().data();
    }

    /** Ticks updates that were ticked in an earlier session. It can't be undone. */
    void tickAgain(Set<String> updates) {
        undoable.replace(undoable.now().with(updates, true));
    }

    /** Remembers what was cited or exported, under its document's key. It can't be undone. */
    Kept<UserData> remember(Map<String, Map<Noted, Citation>> cited) {
        Kept<UserData> kept = save.apply(data().withCitations(data().citations().with(cited)));
        undoable.replace(undoable.now().with(kept.value()));
        return kept;
    }

    /**
     * Settles what is remembered of a passage that the user cited, exported, starred or noted.
     *
     * @param document the document's {@link UserData#key}
     * @param now what is remembered of it from now on
     * @param what a phrase in the past tense that describes the change
     */
    Change settle(String document, Noted on, Citation now, String what) {
        Citation before =
                data().citations().byDocument().getOrDefault(document, Map.of()).get(on);
        return act(what, mine -> settled(mine, document, on, now), mine -> settled(mine, document, on, before));
    }

    private static UndoableState settled(UndoableState mine, String document, Noted on, @Nullable Citation citation) {
        return mine.with(mine.data().withCitations(mine.data().citations().with(document, on, citation)));
    }

    /** Keeps the ticks on updates of captures that are no longer open, but whose newer captures are. */
    void follow(HistoryIndex before, Timeline now) {
        Set<String> ticked = undoable.now().ticked();
        Map<String, String> moved = new HashMap<>();
        for (String id : ticked) {
            String latest = before.latest(id);
            boolean left = !now.history().knows(id) && now.entry(id).isEmpty();
            if (left && !latest.equals(id)) {
                moved.put(id, latest);
            }
        }
        if (!moved.isEmpty()) {
            undoable.replace(undoable.now().with(moved.keySet(), false).with(new HashSet<>(moved.values()), true));
        }
    }

    /** Removes all that the user added to a document. Neither this nor what was done before can be undone. */
    Kept<UserData> forget(String key) {
        Kept<UserData> kept = save.apply(data().without(key));
        undoable.forget(undoable.now().with(kept.value()));
        return kept;
    }

    /**
     * Takes over what another added, and updates that another ticked, as one step.
     *
     * @param before the user data that was known when both were brought together
     * @param united what came of it
     * @param ticks updates to tick, which may be ticked already
     * @param what a phrase in the past tense that describes the change
     */
    Change takeOver(UserData before, UserData united, Set<String> ticks, String what) {
        Set<String> news = new HashSet<>(ticks);
        news.removeAll(undoable.now().ticked());
        return act(
                what,
                mine -> mine.with(UserDataWire.changed(mine.data(), before, united))
                        .with(news, true),
                mine -> mine.with(UserDataWire.changed(mine.data(), united, before))
                        .with(news, false));
    }

    /** Sets the date and zone of a document. An empty value clears what was set. */
    Change setTimes(Document document, DayAndZone set) {
        DayAndZone before = data().times(document);
        return act(
                "set date and zone of “" + Sentences.shortened(document.title()) + "”",
                mine -> mine.with(mine.data().withTimes(document, set)),
                mine -> mine.with(mine.data().withTimes(document, before)));
    }

    /**
     * Stars updates, or removes their stars.
     *
     * @param updates only updates whose star changes, so that undo restores the earlier stars
     * @param stars finds the keys under which stars are kept
     * @param on whether to star them
     */
    Change star(List<TimelineEntry> updates, StarIndex stars, boolean on) {
        Map<String, Set<UpdateKey>> keys = stars.keys(updates);
        return act(
                (on ? "starred " : "removed the star from ") + words(updates),
                mine -> mine.with(mine.data().withStars(keys, on)),
                mine -> mine.with(mine.data().withStars(keys, !on)));
    }

    /**
     * Writes a note, or deletes it.
     *
     * @param document the document's {@link UserData#key}
     * @param note the note; null deletes the one that is there
     * @param what a phrase in the past tense that describes the change
     */
    Change note(String document, Noted on, @Nullable Note note, String what) {
        Note before = data().notes().of(document).get(on);
        return act(what, mine -> noted(mine, document, on, note), mine -> noted(mine, document, on, before));
    }

    private static UndoableState noted(UndoableState mine, String document, Noted on, @Nullable Note note) {
        return mine.with(mine.data().withNotes(mine.data().notes().with(document, on, note)));
    }

    /**
     * Ticks updates, or unticks them. A tick on an older version of an update is one on the update.
     *
     * @param updates only updates whose tick changes, so that undo restores the earlier ticks
     * @param history knows the versions of updates
     * @param on whether to tick them
     */
    Change tick(List<TimelineEntry> updates, HistoryIndex history, boolean on) {
        Set<String> ids = updates.stream()
                .flatMap(entry -> on
                        ? Stream.of(entry.id())
                        : Stream.concat(
                                Stream.of(entry.id()),
                                history.versions(entry.id()).stream()
                                        .map(seen -> seen.update().id())))
                .collect(Collectors.toSet());
        return act(
                (on ? "ticked " : "unticked ") + words(updates),
                mine -> mine.with(ids, on),
                mine -> mine.with(ids, !on));
    }

    /**
     * Corrects quotes of a document, or removes their corrections, in one step.
     *
     * @param said the new correction of each quote; empty to remove the one that it has
     * @param what a phrase in the past tense that describes the change
     */
    Change correct(Document document, Map<QuoteKey, Optional<Correction>> said, String what) {
        Map<QuoteKey, Correction> now = data().corrections().of(document);
        Map<QuoteKey, Optional<Correction>> before = new HashMap<>();
        said.keySet().forEach(key -> before.put(key, Optional.ofNullable(now.get(key))));
        return act(
                what,
                mine -> corrected(mine, c -> c.with(document, said)),
                mine -> corrected(mine, c -> c.with(document, before)));
    }

    /**
     * Shows speakers under other names, in the saved filters too.
     *
     * @param shown for each document, its complete map from found name to shown name
     * @param filters the new parts of each saved filter that names such a speaker
     * @param what a phrase in the past tense that describes the change
     */
    Change rename(
            Map<Document, Map<String, String>> shown,
            Map<String, Optional<Map<String, List<String>>>> filters,
            String what) {
        Map<Document, Map<String, Optional<String>>> forth = new HashMap<>();
        Map<Document, Map<String, Optional<String>>> back = new HashMap<>();
        shown.forEach((document, names) -> {
            Map<String, String> before = data().corrections().names(document);
            forth.put(document, difference(before, names));
            back.put(document, difference(names, before));
        });
        Map<String, Optional<Map<String, List<String>>>> saved = saved(filters.keySet());
        return act(what, mine -> filtered(renamed(mine, forth), filters), mine -> filtered(renamed(mine, back), saved));
    }

    /**
     * Changes topics, and the saved filters that name them.
     *
     * @param before what held when the user asked for it
     * @param changed what shall hold instead of {@code before}
     * @param filters the new parts of each saved filter that names a topic which is now called something else
     * @param what a phrase in the past tense that describes the change
     */
    Change editTopics(
            TopicEdits before,
            TopicEdits changed,
            Map<String, Optional<Map<String, List<String>>>> filters,
            String what) {
        Map<String, Optional<Map<String, List<String>>>> saved = saved(filters.keySet());
        return act(what, mine -> edited(mine, before, changed, filters), mine -> edited(mine, changed, before, saved));
    }

    private static UndoableState edited(
            UndoableState mine,
            TopicEdits from,
            TopicEdits to,
            Map<String, Optional<Map<String, List<String>>>> filters) {
        return filtered(mine.with(mine.data().withTopics(mine.data().topics().changed(from, to))), filters);
    }

    private static UndoableState filtered(
            UndoableState mine, Map<String, Optional<Map<String, List<String>>>> filters) {
        return mine.with(mine.data().withFilters(mine.data().filters().with(filters)));
    }

    /**
     * Changes saved filters.
     *
     * @param changes the new parts of each changed filter; empty for one that is gone
     * @param what a phrase in the past tense that describes the change
     */
    Change editFilters(Map<String, Optional<Map<String, List<String>>>> changes, String what) {
        Map<String, Optional<Map<String, List<String>>>> before = saved(changes.keySet());
        return act(what, mine -> filtered(mine, changes), mine -> filtered(mine, before));
    }

    /** Returns the parts of saved filters as they are now; empty for one that is not there. */
    private Map<String, Optional<Map<String, List<String>>>> saved(Set<String> names) {
        return names.stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Optional.ofNullable(data().filters().byName().get(name))));
    }

    /** Returns the new value of each name that differs; empty for one that is gone. */
    private static Map<String, Optional<String>> difference(Map<String, String> from, Map<String, String> to) {
        Map<String, Optional<String>> changed = new HashMap<>();
        from.keySet().forEach(name -> changed.put(name, Optional.empty()));
        to.forEach((name, value) -> changed.put(name, Optional.of(value)));
        changed.entrySet().removeIf(entry -> entry.getValue().equals(Optional.ofNullable(from.get(entry.getKey()))));
        return changed;
    }

    /** Changes these names only, because another window may have added others. */
    private static UndoableState renamed(UndoableState mine, Map<Document, Map<String, Optional<String>>> changes) {
        UndoableState changed = mine;
        for (Map.Entry<Document, Map<String, Optional<String>>> names : changes.entrySet()) {
            Document document = names.getKey();
            Map<String, String> shown =
                    new HashMap<>(changed.data().corrections().names(document));
            names.getValue()
                    .forEach((name, value) ->
                            value.ifPresentOrElse(now -> shown.put(name, now), () -> shown.remove(name)));
            changed = corrected(changed, c -> c.withNames(document, shown));
        }
        return changed;
    }

    private static UndoableState corrected(UndoableState mine, UnaryOperator<Corrections> change) {
        return mine.with(mine.data().withCorrections(change.apply(mine.data().corrections())));
    }

    /** Describes the change that {@link #undo} would undo; empty if there is none. */
    Optional<String> undoes() {
        return undoable.undoes();
    }

    /** Describes the change that {@link #redo} would redo; empty if there is none. */
    Optional<String> redoes() {
        return undoable.redoes();
    }

    /** Undoes the last change; returns empty if there is none. */
    Optional<Change> undo() {
        UserData before = data();
        return undoable.undo().map(what -> kept(what, before));
    }

    /** Redoes the change that was undone last; returns empty if there is none. */
    Optional<Change> redo() {
        UserData before = data();
        return undoable.redo().map(what -> kept(what, before));
    }

    /**
     * Returns {@code over} with the ticks, stars and notes of the open updates. Ticks of updates that are not open are
     * left out.
     */
    UserSelection applyTo(UserSelection over, OpenSnapshot open) {
        Predicate<String> isOpen = id -> open.timeline().entry(id).isPresent();
        HistoryIndex history = open.timeline().history();
        Set<String> ticked = undoable.now().ticked();
        // Usually all of them are open, and copying a large set is expensive.
        Set<String> left = ticked.stream().allMatch(isOpen)
                ? ticked
                : ticked.stream().map(history::latest).filter(isOpen).collect(Collectors.toSet());
        return over.withTicked(left)
                .withStarred(open.stars().starred(data()))
                .withNotes(open.notes().place(data().notes()));
    }

    private Change act(String what, UnaryOperator<UndoableState> forth, UnaryOperator<UndoableState> back) {
        UserData before = data();
        undoable.act(new UndoableChange<>(what, forth, back));
        return kept(what, before);
    }

    private Change kept(String what, UserData before) {
        Kept<UserData> kept = data().equals(before) ? Kept.whole(before) : save.apply(data());
        undoable.replace(undoable.now().with(kept.value()));
        return new Change(
                what,
                kept,
                !data().times().equals(before.times()),
                !data().corrections().equals(before.corrections())
                        || !data().topics().equals(before.topics()));
    }

    private static String words(List<TimelineEntry> updates) {
        return updates.size() == 1
                ? "“" + Sentences.shortened(updates.getFirst().update().title()) + "”"
                : Counts.of(updates.size(), "update");
    }
}
