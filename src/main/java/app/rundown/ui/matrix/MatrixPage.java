package app.rundown.ui.matrix;

import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Matrix;
import app.rundown.ui.control.Ui;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page of who is quoted on what, which takes the place of timeline and inspector: the matrix, and below it the
 * quotes of the place that the user chose in it. Escape leads back.
 */
public final class MatrixPage extends VBox {
    private final ObservableState state;
    private final FilterModel filterModel;
    private final Runnable onLeave;
    private final MatrixView view;
    private final MatrixQuotes quotes;
    private final Label count = Ui.label("", "quiet");
    private final HBox units = new HBox();
    private MatrixUnit unit = MatrixUnit.QUOTES;
    private @Nullable MatrixSpot chosen;

    /**
     * Creates the page. It shows nothing until {@link #focus}.
     *
     * @param onCopy copies citations of quotes
     * @param onLeave shows the timeline again
     */
    public MatrixPage(
            ObservableState state,
            FilterModel filterModel,
            NavigationModel navigation,
            Consumer<List<Quote>> onCopy,
            Runnable onLeave) {
        this.state = state;
        this.filterModel = filterModel;
        this.onLeave = onLeave;
        getStyleClass().add("matrix-page");
        view = new MatrixView(state, filterModel, this::choose);
        quotes = new MatrixQuotes(
                quote -> {
                    onLeave.run();
                    navigation.inspect(quote);
                },
                this::filter,
                onCopy);
        count.setMinWidth(0);
        Label title = Ui.label("Who × topic", "matrix-title");
        title.setMinWidth(USE_PREF_SIZE);
        units();
        HBox head = new HBox(
                Ui.iconButton(Feather.CHEVRON_LEFT, "Back to the timeline (Esc)", onLeave, "matrix-back"),
                title,
                count,
                Ui.space(),
                units,
                Ui.label("Esc", "keycap"),
                Ui.label("back", "quiet", "matrix-hint"));
        head.getStyleClass().add("matrix-head");
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().setAll(head, view, quotes);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onLeave.run();
                event.consume();
            }
        });
        state.property().addListener((o, before, now) -> {
            if (isSeen()
                    && (now.shown() != before.shown()
                            || now.reading() != before.reading()
                            || now.filter() != before.filter())) {
                chosen = now.shown().matrix().equals(before.shown().matrix()) ? chosen : null;
                render();
            }
        });
    }

    /** Requests the keyboard focus: for the place that had it last, or for what stands in the matrix's place. */
    public void focus() {
        render();
        view.focus();
    }

    /** Fills the row of buttons that choose what the numbers count. */
    private void units() {
        units.getStyleClass().add("segments");
        units.setMinWidth(USE_PREF_SIZE);
        units.setMaxHeight(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (MatrixUnit one : MatrixUnit.values()) {
            ToggleButton button = new ToggleButton(one.label());
            button.setToggleGroup(group);
            button.setSelected(one == unit);
            button.getStyleClass().add("segment");
            button.setOnAction(event -> {
                button.setSelected(true);
                unit = one;
                render();
            });
            units.getChildren().add(button);
        }
    }

    private boolean isSeen() {
        Node parent = getParent();
        return parent != null && parent.isVisible();
    }

    private void render() {
        State now = state.now();
        Matrix matrix = now.shown().matrix();
        MatrixSpot spot = chosen == null ? null : chosen.within(matrix);
        count.setText(unit.told(matrix));
        Ui.show(units, !matrix.columns().isEmpty());
        view.render(unit, spot);
        Ui.show(quotes, spot != null && !matrix.columns().isEmpty());
        if (spot != null && quotes.isVisible()) {
            quotes.show(spot.speaker(matrix), spot.topic(matrix), of(spot, now), now);
        }
    }

    /** Returns the quotes of a place: those that would be shown if the filter asked for it. */
    private static List<Quote> of(MatrixSpot spot, State now) {
        Filter asked = MatrixView.only(now.filter(), spot, now.shown().matrix());
        return FilteredTimeline.of(
                        now.timeline(),
                        asked,
                        now.order(),
                        now.marks(),
                        now.shown().displayZone())
                .quotes()
                .stream()
                .filter(quote -> quote.update() != null)
                .toList();
    }

    private void choose(MatrixSpot spot) {
        if (spot.quotes(state.now().shown().matrix()) > 0) {
            chosen = spot.equals(chosen) ? null : spot;
            render();
        }
    }

    /** Leads to the timeline, where only the quotes of the chosen place are shown. */
    private void filter() {
        Matrix matrix = state.now().shown().matrix();
        MatrixSpot spot = chosen == null ? MatrixSpot.CORNER : chosen.within(matrix);
        onLeave.run();
        filterModel.changeFilter(filter -> MatrixView.only(filter, spot, matrix));
    }
}
