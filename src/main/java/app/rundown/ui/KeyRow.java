package app.rundown.ui;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** One command in the list of keys, with the buttons that change its keys. */
final class KeyRow extends KeyLine {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Command command;
    private final Button change = new Button();
    private final Button reset;

    /** What a row can ask for. */
    interface Wishes {
        /** The keys pressed next are to take the place of those there are. */
        void change(KeyRow row);

        /** The keys pressed next are to be added to those there are. */
        void add(KeyRow row);

        /** The keys from the beginning are to be had again. */
        void reset(KeyRow row);

        /** The keyboard came to the row. */
        void focused(KeyRow row);
    }

    KeyRow(Command command, Wishes wishes) {
        super(command.what(), List.of());
        this.command = command;
        change.setGraphic(face());
        change.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        change.setMaxWidth(Double.MAX_VALUE);
        change.setMinWidth(0);
        change.getStyleClass().add("key-change");
        change.setOnAction(event -> wishes.change(this));
        change.setAccessibleHelp("Press to choose other keys");
        setHgrow(change, Priority.ALWAYS);
        // A button gives its graphic no more room than it asks for, but the caps are to stand at the right edge.
        change.widthProperty()
                .subscribe(width -> face().setPrefWidth(
                                width.doubleValue() - change.snappedLeftInset() - change.snappedRightInset()));
        Button add = Ui.iconButton(
                Feather.PLUS, "Add keys for “" + command.what() + "”", () -> wishes.add(this), "key-tool");
        reset = Ui.iconButton(
                Feather.ROTATE_CCW,
                "Reset the keys of “" + command.what() + "”",
                () -> wishes.reset(this),
                "key-tool",
                "key-reset");
        getChildren().setAll(change, add, reset);
        List.of(change, add, reset)
                .forEach(button -> button.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        wishes.focused(this);
                    }
                }));
    }

    Command command() {
        return command;
    }

    /** Takes the keyboard. */
    void focus() {
        change.requestFocus();
    }

    /** Shows the command's keys. */
    void show(KeyMap map) {
        showKeys(map.keys(command).stream().map(KeyStroke::shown).toList());
        change.setAccessibleText(said());
        pseudoClassStateChanged(WAITING, false);
        pseudoClassStateChanged(CHANGED, map.isChanged(command));
        reset.setVisible(map.isChanged(command));
    }

    /** Shows that the keys are to be pressed now. */
    void showWaiting() {
        pseudoClassStateChanged(WAITING, true);
        showInstead(List.of("Press the new keys…"));
    }

    /** Shows the keys that it would have. */
    void showProposed(List<KeyStroke> keys) {
        pseudoClassStateChanged(WAITING, true);
        showInstead(keys.stream().map(KeyStroke::shown).toList());
    }
}
