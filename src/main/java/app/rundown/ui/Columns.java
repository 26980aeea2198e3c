package app.rundown.ui;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The timeline between its two side columns. A column that the window (or large text in it) leaves no room for becomes
 * a drawer: it lies over the timeline, whose width does not change, is closed at first, and goes with a click beside
 * it. Whether a column is folded is remembered; whether a drawer is open is not.
 */
final class Columns extends Pane {
    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");
    private static final Duration SLIDE = Duration.millis(160);
    /** What a drawer leaves free of the timeline beside it at least. */
    private static final double BESIDE = 48;

    private final Preferences preferences;
    private final Region middle;
    private final Region scrim = new Region();
    private final Region filter;
    private final Region inspector;
    private @Nullable Side drawer;
    private boolean anything;

    /** The columns beside the timeline. */
    enum Side {
        /** What to show, on the left. */
        FILTER(760, "filter"),
        /** Quotes and audit, on the right. */
        INSPECTOR(1000, "inspector");

        private final double room;
        private final String setting;

        Side(double room, String setting) {
            this.room = room;
            this.setting = setting;
        }
    }

    Columns(Region filter, Region middle, Region inspector, Preferences preferences) {
        this.preferences = preferences;
        this.middle = middle;
        this.filter = filter;
        this.inspector = inspector;
        getStyleClass().add("columns");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(event -> closeDrawers());
        // In the order of the keyboard; what lies above what is told by the view order.
        getChildren().setAll(filter, middle, scrim, inspector);
        widthProperty().addListener((o, before, width) -> arrange());
        preferences.settings().addListener((o, before, now) -> {
            if (!now.columns().equals(before.columns())
                    || now.comfort().textSize() != before.comfort().textSize()) {
                arrange();
            }
        });
        arrange();
    }

    /** Whether there is anything to be filtered and inspected. */
    void setAnything(boolean is) {
        anything = is;
        closeDrawers();
        arrange();
    }

    /** Folds or unfolds a column, or opens or closes its drawer. */
    void toggle(Side side) {
        if (isShown(side)) {
            fold(side);
        } else {
            open(side);
        }
    }

    /** Unfolds a column, or opens its drawer. */
    void open(Side side) {
        if (!anything || isShown(side)) {
            return;
        }
        if (isDrawer(side)) {
            drawer = side;
            arrange();
            slide(side);
        } else {
            preferences.change(settings -> settings.withColumn(side.setting, true));
        }
    }

    private void fold(Side side) {
        if (isDrawer(side)) {
            closeDrawers();
        } else {
            preferences.change(settings -> settings.withColumn(side.setting, false));
        }
    }

    /** Closes what lies over the timeline; says whether anything did. */
    boolean closeDrawers() {
        boolean any = drawer != null;
        drawer = null;
        if (any) {
            arrange();
        }
        return any;
    }

    boolean isShown(Side side) {
        return anything
                && (isDrawer(side)
                        ? drawer == side
                        : preferences.now().columns().getOrDefault(side.setting, true));
    }

    boolean isDrawer(Side side) {
        // Large text needs a wide timeline before anything may stand beside it.
        return getWidth() < side.room * growth(0.6);
    }

    private void arrange() {
        drawer = drawer != null && isDrawer(drawer) ? drawer : null;
        for (Side side : Side.values()) {
            Region region = region(side);
            region.setVisible(isShown(side));
            region.pseudoClassStateChanged(DRAWER, isDrawer(side));
            region.setViewOrder(isDrawer(side) ? -2 : 0);
        }
        scrim.setVisible(drawer != null);
        scrim.setViewOrder(-1);
        requestLayout();
    }

    private void slide(Side side) {
        if (!preferences.hasMotion()) {
            return;
        }
        TranslateTransition slide = new TranslateTransition(SLIDE, region(side));
        slide.setFromX((side == Side.FILTER ? -1 : 1) * width(side));
        slide.setToX(0);
        slide.setInterpolator(Interpolator.EASE_OUT);
        slide.play();
    }

    private Region region(Side side) {
        return switch (side) {
            case FILTER -> filter;
            case INSPECTOR -> inspector;
        };
    }

    /** A column grows with the text, but less than it. */
    private double width(Side side) {
        double grown = region(side).prefWidth(-1) * (side == Side.FILTER ? 1 : growth(0.4));
        return Math.min(Math.rint(grown), Math.max(0, getWidth() - BESIDE));
    }

    /** By how much something grows that takes a share of the growth of the text. */
    private double growth(double share) {
        return 1 + share * Math.max(0, preferences.now().comfort().textSize() - 100) / 100;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        double right = getWidth();
        for (Side side : Side.values()) {
            Region region = region(side);
            if (region.isVisible()) {
                double width = width(side);
                boolean isLeft = side == Side.FILTER;
                region.resizeRelocate(isLeft ? 0 : getWidth() - width, 0, width, getHeight());
                left += isLeft && !isDrawer(side) ? width : 0;
                right -= isLeft || isDrawer(side) ? 0 : width;
            }
        }
        middle.resizeRelocate(left, 0, right - left, getHeight());
        scrim.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
