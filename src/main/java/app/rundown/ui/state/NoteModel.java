package app.rundown.ui.state;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import app.rundown.store.session.SessionStore;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.opening.Notice;
import app.rundown.user.Note;
import app.rundown.user.Noted;
import app.rundown.user.Notes;
import app.rundown.user.PlacedNotes;
import app.rundown.user.UserData;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The user's notes on the open updates and quotes: writes and deletes them, each as one step that can be undone, and
 * keeps what is being written until it is saved or discarded. Belongs to the FX thread.
 */
public final class NoteModel {
    private final ObservableState state;
    private final UserDataModel userData;
    private final Map<Place, Draft> drafts = new HashMap<>();
    private Runnable onDrafted = () -> {};

    /** What came back from an earlier window, and the user does not know yet. */
    private final Set<Place> untold = new HashSet<>();

    /** What the user was told of, and has done nothing about, each with the notice. */
    private final Map<Place, Notice> told = new HashMap<>();

    /** The documents whose notes of earlier windows were asked for. */
    private List<AnalysedDocument> asked = List.of();

    /** Their keys. */
    private Set<String> known = Set.of();

    /**
     * What a note is on.
     *
     * @param document the document's {@link UserData#key}
     * @param on names the update or the quote
     * @param about the same in a few words of the document
     */
    public record Target(String document, Noted on, String about) {
        private Place place() {
            return new Place(document, on);
        }
    }

    /** What a note is on, in any copy of the document. */
    private record Place(String document, Noted on) {}

    private record Draft(Target target, String text, Instant at) {}

    /** Creates the model for the notes among the user data. */
    NoteModel(ObservableState state, UserDataModel userData) {
        this.state = state;
        this.userData = userData;
    }

    /** Returns what a note on an update is on; empty if the update is no longer open. */
    public Optional<Target> target(TimelineEntry entry) {
        String clock = TimeFormat.clock(entry.moment(), DisplayZone.DOCUMENT);
        String about = Sentences.shortened(entry.update().title());
        return state.now()
                .snapshot()
                .notes()
                .name(entry.document(), entry.update())
                .map(on ->
                        new Target(UserData.key(entry.document()), on, clock.isEmpty() ? about : clock + " " + about));
    }

    /** Returns what a note on a quote is on; empty if the quote is no longer there. */
    public Optional<Target> target(Quote quote) {
        return state.now()
                .timeline()
                .document(quote.document())
                .flatMap(analysed -> state.now()
                        .snapshot()
                        .notes()
                        .name(quote)
                        .map(on -> new Target(
                                UserData.key(analysed.document()), on, "“" + Sentences.shortened(quote.text()) + "”")));
    }

    /** Deletes a note that has no place in the open documents. */
    public void delete(PlacedNotes.Unplaced unplaced) {
        Note note = unplaced.note();
        write(new Target(UserData.key(unplaced.document()), unplaced.on(), note.about()), "", note.at());
    }

    /** Returns the note that is on something, if there is one. */
    public Optional<Note> note(Target target) {
        return Optional.ofNullable(userData.data().notes().of(target.document()).get(target.on()));
    }

    /** Returns what was written on something and not saved yet, if there is anything. */
    public Optional<String> draft(Target target) {
        return Optional.ofNullable(drafts.get(target.place())).map(Draft::text);
    }

    /**
     * Keeps what is being written. A text as it is saved needs no keeping.
     *
     * @param at when it was written
     */
    public void keepDraft(Target target, String text, Instant at) {
        if (Note.clean(text).equals(note(target).map(Note::text).orElse(""))) {
            discard(target);
        } else {
            drafts.put(target.place(), new Draft(target, text, at));
            settle(target.place());
            onDrafted.run();
        }
    }

    /** Drops what was written on something and not saved. */
    public void discard(Target target) {
        if (drafts.remove(target.place()) != null) {
            settle(target.place());
            onDrafted.run();
        }
    }

    /** Takes a draft out of the notice of what came back: the user knows of it. */
    private void settle(Place place) {
        Notice notice = told.remove(place);
        if (notice == null || !state.now().notices().contains(notice)) {
            return;
        }
        state.dismiss(notice);
        List<Place> others = told.keySet().stream()
                .filter(other -> notice.equals(told.get(other)))
                .toList();
        if (!others.isEmpty() && notice.matter() instanceof Notice.Matter.Open(String document)) {
            tell(others, document);
        }
    }

    /**
     * Writes a note in place of the one that is there. A text without words deletes it, and the same text changes
     * nothing.
     *
     * @param at when it was written
     */
    public void write(Target target, String text, Instant at) {
        discard(target);
        Optional<Note> before = note(target);
        String words = Note.clean(text);
        if (words.equals(before.map(Note::text).orElse(""))) {
            return;
        }
        String deed = words.isEmpty() ? "deleted the note on " : before.isPresent() ? "changed the note on " : "noted ";
        String about = target.about().isEmpty() ? "what is gone" : target.about();
        Note note = words.isEmpty() ? null : new Note(words, at, target.about());
        userData.apply(edits -> edits.note(target.document(), target.on(), note, deed + about));
    }

