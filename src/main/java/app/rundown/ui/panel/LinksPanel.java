package app.rundown.ui.panel;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.model.Update;
import app.rundown.ui.control.LinkBox;
import app.rundown.ui.control.LinkHandler;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.LinkAddress;
import app.rundown.ui.format.Sentences;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Lists all links of an update, for those who do not use a mouse. */
public final class LinksPanel extends VBox {
    private final Button close;
    private final List<LinkBox> boxes = new ArrayList<>();

    /** A link's words and its address. */
    private record Named(String words, LinkAddress address) {}

    /** @param onClose closes the panel */
    public LinksPanel(Update update, LinkHandler handler, Runnable onClose) {
        VBox list = new VBox();
        list.getStyleClass().add("links");
        for (Named link : links(update)) {
            LinkBox box = new LinkBox(link.address(), handler, onClose);
            boxes.add(box);
            VBox entry = new VBox(Ui.sentence(link.words(), "link-words"), box);
            entry.getStyleClass().add("link-entry");
            list.getChildren().add(entry);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("links-scroll");
        close = Ui.button("Close", onClose);
        close.setCancelButton(true);
        getStyleClass().add("links-panel");
        getChildren().setAll(Ui.label("Links of the update", "panel-title"), scroll, close);
    }

    /** Whether an update has any links. */
    public static boolean isAny(Update update) {
        return !links(update).isEmpty();
    }

    private static List<Named> links(Update update) {
        List<Named> links = new ArrayList<>();
        for (Block block : update.blocks()) {
            switch (block) {
                case Block.Words words -> {
                    for (Link link : words.links()) {
                        add(links, link.text(), link.url());
                    }
                }
                case Block.Teaser teaser -> add(links, teaser.headline(), teaser.url());
                case Block.Post post ->
                    add(links, Sentences.shortened(post.text()), post.origin().url());
                case Block.Embed embed ->
                    add(links, embed.text().isEmpty() ? "Embedded" : Sentences.shortened(embed.text()), embed.url());
                case Block.Picture picture -> {
                    // A picture has buttons of its own.
                }
            }
        }
        return links;
    }

    private static void add(List<Named> links, String words, @Nullable String url) {
        LinkAddress.of(url).ifPresent(address -> links.add(new Named(words, address)));
    }

    /** Returns the node that gets the keyboard focus first. */
    public Node first() {
        return boxes.isEmpty() ? close : boxes.getFirst().first();
    }
}
