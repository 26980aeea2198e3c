package app.rundown.ui.history;

import app.rundown.ui.control.Ui;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Both versions of an update side by side, in columns of one width. */
final class TwoColumns extends Region {
    private static final double GAP = 24;

    private final VBox older = new VBox();
    private final VBox newer = new VBox();

    TwoColumns() {
        getStyleClass().add("history-sides");
        older.getStyleClass().add("history-side-words");
        newer.getStyleClass().add("history-side-words");
        getChildren().setAll(older, newer);
    }

    /** Shows the passages of both versions; one that has none is not there. */
    void show(List<Node> before, List<Node> after) {
        older.getChildren().setAll(before.isEmpty() ? List.of(nothing("not in the older capture")) : before);
        newer.getChildren().setAll(after.isEmpty() ? List.of(nothing("not in the newer capture")) : after);
    }

    private static Label nothing(String what) {
        return Ui.label(what, "history-note");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double column(double width) {
        return Math.max(0, (width - GAP) / 2);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * Math.max(older.prefWidth(-1), newer.prefWidth(-1)) + GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = width < 0 ? -1 : column(width);
        return Math.max(older.prefHeight(column), newer.prefHeight(column));
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        older.resizeRelocate(0, 0, column, getHeight());
        newer.resizeRelocate(getWidth() - column, 0, column, getHeight());
    }
}
