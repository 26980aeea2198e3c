package app.rundown.ui.inspector;

import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands in place of a quote where the current update has none: that it has none, and the nearest ones. */
final class NoQuote {
    private NoQuote() {}

    /** Returns the nodes of the head. */
    static List<Node> head() {
        return List.of(Ui.label("No quote in this update", "no-quote"));
    }

    /**
     * Returns the nodes of the page below.
     *
     * @param clocks writes the times
     * @param versions the versions of the update, as nodes
     * @param onGo goes to a quote
     */
    static List<Node> nodes(State state, Clocks clocks, List<Node> versions, Consumer<Quote> onGo) {
        List<Node> nodes = new ArrayList<>(versions);
        int at = place(state);
        Quote above = nearest(state, at, -1);
        Quote below = nearest(state, at, 1);
        if (above != null || below != null) {
            nodes.add(Ui.label("NEAREST QUOTES", "side-heading"));
        }
        add(nodes, above, "above", state, clocks, onGo);
        add(nodes, below, "below", state, clocks, onGo);
        return nodes;
    }

    private static void add(
            List<Node> nodes, @Nullable Quote quote, String where, State state, Clocks clocks, Consumer<Quote> onGo) {
        if (quote == null) {
            return;
        }
        String time = Optional.ofNullable(quote.update())
                .flatMap(state.timeline()::entry)
                .map(entry -> clocks.full(entry.moment()))
                .orElse("");
        Hyperlink go = QuotePage.link(
                Speakers.nameOrUnnamed(quote) + " · " + (time.isEmpty() ? "" : time + ", ") + where,
                () -> onGo.accept(quote));
        go.setMinWidth(0);
        go.setAccessibleText("Go to the nearest quote " + where + ": " + quote.text());
        VBox box = new VBox(Ui.sentence(QuoteCell.beginning(quote.text()), "woven"), go);
        box.getStyleClass().add("wording");
        nodes.add(box);
    }

    /** Returns the listed quote below the current update, otherwise the one above it; null if there is none. */
    static @Nullable Quote nearest(State state) {
        int at = place(state);
        Quote below = nearest(state, at, 1);
        return below == null ? nearest(state, at, -1) : below;
    }

    /**
     * Returns the listed quote that is nearest to the current update in the timeline; null if there is none.
     *
     * @param direction 1 for below, -1 for above
     */
    static @Nullable Quote nearest(State state, int direction) {
        return nearest(state, place(state), direction);
    }

    /** Returns the place of the current update among those shown; -1 if it is not shown. */
    private static int place(State state) {
        List<TimelineEntry> entries = state.shown().entries();
        String update = state.update();
        int at = update == null ? -1 : entries.size() - 1;
        while (at >= 0 && !entries.get(at).id().equals(update)) {
            at--;
        }
        return at;
    }

    private static @Nullable Quote nearest(State state, int at, int direction) {
        List<TimelineEntry> entries = state.shown().entries();
        Predicate<Quote> listed = state.quoteFilter().test();
        for (int i = at + direction; at >= 0 && i >= 0 && i < entries.size(); i += direction) {
            List<Quote> quotes = entries.get(i).quotes().stream().filter(listed).toList();
            if (!quotes.isEmpty()) {
                return direction > 0 ? quotes.getFirst() : quotes.getLast();
            }
        }
        return null;
    }
}
