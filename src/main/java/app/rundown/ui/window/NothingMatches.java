package app.rundown.ui.window;

import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Has;
import app.rundown.ui.control.Ui;
import app.rundown.ui.filter.Condition;
import app.rundown.ui.format.Counts;
import app.rundown.ui.keys.Command;
import app.rundown.ui.keys.KeyCap;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.State;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Takes the place of the timeline when nothing is left to show. Says for each condition of the filter what would be
 * left without it, and offers to take it away.
 */
final class NothingMatches extends VBox {
    private final VBox lines = new VBox();
    private final FilterModel filterModel;
    private final Runnable onOut;
    private final Button all;
    private final Button back;
    private final KeyCap key;

    /** @param onOut runs after the user has taken a way out */
    NothingMatches(ObservableState state, FilterModel filterModel, Preferences preferences, Runnable onOut) {
        this.filterModel = filterModel;
        this.onOut = onOut;
        getStyleClass().add("nothing-matches");
        lines.getStyleClass().add("nothing-lines");
        all = Ui.button("Show all", () -> out(() -> filterModel.changeFilter(filter -> Filter.NONE)));
        back = Ui.button("Back to the last filter", () -> out(filterModel::goBack), "flat");
        key = new KeyCap(Command.FILTER_BACK, preferences, "");
        HBox buttons = new HBox(all, back, key);
        buttons.getStyleClass().add("nothing-buttons");
        getChildren().setAll(lines, buttons);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        state.property().subscribe(this::tell);
    }

    private void out(Runnable way) {
        way.run();
        onOut.run();
    }

    /** Whether something is open but nothing of it is shown. */
    static boolean isWanted(State now) {
        return !now.isEmpty() && now.shown().rows().isEmpty();
    }

    private void tell(State now) {
        if (!isWanted(now)) {
            return;
        }
        List<Condition> conditions = Condition.all(now);
        boolean several = conditions.size() > 1;
        lines.getChildren()
                .setAll(
                        Ui.label(title(now, several), "nothing-title"),
                        Ui.sentence(why(now, several), "quiet", "nothing-why"));
        conditions.forEach(condition -> lines.getChildren().add(line(condition, now)));
        all.setText("Show all " + Counts.number(now.shown().total()));
        Ui.show(all, !conditions.isEmpty());
        Ui.show(back, filterModel.canGoBack());
        Ui.show(key, filterModel.canGoBack() && !key.getText().isEmpty());
    }

    private static String title(State now, boolean several) {
        if (now.filter().equals(Filter.NONE)) {
            return "Nothing to show";
        }
        String what = several ? "No update matches all of this" : "No update matches this";
        // What is being opened, such as the rest of the session, may have one.
        return now.reading() > 0 ? what + " so far" : what;
    }

    private static String why(State now, boolean several) {
        if (now.filter().equals(Filter.NONE)) {
            return "No update could be read in the open documents.";
        }
        if (now.filter().has().contains(Has.STAR) && now.starred().isEmpty()) {
            return NavigationModel.NO_STAR;
        }
        if (now.filter().has().contains(Has.TICK) && now.ticked().isEmpty()) {
            return "No update is ticked any more: X ticks the one you are on.";
        }
        return several
                ? "Each line says what taking one away would leave."
                : "The line says what taking it away would leave.";
    }

    private Node line(Condition condition, State now) {
        Filter rest = condition.without().apply(now.filter());
        int left = FilteredTimeline.count(now.timeline(), rest, now.marks());
        Hyperlink take = new Hyperlink("Take away");
        take.getStyleClass().add("side-link");
        take.setAccessibleText("Take away " + condition.text() + ", which leaves " + Counts.orNone(left, "update"));
        take.setOnAction(event -> out(() -> filterModel.changeFilter(condition.without())));
        HBox line = new HBox(
                Ui.label("without", "quiet"),
                condition.token(),
                Ui.space(),
                Ui.label(Counts.orNone(left, "update"), "quiet", "nothing-count"),
                take);
        line.getStyleClass().add("nothing-line");
        return line;
    }
}
