package app.rundown.ui.matrix;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Matrix;
import app.rundown.ui.control.Ui;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows who is quoted on what, as the number of quotes for each speaker and topic; or why there is nothing to show. */
final class MatrixView extends StackPane {
    private final ObservableState state;
    private final FilterModel filterModel;
    private final MatrixGrid grid;
    private final VBox nothing = new VBox();
    private final VBox words = new VBox();
    private final Button clear;

    /** @param onChosen takes the place whose quotes the user wants to read */
    MatrixView(ObservableState state, FilterModel filterModel, Consumer<MatrixSpot> onChosen) {
        this.state = state;
        this.filterModel = filterModel;
        getStyleClass().add("matrix-view");
        grid = new MatrixGrid(onChosen, this::filter);
        clear = Ui.button("Clear the filter", () -> {
            filterModel.changeFilter(filter -> Filter.NONE);
            focus();
        });
        nothing.getStyleClass().add("matrix-nothing");
        nothing.setAlignment(Pos.TOP_CENTER);
        nothing.getChildren().setAll(words, clear);
        nothing.setFocusTraversable(true);
        getChildren().setAll(grid, nothing);
    }

    /**
     * Requests the keyboard focus: for the place that had it last; if there are no places, for the button that clears
     * the filter, or else for the explanation.
     */
    void focus() {
        if (grid.isVisible()) {
            grid.focus();
        } else if (clear.isManaged()) {
            clear.requestFocus();
        } else {
            nothing.requestFocus();
        }
    }

    /** Shows the matrix of the state. */
    void render(MatrixUnit unit, @Nullable MatrixSpot reading) {
        State now = state.now();
        Matrix matrix = now.shown().matrix();
        boolean empty = matrix.columns().isEmpty();
        grid.setVisible(!empty);
        Ui.show(nothing, empty);
        if (empty) {
            words.getChildren().setAll(Ui.sentence(why(now), "quiet"));
            Ui.named(nothing, AccessibleRole.TEXT, why(now));
            Ui.show(clear, isFiltered(now));
        }
        grid.show(matrix, unit, now.filter(), now.palette(), reading);
    }

    private static String why(State now) {
        if (now.reading() > 0) {
            return "Still reading…";
        }
        if (isFiltered(now)) {
            return now.shown().matrix().quotes() == 0
                    ? "No quotes in the updates that pass the filter."
                    : "The updates that pass the filter have quotes, but none in an update with a topic.";
        }
        return now.shown().matrix().quotes() == 0
                ? "No update in the open documents quotes anybody."
                : "No update in the open documents has both quotes and a topic, so there is nothing to set"
                        + " the speakers against.";
    }

    /** Whether the filter keeps quotes out by anything but the speakers and topics that it asks for. */
    private static boolean isFiltered(State now) {
        Filter rest = FilterChanges.only(now.filter(), Set.of(), Set.of());
        // Words that are only searched for, and the way topics combine, keep nothing out.
        return !FilterChanges.words(rest, rest.scope() == Filter.Scope.MATCHES ? rest.words() : List.of())
                .equals(Filter.NONE
                        .but()
                        .match(rest.match())
                        .forms(rest.forms())
                        .done());
    }

    /** Shows only the quotes of a place in the timeline; all again if that was so already. */
    private void filter(MatrixSpot spot) {
        Matrix matrix = state.now().shown().matrix();
        String speaker = spot.speaker(matrix);
        String topic = spot.topic(matrix);
        if (MatrixFace.asks(state.now().filter(), speaker, topic)) {
            filterModel.changeFilter(filter -> FilterChanges.only(filter, Set.of(), Set.of()));
        } else if (spot.quotes(matrix) > 0) {
            filterModel.changeFilter(filter -> only(filter, spot, matrix));
        }
    }

    /** Returns a filter that asks for the speaker and the topic of a place, and for no others. */
    static Filter only(Filter filter, MatrixSpot spot, Matrix matrix) {
        return FilterChanges.only(filter, names(spot.speaker(matrix)), names(spot.topic(matrix)));
    }

    /** Returns a name as the filter takes it: none means all. */
    private static Set<String> names(@Nullable String name) {
        return name == null ? Set.of() : Set.of(name);
    }
}
