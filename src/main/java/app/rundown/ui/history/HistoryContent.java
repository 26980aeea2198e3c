package app.rundown.ui.history;

import app.rundown.history.Comparison;
import app.rundown.history.HistoryIndex;
import app.rundown.history.UpdateChange;
import app.rundown.history.edit.Edit;
import app.rundown.model.AnalysedDocument;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Order;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.HistoryPhrases;
import app.rundown.user.UserData;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the page shows of two captures. With many updates it takes a while to make, so it belongs to no thread.
 *
 * @param pair the two captures
 * @param changes what became of each update, in the order of the timeline
 * @param page what became of the page's own title and introduction
 * @param counts how many updates each narrowing shows
 * @param telling the page's counts in words: "2 figures, 1 negation, 1 gone"; empty if nothing was changed
 * @param cited what the newest capture says of what the user cited
 */
record HistoryContent(
        CapturePair pair,
        List<UpdateChange> changes,
        UpdateChange page,
        Map<Narrowing, Integer> counts,
        String telling,
        HistoryIndex index,
        DisplayZone displayZone,
        CitedRows cited) {
    /** Compares two captures, and the newest one with what the user cited. */
    static HistoryContent of(
            CapturePair pair, HistoryIndex index, DisplayZone displayZone, Order order, UserData added) {
        Comparison comparison = pair.history().between(pair.from(), pair.to());
        List<UpdateChange> changes = ordered(comparison.changes(), order);
        Map<Narrowing, Integer> counts = new HashMap<>();
        Stream.concat(Narrowing.OF_FATES.stream(), Narrowing.OF_KINDS.stream())
                .forEach(narrowing -> counts.put(narrowing, (int)
                        changes.stream().filter(narrowing.test()).count()));
        String telling = HistoryPhrases.counts(comparison).stream()
                .map(HistoryPhrases.Phrase::text)
                .collect(Collectors.joining(", "));
        return new HistoryContent(
                pair,
                changes,
                comparison.page(),
                counts,
                telling,
                index,
                displayZone,
                CitedRows.of(pair.history(), added, displayZone));
    }

    /** Returns the changes in the order of the timeline: a capture has its updates in an order of its own. */
    private static List<UpdateChange> ordered(List<UpdateChange> changes, Order order) {
        List<Instant> times = changes.stream()
                .map(change -> change.latest().moment().instant())
                .filter(instant -> instant != null)
                .toList();
        boolean newestFirst = times.size() > 1 && times.getFirst().isAfter(times.getLast());
        boolean oldestFirst = times.size() > 1 && times.getFirst().isBefore(times.getLast());
        boolean turned = order == Order.NEWEST_FIRST ? oldestFirst : newestFirst;
        return turned ? changes.reversed() : changes;
    }

    /** Returns the older capture. */
    AnalysedDocument older() {
        return pair.history().captures().get(pair.from());
    }

    /** Returns the newer capture. */
    AnalysedDocument newer() {
        return pair.history().captures().get(pair.to());
    }

    /** Returns how many updates a narrowing shows. */
    int count(Narrowing narrowing) {
        return counts.getOrDefault(narrowing, 0);
    }

    /** Returns the id of the version of an update that the timeline shows. */
    String shown(UpdateChange change) {
        return index.latest(change.latest().update().id());
    }

    /** Returns the line "3 captures of one live blog 2 figures, 1 negation, 1 gone". */
    String line() {
        return Counts.of(pair.history().captures().size(), "capture") + " of one live blog   "
                + Counts.orNone(pair.history().tracks().size(), "update") + " in all"
                + (pair.isAlone() ? "" : "   " + (telling.isEmpty() ? "nothing changed" : telling));
    }

    /** Returns how many edits of an update are trivial. */
    static int trivial(UpdateChange change) {
        return (int) change.edits().stream().filter(Edit::isTrivial).count();
    }
}
