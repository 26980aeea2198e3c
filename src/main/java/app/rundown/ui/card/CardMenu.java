package app.rundown.ui.card;

import app.rundown.model.Quote;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.LinkAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/**
 * The context menu of a card: actions for the selected words, for the link and the quote under the mouse, and for the
 * whole update. Every action can also be reached in another way.
 */
final class CardMenu {
    private final Node card;
    private final CardSpots spots;
    private final CardHandler handler;
    private final CardLinks links;
    private final WordSelection selection;

    /** Creates the menu of one card. */
    CardMenu(Node card, CardSpots spots, CardHandler handler, CardLinks links, WordSelection selection) {
        this.card = card;
        this.spots = spots;
        this.handler = handler;
        this.links = links;
        this.selection = selection;
    }

    /**
     * Returns the menu items for an update, in groups, some of which may be empty. There are no items for a link or a
     * quote if the menu was opened with the keyboard, because nothing is pointed at then.
     *
     * @param update the id of the update that the card shows
     * @param noted whether the user wrote a note on it
     */
    List<List<MenuItem>> items(String update, boolean ticked, boolean starred, boolean noted, ContextMenuEvent event) {
        boolean pointed = !event.isKeyboardTrigger();
        Optional<LinkAddress> link = pointed ? spots.link(event.getSceneX(), event.getSceneY()) : Optional.empty();
        Optional<Quote> quote = pointed ? spots.quote(event.getSceneX(), event.getSceneY()) : Optional.empty();
        return List.of(
                words(update),
                link.map(address -> about(address, event)).orElse(List.of()),
                quote.map(this::about).orElse(List.of()),
                List.of(
                        Ui.item("Copy update with citation", () -> handler.copy(update)),
                        Ui.item("Copy citation of the update", () -> handler.cite(update)),
                        Ui.item(ticked ? "Untick" : "Tick for export", () -> handler.tick(update, !ticked, false)),
                        Ui.item(starred ? "Take the star off" : "Star", () -> handler.star(update, !starred)),
                        Ui.item(noted ? "Change the note…" : "Write a note…", () -> handler.note(update))));
    }

    private List<MenuItem> words(String update) {
        boolean any = selection
                .words()
                .map(SelectedWords::update)
                .filter(update::equals)
                .isPresent();
        return any ? List.of(Ui.item("Copy selected words", handler::copyWords)) : List.of();
    }

    private List<MenuItem> about(LinkAddress address, ContextMenuEvent event) {
        List<MenuItem> items = new ArrayList<>();
        if (address.opens()) {
            // This only shows where the link leads; the user opens it from there.
            items.add(Ui.item("Open link…", () -> links.follow(card, address, event.getScreenX(), event.getScreenY())));
        }
        items.add(Ui.item("Copy link address", () -> links.copy(address)));
        return items;
    }

    private List<MenuItem> about(Quote quote) {
        return List.of(
                Ui.item("Show quote in the inspector", () -> handler.inspect(quote)),
                Ui.item("Copy the quote's citation", () -> handler.copy(quote)),
                Ui.item("Note on the quote…", () -> handler.note(quote)));
    }
}
