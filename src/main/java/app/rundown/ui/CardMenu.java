package app.rundown.ui;

import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/**
 * What can be done with what the right button was pressed on: first the selected words, a link or a quote, then the update. All of
 * it can be had otherwise as well.
 */
final class CardMenu {
    private final CardSpots spots;
    private final CardView.Wishes wishes;
    private final CardLinks links;
    private final WordSelection selection;

    CardMenu(CardSpots spots, CardView.Wishes wishes, CardLinks links, WordSelection selection) {
        this.spots = spots;
        this.wishes = wishes;
        this.links = links;
        this.selection = selection;
    }

    /** Shows the menu for an update, where the mouse is on its card; asked for with the keyboard, below the card's first lines. */
    void show(Node card, String update, boolean ticked, boolean starred, ContextMenuEvent event) {
        ContextMenu menu = new ContextMenu();
        if (event.isKeyboardTrigger()) {
            add(menu, words(update), whole(update, ticked, starred));
            Bounds bounds = card.localToScreen(card.getBoundsInLocal());
            menu.show(card, bounds.getMinX() + bounds.getWidth() / 4, bounds.getMinY() + Math.min(bounds.getHeight(), 40));
        } else {
            Optional<LinkAddress> link = spots.link(event.getSceneX(), event.getSceneY());
            Optional<Quote> quote = spots.quote(event.getSceneX(), event.getSceneY());
            add(
                    menu,
                    words(update),
                    link.map(address -> about(card, address, event)).orElse(List.of()),
                    quote.map(this::about).orElse(List.of()),
                    whole(update, ticked, starred));
            menu.show(card, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** Adds groups of items, a line between each two. */
    @SafeVarargs
    private static void add(ContextMenu menu, List<MenuItem>... groups) {
        for (List<MenuItem> group : groups) {
            if (!group.isEmpty() && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(group);
        }
    }

    private List<MenuItem> words(String update) {
        boolean any = selection.words().map(SelectedWords::update).filter(update::equals).isPresent();
        return any ? List.of(item("Copy selected words", wishes::copyWords)) : List.of();
    }

    private List<MenuItem> about(Node card, LinkAddress address, ContextMenuEvent event) {
        List<MenuItem> items = new ArrayList<>();
        if (address.opens()) {
            // Where it leads is told in full before anyone goes there.
            items.add(item("Open link…", () -> links.follow(card, address, event.getScreenX(), event.getScreenY())));
        }
        items.add(item("Copy link address", () -> links.copy(address)));
        return items;
    }

    private List<MenuItem> about(Quote quote) {
        return List.of(
                item("Show quote in the inspector", () -> wishes.inspect(quote)),
                item("Copy quote with citation", () -> wishes.copy(quote)));
    }

    private List<MenuItem> whole(String update, boolean ticked, boolean starred) {
        return List.of(
                item("Copy update with citation", () -> wishes.copy(update)),
                item(ticked ? "Untick" : "Tick for export", () -> wishes.tick(update, !ticked, false)),
                item(starred ? "Take the star off" : "Star", () -> wishes.star(update, !starred)));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
