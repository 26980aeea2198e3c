package app.rundown.ui.window;

import app.rundown.store.ReadingPreferences;
import app.rundown.timeline.DisplayZone;
import app.rundown.ui.state.Preferences;
import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * The size, the spacing and the zone of what the user reads. Everything in such a part of the window is sized in em of
 * that size.
 */
public final class ReadingLook {
    /** The text size of the timeline at 100 percent, in pixels. */
    private static final double SIZE = 14;

    /** The same of the columns beside it. */
    private static final double BESIDE = 13;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private ReadingLook() {}

    /** Makes the timeline follow the user's choice of text size and spacing. */
    static void followTimeline(Node timeline, Preferences preferences) {
        follow(timeline, SIZE, preferences);
    }

    /** Makes a column beside the timeline follow the user's choice of text size and spacing. */
    static void follow(Node part, Preferences preferences) {
        follow(part, BESIDE, preferences);
    }

    private static void follow(Node part, double usual, Preferences preferences) {
        part.getStyleClass().add("reading");
        apply(part, usual, preferences.now().readingPreferences());
        preferences.settings().addListener((o, before, now) -> {
            if (!now.readingPreferences().equals(before.readingPreferences())) {
                apply(part, usual, now.readingPreferences());
            }
        });
    }

    /** Returns the text size of the timeline that the user chose, in pixels. */
    public static double size(ReadingPreferences readingPreferences) {
        return SIZE * readingPreferences.textSize() / 100;
    }

    /** Returns the zone in which the user wants to see times. */
    static DisplayZone zone(ReadingPreferences readingPreferences) {
        return readingPreferences.zone() == DisplayZone.Choice.DOCUMENT
                ? DisplayZone.DOCUMENT
                : new DisplayZone(readingPreferences.zone(), ZoneId.systemDefault());
    }

    private static void apply(Node part, double usual, ReadingPreferences readingPreferences) {
        // One inline value for the whole part: the style sheet sizes everything inside it in em.
        part.setStyle("-fx-font-size: " + usual * readingPreferences.textSize() / 100 + "px;");
        part.pseudoClassStateChanged(COMPACT, readingPreferences.compact());
    }
}
