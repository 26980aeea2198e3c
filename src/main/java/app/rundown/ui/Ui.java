package app.rundown.ui;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The few kinds of node that every part of the window is made of, each with its style classes and its accessible text.
 */
final class Ui {
    private static final Duration TOOLTIP_DELAY = Duration.millis(400);
    private static final int TOOLTIP_COLUMNS = 64;
    private static final int LONGEST_TITLE = 40;

    private Ui() {}

    /** The beginning of a title, for a sentence that only has to say which is meant. */
    static String shortened(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int blank = title.lastIndexOf(' ', LONGEST_TITLE);
        int end = blank > LONGEST_TITLE / 2
                ? blank
                : LONGEST_TITLE - (Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 1)) ? 1 : 0);
        return title.substring(0, end) + "…";
    }

    static Label label(String text, String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        say(label, text);
        return label;
    }

    /**
     * Gives a label its words, which run from right to left where their first letter does, whatever stands behind it.
     * They stay at the label's left end, beside what they belong to.
     */
    static void say(Label label, String text) {
        label.setText(text);
        boolean fromRight = RightToLeft.isIn(text) && RightToLeft.leads(text);
        if (fromRight != (label.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT)) {
            label.setNodeOrientation(fromRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
            // Left and right are swapped in such a label.
            label.setAlignment(fromRight ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }
    }

    /** A text that breaks its lines. */
    static TintedText sentence(String text, String... styleClasses) {
        TintedText sentence = new TintedText(text, "sentence");
        sentence.getStyleClass().addAll(styleClasses);
        return sentence;
    }

    static Button button(String text, Runnable action, String... styleClasses) {
        Button button = new Button(text);
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** An item of a menu; its words are shown as they are. */
    static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** A button that shows only an icon; what it does stands in its tooltip and is read aloud. */
    static Button iconButton(Feather icon, String what, Runnable action, String... styleClasses) {
        Button button = wordless(icon, action, styleClasses);
        button.setAccessibleText(what);
        Tooltips.onHover(button, button::getAccessibleText);
        return button;
    }

    /** A button that shows only an icon, and has yet to be told what it does. */
    static Button wordless(Feather icon, Runnable action, String... styleClasses) {
        Button button = button("", action, styleClasses);
        button.getStyleClass().add("icon-button");
        button.setGraphic(icon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    static FontIcon icon(Feather icon) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add("icon");
        return node;
    }

    static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(folded(text));
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.setShowDuration(Duration.INDEFINITE);
        return tooltip;
    }

    /**
     * Breaks a tooltip's lines here, because JavaFX may throw where it breaks lines written from right to left itself.
     */
    static String folded(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split("(?<=\\s)")) {
            if (column > 0 && column + word.strip().length() > TOOLTIP_COLUMNS) {
                lines.append('\n');
                column = 0;
            }
            lines.append(word);
            column = word.endsWith("\n") ? 0 : column + word.length();
        }
        return lines.toString();
    }

    /** A reason as a sentence of its own, whatever stood before it where it was written. */
    static String asSentence(String reason) {
        if (reason.isEmpty()) {
            return reason;
        }
        int first = reason.offsetByCodePoints(0, 1);
        String begun = reason.substring(0, first).toUpperCase(java.util.Locale.ROOT) + reason.substring(first);
        return ".!?…”\"".indexOf(begun.charAt(begun.length() - 1)) >= 0 ? begun : begun + ".";
    }

    /**
     * The last part of a path or an address; by its signs alone, as not every one that was remembered is a path here.
     */
    static String lastPart(String place) {
        int cut = Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\'));
        return cut < 0 || cut == place.length() - 1 ? place : place.substring(cut + 1);
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** A speaker's initials in their colour; it only repeats what the name beside it says. */
    static Label avatar(String name, String colour) {
        return label(Speakers.initials(name), "avatar", colour);
    }

    /** Names a node for screen readers. */
    static <T extends Node> T named(T node, AccessibleRole role, String text) {
        node.setAccessibleRole(role);
        node.setAccessibleText(text);
        return node;
    }

    /** Shows or hides a node together with its place. */
    static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /**
     * Gives a node the keyboard so that JavaFX shows it, which it does only where a traversal led there: one step on,
     * and back.
     */
    static void focus(Node node) {
        node.requestFocus();
        node.requestFocusTraversal(TraversalDirection.NEXT);
        node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        if (!node.isFocused()) {
            node.requestFocus();
        }
    }
}
