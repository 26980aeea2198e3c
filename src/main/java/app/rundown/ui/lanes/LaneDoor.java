package app.rundown.ui.lanes;

import app.rundown.model.Quote;
import app.rundown.ui.inspector.QuoteMenus;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.UserDataModel;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.MenuItem;

/** What the cards of the lanes ask for. */
final class LaneDoor {
    private final NavigationModel navigation;
    private final UserDataModel userData;
    private final QuoteMenus quoteMenus;
    private final IntConsumer onLane;
    private final Consumer<Object> onSilence;
    private final Runnable onInspect;

    /**
     * Creates the door.
     *
     * @param quoteMenus the menus of quotes
     * @param onLane moves the keyboard to a lane; to the one that it was in if it gets a negative number
     * @param onSilence shows or hides the quotes of others in a silence, which it gets the key of
     * @param onInspect shows the inspector
     */
    LaneDoor(
            NavigationModel navigation,
            UserDataModel userData,
            QuoteMenus quoteMenus,
            IntConsumer onLane,
            Consumer<Object> onSilence,
            Runnable onInspect) {
        this.navigation = navigation;
        this.userData = userData;
        this.quoteMenus = quoteMenus;
        this.onLane = onLane;
        this.onSilence = onSilence;
        this.onInspect = onInspect;
    }

    /** Goes to a quote. */
    void go(Quote quote) {
        navigation.inspect(quote);
    }

    /** Goes to a quote in a lane; in none if the number is negative. */
    void choose(LaneItem item, int lane) {
        onLane.accept(lane);
        navigation.inspect(item.quote());
    }

    /** Shows the quote under inspection in the inspector. */
    void inspect() {
        onInspect.run();
    }

    /** Ticks an update, or removes its tick. */
    void tick(String update, boolean on) {
        userData.tick(Set.of(update), on);
    }

    /** Stars an update, or removes its star. */
    void star(String update, boolean on) {
        userData.star(Set.of(update), on);
    }

    /** Shows or hides the quotes of others in a silence. */
    void toggle(Object silence) {
        onSilence.accept(silence);
    }

    /** Returns the items of a quote's menu. */
    List<MenuItem> menu(Quote quote) {
        return quoteMenus.quote(quote);
    }
}
