package app.rundown.ui.history;

import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Chooses whether what was changed stands in the text, or both versions side by side. */
final class SidesChoice extends HBox {
    private final ToggleButton inText = button("In the text", Feather.ALIGN_LEFT);
    private final ToggleButton sides = button("Side by side", Feather.COLUMNS);

    /** @param onChange called when the user chose another way */
    SidesChoice(Runnable onChange) {
        getStyleClass().add("segments");
        setMaxHeight(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        inText.setSelected(true);
        inText.setOnAction(event -> choose(false, onChange));
        sides.setOnAction(event -> choose(true, onChange));
        getChildren().setAll(inText, sides);
    }

    private static ToggleButton button(String what, Feather icon) {
        ToggleButton button = new ToggleButton(what, Ui.icon(icon));
        button.getStyleClass().add("segment");
        button.setAccessibleText(what);
        button.setMinWidth(USE_PREF_SIZE);
        Tooltips.onHover(button, () -> what);
        return button;
    }

    private void choose(boolean beside, Runnable onChange) {
        boolean was = sides.isSelected();
        inText.setSelected(!beside);
        sides.setSelected(beside);
        if (was || beside) {
            onChange.run();
        }
    }

    /** Whether both versions stand side by side. */
    boolean isBeside() {
        return sides.isSelected();
    }

    /** Shows words, or icons only where there is little room. */
    void setRoomy(boolean roomy) {
        List.of(inText, sides)
                .forEach(button ->
                        button.setContentDisplay(roomy ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY));
    }
}
