package app.rundown.ui.panel;

import app.rundown.ui.control.Keyboard;
import app.rundown.ui.control.Ui;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Where the user writes a note. Ctrl+Enter saves it. However the panel is closed, what was written is not lost, because
 * each change is told at once.
 */
public final class NotePanel extends VBox {
    private static final int LINES = 7;

    private final TextArea area = new TextArea();

    /**
     * What is written so far.
     *
     * @param about what the note is on, in a few words
     * @param saved the note as it was saved; empty if there is none
     * @param text the text to go on with
     */
    public record Content(String about, String saved, String text) {}

    /** What the panel asks for. */
    public interface Handler {
        /** The text changed. */
        void written(String text);

        /** The user saves the text. */
        void save(String text);

        /** The user deletes the saved note. */
        void delete();

        /** The user wants the note as it was saved. */
        void discard();
    }

    /** Creates the panel. */
    public NotePanel(Content content, Handler handler) {
        getStyleClass().add("note-panel");
        area.setText(content.text());
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.setPromptText("Write what you want to keep in mind");
        area.setAccessibleText("Note on " + content.about());
        area.positionCaret(area.getLength());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, handler));
        area.textProperty().subscribe((before, now) -> handler.written(now));
        Label title = Ui.label("Note on " + content.about(), "note-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label unsaved = Ui.label("not saved yet", "quiet");
        unsaved.visibleProperty()
                .bind(area.textProperty().map(text -> !text.strip().equals(content.saved())));
        Button save = Ui.button("Save", () -> handler.save(area.getText()), "accent", "small-button");
        save.setTooltip(new Tooltip(Keyboard.current() == Keyboard.MAC ? "⌘↩" : "Ctrl+Enter"));
        Button discard = Ui.button("", handler::discard, "small-button");
        discard.textProperty().bind(unsaved.visibleProperty().map(is -> is ? "Discard" : "Close"));
        HBox buttons = new HBox(unsaved, Ui.space(), discard, save);
        if (!content.saved().isEmpty()) {
            buttons.getChildren().addFirst(Ui.button("Delete", handler::delete, "small-button"));
        }
        buttons.getStyleClass().add("panel-buttons");
        getChildren().setAll(title, area, buttons);
    }

    /** Returns the control that gets the focus first. */
    public TextArea first() {
        return area;
    }

    private void pressed(KeyEvent event, Handler handler) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            handler.save(area.getText());
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            // A tab has no use in a note, and the keyboard must get out of it.
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
