package app.rundown.ui.window;

import app.rundown.store.ReadingPreferences;
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
        apply(part, preferences.now().readingPreferences());
        preferences.settings().addListener((o, before, now) -> {
            if (!now.readingPreferences().equals(before.readingPreferences())) {
                apply(part, now.readingPreferences());
            }
        });
    }

    /** Returns the text size that the user chose, in pixels. */
    public static double size(ReadingPreferences readingPreferences) {
        return SIZE * readingPreferences.textSize() / 100;
    }

    private static void apply(Node part, ReadingPreferences readingPreferences) {
        // One inline value for the whole part: the style sheet sizes everything inside it in em.
        part.setStyle("-fx-font-size: " + size(readingPreferences) + "px;");
        part.pseudoClassStateChanged(COMPACT, readingPreferences.compact());
    }
}
