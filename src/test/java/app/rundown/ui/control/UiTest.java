package app.rundown.ui.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class UiTest {
    @Test
    void focusesOnlyWhatIsInAWindow() {
        FxThread.run(() -> {
            Button gone = new Button("gone");
            Ui.focus(gone);
            assertFalse(gone.isFocused());
        });
    }

    @Test
    void focusesWhatLeavesTheWindowOnTheWay() {
        FxThread.run(() -> {
            Button first = new Button("first");
            Button second = new Button("second");
            VBox box = new VBox(first, second);
            Stage stage = new Stage();
            stage.setScene(new Scene(box));
            stage.show();
            stage.requestFocus();
            Ui.focus(first);
            assertTrue(first.isFocused());
            second.focusedProperty()
                    .addListener((o, before, now) -> box.getChildren().clear());
            Ui.focus(first);
            assertTrue(box.getChildren().isEmpty());
            stage.close();
        });
    }
}
