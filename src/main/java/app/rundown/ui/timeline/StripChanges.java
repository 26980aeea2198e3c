package app.rundown.ui.timeline;

import app.rundown.history.HistoryIndex;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.HistoryPhrases;
import app.rundown.ui.format.HistoryPhrases.Phrase;
import app.rundown.ui.format.HistoryPhrases.Tone;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.layout.Region;

/**
 * Marks above the bars with updates that were changed between captures, or are gone: amber if one of them needs a look,
 * grey if they only got another time or place.
 */
final class StripChanges extends Group {
    /** The size of a mark, how far above its bar it stands, and how high at most, in pixels. */
    private static final double SIZE = 5;

    private static final double LIFT = 5;
    private static final double TOP = 1;
    /** So many updates of one bar are told. */
    private static final int MOST = 3;
    /** So many edits of each. */
    private static final int MOST_EDITS = 2;

    private final Map<Integer, List<Changed>> byBar = new TreeMap<>();

    /** An update and what became of it. */
    private record Changed(TimelineEntry entry, List<Phrase> phrases) {
        private boolean needsLook() {
            return phrases.stream().anyMatch(phrase -> phrase.tone() != Tone.MOVED);
        }

        private String told() {
            return Sentences.shortened(entry.update().title()) + " – "
                    + phrases.stream().map(Phrase::text).collect(Collectors.joining(", "));
        }
    }

    StripChanges() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * Draws the marks of the stretch that is seen.
     *
     * @param tops says where a bar ends, in pixels from the top
     */
    void draw(State state, StripScale scale, IntToDoubleFunction tops) {
        byBar.clear();
        changed(state).forEach(one -> {
            double place = scale.axis().place(ShownSpan.instant(one.entry()));
            if (place >= scale.from() && place <= scale.to()) {
                byBar.computeIfAbsent(scale.bar(place), bar -> new ArrayList<>())
                        .add(one);
            }
        });
        getChildren().clear();
        byBar.forEach((bar, updates) -> {
            Region mark = new Region();
            mark.getStyleClass().add("strip-change");
            if (updates.stream().anyMatch(Changed::needsLook)) {
                mark.getStyleClass().add("doubt");
            }
            mark.setManaged(false);
            double middle = StripScale.MARGIN + bar * scale.pitch() + StripBars.BAR / 2;
            double top = Math.max(TOP, Math.rint(tops.applyAsDouble(bar) - LIFT - SIZE));
            mark.resizeRelocate(Math.rint(middle - SIZE / 2), top, SIZE, SIZE);
            getChildren().add(mark);
        });
    }

    /** Returns the changed updates with a time, oldest first; those of hidden documents have no bars. */
    private static List<Changed> changed(State state) {
        HistoryIndex history = state.timeline().history();
        return history.changed().stream()
                .flatMap(id -> state.timeline().entry(id).stream())
                .filter(entry -> entry.moment().at() != null)
                .filter(entry -> !state.filter()
                        .hiddenDocuments()
                        .contains(entry.document().id()))
                .sorted(Comparator.comparing(ShownSpan::instant))
                .map(entry -> new Changed(
                        entry,
                        history.told(entry.id()).stream()
                                .flatMap(told ->
                                        HistoryPhrases.of(told.change(), told.older(), told.newer(), MOST_EDITS)
                                                .stream())
                                .toList()))
                .toList();
    }

    /** Returns what a screen reader says of all marks; empty if there is none. */
    String spoken() {
        int count = byBar.values().stream().mapToInt(List::size).sum();
        return count == 0 ? "" : ". Between captures, " + Counts.of(count, "update") + " changed";
    }

    /** Returns what became of the updates of a bar, a line for each; empty if nothing did. */
    String told(int bar) {
        List<Changed> updates = byBar.getOrDefault(bar, List.of());
        List<String> lines =
                new ArrayList<>(updates.stream().limit(MOST).map(Changed::told).toList());
        if (updates.size() > MOST) {
            lines.add("and " + Counts.of(updates.size() - MOST, "more changed update"));
        }
        return String.join("\n", lines);
    }
}
