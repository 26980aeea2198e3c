package app.rundown.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A paragraph of which only the first lines show at first; a link below shows the rest, and hides it again. */
public final class FoldedText extends Region {
    /** Space between the words and the link, in pixels. */
    private static final double GAP = 2;

    private final HighlightedText words;
    private final Hyperlink more = new Hyperlink();
    private final Rectangle clip = new Rectangle();
    private final int lines;
    private boolean open;

    /**
     * Creates a folded paragraph.
     *
     * @param lines how many lines show at first; of a paragraph with one line more, all do
     */
    public FoldedText(HighlightedText words, int lines) {
        this.words = words;
        this.lines = lines;
        more.getStyleClass().add("side-link");
        more.setOnAction(event -> {
            open = !open;
            say();
            requestLayout();
        });
        say();
        getChildren().setAll(words, more);
    }

    private void say() {
        more.setVisited(false);
        more.setText(open ? "less" : "more");
        more.setAccessibleText(open ? "Show only the first lines" : "Show all of it");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Returns the height of the words that show: all of them, or as many lines as fit. */
    private double shown(double width) {
        double all = words.prefHeight(width);
        // Only a text that is laid out knows its lines.
        words.resize(width, all);
        words.layout();
        return open || words.lines() <= lines + 1 ? all : words.bottom(lines);
    }

    private boolean isFoldable() {
        return words.lines() > lines + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        double free = width < 0 ? getWidth() : width;
        double shown = shown(free);
        return snapSizeY(shown) + (isFoldable() ? GAP + more.prefHeight(-1) : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double shown = snapSizeY(shown(getWidth()));
        clip.setWidth(getWidth());
        clip.setHeight(shown);
        words.setClip(isFoldable() && !open ? clip : null);
        words.relocate(0, 0);
        Ui.show(more, isFoldable());
        more.resizeRelocate(0, shown + GAP, more.prefWidth(-1), more.prefHeight(-1));
    }
}
