package app.rundown.ui.scroll;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/** The scroll bar of a pane. It follows the pane; only the user's hand on it leads. */
final class Thumb {
    /** What a hand can still take hold of, in pixels. */
    private static final double SHORTEST = 36;

    private final CardPane<?> pane;
    private final ScrollBar bar = new ScrollBar();
    private boolean following;
    private boolean seen;
    private boolean settled;

    Thumb(CardPane<?> pane) {
        this.pane = pane;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMin(0);
        bar.setMax(1);
        bar.setFocusTraversable(false);
        bar.setViewOrder(-2);
        bar.valueProperty().addListener((o, before, value) -> {
            if (!following) {
                pane.setPosition(value.doubleValue());
            }
        });
        bar.pressedProperty().addListener((o, before, pressed) -> pane.requestLayout());
    }

    Node node() {
        return bar;
    }

    /** The room that the bar needs beside the cards, whether it is seen or not. */
    double width() {
        return bar.prefWidth(-1);
    }

    void hide() {
        see(false);
    }

    /** From now on it may be seen. */
    void settle() {
        settled = true;
    }

    private void see(boolean now) {
        bar.setVisible(now);
        if (now && !seen) {
            // What was not seen before has no style, and so no parts, until the next pulse.
            bar.applyCss();
        }
        seen = now;
    }

    void layout() {
        double share = pane.share();
        see(settled && share < 1);
        double width = width();
        bar.resizeRelocate(pane.getWidth() - width, 0, width, pane.getHeight());
        if (!bar.isPressed()) {
            // While the hand is on it the thumb stays under the hand, whatever becomes known of the rows' heights.
            following = true;
            bar.setVisibleAmount(Math.max(share, SHORTEST / Math.max(SHORTEST, pane.getHeight())));
            bar.setBlockIncrement(share / Math.max(share, 1 - share));
            bar.setValue(pane.position());
            following = false;
        }
    }
}
