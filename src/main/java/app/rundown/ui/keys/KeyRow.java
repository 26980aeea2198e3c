package app.rundown.ui.keys;

import app.rundown.ui.control.Ui;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A command in the list of keys, with the buttons that change its keys. */
final class KeyRow extends KeyLine {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Command command;
    private final Button change = new Button();
    private final Button reset;

    /** Receives what the user does in a row. */
    interface Handler {
        /** The next keys pressed will replace the row's keys. */
        void change(KeyRow row);

        /** The next keys pressed will be added to the row's keys. */
        void add(KeyRow row);

        /** Restores the row's default keys. */
        void reset(KeyRow row);

        /** The row received the keyboard focus. */
        void focused(KeyRow row);
    }

    /** A row that shows no keys yet. */
    KeyRow(Command command, Handler handler) {
        super(command.what(), List.of());
        this.command = command;
        change.setGraphic(face());
        change.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        change.setMaxWidth(Double.MAX_VALUE);
        change.setMinWidth(0);
        change.getStyleClass().add("key-change");
        change.setOnAction(event -> handler.change(this));
        change.setAccessibleHelp("Press to choose other keys");
        setHgrow(change, Priority.ALWAYS);
        // A button makes its graphic no wider than preferred, but the caps must stand at the right edge.
        change.widthProperty()
                .subscribe(width -> face().setPrefWidth(
                                width.doubleValue() - change.snappedLeftInset() - change.snappedRightInset()));
        Button add = Ui.iconButton(
                Feather.PLUS, "Add keys for “" + command.what() + "”", () -> handler.add(this), "key-tool");
        reset = Ui.iconButton(
                Feather.ROTATE_CCW,
                "Reset the keys of “" + command.what() + "”",
                () -> handler.reset(this),
                "key-tool",
                "key-reset");
        getChildren().setAll(change, add, reset);
        List.of(change, add, reset)
                .forEach(button -> button.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        handler.focused(this);
                    }
                }));
    }

    /** Returns the command that the row is about. */
    Command command() {
        return command;
    }

    /** Requests the keyboard focus. */
    void focus() {
        change.requestFocus();
    }

    /** Shows the command's keys, and whether they differ from the defaults. */
    void show(KeyMap map) {
        showKeys(map.keys(command).stream().map(KeyStroke::shown).toList());
        change.setAccessibleText(said());
        pseudoClassStateChanged(WAITING, false);
        pseudoClassStateChanged(CHANGED, map.isChanged(command));
        reset.setVisible(map.isChanged(command));
    }

    /** Shows that the new keys can be pressed now. */
    void showWaiting() {
        pseudoClassStateChanged(WAITING, true);
        showInstead(List.of("Press the new keys…"));
    }

    /** Shows the keys that the command would get. */
    void showProposed(List<KeyStroke> keys) {
        pseudoClassStateChanged(WAITING, true);
        showInstead(keys.stream().map(KeyStroke::shown).toList());
    }
}
