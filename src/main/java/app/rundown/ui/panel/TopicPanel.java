package app.rundown.ui.panel;

import app.rundown.ui.control.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the name and the words of a topic of the user's own. */
public final class TopicPanel extends VBox {
    private final TextField name = new TextField();
    private final TextField words = new TextField();

    /**
     * Creates the panel.
     *
     * @param title what the panel is for
     * @param before the name so far, empty for a new topic
     * @param own the words so far
     * @param note says of a name what will come of it; empty for nothing
     * @param onSave receives the name and the words
     */
    public TopicPanel(
            String title,
            String before,
            List<String> own,
            UnaryOperator<String> note,
            BiConsumer<String, List<String>> onSave,
            Runnable onClose) {
        getStyleClass().add("address-panel");
        name.setText(before);
        name.setAccessibleText("Name of the topic");
        words.setText(String.join(", ", own));
        words.setPromptText("Words or phrases, with commas between them");
        words.setAccessibleText("Words of the topic, with commas between them");
        Label told = Ui.label("", "quiet");
        told.textProperty().bind(name.textProperty().map(text -> note.apply(text.strip())));
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        Button save = Ui.button("Save", () -> onSave.accept(name.getText().strip(), list()), "accent");
        save.setDefaultButton(true);
        save.disableProperty()
                .bind(name.textProperty()
                        .map(String::isBlank)
                        .flatMap(noName -> words.textProperty().map(text -> noName || list().isEmpty())));
        Button cancel = Ui.button("Cancel", onClose);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(Ui.space(), cancel, save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren()
                .setAll(
                        Ui.label(title, "panel-title"),
                        new VBox(label("Name", name), name, told),
                        new VBox(label("Words", words), words),
                        Ui.sentence(
                                "An update has the topic if its headline or its own words have one of these."
                                        + " “flood*” stands for all words that begin so.",
                                "quiet"),
                        buttons);
    }

    private static Label label(String text, TextField field) {
        Label label = Ui.label(text, "quiet");
        label.setLabelFor(field);
        return label;
    }

    /** Returns the control that gets the focus first. */
    public TextField first() {
        return name;
    }

    private List<String> list() {
        return Arrays.stream(words.getText().split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.equals("*"))
                .toList();
    }
}
