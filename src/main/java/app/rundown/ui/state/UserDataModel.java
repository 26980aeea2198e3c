package app.rundown.ui.state;

import app.rundown.model.Document;
import app.rundown.store.Kept;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilterParts;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.opening.Notice;
import app.rundown.user.Citation;
import app.rundown.user.DayAndZone;
import app.rundown.user.Noted;
import app.rundown.user.TopicEdits;
import app.rundown.user.UserData;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the user adds to the open documents: ticks, stars, dates and zones, corrections. Each change can be undone.
 * Belongs to the FX thread.
 */
public final class UserDataModel {
    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final ObservableState state;
    private final ShownUpdater showing;
    private final DocumentsModel documents;
    private final FilterModel filterModel;
    private final UserEdits edits;
    /** The changes of topics that the filter knows. */
    private TopicEdits topics;

    /** How the filter came to know them, the last step first. */
    private final Deque<TopicStep> topicSteps = new ArrayDeque<>();

    private @Nullable Notice unsaved;
    private Runnable onChanged = () -> {};
    private TopicsListener onTopics = TopicsListener.NONE;
    /** The names of speakers that the listener knows. */
    private Map<String, Map<String, String>> names;

    private NamesListener onNames = (before, after) -> {};

    /**
     * A change of topics that the filter and the listener went along with.
     *
     * @param before the changes of topics before it
     * @param after those with it
     * @param undo is told if it is undone
     */
    private record TopicStep(
            TopicEdits before, TopicEdits after, FilterModel.Adaptation adaptation, TopicsListener undo) {}

    /** Learns of changed topics, so that what names them elsewhere can follow. */
    public interface TopicsListener {
        /** Does nothing. */
        TopicsListener NONE = (before, after, found) -> TopicsListener.NONE;

        /**
         * Told of a change; {@code found} are the names of all topics found. Returns who is told when it is undone,
         * whose answer nobody takes.
         */
        TopicsListener changed(TopicEdits before, TopicEdits after, Set<String> found);
    }

    /** Learns of names that the user gave speakers, so that what names them elsewhere can follow. */
    public interface NamesListener {
        /** Told of {@link app.rundown.user.Corrections#names} before and after a change, which may be one undone. */
        void changed(Map<String, Map<String, String>> before, Map<String, Map<String, String>> after);
    }

    /** Creates the model for the open documents. */
    UserDataModel(
            ObservableState state,
            ShownUpdater showing,
            DocumentsModel documents,
            FilterModel filterModel,
            UserEdits edits) {
        this.state = state;
        this.showing = showing;
        this.documents = documents;
        this.filterModel = filterModel;
        this.edits = edits;
        this.topics = edits.data().topics();
        this.names = edits.data().corrections().names();
    }

    /** Returns the user data. */
    public UserData data() {
        return edits.data();
    }

    /** Sets the date and zone of a document. An empty value clears what was set. */
    public CompletableFuture<Void> setTimes(Document document, DayAndZone set) {
        return applyChange(edits.setTimes(document, set));
    }

    /**
     * Applies a change to the user data or the ticks as one step that can be undone.
     *
     * @param deed makes the change
     */
    CompletableFuture<Void> apply(Function<UserEdits, UserEdits.Change> deed) {
        return applyChange(deed.apply(edits));
    }

    /** Stars updates, or removes their stars. Takes effect at once, because the documents are not analysed again. */
    public CompletableFuture<Void> star(Set<String> updates, boolean on) {
        List<TimelineEntry> changed = changed(updates, state.now().starred(), on);
        return changed.isEmpty()
                ? DONE
                : applyChange(edits.star(changed, state.now().snapshot().stars(), on));
    }

    /** Ticks updates, or unticks them. */
    public CompletableFuture<Void> tick(Set<String> updates, boolean on) {
        List<TimelineEntry> changed = changed(updates, state.now().ticked(), on);
        return changed.isEmpty()
                ? DONE
                : applyChange(edits.tick(changed, state.now().timeline().history(), on));
    }

    /** Ticks all shown updates between two, both included, in the order shown. */
    public void tickRange(String from, String to) {
        tick(state.now().between(from, to), true);
    }

    /** Ticks all shown updates. */
    public void tickAllShown() {
        tick(state.now().shown().entries().stream().map(TimelineEntry::id).collect(Collectors.toSet()), true);
    }

    /** Unticks all updates. */
    public void tickNone() {
        tick(state.now().ticked(), false);
    }

