package app.rundown.ui.panel;

import app.rundown.base.Log;
import app.rundown.ui.control.Ui;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What a user can choose about an evidence bundle: a signature, with the key by which others know it, and a time. */
final class EvidenceChoices extends VBox {
    private final StackPane key = new StackPane();
    private final Callable<String> fingerprint;

    /**
     * Creates the choices.
     *
     * @param fingerprint returns the fingerprint of the user's key, which it makes if there is none; called beside the
     *     window, and throws with a sentence for the user
     * @param onChange is told how to change the plan
     */
    EvidenceChoices(ExportPlan first, Callable<String> fingerprint, Consumer<UnaryOperator<ExportPlan>> onChange) {
        this.fingerprint = fingerprint;
        CheckBox sign = new CheckBox("Sign with my key");
        sign.setSelected(first.signed());
        sign.setOnAction(event -> {
            onChange.accept(plan -> new ExportPlan(plan.format(), sign.isSelected(), plan.timed()));
            showKey(sign.isSelected());
        });
        CheckBox time = new CheckBox("With a request for a timestamp");
        time.setSelected(first.timed());
        time.setOnAction(
                event -> onChange.accept(plan -> new ExportPlan(plan.format(), plan.signed(), time.isSelected())));
        HBox boxes = new HBox(sign, time);
        boxes.getStyleClass().add("evidence-boxes");
        getStyleClass().add("evidence-choices");
        getChildren().setAll(boxes, key);
        managedProperty().bind(visibleProperty());
        key.managedProperty().bind(key.visibleProperty());
        key.setVisible(false);
        // The key is made at the first signature, not when somebody only looks at the formats.
        visibleProperty().subscribe(shown -> showKey(shown && sign.isSelected()));
    }

    private void showKey(boolean wanted) {
        key.setVisible(wanted);
        if (wanted && key.getChildren().isEmpty()) {
            Thread.ofVirtual().name("signing key").start(() -> {
                String sentence = sentence();
                Platform.runLater(() -> key.getChildren().setAll(Ui.sentence(sentence, "quiet")));
            });
        }
    }

    private String sentence() {
        try {
            return "Your key: " + fingerprint.call()
                    + ". Others know your signature by it; tell it to them by another way.";
        } catch (IOException e) {
            return Objects.requireNonNullElse(e.getMessage(), "There is no key to sign with.");
        } catch (Exception e) {
            Log.bug(EvidenceChoices.class, "the key can't be shown", e);
            return "There is no key to sign with, because of a bug in Rundown.";
        }
    }
}
