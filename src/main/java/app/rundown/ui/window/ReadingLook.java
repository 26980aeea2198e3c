package app.rundown.ui.window;

import app.rundown.store.Comfort;
import app.rundown.ui.state.Preferences;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * The size and the spacing of the text that the user reads. Everything in such a part of the window is sized in em of
 * that size.
 */
public final class ReadingLook {
    /** The text size at 100 percent, in pixels. */
    private static final double SIZE = 15;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private ReadingLook() {}

    /** Makes a part of the window follow the user's choice of text size and spacing. */
    static void follow(Node part, Preferences preferences) {
        part.getStyleClass().add("reading");
        apply(part, preferences.now().comfort());
        preferences.settings().addListener((o, before, now) -> {
            if (!now.comfort().equals(before.comfort())) {
                apply(part, now.comfort());
            }
        });
    }

    /** Returns the text size that the user chose, in pixels. */
    public static double size(Comfort comfort) {
        return SIZE * comfort.textSize() / 100;
    }

    private static void apply(Node part, Comfort comfort) {
        // One inline value for the whole part: the style sheet sizes everything inside it in em.
        part.setStyle("-fx-font-size: " + size(comfort) + "px;");
        part.pseudoClassStateChanged(COMPACT, comfort.compact());
    }
}
