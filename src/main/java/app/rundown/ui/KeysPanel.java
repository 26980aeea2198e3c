package app.rundown.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** All keys in one place. */
final class KeysPanel extends VBox {
    private record Key(String keys, String what) {}

    private static final List<Key> KEYS = List.of(
            new Key("Ctrl+O", "Open documents"),
            new Key("Ctrl+L", "Open an address of the web"),
            new Key("Ctrl+V", "Open what is on the clipboard: an address, a page or a text"),
            new Key("Ctrl+F  or  /", "Search and filter"),
            new Key("↑ ↓  or  K J", "Previous, next update"),
            new Key("Space, Shift+Space", "Page down, up"),
            new Key("Home, End", "First, last update"),
            new Key("Tab", "Links and pictures of the updates"),
            new Key("X", "Tick the update for export"),
            new Key("Shift+↑, Shift+↓", "Tick a range"),
            new Key("Ctrl+A", "Tick all that is shown"),
            new Key("Ctrl+Shift+A", "Untick all"),
            new Key("N, Shift+N", "Next, previous hit"),
            new Key("Enter", "Inspect the update's quotes, and back"),
            new Key("Ctrl+1, 2, 3, 4", "Go to filter, timeline, quotes, audit"),
            new Key("Space  and  −  in the filter", "Show only, leave out"),
            new Key("Ctrl+R", "Newest or oldest first"),
            new Key("Ctrl+E", "Export"),
            new Key("Ctrl+C", "Copy the ticked updates, or the current one"),
            new Key("Ctrl+Z, Ctrl+Shift+Z", "Undo, redo what you set of a document"),
            new Key("Ctrl+W", "Close the current update's document"),
            new Key("Ctrl+D", "Light, dark, as the system"),
            new Key("Ctrl+plus, minus, 0", "Larger, smaller, usual text; also Ctrl and the wheel"),
            new Key("F9, F10", "Fold the filter, the inspector"),
            new Key("Esc", "Back to the timeline; in the search: clear it"),
            new Key("F1", "This list"));

    private final Button close;

    KeysPanel(Runnable onClose) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        for (int i = 0; i < KEYS.size(); i++) {
            Label keys = Ui.label(mac ? KEYS.get(i).keys().replace("Ctrl+", "⌘") : KEYS.get(i).keys(), "key");
            Label what = Ui.label(KEYS.get(i).what());
            what.setMinWidth(USE_PREF_SIZE);
            grid.addRow(i, keys, what);
        }
        close = Ui.button("Close", onClose);
        close.setCancelButton(true);
        getStyleClass().add("keys-panel");
        getChildren().setAll(Ui.label("Keys", "panel-title"), grid, close);
    }

    Button first() {
        return close;
    }
}
