package app.rundown.ui.control;

import app.rundown.model.Moment;
import app.rundown.ui.format.Clocks;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The time of a row of a list: its clock, and below it the day if the clock needs one. Either may be unknown. Takes no
 * room where nothing that is open has a time.
 */
public final class When extends VBox {

    /**
     * Creates the time of a row.
     *
     * @param moment null if it has no time
     */
    public When(@Nullable Moment moment, Clocks clocks, String... styleClasses) {
        String clock = moment == null ? "" : clocks.clock(moment);
        String day = moment == null ? "" : clocks.day(moment);
        if (!clock.isEmpty() || day.isEmpty()) {
            getChildren().add(Ui.label(clock.isEmpty() ? "–" : clock, "quote-time"));
        }
        if (!day.isEmpty()) {
            getChildren().add(Ui.label(day, "quote-day"));
        }
        getStyleClass().addAll(styleClasses);
        if (clocks.reach() == Clocks.Reach.YEARS) {
            getStyleClass().add("with-year");
        }
        Ui.show(this, clocks.reach() != Clocks.Reach.NONE);
    }
}
