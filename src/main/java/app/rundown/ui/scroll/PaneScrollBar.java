package app.rundown.ui.scroll;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/** The scroll bar of a pane. It follows the pane; the pane follows it only while the user moves it. */
final class PaneScrollBar {
    /** Least length of the thumb, in pixels, so that the mouse can still grab it. */
    private static final double SHORTEST = 36;

    private final CardPane<?> pane;
    private final ScrollBar bar = new ScrollBar();
    private boolean following;
    private boolean seen;
    private boolean settled;

    /** A scroll bar that is hidden until {@link #settle}. */
    PaneScrollBar(CardPane<?> pane) {
        this.pane = pane;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMin(0);
        bar.setMax(1);
        bar.setFocusTraversable(false);
        bar.setViewOrder(-2);
        bar.valueProperty().addListener((o, before, value) -> {
            if (!following) {
                pane.viewport().setPosition(value.doubleValue());
            }
        });
        bar.pressedProperty().addListener((o, before, pressed) -> pane.requestLayout());
    }

    /** Returns the scroll bar's node. */
    Node node() {
        return bar;
    }

    /** Returns the width that the bar needs beside the cards, whether it is visible or not. */
    double width() {
        return bar.prefWidth(-1);
    }

    /** Hides the bar. */
    void hide() {
        see(false);
    }

    /** Allows the bar to be visible from now on. */
    void settle() {
        settled = true;
    }

    private void see(boolean now) {
        bar.setVisible(now);
        if (now && !seen) {
            // A node that has never been visible has no style, and so no parts, until the next pulse.
            bar.applyCss();
        }
        seen = now;
    }

    /** Lays out the bar and moves its thumb to the pane's position. */
    void layout() {
        double share = pane.viewport().share();
        see(settled && share < 1);
        double width = width();
        bar.resizeRelocate(pane.getWidth() - width, 0, width, pane.getHeight());
        if (!bar.isPressed()) {
            // While the user holds the thumb it stays under the mouse, whatever is learnt about the heights of rows.
            following = true;
            bar.setVisibleAmount(Math.max(share, SHORTEST / Math.max(SHORTEST, pane.getHeight())));
            bar.setBlockIncrement(share / Math.max(share, 1 - share));
            bar.setValue(pane.viewport().position());
            following = false;
        }
    }
}
