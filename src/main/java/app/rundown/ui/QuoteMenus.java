package app.rundown.ui;

import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The context menus of quotes and speakers. They open by the right mouse button, the menu key or the button beside a
 * name.
 */
final class QuoteMenus {
    /** How far to the right of a node's left edge a menu opens when the keyboard asked for it, in pixels at most. */
    private static final double INTO = 60;

    private final AppModel model;
    private final QuoteWishes wishes;
    private final ContextMenu open = new ContextMenu();

    /** Creates the menus. */
    QuoteMenus(AppModel model, QuoteWishes wishes) {
        this.model = model;
        this.wishes = wishes;
    }

    /** Returns the menu items for a quote and for whoever said it. */
    List<MenuItem> quote(Quote quote) {
        List<MenuItem> items = new ArrayList<>();
        items.add(Ui.item("Copy quote with citation", () -> wishes.copy(quote)));
        items.add(Ui.item("Change the speaker…", () -> wishes.change(quote)));
        if (quote.basis() == Quote.Basis.SET) {
            items.add(Ui.item("Take back the speaker set by you", () -> wishes.takeBack(quote)));
        }
        items.add(Ui.item("Not a quote", () -> wishes.takeOut(quote)));
        items.add(new SeparatorMenuItem());
        items.addAll(speaker(Filter.speaker(quote)));
        return items;
    }

    /**
     * Returns the menu items for a speaker.
     *
     * @param speaker as {@link Filter#speaker} gives it
     */
    List<MenuItem> speaker(String speaker) {
        String name = Ui.shortened(Speakers.name(speaker));
        boolean sifted = model.now().sift().speakers().contains(speaker);
        boolean filtered = model.now().filter().speakers().contains(speaker);
        List<MenuItem> items = new ArrayList<>();
        items.add(
                sifted
                        ? Ui.item("List all speakers' quotes", () -> model.sift(sift -> sift.withSpeakers(Set.of())))
                        : Ui.item(
                                "List only quotes of " + name,
                                () -> model.sift(sift -> sift.withSpeakers(Set.of(speaker)))));
        items.add(Ui.item(
                filtered ? "No longer show only updates that quote " + name : "Show only updates that quote " + name,
                () -> model.filter(filter -> Filters.toggleSpeaker(filter, speaker))));
        if (!speaker.equals(Filter.UNKNOWN_SPEAKER)) {
            items.add(new SeparatorMenuItem());
            items.add(Ui.item("The same as another speaker…", () -> wishes.merge(speaker)));
            if (new Corrector(model).isSeveral(speaker)) {
                items.add(Ui.item("Split into the names found", () -> wishes.split(speaker)));
            }
        }
        return items;
    }

    /**
     * Makes a node open a menu by the right mouse button, the menu key and Shift+F10.
     *
     * @param items gives the menu items; if there are none, no menu opens
     * @param on gives the node below which the menu opens when the keyboard asked for it
     */
    void install(Node node, Supplier<List<MenuItem>> items, Supplier<Node> on) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                show(items.get(), on.get());
            } else {
                show(items.get(), node, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        // Not every system turns the menu key into a context menu event.
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                show(items.get(), on.get());
                event.consume();
            }
        });
    }

    /** Shows a menu below a node; nothing if it has no items. */
    void show(List<MenuItem> items, Node on) {
        Bounds bounds = on.localToScreen(on.getBoundsInLocal());
        show(items, on, bounds.getMinX() + Math.min(INTO, bounds.getWidth() / 4), bounds.getMaxY());
    }

    private void show(List<MenuItem> items, Node on, double x, double y) {
        open.hide();
        open.getItems().setAll(items);
        if (!items.isEmpty()) {
            open.show(on, x, y);
        }
    }
}
