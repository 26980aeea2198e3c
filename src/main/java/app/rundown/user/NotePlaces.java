package app.rundown.user;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.user.PlacedNotes.Placed;
import app.rundown.user.PlacedNotes.Unplaced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of notes in the open documents. It looks through a document when the first note is written or sought
 * there, and remembers what it found, because notes are asked for with each tick and star.
 */
public final class NotePlaces {
    /** No open documents. */
    public static final NotePlaces NONE = new NotePlaces(List.of(), update -> update);

    private static final Comparator<Placed> READING_ORDER =
            Comparator.comparingInt(Placed::block).thenComparingInt(Placed::start);
    private static final Comparator<Unplaced> BY_AGE = Comparator.comparing(
                    (Unplaced one) -> one.note().at())
            .thenComparing(one -> one.note().text());

    private final List<Keys> documents;
    private final UnaryOperator<String> latest;
    private Notes known = Notes.NONE;
    private PlacedNotes placed = PlacedNotes.NONE;

    /** The keys of a document's updates and quotes, made when they are first needed. */
    private static final class Keys {
        private final AnalysedDocument found;
        private @Nullable UpdateKeys updates;
        private @Nullable QuoteKeys quotes;

        Keys(AnalysedDocument found) {
            this.found = found;
        }

        Document document() {
            return found.document();
        }

        UpdateKeys updates() {
            UpdateKeys made = updates == null ? new UpdateKeys(found.document()) : updates;
            updates = made;
            return made;
        }

        QuoteKeys quotes() {
            QuoteKeys made = quotes == null ? new QuoteKeys(found.document(), found.speech()) : quotes;
            quotes = made;
            return made;
        }
    }

    private NotePlaces(List<Keys> documents, UnaryOperator<String> latest) {
        this.documents = documents;
        this.latest = latest;
    }

    /**
     * Returns the places in other documents. Those that stay open are not looked through again.
     *
     * @param found the documents without the user's corrections, by which quotes are named
     * @param newest returns the id of the version of an update that is shown, for the id of any version
     */
    public NotePlaces of(List<AnalysedDocument> found, UnaryOperator<String> newest) {
        return new NotePlaces(
                found.stream()
                        .map(one -> documents.stream()
                                .filter(keys -> keys.found == one)
                                .findFirst()
                                .orElseGet(() -> new Keys(one)))
                        .toList(),
                newest);
    }

    /** Returns the places in other documents, none of which is an older capture of another. */
    public NotePlaces of(List<AnalysedDocument> found) {
        return of(found, update -> update);
    }

    /** Returns what names an update; empty if its document is not open. */
    public synchronized Optional<Noted> name(Document document, Update update) {
        return keys(document.id()).map(keys -> keys.updates().of(update));
    }

    /** Returns what names a quote; empty if no open document has it. */
    public synchronized Optional<Noted> name(Quote quote) {
        return keys(quote.document())
                .filter(keys ->
                        keys.found.speech().stream().anyMatch(one -> one.id().equals(quote.id())))
                .map(keys -> keys.quotes().of(quote));
    }

    /** Returns the open document with an id. */
    private Optional<Keys> keys(String document) {
        return documents.stream()
                .filter(keys -> keys.document().id().equals(document))
                .findFirst();
    }

    /** Returns the notes at their places in every open copy of a page. */
    public synchronized PlacedNotes place(Notes notes) {
        if (!notes.equals(known)) {
            placed = placed(notes);
            known = notes;
        }
        return placed;
    }

    private PlacedNotes placed(Notes notes) {
        Map<String, List<Placed>> byUpdate = new HashMap<>();
        Map<String, Note> byQuote = new HashMap<>();
        Map<String, Set<Noted>> homes = new HashMap<>();
        Map<String, Document> copies = new LinkedHashMap<>();
        for (Keys keys : documents) {
            Map<Noted, Note> own = notes.of(keys.document());
            if (own.isEmpty()) {
                continue;
            }
            String name = UserData.key(keys.document());
            copies.putIfAbsent(name, keys.document());
            Set<Noted> home = homes.computeIfAbsent(name, key -> new HashSet<>());
            own.forEach((on, note) -> {
                switch (on) {
                    case UpdateKey update -> {
                        for (Update one : keys.updates().find(update)) {
                            home.add(on);
                            add(byUpdate, one.id(), new Placed(note, null));
                        }
                    }
                    case QuoteKey key ->
                        keys.quotes().find(key).ifPresent(quote -> {
                            home.add(on);
                            byQuote.put(quote.id(), note);
                            if (quote.update() != null) {
                                add(byUpdate, quote.update(), new Placed(note, quote));
                            }
                        });
                }
            });
        }
        byUpdate.values().forEach(own -> own.sort(READING_ORDER));
        List<Unplaced> unplaced = new ArrayList<>();
        copies.forEach((name, copy) -> notes.of(copy).forEach((on, note) -> {
            if (!homes.getOrDefault(name, Set.of()).contains(on)) {
                unplaced.add(new Unplaced(copy, on, note));
            }
        }));
        unplaced.sort(BY_AGE);
        return new PlacedNotes(byUpdate, byQuote, unplaced);
    }

    /** Adds a note to the version of its update that is shown; once, though several captures have its place. */
    private void add(Map<String, List<Placed>> all, String update, Placed placed) {
        String shown = latest.apply(update);
        List<Placed> own = all.computeIfAbsent(shown, key -> new ArrayList<>(1));
        if (shown.equals(update)) {
            own.removeIf(other -> other.note().equals(placed.note()));
            own.add(placed);
        } else if (own.stream().noneMatch(other -> other.note().equals(placed.note()))) {
            own.add(placed);
        }
    }
}