    /** Sets what is run whenever a draft has changed. */
    void setOnDrafted(Runnable task) {
        onDrafted = task;
    }

    /** Returns all that was written and not saved, so that it outlives the program. */
    Notes drafts() {
        Notes all = Notes.NONE;
        for (Draft draft : drafts.values()) {
            if (!Note.clean(draft.text()).isEmpty()) {
                Target target = draft.target();
                all = all.with(target.document(), target.on(), new Note(draft.text(), draft.at(), target.about()));
            }
        }
        return all;
    }

    /**
     * Takes over what an earlier window could not save, and says so once its document is open. What is being written
     * now, and a note that was saved later, come first.
     */
    void restore(Notes earlier) {
        earlier.byDocument()
                .forEach((document, own) -> own.forEach((on, draft) -> {
                    Target target = new Target(document, on, draft.about());
                    boolean isLate = note(target)
                            .filter(saved -> saved.at().isAfter(draft.at())
                                    || saved.text().equals(draft.text()))
                            .isPresent();
                    if (!isLate
                            && drafts.putIfAbsent(target.place(), new Draft(target, draft.text(), draft.at()))
                                    == null) {
                        untold.add(target.place());
                    }
                }));
        tell();
    }

    /**
     * Brings back what was written on documents that were opened just now, in windows that have ended since.
     *
     * @param keeper runs what takes long
     * @param fx runs tasks on the FX thread
     * @param save saves the session, which then has it too
     */
    void bringBack(SessionStore store, Executor keeper, Executor fx, Supplier<CompletableFuture<Void>> save) {
        List<AnalysedDocument> open = state.now().timeline().documents();
        if (open == asked) {
            // It is called for each step of scrolling, too.
            return;
        }
        asked = open;
        Set<String> now = openKeys();
        Set<String> opened = new HashSet<>(now);
        opened.removeAll(known);
        known = now;
        // The notice has gone with its document, and comes back with it.
        List<Place> closed = told.keySet().stream()
                .filter(place -> !now.contains(place.document()))
                .toList();
        closed.forEach(told::remove);
        untold.addAll(closed);
        if (opened.isEmpty()) {
            return;
        }
        tell();
        CompletableFuture.supplyAsync(() -> store.drafts(opened), keeper)
                .thenAcceptAsync(
                        earlier -> {
                            if (!earlier.isEmpty()) {
                                restore(earlier);
                                save.get().thenRunAsync(() -> store.removeDrafts(opened), keeper);
                            }
                        },
                        fx);
    }

    private Set<String> openKeys() {
        return state.now().timeline().documents().stream()
                .map(analysed -> UserData.key(analysed.document()))
                .collect(Collectors.toSet());
    }

    private void tell() {
        untold.retainAll(drafts.keySet());
        if (untold.isEmpty()) {
            return;
        }
        for (AnalysedDocument open : state.now().timeline().documents().reversed()) {
            List<Place> places = untold.stream()
                    .filter(place -> place.document().equals(UserData.key(open.document())))
                    .toList();
            if (!places.isEmpty()) {
                places.forEach(untold::remove);
                tell(places, open.document().id());
            }
        }
    }

    /** Says what came back of a document, given by its id, with which the notice is gone. */
    private void tell(List<Place> places, String document) {
        String where = places.stream()
                .map(place -> Objects.requireNonNull(drafts.get(place)).target().about())
                .sorted()
                .collect(Collectors.joining(", "));
        List<Notice.Offer> way = places.size() > 1
                ? List.of()
                : update(places.getFirst()).<Notice.Offer>map(Notice.Offer.Update::new).stream()
                        .toList();
        Notice notice = new Notice(
                where,
                "What you wrote on " + where + " was not saved before the program ended. It is there again: open"
                        + " the note to go on.",
                Notice.Tone.HINT,
                way,
                new Notice.Matter.Open(document));
        places.forEach(place -> told.put(place, notice));
        state.showNotice(notice);
    }

    /** Returns the id of the update on which, or on whose quote, a note is. */
    private Optional<String> update(Place place) {
        return state.now().timeline().entries().stream()
                .filter(entry -> UserData.key(entry.document()).equals(place.document()))
                .filter(entry -> Stream.concat(
                                target(entry).stream(),
                                entry.quotes().stream().flatMap(quote -> target(quote).stream()))
                        .anyMatch(target -> target.place().equals(place)))
                .map(TimelineEntry::id)
                .findFirst();
    }

    /** Drops what was written on a document, given by its {@link UserData#key}. */
    void forget(String document) {
        drafts.keySet().removeIf(place -> place.document().equals(document));
        told.keySet().removeIf(place -> place.document().equals(document));
    }

    /** Saves what was written and not saved, because the window closes: nothing that the user wrote may be lost. */
    public void saveDrafts() {
        List.copyOf(drafts.values()).forEach(draft -> write(draft.target(), draft.text(), draft.at()));
    }
}
