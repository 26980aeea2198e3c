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

/** What can be done with a quote and with a speaker, by the right button, the menu key or the button beside a name. */
final class QuoteMenus {
    /** How far to the right a menu stands that the keyboard asked for, in pixels. */
    private static final double INTO = 60;

    private final AppModel model;
    private final QuoteWishes wishes;
    private final ContextMenu open = new ContextMenu();

    QuoteMenus(AppModel model, QuoteWishes wishes) {
        this.model = model;
        this.wishes = wishes;
    }

    /** What can be done with a quote, and with whoever said it. */
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
     * What can be done with a speaker.
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
     * Lets a node ask for a menu by the right button, by the menu key and by Shift+F10.
     *
     * @param items what is in it; no menu where that is empty
     * @param on beside what it stands where the keyboard asked for it
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
        // Not every system tells of the menu key as of a wish for a menu.
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                show(items.get(), on.get());
                event.consume();
            }
        });
    }

    /** Shows a menu below a node. */
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
