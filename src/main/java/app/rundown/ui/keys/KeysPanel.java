package app.rundown.ui.keys;

import app.rundown.ui.control.Ui;
import app.rundown.ui.state.Preferences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The panel that lists all commands with their keys, and lets the user change them. Changes take effect and are saved
 * at once.
 */
public final class KeysPanel extends VBox implements KeyRow.Handler {
    private final TextField find = new TextField();
    private final Map<Command, KeyRow> rows = new EnumMap<>(Command.class);
    private final KeyColumns columns;
    private final ScrollPane scroll;
    private final KeyChangePrompt talk;
    private final Button resetAll;

    /** @param onClose closes the panel */
    public KeysPanel(Preferences preferences, Runnable onClose) {
        getStyleClass().add("keys-panel");
        talk = new KeyChangePrompt(preferences, this::showKeys);
        resetAll = Ui.button("Reset all", () -> talk.resetAll());
        for (Command command : Command.values()) {
            rows.put(command, new KeyRow(command, this));
        }
        columns = new KeyColumns(sections());
        scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("keys-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        find.setPromptText("Find a command…");
        find.setAccessibleText("Find a command by its words or its keys");
        find.getStyleClass().add("keys-find");
        find.textProperty().addListener((o, before, words) -> columns.find(words));
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFind);
        HBox head = new HBox(Ui.label("Keys", "panel-title"), Ui.space(), find);
        head.getStyleClass().add("keys-head");
        Button close = Ui.button("Close", onClose);
        close.setCancelButton(true);
        HBox foot = new HBox(resetAll, Ui.space(), close);
        foot.getStyleClass().add("panel-buttons");
        getChildren().setAll(head, scroll, talk, foot);
        addEventFilter(KeyEvent.ANY, talk::handle);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        showKeys();
    }

    /** Returns the field that gets the keyboard focus when the panel opens. */
    public TextField first() {
        return find;
    }

    @Override
    public void change(KeyRow row) {
        talk.ask(row, List.of());
    }

    @Override
    public void add(KeyRow row) {
        talk.ask(row, talk.map().keys(row.command()));
    }

    @Override
    public void reset(KeyRow row) {
        talk.propose(row, row.command().defaults());
    }

    /** Scrolls to the row that has the keyboard focus. */
    @Override
    public void focused(KeyRow row) {
        Bounds bounds = columns.sceneToLocal(row.localToScene(row.getLayoutBounds()));
        double room = columns.getHeight() - scroll.getViewportBounds().getHeight();
        if (bounds == null || room <= 0) {
            return;
        }
        double top = scroll.getVvalue() * room;
        double lowest = bounds.getMaxY() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(Math.clamp(top, Math.min(lowest, bounds.getMinY()), bounds.getMinY()) / room);
    }

    private void showKeys() {
        rows.values().forEach(row -> row.show(talk.map()));
        resetAll.setDisable(talk.map().stored().isEmpty());
    }

    private List<KeyColumns.Section> sections() {
        List<KeyColumns.Section> sections = new ArrayList<>();
        for (Command.Group group : Command.Group.values()) {
            sections.add(new KeyColumns.Section(
                    group.label(),
                    rows.values().stream()
                            .filter(row -> row.command().group() == group)
                            .toList()));
        }
        sections.add(new KeyColumns.Section(
                "In lists and fields",
                Arrays.stream(FixedKeys.values()).map(FixedKeys::line).toList()));
        return sections;
    }

    private void pressedInFind(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            columns.lines()
                    .filter(KeyRow.class::isInstance)
                    .map(KeyRow.class::cast)
                    .findFirst()
                    .ifPresent(KeyRow::focus);
            event.consume();
        }
    }

    /** A click anywhere else answers the question with no. */
    private void pressed(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && node != talk) {
            node = node.getParent();
        }
        if (node == null) {
            talk.leave();
        }
    }
}
