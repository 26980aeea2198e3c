package app.rundown.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Two wordings in one text: words that went are struck out, and words that came are underlined on a ground of their
 * own.
 */
final class WovenText extends Region {
    private final TextFlow flow = new TextFlow();
    private final Path ground = new Path();
    private final List<int[]> added = new ArrayList<>();

    WovenText(WordingDiff diff) {
        getStyleClass().add("woven");
        int at = 0;
        for (WordingDiff.Piece piece : diff.pieces()) {
            Text text = new Text(piece.text());
            text.getStyleClass().addAll("words", styleClass(piece.whose()));
            flow.getChildren().add(text);
            if (piece.whose() == WordingDiff.Whose.OTHER) {
                added.add(new int[] {at, at + piece.text().length()});
            }
            at += piece.text().length();
        }
        ground.getStyleClass().add("word-new-ground");
        ground.setManaged(false);
        getChildren().setAll(ground, flow);
    }

    private static String styleClass(WordingDiff.Whose whose) {
        return switch (whose) {
            case BOTH -> "word-both";
            case ONE -> "word-gone";
            case OTHER -> "word-new";
        };
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        ground.getElements().clear();
        added.forEach(run -> ground.getElements().addAll(flow.getRangeShape(run[0], run[1], false)));
    }
}
