package app.rundown.ui.inspector;

import app.rundown.text.Folded;
import app.rundown.timeline.Filter;
import app.rundown.ui.control.Ui;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A field and a list to choose a name with. Typing narrows the list; choosing from the list fills the field. */
final class NamePick extends VBox {
    private final List<String> all;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final TextField field = new TextField();
    private final ListView<String> list = new ListView<>(names);
    private boolean writing;

    /**
     * @param names the names to choose from, in the order shown; the unknown speaker is left out
     * @param prompt what the field asks for
     */
    NamePick(List<String> names, String prompt) {
        all = names.stream()
                .filter(name -> !name.equals(Filter.UNKNOWN_SPEAKER))
                .toList();
        this.names.setAll(all);
        getStyleClass().add("name-pick");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().addListener((o, before, text) -> {
            if (!writing) {
                narrow(text);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !this.names.isEmpty()) {
                list.getSelectionModel().select(0);
                list.requestFocus();
                event.consume();
            }
        });
        list.getStyleClass().add("name-list");
        list.setPlaceholder(Ui.label("A new name", "quiet"));
        Ui.named(list, AccessibleRole.LIST_VIEW, "Speakers");
        list.setCellFactory(view -> new NameCell());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, name) -> write(name));
        getChildren().setAll(field, list);
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

    /** Returns the name, spelled as in the list if it is there. */
    String name() {
        String written = field.getText().strip();
        String key = Folded.key(written);
        return all.stream()
                .filter(name -> Folded.key(name).equals(key))
                .findFirst()
                .orElse(written);
    }

    /** Whether the name is in the list. */
    boolean isKnown() {
        return all.contains(name());
    }

    private boolean isEmpty() {
        return field.getText().isBlank();
    }

    /** Returns whether the field is blank, as a binding. */
    BooleanBinding empty() {
        return Bindings.createBooleanBinding(this::isEmpty, field.textProperty());
    }

    private void write(@Nullable String name) {
        if (name != null) {
            writing = true;
            field.setText(name);
            field.selectAll();
            writing = false;
        }
    }

    private void narrow(String text) {
        String key = Folded.key(text).toLowerCase(Locale.ROOT);
        list.getSelectionModel().clearSelection();
        names.setAll(all.stream().filter(name -> Folded.key(name).contains(key)).toList());
    }

    private static final class NameCell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty ? null : name);
        }
    }
}
