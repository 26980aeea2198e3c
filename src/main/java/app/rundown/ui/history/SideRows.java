package app.rundown.ui.history;

import app.rundown.history.History;
import app.rundown.model.AnalysedDocument;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.HistoryPhrases;
import app.rundown.ui.format.HistoryPhrases.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the rows of the left column: the captures, then what the page can be narrowed to. */
final class SideRows {
    /** More captures than this are listed on demand only. */
    private static final int MOST_CAPTURES = 6;

    private final Map<Integer, List<Phrase>> counts = new HashMap<>();
    private final History history;

    /** Counts once what became of each capture. With many long captures this takes a while. */
    SideRows(History history) {
        this.history = history;
        for (int i = 1; i < history.captures().size(); i++) {
            counts.put(i, HistoryPhrases.counts(history.steps().get(i - 1)));
        }
    }

    /** Returns the live blog whose captures these are. */
    History history() {
        return history;
    }

    /**
     * Returns the rows.
     *
     * @param chosen what the page is narrowed to
     * @param all whether all captures are listed, or only the newest and those that are compared
     * @param hashes the numbers of the captures whose hash is shown
     */
    List<SideRow> rows(HistoryContent content, Narrowing chosen, boolean all, Set<Integer> hashes) {
        List<SideRow> rows = new ArrayList<>();
        int captures = history.captures().size();
        boolean dated = history.captures().stream().anyMatch(capture -> capture.captured() != null);
        rows.add(new SideRow.Heading("captures", "CAPTURES", dated ? "times in UTC" : ""));
        int left = 0;
        for (int i = captures - 1; i >= 0; i--) {
            SideRow.Place place = i == content.pair().to()
                    ? SideRow.Place.NEWER
                    : i == content.pair().from() ? SideRow.Place.OLDER : SideRow.Place.NEITHER;
            if (all || i >= captures - MOST_CAPTURES || place != SideRow.Place.NEITHER) {
                rows.add(capture(i, place, hashes.contains(i)));
            } else {
                left++;
            }
        }
        if (left > 0) {
            rows.add(new SideRow.More("more", "All " + Counts.of(captures, "capture")));
        }
        rows.add(new SideRow.Heading("show", "SHOW", ""));
        for (Narrowing narrowing : Narrowing.OF_FATES) {
            int count = content.count(narrowing);
            boolean always = !narrowing.isPartOfChanged();
            if (count > 0 || always || narrowing.equals(chosen)) {
                String title = narrowing.equals(Narrowing.NEW)
                        ? narrowing.title() + " "
                                + HistoryPhrases.brief(
                                        content.older(), content.pair().history())
                        : narrowing.title();
                rows.add(new SideRow.Choice(narrowing, title, count, narrowing.equals(chosen)));
            }
        }
        List<Narrowing> kinds = Narrowing.OF_KINDS.stream()
                .filter(narrowing -> content.count(narrowing) > 0 || narrowing.equals(chosen))
                .toList();
        if (!kinds.isEmpty()) {
            rows.add(new SideRow.Heading("kinds", "KINDS OF EDITS", ""));
            kinds.forEach(narrowing -> rows.add(new SideRow.Choice(
                    narrowing, narrowing.title(), content.count(narrowing), narrowing.equals(chosen))));
        }
        return rows;
    }

    private SideRow.Capture capture(int number, SideRow.Place place, boolean hashed) {
        AnalysedDocument capture = history.captures().get(number);
        String sha256 = capture.document().capture().sha256();
        String updates = Counts.orNone(capture.document().updates().size(), "update");
        return new SideRow.Capture(
                number,
                HistoryPhrases.brief(capture, history),
                number == 0 ? updates + " · first capture" : updates,
                counts.getOrDefault(number, List.of()),
                place,
                hashed ? sha256 : "",
                capture.document().capture().path() + "\n"
                        + (capture.captured() == null
                                ? "Nothing says when it was made."
                                : capture.captured().why())
                        + "\nSHA-256 " + sha256);
    }
}
