package app.rundown.ui.timeline;

import app.rundown.timeline.Row;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.scroll.Card;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The row that shows how long there was no update between two updates. */
final class GapRow extends HBox implements Card<Row> {
    private final Label length = Ui.label("", "quiet");

    /** A row that shows no gap yet. */
    GapRow() {
        getStyleClass().add("gap-row");
        length.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(line(), length, line());
        setAccessibleRole(AccessibleRole.TEXT);
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("gap-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Row row) {
        if (row instanceof Row.Gap gap) {
            length.setText(TimeFormat.length(gap.length()) + " without an update");
            setAccessibleText(length.getText());
        }
    }
}
