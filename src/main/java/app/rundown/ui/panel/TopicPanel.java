package app.rundown.ui.panel;

import app.rundown.ui.control.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for the name of a topic and, if it is one of the user's own, for its words. */
public final class TopicPanel extends VBox {
    private final TextField name = new TextField();
    private final TextField words = new TextField();

    /**
     * Creates the panel.
     *
     * @param title what the panel is for
     * @param before the name so far, empty for a new topic
     * @param own the words so far, or null if the topic is not the user's own and has none
     * @param onSave receives the name and the words, which are empty if the topic has none
     */
    public TopicPanel(
            String title,
            String before,
            @Nullable List<String> own,
            BiConsumer<String, List<String>> onSave,
            Runnable onClose) {
        getStyleClass().add("address-panel");
        name.setText(before);
        name.setPromptText("Name");
        name.setAccessibleText("Name of the topic");
        Button save = Ui.button("Save", () -> onSave.accept(name.getText().strip(), list()), "accent");
        save.setDefaultButton(true);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        Button cancel = Ui.button("Cancel", onClose);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(Ui.space(), cancel, save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren().addAll(Ui.label(title, "panel-title"), name);
        if (own != null) {
            words.setText(String.join(", ", own));
            words.setPromptText("Words or phrases, with commas between them");
            words.setAccessibleText("Words of the topic, with commas between them");
            save.disableProperty()
                    .bind(name.textProperty()
                            .map(String::isBlank)
                            .flatMap(noName -> words.textProperty().map(text -> noName || text.isBlank())));
            getChildren()
                    .addAll(
                            words,
                            Ui.sentence(
                                    "An update has the topic if its headline or its own words have one of these."
                                            + " “flood*” stands for all words that begin so.",
                                    "quiet"));
        }
        getChildren().add(buttons);
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
