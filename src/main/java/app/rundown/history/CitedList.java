package app.rundown.history;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.user.Citation;
import app.rundown.user.Noted;
import app.rundown.user.QuoteKey;
import app.rundown.user.QuoteKeys;
import app.rundown.user.UpdateKey;
import app.rundown.user.UpdateKeys;
import app.rundown.user.UserData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user cited, exported, starred or wrote a note on, of one live blog, with what its newest capture says of it.
 * Words that were cited or exported are remembered; those that were starred or noted are taken from the oldest capture
 * that is given.
 *
 * @param items the passages, in no particular order
 */
public record CitedList(List<Item> items) {
    /** Keeps a copy of the list. */
    public CitedList {
        items = List.copyOf(items);
    }

    /** How a passage was taken. */
    public enum How {
        /** Its citation was copied. */
        CITED,
        /** It was exported. */
        EXPORTED,
        /** Its update is starred. */
        STARRED,
        /** It has a note. */
        NOTED
    }

    /**
     * A way in which a passage was taken.
     *
     * @param at when; null if that is not known
     */
    public record Taken(How how, @Nullable Instant at) {}

    /**
     * A passage.
     *
     * @param document its document's {@link UserData#key}
     * @param on what it is: an update or a quote
     * @param passage its words as they were taken
     * @param taken how it was taken
     * @param finding what the newest capture says of it
     * @param settled whether the user kept it in the face of just that
     */
    public record Item(
            String document, Noted on, CitedPassage passage, List<Taken> taken, CitedFinding finding, boolean settled) {
        /** Keeps a copy of the list. */
        public Item {
            taken = List.copyOf(taken);
        }

        /** Whether the user should look at it. */
        public boolean needsLook() {
            return finding.answer().needsLook() && !settled;
        }

        /** Returns what is remembered of it when the user keeps it as it is. */
        public Citation kept() {
            return citation(passage.words(), passage.speaker(), passage.headline(), passage.at())
                    .settled(finding.said());
        }

        /** Whether other words, or another speaker, can take its place. */
        public boolean canTakeNew() {
            return switch (finding.answer()) {
                case REWORDED, SAID_BY_ANOTHER -> true;
                case GONE, MOVED, SAME, OUT_OF_SIGHT -> false;
            };
        }

        /** Returns what is remembered of it when the user takes what the newest capture says. */
        public Citation withNewWords() {
            return citation(finding.now(), finding.speaker(), finding.headline(), finding.at());
        }

        private Citation citation(
                String words, @Nullable String speaker, @Nullable String headline, @Nullable Instant at) {
            return new Citation(words, speaker, headline, at, when(How.CITED), when(How.EXPORTED));
        }

        private @Nullable Instant when(How how) {
            for (Taken one : taken) {
                if (one.how() == how) {
                    return one.at();
                }
            }
            return null;
        }
    }

    /** A passage as it was taken, before anything is said of it. */
    private record Found(
            CitedPassage passage, String document, @Nullable String settled, List<Taken> taken) {}

    /** Returns those that the user should look at. */
    public List<Item> needingLook() {
        return items.stream().filter(Item::needsLook).toList();
    }

    /** Whether the user took anything of a document. */
    public static boolean isAnyOf(Document document, UserData data) {
        return !data.citations().of(document).isEmpty()
                || !data.stars(document).isEmpty()
                || !data.notes().of(document).isEmpty();
    }

    /**
     * Returns the list for a live blog.
     *
     * @param captures its captures, the oldest first; one at least
     */
    public static CitedList of(List<AnalysedDocument> captures, UserData data) {
        Map<Noted, Found> found = new LinkedHashMap<>();
        captures.forEach(capture -> addCitations(found, capture.document(), data));
        captures.forEach(capture -> addStarsAndNotes(found, capture, data));
        found.values().removeIf(one -> one.taken().isEmpty());
        if (found.isEmpty()) {
            return new CitedList(List.of());
        }
        CitedCheck check = new CitedCheck(captures.getLast());
        List<Item> items = new ArrayList<>();
        Set<String> starred = new HashSet<>();
        found.forEach((on, one) -> {
            CitedFinding finding = check.of(one.passage());
            boolean star = one.taken().stream().allMatch(taken -> taken.how() == How.STARRED);
            if (star && finding.update() != null && !starred.add(finding.update())) {
                // Without addresses, each version of an update has a star of its own. The oldest tells most.
                return;
            }
            items.add(new Item(
                    one.document(),
                    on,
                    one.passage(),
                    one.taken(),
                    finding,
                    finding.said().equals(one.settled())));
        });
        return new CitedList(items);
    }

    private static void addCitations(Map<Noted, Found> found, Document document, UserData data) {
        data.citations().of(document).forEach((on, citation) -> {
            Found one = found.computeIfAbsent(
                    on,
                    key -> new Found(
                            new CitedPassage(
                                    citation.text(),
                                    citation.speaker(),
                                    address(on),
                                    citation.headline(),
                                    citation.made()),
                            UserData.key(document),
                            citation.settled(),
                            new ArrayList<>()));
            add(one, How.CITED, citation.cited());
            add(one, How.EXPORTED, citation.exported());
        });
    }

    private static void add(Found one, How how, @Nullable Instant at) {
        if (at != null && one.taken().stream().noneMatch(taken -> taken.how() == how)) {
            one.taken().add(new Taken(how, at));
        }
    }

    private static @Nullable String address(Noted on) {
        return switch (on) {
            case UpdateKey update -> update.address();
            case QuoteKey quote ->
                quote.update() == null ? null : quote.update().address();
        };
    }

    private static void addStarsAndNotes(Map<Noted, Found> found, AnalysedDocument capture, UserData data) {
        Set<UpdateKey> stars = data.stars(capture.document());
        Set<Noted> notes = data.notes().of(capture.document()).keySet();
        if (stars.isEmpty() && notes.isEmpty()) {
            return;
        }
        UpdateKeys updates = new UpdateKeys(capture.document());
        QuoteKeys quotes = new QuoteKeys(capture.document(), capture.speech());
        stars.forEach(key -> addUpdate(found, key, capture, updates, How.STARRED));
        for (Noted on : notes) {
            switch (on) {
                case UpdateKey key -> addUpdate(found, key, capture, updates, How.NOTED);
                case QuoteKey key -> quotes.find(key).ifPresent(quote -> addQuote(found, key, capture, quote));
            }
        }
    }

    private static void addUpdate(
            Map<Noted, Found> found, UpdateKey key, AnalysedDocument capture, UpdateKeys updates, How how) {
        for (Update update : updates.find(key)) {
            String words = update.text().isEmpty() ? update.title() : update.text();
            add(found, key, capture, CitedCheck.passage(capture, update, words, null), how);
        }
    }

    private static void addQuote(Map<Noted, Found> found, QuoteKey key, AnalysedDocument capture, Quote quote) {
        capture.document().updates().stream()
                .filter(update -> update.id().equals(quote.update()))
                .forEach(update ->
                        add(found, key, capture, CitedCheck.passage(capture, update, quote.text(), quote), How.NOTED));
    }

    /**
     * Adds a passage, or one more way in which it was taken. Its words are those that are remembered, or the oldest.
     */
    private static void add(
            Map<Noted, Found> found, Noted on, AnalysedDocument capture, CitedPassage passage, How how) {
        Found one = found.computeIfAbsent(
                on, key -> new Found(passage, UserData.key(capture.document()), null, new ArrayList<>()));
        if (one.taken().stream().noneMatch(taken -> taken.how() == how)) {
            one.taken().add(new Taken(how, null));
        }
    }
}
