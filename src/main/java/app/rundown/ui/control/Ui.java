package app.rundown.ui.control;

import app.rundown.ui.format.Speakers;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Creates and changes the kinds of node that every part of the window uses, with their style classes and accessible
 * texts.
 */
public final class Ui {
    private Ui() {}

    /** Creates a label. */
    public static Label label(String text, String... styleClasses) {
        Label label = new Label();
        label.setEllipsisString("…");
        label.getStyleClass().addAll(styleClasses);
        say(label, text);
        return label;
    }

    /**
     * Sets a label's text, which runs from right to left if its first letter does, whatever follows. It stays at the
     * label's left end, beside what it belongs to.
     */
    public static void say(Label label, String text) {
        label.setText(text);
        boolean fromRight = RightToLeftLines.isIn(text) && RightToLeftLines.leads(text);
        if (fromRight != (label.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT)) {
            label.setNodeOrientation(fromRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
            // Left and right are swapped in such a label.
            label.setAlignment(fromRight ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }
    }

    /** Creates a text that breaks its lines. */
    public static HighlightedText sentence(String text, String... styleClasses) {
        HighlightedText sentence = new HighlightedText(text, "sentence");
        sentence.getStyleClass().addAll(styleClasses);
        return sentence;
    }

    /** Creates a button. */
    public static Button button(String text, Runnable action, String... styleClasses) {
        Button button = new Button(text);
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Creates a menu item; its text is shown as it is, without mnemonics. */
    public static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Creates a button that shows only an icon; its tooltip and a screen reader tell what it does. */
    public static Button iconButton(Feather icon, String what, Runnable action, String... styleClasses) {
        Button button = wordless(icon, action, styleClasses);
        button.setAccessibleText(what);
        Tooltips.onHover(button, button::getAccessibleText);
        return button;
    }

    /** Creates a button that shows only an icon. The caller has to add its accessible text and tooltip. */
    public static Button wordless(Feather icon, Runnable action, String... styleClasses) {
        Button button = button("", action, styleClasses);
        button.getStyleClass().add("icon-button");
        button.setGraphic(icon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    /** Creates an icon. */
    public static FontIcon icon(Feather icon) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add("icon");
        return node;
    }

    /** Creates an empty region that takes the free width of its row. */
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Creates a label with a speaker's initials in their colour. It only repeats the name beside it. */
    public static Label avatar(String name, String colour) {
        return label(Speakers.initials(name), "avatar", colour);
    }

    /** Gives a node its role and its text for screen readers, and returns it. */
    public static <T extends Node> T named(T node, AccessibleRole role, String text) {
        node.setAccessibleRole(role);
        node.setAccessibleText(text);
        return node;
    }

    /** Shows or hides a node. A hidden node takes no space. */
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /**
     * Moves the focus to a node so that JavaFX draws the focus. It does so only after a traversal with the keyboard; so
     * this goes one step on and one back. Does nothing if the node is in no window, or leaves it on the way.
     */
    public static void focus(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return;
        }
        node.requestFocus();
        node.requestFocusTraversal(TraversalDirection.NEXT);
        // A listener of the focus may have taken the node away.
        Node next = scene.getFocusOwner();
        if (next != null && next != node) {
            next.requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (!node.isFocused()) {
            node.requestFocus();
        }
    }
}
