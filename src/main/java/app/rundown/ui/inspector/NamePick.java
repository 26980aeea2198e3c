package app.rundown.ui.inspector;

import app.rundown.text.Folded;
import app.rundown.ui.control.Ui;
import app.rundown.ui.control.WidthCell;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field and a list to choose a name with. Typing narrows the list; choosing from the list fills the field. */
final class NamePick extends VBox {
    /** How many names can be chosen by a digit. */
    private static final int DIGITS = 9;

    /** How many names are in sight at most, and how high each is, in pixels. */
    private static final int ROWS = 5;

    private static final double ROW = 40;

    /** No row of the list, and not the digit 0 either. */
    private static final int NONE = -2;

    private final List<NameChoice> all;
    private final ObservableList<NameChoice> names = FXCollections.observableArrayList();
    private final TextField field = new TextField();
    private final ListView<NameChoice> list = new ListView<>(names);
    private boolean writing;
    private @Nullable Runnable onNone;

    /**
     * @param choices the names to choose from, in the order shown
     * @param prompt what the field asks for
     */
    NamePick(List<NameChoice> choices, String prompt) {
        all = List.copyOf(choices);
        names.setAll(all);
        getStyleClass().add("name-pick");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().addListener((o, before, text) -> {
            if (!writing) {
                narrow(text);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !names.isEmpty()) {
                list.getSelectionModel().select(0);
                list.requestFocus();
                event.consume();
            }
        });
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            int row = event.getCharacter().length() == 1 ? event.getCharacter().charAt(0) - '1' : NONE;
            Runnable none = onNone;
            if (row == -1 && none != null && isNothingTyped()) {
                none.run();
                event.consume();
            } else if (row >= 0 && row < Math.min(DIGITS, all.size()) && isNothingTyped()) {
                names.setAll(all);
                list.getSelectionModel().select(row);
                event.consume();
            }
        });
        list.getStyleClass().add("name-list");
        list.setFixedCellSize(ROW);
        list.setMinHeight(Math.clamp(all.size(), 1, 2) * ROW);
        list.setPrefHeight(Math.clamp(all.size(), 1, ROWS + 0.5) * ROW);
        list.setPlaceholder(Ui.label("A new name", "quiet"));
        Ui.named(list, AccessibleRole.LIST_VIEW, "Speakers");
        list.setCellFactory(view -> new NameCell());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, choice) -> write(choice));
        FontIcon sign = Ui.icon(Feather.SEARCH);
        sign.setMouseTransparent(true);
        StackPane top = new StackPane(field, sign);
        top.getStyleClass().add("name-field");
        StackPane.setAlignment(sign, Pos.CENTER_LEFT);
        getChildren().setAll(top, list);
    }

    /** Returns the field that gets the keyboard focus first. */
    TextField first() {
        return field;
    }

    /** Sets what runs when a name in the list is double-clicked or Enter is pressed on it. */
    void setOnPicked(Runnable onPicked) {
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
                onPicked.run();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !isEmpty()) {
                onPicked.run();
                event.consume();
            }
        });
    }

    /** Sets what runs when the digit 0 is typed where no name is. */
    void setOnNone(Runnable none) {
        onNone = none;
    }

    /** Chooses no name. */
    void clear() {
        list.getSelectionModel().clearSelection();
        field.clear();
    }

    /** Returns the name, spelled as in the list if it is there. */
    String name() {
        String written = field.getText().strip();
        String key = Folded.key(written);
        return all.stream()
                .map(NameChoice::name)
                .filter(name -> Folded.key(name).equals(key))
                .findFirst()
                .orElse(written);
    }

    /** Whether the field is empty, or holds only what was chosen from the list. */
    private boolean isNothingTyped() {
        NameChoice chosen = list.getSelectionModel().getSelectedItem();
        return isEmpty() || chosen != null && field.getText().equals(chosen.name());
    }

    private boolean isEmpty() {
        return field.getText().isBlank();
    }

    /** Returns whether the field is blank, as a binding. */
    BooleanBinding empty() {
        return Bindings.createBooleanBinding(this::isEmpty, field.textProperty());
    }

    private void write(@Nullable NameChoice choice) {
        if (choice != null) {
            writing = true;
            field.setText(choice.name());
            field.selectAll();
            writing = false;
        }
    }

    private void narrow(String text) {
        String key = Folded.key(text).toLowerCase(Locale.ROOT);
        list.getSelectionModel().clearSelection();
        names.setAll(all.stream()
                .filter(choice -> Folded.key(choice.name()).contains(key))
                .toList());
    }

    private final class NameCell extends WidthCell<NameChoice> {
        @Override
        protected void updateItem(@Nullable NameChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(choice == null || empty ? null : row(choice));
            setAccessibleText(choice == null || empty ? null : choice.name() + ", " + choice.note());
        }

        private HBox row(NameChoice choice) {
            Label name = Ui.label(choice.name(), "choice-name");
            VBox words = new VBox(name);
            if (!choice.note().isEmpty()) {
                words.getChildren().add(Ui.label(choice.note(), "quiet", "choice-note"));
            }
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            boolean numbered = getIndex() < DIGITS && names.size() == all.size();
            return face(
                    Ui.avatar(choice.name(), choice.colour()), words, numbered ? Integer.toString(getIndex() + 1) : "");
        }
    }

    /**
     * Returns what a row shows: whether it is chosen, whom it names, and the digit that chooses it.
     *
     * @param digit empty if none does
     */
    static HBox face(Node avatar, Node words, String digit) {
        Region sign = new Region();
        sign.getStyleClass().add("choice-sign");
        HBox row = new HBox(sign, avatar, words, Ui.space());
        if (!digit.isEmpty()) {
            row.getChildren().add(Ui.label(digit, "choice-digit"));
        }
        row.getStyleClass().add("choice");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
