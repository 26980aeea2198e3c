package app.rundown.ui.lanes;

import app.rundown.model.Quote;
import java.util.List;
import javafx.scene.control.MenuItem;

/** What the cards of the lanes ask for. */
interface LaneDoor {
    /** Goes to a quote. */
    void go(Quote quote);

    /** Goes to a quote in a lane. */
    void choose(LaneItem item, int lane);

    /** Shows the quote under inspection in the inspector. */
    void inspect();

    /** Ticks an update, or removes its tick. */
    void tick(String update, boolean on);

    /** Stars an update, or removes its star. */
    void star(String update, boolean on);

    /** Shows or hides the quotes of others in a silence. */
    void toggle(Object silence);

    /** Returns the items of a quote's menu. */
    List<MenuItem> menu(Quote quote);
}
