package app.rundown.ui.panel;

import app.rundown.export.Format;
import app.rundown.export.content.Selection;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Lets the user choose an export format, shows what will be written and what is left out, and saves or copies it. */
public final class ExportPanel extends VBox {
    private final Selection selection;
    private final TextArea preview = new TextArea();
    private final VBox loss = new VBox();
    private final RadioButton first;
    private Format format = Format.MARKDOWN;

    /** What the panel asks its owner to do. */
    public interface Handler {
        /** Saves the selection to a file that the user chooses. */
        void save(Format format);

        /** Copies the selection to the clipboard. */
        void copy(Selection selection);

        /** Closes the panel. */
        void close();
    }

    /** Creates a panel that exports a selection. */
    public ExportPanel(Selection selection, Handler handler) {
        this.selection = selection;
        getStyleClass().add("export-panel");
        ToggleGroup group = new ToggleGroup();
        VBox formats = new VBox();
        formats.getStyleClass().add("formats");
        for (Format each : Format.values()) {
            RadioButton choice = new RadioButton(each.label());
            choice.setToggleGroup(group);
            choice.setUserData(each);
            choice.getStyleClass().add("format");
            HighlightedText purpose = Ui.sentence(each.takers(), "quiet", "format-purpose");
            purpose.setOnMouseClicked(event -> choice.setSelected(true));
            formats.getChildren().add(new VBox(choice, purpose));
            choice.setAccessibleText(each.label() + ", " + each.takers());
        }
        first = (RadioButton) group.getToggles().getFirst();
        preview.setEditable(false);
        preview.getStyleClass().add("preview");
        preview.setAccessibleText("Preview of the file");
        HBox.setHgrow(preview, Priority.ALWAYS);
        HBox middle = new HBox(formats, preview);
        middle.getStyleClass().add("export-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        Button save = Ui.button("Save…", () -> handler.save(format), "accent");
        save.setDefaultButton(true);
        // Otherwise the radio buttons would consume Enter.
        formats.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                save.fire();
                event.consume();
            }
        });
        Button cancel = Ui.button("Cancel", handler::close);
        cancel.setCancelButton(true);
        HBox buttons =
                new HBox(Ui.button("Copy to clipboard", () -> handler.copy(selection)), Ui.space(), cancel, save);
        buttons.getStyleClass().add("panel-buttons");
        int count = selection.entries().size();
        getChildren()
                .setAll(Ui.label("Export " + Counts.orNone(count, "update"), "panel-title"), middle, loss, buttons);
        group.selectedToggleProperty().addListener((o, before, now) -> show((Format) now.getUserData()));
        first.setSelected(true);
    }

    /** Returns the control that gets the focus first. */
    public RadioButton first() {
        return first;
    }

    private void show(Format chosen) {
        format = chosen;
        preview.setText(Preview.of(chosen.exporter(), selection));
        preview.setScrollTop(0);
        loss.getChildren().setAll(Ui.sentence(chosen.loss(selection), "loss"));
    }
}