    /** Returns those of the updates that are open and are not yet in the wanted state. */
    private List<TimelineEntry> changed(Set<String> updates, Set<String> chosen, boolean on) {
        return updates.stream()
                .filter(id -> chosen.contains(id) != on)
                .flatMap(id -> state.now().timeline().entry(id).stream())
                .toList();
    }

    /**
     * Changes topics. Filters, those in use and those that are saved, name them by their new names.
     *
     * @param change what to make of the changes so far
     * @param what a phrase in the past tense that describes it
     */
    public CompletableFuture<Void> editTopics(UnaryOperator<TopicEdits> change, String what) {
        TopicEdits before = edits.data().topics();
        TopicEdits after = change.apply(before);
        Set<String> found = foundTopics();
        Map<String, Optional<Map<String, List<String>>>> filters =
                savedFilters(parts -> FilterParts.withTopics(parts, topic -> {
                    Set<String> names = before.renamedIn(after, topic, found);
                    return names.isEmpty() ? Set.of(topic) : names;
                }));
        return applyChange(edits.editTopics(before, after, filters, what));
    }

    /** Returns the new parts of those saved filters that a change alters. */
    Map<String, Optional<Map<String, List<String>>>> savedFilters(UnaryOperator<Map<String, List<String>>> change) {
        Map<String, Optional<Map<String, List<String>>>> changed = new HashMap<>();
        edits.data().filters().byName().forEach((name, parts) -> {
            Map<String, List<String>> next = change.apply(parts);
            if (!next.equals(parts)) {
                changed.put(name, Optional.of(next));
            }
        });
        return changed;
    }

    /** Returns the names of all topics that were found. */
    private Set<String> foundTopics() {
        return state.now().snapshot().timeline().foundTopics().values().stream()
                .flatMap(List::stream)
                .map(assignment -> assignment.topic().name())
                .collect(Collectors.toSet());
    }

    /** Lets filters name topics by the names that they have now, or once more by those that were undone. */
    private void followTopics() {
        TopicEdits before = topics;
        TopicEdits after = edits.data().topics();
        topics = after;
        if (after.equals(before)) {
            return;
        }
        Set<String> found = foundTopics();
        UnaryOperator<Filter> change =
                filter -> FilterChanges.topics(filter, topic -> before.renamedIn(after, topic, found));
        TopicStep last = topicSteps.peek();
        if (last != null && last.before().equals(after) && last.after().equals(before)) {
            topicSteps.pop();
            last.undo().changed(before, after, found);
            filterModel.takeBack(last.adaptation(), change);
            return;
        }
        topicSteps.push(new TopicStep(
                before, after, filterModel.adaptWithDocuments(change), onTopics.changed(before, after, found)));
        if (topicSteps.size() > UndoStack.DEEPEST) {
            topicSteps.removeLast();
        }
    }

    /** Sets who learns of changed topics. */
    public void setOnTopics(TopicsListener listener) {
        onTopics = listener;
    }

    private void followNames() {
        Map<String, Map<String, String>> before = names;
        names = edits.data().corrections().names();
        if (!names.equals(before)) {
            onNames.changed(before, names);
        }
    }

    /** Sets who learns of names that the user gave speakers. */
    public void setOnNames(NamesListener listener) {
        onNames = listener;
    }

    /** Returns what the user did to topics. */
    public TopicEdits topics() {
        return edits.data().topics();
    }

