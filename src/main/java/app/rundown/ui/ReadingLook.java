package app.rundown.ui;

import app.rundown.store.Comfort;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * How large and how close together the words are that one reads. Everything in such a part of the window is sized in em
 * of it.
 */
final class ReadingLook {
    /** The usual size of the words, in pixels. */
    private static final double SIZE = 15;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private ReadingLook() {}

    /** Lets a part of the window follow the user's choice. */
    static void follow(Node part, Preferences preferences) {
        part.getStyleClass().add("reading");
        apply(part, preferences.now().comfort());
        preferences.settings().addListener((o, before, now) -> {
            if (!now.comfort().equals(before.comfort())) {
                apply(part, now.comfort());
            }
        });
    }

    /** The size of the words that the user chose, in pixels. */
    static double size(Comfort comfort) {
        return SIZE * comfort.textSize() / 100;
    }

    private static void apply(Node part, Comfort comfort) {
        // One inline value for the whole part: what is inside it is sized by the style sheet in em.
        part.setStyle("-fx-font-size: " + size(comfort) + "px;");
        part.pseudoClassStateChanged(COMPACT, comfort.compact());
    }
}
