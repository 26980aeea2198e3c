package app.rundown.ui.history;

import app.rundown.history.UpdateChange;
import app.rundown.model.Moment;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.HistoryPhrases;
import app.rundown.ui.format.TimeFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the page: day by day what it is narrowed to, all else folded. */
final class HistoryRows {
    private final HistoryContent content;
    private final Narrowing narrowing;
    private final Set<String> unfolded;
    private final boolean sides;
    private final List<HistoryRow> rows = new ArrayList<>();
    private final List<UpdateChange> skipped = new ArrayList<>();
    private @Nullable LocalDate day;

    private HistoryRows(HistoryContent content, Narrowing narrowing, Set<String> unfolded, boolean sides) {
        this.content = content;
        this.narrowing = narrowing;
        this.unfolded = unfolded;
        this.sides = sides;
    }

    /**
     * Returns the rows.
     *
     * @param unfolded the keys of folds that are opened, and of updates whose trivial edits are shown
     * @param sides whether both versions of an update stand side by side
     */
    static List<HistoryRow> of(HistoryContent content, Narrowing narrowing, Set<String> unfolded, boolean sides) {
        return new HistoryRows(content, narrowing, unfolded, sides).make();
    }

    private List<HistoryRow> make() {
        UpdateChange page = content.page();
        if (page.isTelling() && narrowing.test().test(page)) {
            rows.add(ChangeRows.ofPage(content, unfolded.contains(ChangeRows.PAGE), sides));
        }
        boolean any = !rows.isEmpty() || content.changes().stream().anyMatch(narrowing.test());
        if (!any) {
            rows.add(new HistoryRow.Nothing("nothing", nothing()));
        }
        for (UpdateChange change : content.changes()) {
            if (narrowing.test().test(change)) {
                fold();
                add(change, true);
            } else {
                skipped.add(change);
            }
        }
        fold();
        return rows;
    }

    private String nothing() {
        if (content.pair().isAlone()) {
            return "No other copy of this live blog is open or kept. What you cited is compared with this one.";
        }
        return content.count(Narrowing.CHANGED) + content.count(Narrowing.NEW) == 0
                ? "Nothing was changed between these captures."
                : "No update is “" + narrowing.title().toLowerCase(Locale.ENGLISH) + "” between these captures.";
    }

    private void add(UpdateChange change, boolean wanted) {
        LocalDate own = day(change.latest().moment());
        if (own != null && !own.equals(day)) {
            day = own;
            rows.add(heading(change, own));
        }
        boolean open = wanted && narrowing.folds() || unfolded.contains(ChangeRows.key(change));
        rows.add(ChangeRows.of(content, change, open, wanted, sides));
    }

    private void fold() {
        if (skipped.isEmpty()) {
            return;
        }
        String key = "fold " + ChangeRows.key(skipped.getFirst());
        if (unfolded.contains(key)) {
            skipped.forEach(change -> add(change, false));
        } else {
            boolean same = skipped.stream().noneMatch(UpdateChange::isTelling);
            rows.add(new HistoryRow.Fold(key, Counts.of(skipped.size(), (same ? "unchanged" : "other") + " update")));
        }
        skipped.clear();
    }

    private HistoryRow.Day heading(UpdateChange change, LocalDate date) {
        ZonedDateTime at = content.displayZone().at(change.latest().moment());
        List<UpdateChange> ofDay = content.changes().stream()
                .filter(other -> date.equals(day(other.latest().moment())))
                .toList();
        return new HistoryRow.Day(
                "day " + ChangeRows.key(change),
                at == null ? TimeFormat.shortDay(date) : TimeFormat.day(at),
                String.join(" · ", HistoryPhrases.fates(ofDay)));
    }

    private @Nullable LocalDate day(Moment moment) {
        ZonedDateTime at = content.displayZone().at(moment);
        return at == null ? null : at.toLocalDate();
    }
}
