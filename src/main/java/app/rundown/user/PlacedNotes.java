package app.rundown.user;

import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The user's notes at their places in the open documents.
 *
 * @param byUpdate the notes on each update and on its quotes, by the update's id: its own first, then those of its
 *     quotes in their order
 * @param byQuote the notes on quotes, by the quote's id; also on those of introductions, which are in no update
 * @param unplaced the notes on what no open copy of their document has, the oldest first
 */
public record PlacedNotes(Map<String, List<Placed>> byUpdate, Map<String, Note> byQuote, List<Unplaced> unplaced) {
    /** No notes. */
    public static final PlacedNotes NONE = new PlacedNotes(Map.of(), Map.of(), List.of());

    /** Keeps copies. */
    public PlacedNotes {
        byUpdate = Map.copyOf(byUpdate);
        byQuote = Map.copyOf(byQuote);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * A note at its place.
     *
     * @param quote the quote that it is on, as it was found; null if it is on the whole update
     */
    public record Placed(Note note, @Nullable Quote quote) {
        /** Returns the block in which the quote stands; a number before all blocks for a note on the whole update. */
        int block() {
            return quote == null ? Integer.MIN_VALUE : quote.span().block();
        }

        /** Returns where the quote begins in its block. */
        int start() {
            return quote == null ? 0 : quote.span().start();
        }
    }

    /**
     * A note on what no open copy of its document has.
     *
     * @param document an open copy
     * @param on what it was written on
     */
    public record Unplaced(Document document, Noted on, Note note) {}

    /** Returns the notes on an update and on its quotes. */
    public List<Placed> of(String update) {
        return byUpdate.getOrDefault(update, List.of());
    }

    /** Returns the note on an update itself, if there is one. */
    public Optional<Note> on(Update update) {
        return of(update.id()).stream()
                .filter(placed -> placed.quote() == null)
                .map(Placed::note)
                .findFirst();
    }

    /** Returns the note on a quote, if there is one. */
    public Optional<Note> on(Quote quote) {
        return Optional.ofNullable(byQuote.get(quote.id()));
    }

    /** Returns how many notes a document has that are in no open copy of it. */
    public int unplaced(Document document) {
        String key = UserData.key(document);
        return (int) unplaced.stream()
                .filter(note -> UserData.key(note.document()).equals(key))
                .count();
    }
}
