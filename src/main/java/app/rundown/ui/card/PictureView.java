package app.rundown.ui.card;

import app.rundown.fetch.PictureAddress;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.picture.PictureFrame;
import app.rundown.ui.picture.PictureLoader;
import app.rundown.ui.picture.PictureState;
import app.rundown.ui.picture.PictureState.Failed;
import app.rundown.ui.picture.PictureState.Loading;
import app.rundown.ui.picture.PictureState.NotRequested;
import app.rundown.ui.picture.PictureState.Shown;
import app.rundown.ui.picture.PictureState.WayOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A picture's place on a card: at first its caption and a button that names the host to be asked for it, later the
 * picture itself.
 */
public final class PictureView extends VBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    /** JavaFX does not draw the focus if the program moves it, even if the user got there by keyboard. */
    private static final PseudoClass BY_KEYS = PseudoClass.getPseudoClass("by-keys");

    /** The rest of a longer address tells the reader nothing more. */
    private static final int LONGEST_TOLD = 100;

    private final PictureLoader pictureLoader;
    private final Button button = Ui.button("", this::pressed, "picture-button");
    private final Button cancel;
    private final HBox head;
    private final PictureFrame frame = new PictureFrame();
    private final HighlightedText failure = Ui.sentence("", "doubt");
    private final HighlightedText caption = new HighlightedText("aside-words");
    private CardData.@Nullable Picture picture;

    /** Creates a place that {@link #show} fills. */
    PictureView(PictureLoader pictureLoader) {
        this.pictureLoader = pictureLoader;
        getStyleClass().addAll("aside", "picture");
        cancel = Ui.iconButton(Feather.X, "Stop fetching the picture", () -> pictureLoader.hide(address()));
        head = new HBox(Ui.icon(Feather.IMAGE), button);
        head.getStyleClass().add("picture-head");
        getChildren().addAll(head, caption);
        Tooltips.onHover(
                button,
                () -> address().isInline()
                        ? "The picture is part of the document itself"
                        : (pictureLoader.isLocal(address()) ? "The picture is in the archive: " : "")
                                + told(address().text()));
        setAccessibleRole(AccessibleRole.PARENT);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    /** Makes this the place of another picture. */
    void show(CardData.Picture next) {
        picture = next;
        caption.show(next.styled());
        setAccessibleText(named("Picture"));
        render();
    }

    /** Releases the picture, because its place is no longer in view. */
    void clear() {
        picture = null;
        frame.clear();
    }

    /** Returns the node that shows the caption. */
    HighlightedText caption() {
        return caption;
    }

    private PictureAddress address() {
        return Objects.requireNonNull(picture).address();
    }

    /** Whether this is the place of the picture with that address. */
    boolean isOf(PictureAddress other) {
        return picture != null && picture.address().equals(other);
    }

    /** Shows the current state of the picture. */
    void render() {
        PictureAddress address = address();
        boolean local = pictureLoader.isLocal(address);
        PictureState state = pictureLoader.state(address);
        boolean focused = isFocusWithin();
        boolean byKeys = button.isFocusVisible() || cancel.isFocusVisible();
        List<Node> nodes = new ArrayList<>();
        nodes.add(
                switch (state) {
                    case NotRequested unasked ->
                        head(local ? "Show picture" : "Show picture · " + address.host(), false);
                    case Loading coming -> head("Fetching" + (local ? "" : " from " + address.host()) + "…", true);
                    case Failed failed ->
                        head(failed.wayOut() == WayOut.TRY_AGAIN ? "Try again" : "Open in the browser", false);
                    case Shown shown -> frame(shown);
                });
        // A picture within the document has no address that a browser could be sent to.
        Ui.show(button, !(state instanceof Failed failed && failed.wayOut() == WayOut.BROWSER && address.isInline()));
        if (state instanceof Failed failed) {
            failure.show(StyledText.plain(failed.why()));
            nodes.add(failure);
        }
        if (!caption.styled().text().isEmpty()) {
            nodes.add(caption);
        }
        pseudoClassStateChanged(SHOWN, state instanceof Shown);
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        if (!(state instanceof Shown)) {
            frame.clear();
        }
        if (focused) {
            // The node that had the focus may no longer be there.
            keepFocus(state instanceof Shown ? frame : button, byKeys);
        }
    }

    private PictureFrame frame(Shown shown) {
        frame.show(shown, named("Picture"));
        return frame;
    }

    private HBox head(String text, boolean coming) {
        button.setText(text);
        button.setAccessibleText(named(text));
        if (coming && !head.getChildren().contains(cancel)) {
            head.getChildren().add(cancel);
        } else if (!coming) {
            head.getChildren().remove(cancel);
        }
        return head;
    }

    private static void keepFocus(Node node, boolean byKeys) {
        if (!node.isFocused()) {
            node.requestFocus();
            node.pseudoClassStateChanged(BY_KEYS, byKeys);
        }
    }

    private String named(String what) {
        String words = caption.styled().text();
        return words.isEmpty() ? what : what + ": " + words;
    }

    private void pressed() {
        if (pictureLoader.state(address()) instanceof Failed failed && failed.wayOut() == WayOut.BROWSER) {
            pictureLoader.outside().browse(address());
        } else {
            pictureLoader.show(address());
        }
    }

    private void menu(ContextMenuEvent event) {
        ContextMenu menu = new ContextMenu();
        if (!address().isInline()) {
            menu.getItems()
                    .add(Ui.item(
                            "Copy picture address",
                            () -> pictureLoader.outside().copyAddress(address())));
            menu.getItems()
                    .add(Ui.item(
                            "Open picture in the browser",
                            () -> pictureLoader.outside().browse(address())));
        }
        if (pictureLoader.state(address()) instanceof Shown) {
            menu.getItems().add(Ui.item("Hide picture", () -> pictureLoader.hide(address())));
        }
        if (!menu.getItems().isEmpty()) {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private static String told(String address) {
        return address.length() <= LONGEST_TOLD ? address : address.substring(0, LONGEST_TOLD) + "…";
    }
}
