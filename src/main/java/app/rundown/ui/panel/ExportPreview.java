package app.rundown.ui.panel;

import app.rundown.export.page.PageSketch;
import app.rundown.export.table.TableSketch;
import app.rundown.ui.control.Ui;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Shows what a file will be: a web page as it looks, a table in rows and columns, the beginning of a text, or which
 * files a packed file holds.
 */
final class ExportPreview extends StackPane {
    /** How many files of a packed file are named. */
    private static final int MOST_NAMED = 40;

    private final TextArea text = new TextArea();
    private final PagePreview page = new PagePreview();
    private final TablePreview table = new TablePreview();

    /** Creates an empty preview. */
    ExportPreview() {
        getStyleClass().add("export-preview");
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("preview");
        text.setAccessibleText("Preview of the file");
    }

    /** Shows the beginning of a text. */
    void show(String beginning) {
        text.setText(beginning);
        text.setScrollTop(0);
        getChildren().setAll(text);
    }

    /** Shows a web page as it looks. */
    void show(PageSketch sketch) {
        page.show(sketch);
        getChildren().setAll(page);
    }

    /** Shows the first rows of a table. */
    void show(TableSketch sketch) {
        table.show(sketch);
        getChildren().setAll(table);
    }

    /** Names the files in a packed file; an empty list if they are too many to tell. */
    void showParts(List<String> names) {
        VBox list = new VBox(Ui.sentence("A packed file. It holds:", "quiet"));
        list.getStyleClass().add("export-parts");
        names.stream().limit(MOST_NAMED).forEach(name -> list.getChildren().add(Ui.label(name)));
        if (names.size() > MOST_NAMED) {
            list.getChildren().add(Ui.label("and " + (names.size() - MOST_NAMED) + " more", "quiet"));
        }
        getChildren().setAll(list);
    }
}
