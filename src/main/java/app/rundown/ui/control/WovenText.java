package app.rundown.ui.control;

import app.rundown.text.WovenWords;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Two wordings in one text: words that went are struck out, and words that came are underlined on a ground of their
 * own; words that moved have another ground.
 */
public final class WovenText extends Region {
    private final TextFlow flow = new TextFlow();
    private final Path ground = new Path();
    private final Path moved = new Path();
    private List<WovenWords.Piece> shown = List.of();

    /** Creates a text without words. */
    public WovenText() {
        getStyleClass().add("woven");
        addGround(ground, "word-new-ground");
        addGround(moved, "word-moved-ground");
        getChildren().add(flow);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Creates a text. */
    public WovenText(List<WovenWords.Piece> pieces) {
        this();
        show(pieces);
    }

    private void addGround(Path path, String styleClass) {
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        getChildren().add(path);
    }

    /** Shows other words. */
    public void show(List<WovenWords.Piece> pieces) {
        if (pieces.equals(shown)) {
            return;
        }
        shown = List.copyOf(pieces);
        List<Text> texts = new ArrayList<>();
        for (WovenWords.Piece piece : pieces) {
            Text text = new Text(piece.text());
            text.getStyleClass().addAll("words", styleClass(piece.mark()));
            texts.add(text);
        }
        flow.getChildren().setAll(texts);
        requestLayout();
    }

    private static String styleClass(WovenWords.Mark mark) {
        return switch (mark) {
            case SAME -> "word-both";
            case GONE -> "word-gone";
            case CAME -> "word-new";
            case MOVED -> "word-moved";
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
        moved.getElements().clear();
        int at = 0;
        for (WovenWords.Piece piece : shown) {
            int end = at + piece.text().length();
            if (piece.mark() == WovenWords.Mark.CAME) {
                ground.getElements().addAll(flow.getRangeShape(at, end, false));
            } else if (piece.mark() == WovenWords.Mark.MOVED) {
                moved.getElements().addAll(flow.getRangeShape(at, end, false));
            }
            at = end;
        }
    }
}
