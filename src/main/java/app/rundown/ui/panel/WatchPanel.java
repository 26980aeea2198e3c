package app.rundown.ui.panel;

import app.rundown.ui.control.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks of which topics and speakers notifications of followed live blogs tell. */
public final class WatchPanel extends VBox {
    private final TextField topics;
    private final TextField speakers;

    /**
     * Creates the panel.
     *
     * @param topics the topics so far
     * @param speakers the speakers so far
     * @param onSave receives both
     */
    public WatchPanel(
            List<String> topics,
            List<String> speakers,
            BiConsumer<List<String>, List<String>> onSave,
            Runnable onClose) {
        getStyleClass().add("address-panel");
        this.topics = field(topics, "Topics, with commas between them");
        this.speakers = field(speakers, "Speakers, with commas between them");
        Button save = Ui.button("Save", () -> onSave.accept(names(this.topics), names(this.speakers)), "accent");
        save.setDefaultButton(true);
        Button cancel = Ui.button("Cancel", onClose);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(Ui.space(), cancel, save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren()
                .setAll(
                        Ui.label("Notify of topics and speakers", "panel-title"),
                        new VBox(label("Topics", this.topics), this.topics),
                        new VBox(label("Speakers", this.speakers), this.speakers),
                        Ui.sentence(
                                "Your system tells of new and changed updates of live blogs that you follow, if they"
                                        + " have one of these topics or quote one of these speakers, whatever the"
                                        + " filter shows. A surname will do.",
                                "quiet"),
                        buttons);
    }

    private static TextField field(List<String> names, String asks) {
        TextField field = new TextField(String.join(", ", names));
        field.setPromptText(asks);
        field.setAccessibleText(asks);
        return field;
    }

    private static Label label(String text, TextField field) {
        Label label = Ui.label(text, "quiet");
        label.setLabelFor(field);
        return label;
    }

    /** Returns the control that gets the focus first. */
    public TextField first() {
        return topics;
    }

    private static List<String> names(TextField field) {
        return Arrays.stream(field.getText().split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
