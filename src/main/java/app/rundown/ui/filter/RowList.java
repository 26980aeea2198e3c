package app.rundown.ui.filter;

import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one list beside the timeline. A long list shows its first rows, and below them those that the filter
 * names and the one that stands for all the rest; a link shows all. What the user unfolded stays so when the rows are
 * made anew.
 *
 * @param <T> the type of the rows
 */
final class RowList<T extends Node> extends VBox {
    private final String noun;
    private final Predicate<T> kept;
    private final Hyperlink link = new Hyperlink();
    private List<T> rows = List.of();
    private @Nullable T rest;
    private Node nothing = Ui.label("", "quiet");
    private int most = Integer.MAX_VALUE;
    private boolean unfolded;

    /**
     * Creates an empty list.
     *
     * @param noun what the rows are, for the link: “topic”
     * @param kept which rows are shown even if the list is folded
     */
    RowList(String noun, Predicate<T> kept) {
        this.noun = noun;
        this.kept = kept;
        getStyleClass().add("side-rows");
        link.getStyleClass().addAll("side-link", "side-more");
        link.setOnAction(event -> {
            boolean byKeyboard = link.isFocusVisible();
            unfolded = !unfolded;
            link.setVisited(false);
            fold();
            if (unfolded && rows.size() > few() && byKeyboard) {
                Ui.focus(focusable(rows.get(few())));
            }
        });
    }

    /** Sets what is shown if there are no rows. */
    void setNothing(Node node) {
        nothing = node;
    }

    /** Shows these rows. */
    void show(List<T> all) {
        show(all, null);
    }

    /**
     * Shows these rows.
     *
     * @param last the row that stands for what is in none of them; it is shown even if the list is folded. Or null
     */
    void show(List<T> all, @Nullable T last) {
        rows = List.copyOf(all);
        rest = last;
        fold();
    }

    /** Sets how many lines the list may have while it is folded, the link included. */
    void limit(int lines) {
        if (lines != most) {
            most = lines;
            fold();
        }
    }

    /** Returns the rows that are shown. */
    List<T> shown() {
        List<T> shown = new ArrayList<>(rows);
        if (isLong() && !unfolded) {
            shown.subList(few(), shown.size()).removeIf(kept.negate());
        }
        if (rest != null) {
            shown.add(rest);
        }
        return shown;
    }

    private boolean isLong() {
        return rows.size() + (rest == null ? 0 : 1) > most;
    }

    /** Returns how many of the rows are shown for sure while the list is folded. */
    private int few() {
        return Math.max(1, most - (rest == null ? 1 : 2));
    }

    /** Shows what has to be seen now. */
    void fold() {
        List<Node> now = new ArrayList<>(shown());
        if (now.isEmpty()) {
            now.add(nothing);
        }
        if (isLong()) {
            link.setText(unfolded ? "Fewer " + noun + "s" : "All " + Counts.of(rows.size(), noun));
            now.add(link);
        }
        if (!getChildren().equals(now)) {
            getChildren().setAll(now);
        }
    }

    /** Returns the part of a row that takes the keyboard: a row's first button. */
    static Node focusable(Node row) {
        Node button = row.lookup(".toggle-button");
        return button == null ? row : button;
    }
}
