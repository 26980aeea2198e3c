package app.rundown.ui.filter;

import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/**
 * The rows of one list beside the timeline. A long list shows its first rows, and below them those that the filter
 * names; a link shows all. What the user unfolded stays so when the rows are made anew.
 *
 * @param <T> the type of the rows
 */
final class RowList<T extends Node> extends VBox {
    private final String noun;
    private final Predicate<T> kept;
    private final Hyperlink link = new Hyperlink();
    private List<T> rows = List.of();
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
            unfolded = !unfolded;
            link.setVisited(false);
            fold();
            if (unfolded && rows.size() >= most) {
                Ui.focus(focusable(rows.get(most - 1)));
            }
        });
    }

    /** Sets what is shown if there are no rows. */
    void setNothing(Node node) {
        nothing = node;
    }

    /** Shows these rows. */
    void show(List<T> all) {
        rows = List.copyOf(all);
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
        if (rows.size() <= most || unfolded) {
            return rows;
        }
        List<T> shown = new ArrayList<>(rows.subList(0, most - 1));
        rows.stream().skip(most - 1).filter(kept).forEach(shown::add);
        return shown;
    }

    /** Shows what has to be seen now. */
    void fold() {
        List<Node> now = new ArrayList<>(shown());
        if (now.isEmpty()) {
            now.add(nothing);
        }
        if (rows.size() > most) {
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
