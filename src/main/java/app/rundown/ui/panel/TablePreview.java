package app.rundown.ui.panel;

import app.rundown.export.table.TableSketch;
import app.rundown.ui.control.Ui;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/** Shows the first rows of a table as a spreadsheet would, each on one line, below names that stay in sight. */
final class TablePreview extends ScrollPane {
    private final GridPane grid = new GridPane();

    /** Creates an empty preview. */
    TablePreview() {
        getStyleClass().add("table-preview");
        grid.getStyleClass().add("table-sheet");
        setContent(grid);
        setAccessibleText("Preview of the table");
    }

    /** Shows a table. */
    void show(TableSketch sketch) {
        grid.getChildren().clear();
        for (int row = 0; row < sketch.rows().size(); row++) {
            cells(row + 1, sketch.rows().get(row), "sheet-cell");
        }
        if (!sketch.isWhole()) {
            grid.add(
                    Ui.label("The preview ends here; the table goes on.", "quiet", "sheet-end"),
                    0,
                    sketch.rows().size() + 1,
                    Math.max(1, sketch.columns().size()),
                    1);
        }
        // Last, because they lie over the rows.
        cells(0, sketch.columns(), "sheet-name");
        setHvalue(0);
        setVvalue(0);
    }

    private void cells(int row, List<String> texts, String styleClass) {
        for (int column = 0; column < texts.size(); column++) {
            Label cell = Ui.label(texts.get(column).replaceAll("\\s+", " "), styleClass);
            cell.setMaxHeight(Double.MAX_VALUE);
            if (row == 0) {
                cell.setMaxWidth(Double.MAX_VALUE);
                cell.translateYProperty()
                        .bind(Bindings.createDoubleBinding(
                                () -> Math.max(
                                        0,
                                        (grid.getHeight() - getViewportBounds().getHeight()) * getVvalue()),
                                vvalueProperty(),
                                grid.heightProperty(),
                                viewportBoundsProperty()));
            }
            grid.add(cell, column, row);
        }
    }
}
