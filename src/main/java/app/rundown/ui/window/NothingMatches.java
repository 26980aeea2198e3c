package app.rundown.ui.window;

import app.rundown.export.FilterWords;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Filter.Scope;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Takes the place of the timeline when nothing is left to show. Says why, and offers a way out. */
final class NothingMatches extends VBox {
    private final VBox words = new VBox();
    private final Button all;
    private final Button clear;

    /** @param onOut runs after the user has taken a way out */
    NothingMatches(ObservableState state, FilterModel filterModel, Runnable onOut) {
        getStyleClass().add("nothing");
        words.getStyleClass().add("nothing-words");
        words.setFillWidth(false);
        all = Ui.button("Show all", () -> {
            filterModel.setScope(Scope.ALL);
            onOut.run();
        });
        clear = Ui.button("Clear the filter", () -> {
            filterModel.changeFilter(filter -> Filter.NONE);
            onOut.run();
        });
        HBox buttons = new HBox(all, clear);
        buttons.getStyleClass().add("nothing-buttons");
        getChildren().setAll(Ui.label("Nothing matches", "nothing-title"), words, buttons);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        state.property().subscribe(this::tell);
    }

    /** Whether something is open but nothing of it is shown. */
    static boolean isWanted(State now) {
        return !now.isEmpty() && now.shown().rows().isEmpty();
    }

    private void tell(State now) {
        if (isWanted(now)) {
            Filter filter = now.filter();
            boolean only = filter.equals(Filter.NONE.withScope(filter.scope()));
            words.getChildren().setAll(Ui.sentence(why(now), "quiet"));
            // “Show all” is offered only if it helps: not if the rest of the filter lets nothing through either.
            Ui.show(all, filter.scope() != Scope.ALL && now.shown().unscoped() > 0);
            Ui.show(clear, !only);
        }
    }

    private static String why(State now) {
        return switch (now.filter().scope()) {
            case ALL -> none(now);
            case MATCHES -> now.shown().unscoped() == 0 ? none(now) : "No update has every word that you search for.";
            case STARRED ->
                now.starred().isEmpty() ? NavigationModel.NO_STAR : "No starred update passes the rest of the filter.";
        };
    }

    private static String none(State now) {
        if (now.filter().equals(Filter.NONE)) {
            return "No update could be read in the open documents.";
        }
        String filter = FilterWords.of(now.filter());
        return "None of " + Counts.orNone(now.shown().total(), "update") + " passes the filter"
                + (filter.isEmpty() ? "." : ": " + filter + ".");
    }
}
