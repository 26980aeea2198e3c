package app.rundown.ui.card;

import app.rundown.ui.NoOpHandlers;
import app.rundown.ui.Nodes;
import app.rundown.ui.picture.PictureLoader;
import app.rundown.ui.style.Look;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/** Makes cards for tests, in a scene of their own, and tells what they show. */
final class TestCards {
    private TestCards() {}

    /** Returns an empty card; nothing is fetched for it. */
    static CardView card(NoOpHandlers hearing, WordSelection selection, boolean whole) {
        PictureLoader pictureLoader = new PictureLoader(
                (address, cancel) -> {
                    throw new IOException("nothing is fetched here");
                },
                new NoOpHandlers());
        CardView card = new CardView(pictureLoader, hearing, selection, hearing, whole);
        Look.apply(new Scene(new Pane(card), 800, 600), false);
        return card;
    }

    /** Shows an update on a card and lays it out. */
    static void show(CardView card, CardData data) {
        card.show(data, false, false);
        card.applyCss();
        card.resize(760, card.prefHeight(760));
        card.layout();
    }

    /** Returns the texts that are seen, from the top down. */
    static List<String> texts(Node root) {
        return Nodes.seen(root)
                .filter(node -> node instanceof Text || node instanceof Labeled)
                .sorted(Comparator.comparingDouble(
                        node -> node.localToScene(0, 0).getY()))
                .map(node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText())
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }
}