    /** Returns the saved filters by their names, in alphabetical order. They hide no document. */
    public SortedMap<String, Filter> filters() {
        SortedMap<String, Filter> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(name -> name));
        edits.data().filters().byName().forEach((name, parts) -> all.put(name, FilterParts.read(parts)));
        return all;
    }

    /** Saves a filter under a name, in place of any that has this name. */
    public void saveFilter(String name, Filter filter) {
        changeFilters(Map.of(name, Optional.of(FilterParts.of(filter))), "saved the filter “" + name + "”");
    }

    /** Gives a saved filter another name. */
    public void renameFilter(String name, String other) {
        Map<String, List<String>> parts = edits.data().filters().byName().get(name);
        if (parts != null && !name.equals(other)) {
            changeFilters(
                    Map.of(name, Optional.empty(), other, Optional.of(parts)),
                    "renamed the filter “" + name + "” to “" + other + "”");
        }
    }

    /** Deletes a saved filter. */
    public void deleteFilter(String name) {
        changeFilters(Map.of(name, Optional.empty()), "deleted the filter “" + name + "”");
    }

    private void changeFilters(Map<String, Optional<Map<String, List<String>>>> changes, String what) {
        applyChange(edits.editFilters(changes, what));
    }

    /** Undoes the last change to the user data or the ticks, and shows a notice that describes it. */
    public CompletableFuture<Void> undo() {
        return goBack(edits.undo(), "Undone: ", "There is nothing to undo.");
    }

    /** Redoes the change that was undone last, and shows a notice that describes it. */
    public CompletableFuture<Void> redo() {
        return goBack(edits.redo(), "Redone: ", "There is nothing to redo.");
    }

    /** Describes what {@link #undo} would undo; empty if there is nothing. */
    public Optional<String> undoes() {
        return edits.undoes();
    }

    /** Describes what {@link #redo} would redo; empty if there is nothing. */
    public Optional<String> redoes() {
        return edits.redoes();
    }

    private CompletableFuture<Void> goBack(Optional<UserEdits.Change> change, String done, String none) {
        state.showNotice(
                Notice.done("", change.map(made -> done + made.what() + ".").orElse(none)));
        return change.map(this::applyChange).orElse(DONE);
    }

    /** Remembers what was cited or exported, under its document's {@link UserData#key}. */
    public void remember(Map<String, Map<Noted, Citation>> cited) {
        if (!cited.isEmpty()) {
            tell(edits.remember(cited));
            onChanged.run();
        }
    }

    /**
     * Settles what is remembered of a passage that the user cited, exported, starred or noted, as one step that can be
     * undone.
     *
     * @param document its document's {@link UserData#key}
     * @param now what is remembered of it from now on
     * @param what a phrase in the past tense that describes the change
     */
    public CompletableFuture<Void> settle(String document, Noted on, Citation now, String what) {
        return applyChange(edits.settle(document, on, now, what));
    }

    /** Removes all that the user added to a document, and all that could be undone. */
    CompletableFuture<Void> forget(String key) {
        Kept<UserData> kept = edits.forget(key);
        // Nobody was renamed by that.
        names = edits.data().corrections().names();
        return applyChange(new UserEdits.Change("", kept, true, true));
    }

    /** Ticks updates that were ticked in an earlier session. */
    void tickAgain(Set<String> updates) {
        edits.tickAgain(updates);
        show(documents.withUserData(state.now()));
    }

    /** Tries once more to save what could not be saved; called before the window closes. */
    public void saveUnsaved() {
        if (unsaved != null) {
            tell(edits.save());
        }
    }

    private void tell(Kept<UserData> kept) {
        if (unsaved != null) {
            state.dismiss(unsaved);
            unsaved = null;
        }
        Notice notice = Notice.kept("Saving", kept).orElse(null);
        if (notice != null) {
            state.showNotice(notice);
            unsaved = kept.isSaved() ? null : notice;
        }
    }

    /**
     * Takes over what another added, and updates that another ticked, as one step that can be undone. Does nothing if
     * there is nothing new.
     *
     * @param before the user data that was known when both were brought together
     * @param united what came of it
     * @param ticks ids of updates to tick
     * @param what a phrase in the past tense that describes the change
     */
    public CompletableFuture<Void> takeOver(UserData before, UserData united, Set<String> ticks, String what) {
        return before.equals(united) && state.now().ticked().containsAll(ticks)
                ? DONE
                : applyChange(edits.takeOver(before, united, ticks, what));
    }

    /** Sets the listener that is told of each change. */
    public void setOnChanged(Runnable listener) {
        onChanged = listener;
    }

    /** Applies a change of the user data or the ticks to the open documents. Completes when the result is shown. */
    private CompletableFuture<Void> applyChange(UserEdits.Change change) {
        tell(change.kept());
        onChanged.run();
        followTopics();
        followNames();
        State next = documents.withUserData(state.now());
        CompletableFuture<Void> shown = show(next);
        return change.times() ? documents.retime() : change.quotes() ? documents.correct() : shown;
    }

    /**
     * Shows a state with other stars, ticks or notes; if the filter asks for just these, or searches the words of
     * notes, other updates too.
     */
    private CompletableFuture<Void> show(State next) {
        State before = state.now();
        boolean marked =
                FilterChanges.asksForMarks(next.filter()) && !next.marks().equals(before.marks());
        boolean noted =
                FilterChanges.searchesWords(next.filter()) && !next.notes().equals(before.notes());
        if (marked || noted) {
            return showing.show(next);
        }
        state.set(next);
        return DONE;
    }
}
