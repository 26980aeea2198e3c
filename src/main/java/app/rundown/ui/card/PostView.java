package app.rundown.ui.card;

import app.rundown.ui.control.Avatar;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.LinkAddress;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Somebody's post on a card: a box with its author, what else is told of it, a link to it, and its words. */
final class PostView extends VBox {
    /** A width, in pixels, that no card has: what is told of the author needs a second line only where the box ends. */
    private static final double UNBROKEN = 10_000;

    private final Avatar avatar = new Avatar();
    private final Label author = Ui.label("", "post-author");
    private final Label facts = Ui.label("", "post-facts");
    private final Hyperlink opens = new Hyperlink();
    private final HighlightedText words = new HighlightedText("post-words");
    private @Nullable LinkAddress address;

    /** Creates an empty view. */
    PostView(CardLinks links) {
        getStyleClass().add("post");
        opens.getStyleClass().add("post-link");
        opens.setGraphic(Ui.icon(Feather.EXTERNAL_LINK));
        opens.setOnAction(event -> {
            opens.setVisited(false);
            links.follow(opens, Objects.requireNonNull(address));
        });
        Tooltips.onHover(opens, () -> "Opens " + Objects.requireNonNull(address).tooltipText());
        FlowPane told = new FlowPane(avatar, author, facts);
        told.getStyleClass().add("post-told");
        told.setPrefWrapLength(UNBROKEN);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox head = new HBox(told, opens);
        head.getStyleClass().add("post-head");
        getChildren().addAll(head, words);
    }

    /** Shows another post. */
    void show(CardData.Post post) {
        address = post.address();
        avatar.show(post.initials(), post.colour());
        author.setText(post.author());
        facts.setText(post.facts());
        if (address != null) {
            opens.setAccessibleText("Post by " + post.author() + ", opens " + address.text());
        }
        Ui.show(opens, address != null);
        words.show(post.styled());
    }

    /** Returns the words of the post. */
    HighlightedText words() {
        return words;
    }
}
