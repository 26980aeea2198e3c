package app.rundown.ui.window;

import app.rundown.store.ReadingPreferences;
import app.rundown.timeline.DisplayZone;
import app.rundown.ui.card.CardContext;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.State;
import java.time.InstantSource;
import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** The size, the spacing and the zone of what the user reads. The timeline sizes everything in em of its text. */
public final class ReadingLook {
    /** The text size of the timeline at 100 percent, in pixels. */
    private static final double SIZE = 14;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private ReadingLook() {}

    /** Makes the timeline follow the user's choice of text size and spacing. */
    static void followTimeline(Node timeline, Preferences preferences) {
        follow(timeline, preferences);
        // One inline value for all of it: the style sheet sizes everything inside it in em.
        preferences
                .settings()
                .map(settings -> size(settings.readingPreferences()))
                .subscribe(size -> timeline.setStyle("-fx-font-size: " + size + "px;"));
    }

    /** Makes a part of the window follow the user's choice of spacing. */
    static void follow(Node part, Preferences preferences) {
        part.getStyleClass().add("reading");
        preferences
                .settings()
                .map(settings -> settings.readingPreferences().compact())
                .subscribe(compact -> part.pseudoClassStateChanged(COMPACT, compact));
    }

    /**
     * Makes what is shown follow the user's choice of zone, of reported speech and of relative times.
     *
     * @param onRelativeTimes called when the user wants relative times or no longer does
     */
    static void follow(AppModel model, Preferences preferences, Runnable onRelativeTimes) {
        model.filter().setDisplayZone(zone(preferences.now().readingPreferences()));
        model.documents()
                .setReportedSpeechShown(preferences.now().readingPreferences().reportedSpeech());
        preferences.settings().addListener((o, before, now) -> {
            ReadingPreferences was = before.readingPreferences();
            ReadingPreferences is = now.readingPreferences();
            model.filter().setDisplayZone(zone(is));
            if (was.reportedSpeech() != is.reportedSpeech()) {
                model.documents().setReportedSpeechShown(is.reportedSpeech());
            }
            if (was.relativeTimes() != is.relativeTimes()) {
                onRelativeTimes.run();
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

    /** Returns how cards are shown at the moment. */
    static CardContext ofCards(State now, Preferences preferences, InstantSource clock) {
        ReadingPreferences chosen = preferences.now().readingPreferences();
        return CardContext.of(now, chosen.relativeTimes(), clock, size(chosen));
    }
}
