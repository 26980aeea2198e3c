package app.rundown.ui;

import app.rundown.model.Correction;
import app.rundown.model.Corrections;
import app.rundown.model.DayAndZone;
import app.rundown.model.Document;
import app.rundown.model.QuoteKey;
import app.rundown.model.UpdateKey;
import app.rundown.model.UserData;
import app.rundown.timeline.Entry;
import app.rundown.timeline.Timeline;
import app.rundown.ui.UndoStack.Deed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the user chose and added: every change of it can be undone and is saved. It knows no window and no thread. */
final class Additions {
    private final UndoStack<Own> own;
    private final Predicate<UserData> save;

    /**
     * @param added in earlier sessions
     * @param save keeps it, and says whether it could
     */
    Additions(UserData added, Predicate<UserData> save) {
        this.own = new UndoStack<>(new Own(added, Set.of()));
        this.save = save;
    }

    /**
     * What came of a change.
     *
     * @param what was changed, in words
     * @param saved whether what is kept for good could be saved
     * @param times whether documents' times changed
     * @param quotes whether what is said of quotes and speakers changed
     */
    record Change(String what, boolean saved, boolean times, boolean quotes) {}

    UserData data() {
        return own.now().data();
    }

    /** Sets a document's date and zone, or takes back what was set. */
    Change setTimes(Document document, DayAndZone set) {
        DayAndZone before = data().times(document);
        return act(
                "set date and zone of “" + Ui.shortened(document.title()) + "”",
                mine -> mine.with(mine.data().withTimes(document, set)),
                mine -> mine.with(mine.data().withTimes(document, before)));
    }

    /**
     * Puts stars on updates, or takes them off.
     *
     * @param updates those of which it is a change
     */
    Change star(List<Entry> updates, Stars stars, boolean on) {
        Map<String, Set<UpdateKey>> keys = stars.keys(updates);
        return act(
                (on ? "starred " : "took the star off ") + words(updates),
                mine -> mine.with(mine.data().withStars(keys, on)),
                mine -> mine.with(mine.data().withStars(keys, !on)));
    }

    /**
     * Ticks updates, or unticks them.
     *
     * @param updates those of which it is a change
     */
    Change tick(List<Entry> updates, boolean on) {
        Set<String> ids = updates.stream().map(Entry::id).collect(Collectors.toSet());
        return act(
                (on ? "ticked " : "unticked ") + words(updates),
                mine -> mine.with(ids, on),
                mine -> mine.with(ids, !on));
    }

    /**
     * Says something of a quote, or takes back what was said.
     *
     * @param what it is, in words
     */
    Change correct(Document document, QuoteKey quote, @Nullable Correction said, String what) {
        Correction before = data().corrections().of(document).get(quote);
        return act(
                what,
                mine -> corrected(mine, c -> c.with(document, quote, said)),
                mine -> corrected(mine, c -> c.with(document, quote, before)));
    }

    /**
     * Shows speakers of documents under other names.
     *
     * @param shown whole, for each document
     * @param what it is, in words
     */
    Change rename(Map<Document, Map<String, String>> shown, String what) {
        Map<Document, Map<String, String>> before = new HashMap<>();
        shown.keySet()
                .forEach(document -> before.put(document, data().corrections().names(document)));
        return act(what, mine -> renamed(mine, shown), mine -> renamed(mine, before));
    }

    private static Own renamed(Own mine, Map<Document, Map<String, String>> shown) {
        Own changed = mine;
        for (Map.Entry<Document, Map<String, String>> names : shown.entrySet()) {
            changed = corrected(changed, c -> c.withNames(names.getKey(), names.getValue()));
        }
        return changed;
    }

    private static Own corrected(Own mine, UnaryOperator<Corrections> change) {
        return mine.with(mine.data().withCorrections(change.apply(mine.data().corrections())));
    }

    /** What would be taken back next, in words. */
    Optional<String> undoes() {
        return own.undoes();
    }

    /** What would be done again next, in words. */
    Optional<String> redoes() {
        return own.redoes();
    }

    /** Takes the last change back; empty where there is none. */
    Optional<Change> undo() {
        UserData before = data();
        return own.undo().map(what -> kept(what, before));
    }

    /** Does again what was taken back; empty where nothing was. */
    Optional<Change> redo() {
        UserData before = data();
        return own.redo().map(what -> kept(what, before));
    }

    /** What the user chose, laid over the open documents. */
    Chosen laid(Chosen over, Timeline timeline, Stars stars) {
        Predicate<String> open = id -> timeline.entry(id).isPresent();
        Set<String> ticked = own.now().ticked();
        // Most often all are, and a set of all updates is dear to copy.
        Set<String> left = ticked.stream().allMatch(open)
                ? ticked
                : ticked.stream().filter(open).collect(Collectors.toSet());
        return over.withTicked(left).withStarred(stars.starred(data()));
    }

    private Change act(String what, UnaryOperator<Own> forth, UnaryOperator<Own> back) {
        UserData before = data();
        own.act(new Deed<>(what, forth, back));
        return kept(what, before);
    }

    private Change kept(String what, UserData before) {
        boolean saved = data().equals(before) || save.test(data());
        return new Change(
                what,
                saved,
                !data().times().equals(before.times()),
                !data().corrections().equals(before.corrections()));
    }

    private static String words(List<Entry> updates) {
        return updates.size() == 1
                ? "“" + Ui.shortened(updates.getFirst().update().title()) + "”"
                : Counts.of(updates.size(), "update");
    }
}
