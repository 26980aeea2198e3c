package app.rundown.ui.state;

import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.TimeFormat;
import app.rundown.user.Note;
import app.rundown.user.Noted;
import app.rundown.user.PlacedNotes;
import app.rundown.user.UserData;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The user's notes on the open updates and quotes: writes and deletes them, each as one step that can be undone, and
 * keeps what is being written until it is saved or discarded. Belongs to the FX thread.
 */
public final class NoteModel {
    private final ObservableState state;
    private final UserDataModel userData;
    private final Map<Place, Draft> drafts = new HashMap<>();

    /**
     * What a note is on.
     *
     * @param on names the update or the quote
     * @param about the same in a few words of the document
     */
    public record Target(Document document, Noted on, String about) {
        private Place place() {
            return new Place(UserData.key(document), on);
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
                .map(on -> new Target(entry.document(), on, clock.isEmpty() ? about : clock + " " + about));
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
                        .map(on -> new Target(analysed.document(), on, "“" + Sentences.shortened(quote.text()) + "”")));
    }

    /** Deletes a note that has no place in the open documents. */
    public void delete(PlacedNotes.Unplaced unplaced) {
        Note note = unplaced.note();
        write(new Target(unplaced.document(), unplaced.on(), note.about()), "", note.at());
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
        }
    }

    /** Drops what was written on something and not saved. */
    public void discard(Target target) {
        drafts.remove(target.place());
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

    /** Saves what was written and not saved, because the window closes: nothing that the user wrote may be lost. */
    public void saveDrafts() {
        List.copyOf(drafts.values()).forEach(draft -> write(draft.target(), draft.text(), draft.at()));
    }
}
