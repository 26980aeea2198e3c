package app.rundown.ui.timeline;

import app.rundown.ui.action.ViewActions;
import app.rundown.ui.card.CardView;
import app.rundown.ui.control.Ui;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.UserDataModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/**
 * The context menu of the timeline: first the items for the card it was opened on, then those for the whole timeline.
 */
final class TimelineMenu {
    /** How far below a card's upper edge the menu opens when the keyboard asked for it, in pixels. */
    private static final double INTO = 40;

    private final ObservableState state;
    private final UserDataModel userDataModel;
    private final ViewActions actions;
    private final Runnable onGone;

    /**
     * Creates the menu.
     *
     * @param onGone called after the user has gone to a time
     */
    TimelineMenu(ObservableState state, UserDataModel userDataModel, ViewActions actions, Runnable onGone) {
        this.state = state;
        this.userDataModel = userDataModel;
        this.actions = actions;
        this.onGone = onGone;
    }

    /**
     * Opens the menu.
     *
     * @param on the node that it was asked for on
     * @param card the card that it was asked for on, or null
     */
    void show(Node on, @Nullable CardView card, ContextMenuEvent event) {
        List<List<MenuItem>> groups = new ArrayList<>(card == null ? List.of() : card.menu(event));
        groups.add(List.of(
                Ui.item("Tick all that is shown", userDataModel::tickAllShown),
                able(!state.now().ticked().isEmpty(), Ui.item("Untick all", userDataModel::tickNone))));
        groups.add(List.of(
                back("Undo", userDataModel.undoes(), userDataModel::undo),
                back("Redo", userDataModel.redoes(), userDataModel::redo)));
        groups.add(List.of(Ui.item("Go to a time…", () -> actions.goToTime(onGone))));
        ContextMenu menu = new ContextMenu();
        for (List<MenuItem> group : groups) {
            if (!group.isEmpty() && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(group);
        }
        if (event.isKeyboardTrigger()) {
            Bounds bounds = on.localToScreen(on.getBoundsInLocal());
            menu.show(on, bounds.getMinX() + bounds.getWidth() / 4, bounds.getMinY() + INTO);
        } else {
            menu.show(on, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private static MenuItem back(String word, Optional<String> what, Supplier<CompletableFuture<Void>> action) {
        MenuItem item = Ui.item(what.map(deed -> word + ": " + deed).orElse(word), action::get);
        return able(what.isPresent(), item);
    }

    private static MenuItem able(boolean is, MenuItem item) {
        item.setDisable(!is);
        return item;
    }
}
