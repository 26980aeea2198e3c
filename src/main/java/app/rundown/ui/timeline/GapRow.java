package app.rundown.ui.timeline;

import app.rundown.timeline.Row;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.scroll.Card;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The row that shows how long there was no update between two updates, or how many the filter leaves out there, with a
 * link that shows them.
 */
final class GapRow extends HBox implements Card<Row> {
    private final DoubleSupplier railAt;
    private final Region rail = new Region();
    private final Label length = Ui.label("", "quiet");
    private final Hyperlink show = new Hyperlink("Show");
    private Set<String> updates = Set.of();

    /**
     * Creates a row that shows no gap yet.
     *
     * @param railAt returns where the rail is, in pixels
     * @param onShow shows updates that the filter leaves out
     */
    GapRow(DoubleSupplier railAt, Consumer<Set<String>> onShow) {
        this.railAt = railAt;
        getStyleClass().add("gap-row");
        length.setMinWidth(0);
        show.getStyleClass().add("gap-show");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(event -> {
            show.setVisited(false);
            onShow.accept(updates);
        });
        rail.getStyleClass().add("gap-rail");
        rail.setManaged(false);
        Region line = new Region();
        line.getStyleClass().add("gap-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().setAll(rail, length, show, line);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        rail.resizeRelocate(railAt.getAsDouble(), 0, 1, getHeight());
    }

    @Override
    public void show(Row row) {
        updates = row instanceof Row.Unmatched left ? Set.copyOf(left.updates()) : Set.of();
        if (row instanceof Row.Gap gap) {
            length.setText(TimeFormat.length(gap.length()) + " without an update");
        } else if (row instanceof Row.Unmatched left) {
            int count = left.updates().size();
            length.setText(TimeFormat.length(left.length()) + " \u00b7 " + Counts.of(count, "update")
                    + (count == 1 ? " doesn’t match" : " don’t match"));
            show.setAccessibleText("Show " + Counts.of(count, "update"));
        }
        Ui.show(show, !updates.isEmpty());
        setAccessibleText(length.getText());
    }
}
