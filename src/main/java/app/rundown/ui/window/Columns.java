package app.rundown.ui.window;

import app.rundown.store.Settings;
import app.rundown.ui.control.Zoom;
import app.rundown.ui.state.Preferences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The timeline between two side columns. When the window is too narrow for a column, or the text too large, the column
 * becomes a drawer: it is closed at first, and only one may be open. A drawer narrows the timeline, so that it covers
 * no word; only where too little would be left, it lies over it. Whether a column is folded is remembered; whether a
 * drawer is open is not.
 */
public final class Columns extends Pane {
    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");
    /** How long a drawer takes to slide in. */
    private static final Duration SLIDE = Duration.millis(180);

    /** The least width of the timeline that a drawer leaves visible, in pixels. */
    private static final double BESIDE = 48;

    /** The least width of the timeline, in pixels, beside which a drawer stands; over a narrower one it lies. */
    private static final double LEAST = 340;

    /** The width of a drawer's shadow, in pixels. */
    private static final double SHADE = 16;

    private final Preferences preferences;
    private final Region middle;
    private final Region shade = new Region();
    private final Region filter;
    private final Region filterPlace;
    private final Region inspector;
    private final Region inspectorPlace;
    private final ObservableValue<Double> scale;
    private @Nullable Side drawer;
    private @Nullable Region page;
    private final List<Region> pages = new ArrayList<>();
    private final Set<Region> wholePages = new HashSet<>();
    private final ReadOnlyBooleanWrapper inspectorAside = new ReadOnlyBooleanWrapper();
    private boolean anything;
    private boolean wide;

    /** The columns beside the timeline. */
    public enum Side {
        /** The filter, on the left. */
        FILTER(920, 256, 256, "filter"),
        /** The quotes and the audit, on the right. */
        INSPECTOR(1120, 368, 372, "inspector");

        /** The least width of this pane, in pixels at normal text size, at which this column is no drawer. */
        private final double room;
        /** Its width beside the timeline, in pixels. */
        private final double width;
        /** Its width as a drawer, in pixels. */
        private final double drawn;
        /** The name of the column in the settings. */
        private final String setting;

        Side(double room, double width, double drawn, String setting) {
            this.room = room;
            this.width = width;
            this.drawn = drawn;
            this.setting = setting;
        }

        /** Returns the least width of the window, in pixels at normal text size, at which it is no drawer. */
        double room() {
            return room;
        }
    }

    /**
     * Creates the three columns.
     *
     * @param preferences remembers which columns are folded, and gives the text size
     */
    public Columns(Region filter, Region middle, Region inspector, Preferences preferences) {
        this.preferences = preferences;
        this.middle = middle;
        this.filter = filter;
        this.inspector = inspector;
        getStyleClass().add("columns");
        scale = preferences.settings().map(Columns::zoom);
        filterPlace = new Zoom(filter, scale);
        inspectorPlace = new Zoom(inspector, scale);
        shade.getStyleClass().add("drawer-shade");
        shade.setMouseTransparent(true);
        // In the order of keyboard traversal; the view order decides what lies on top.
        getChildren().setAll(filterPlace, middle, shade, inspectorPlace);
        widthProperty().addListener((o, before, width) -> arrange());
        preferences.settings().addListener((o, before, now) -> {
            if (!now.columns().equals(before.columns())
                    || now.readingPreferences().textSize()
                            != before.readingPreferences().textSize()) {
                arrange();
            }
        });
        arrange();
    }

    /** Adds a page that can take the place of timeline and inspector; it is hidden at first. */
    void addPage(Region region) {
        region.setVisible(false);
        Region place = new Zoom(region, scale);
        pages.add(place);
        getChildren().add(place);
    }

    /** Adds a page that takes the place of all three columns; it is hidden at first. */
    void addWholePage(Region region) {
        wholePages.add(region);
        addPage(region);
    }

    /** Whether a page is shown that takes the place of all three columns. */
    boolean isWhole() {
        return page != null && wholePages.contains(page);
    }

    /**
     * Shows a page in place of timeline and inspector, or of all three columns. Does nothing if no document is open.
     *
     * @param next a page that was added, or null for none
     */
    void showPage(@Nullable Region next) {
        Region to = anything ? next : null;
        if (page != to) {
            closeDrawers();
            if (page != null) {
                page.setVisible(false);
            }
            page = to;
            if (to != null) {
                to.setVisible(true);
            }
            arrange();
        }
    }

    /** Whether a page stands in place of timeline and inspector. */
    boolean showsPage() {
        return page != null;
    }

    /** Sets whether a document is open. Without one, both columns are hidden. */
    public void setHasDocuments(boolean is) {
        showPage(null);
        anything = is;
        closeDrawers();
        arrange();
    }

    /** Sets whether the middle needs all the room there is, so that the inspector is a drawer in any case. */
    void setWide(boolean is) {
        if (is != wide) {
            closeDrawers();
            wide = is;
            arrange();
        }
    }

    /** Whether a document is open. */
    boolean hasDocuments() {
        return anything;
    }

    /** Folds or unfolds a column, or opens or closes its drawer. */
    public void toggle(Side side) {
        if (isShown(side)) {
            fold(side);
        } else {
            open(side);
        }
    }

    /** Unfolds a column, or opens its drawer. Does nothing if it is shown or no document is open. */
    void open(Side side) {
        if (!anything || isShown(side)) {
            return;
        }
        if (isDrawer(side)) {
            drawer = side;
            arrange();
            slide(side);
        } else {
            // An open drawer takes the room of the other column.
            closeDrawers();
            if (!isUnfolded(side)) {
                preferences.change(settings -> settings.withColumn(side.setting, true));
            }
        }
    }

    private void fold(Side side) {
        if (isDrawer(side)) {
            closeDrawers();
        } else {
            preferences.change(settings -> settings.withColumn(side.setting, false));
        }
    }

    /** Closes the open drawer. Returns whether one was open. */
    public boolean closeDrawers() {
        boolean any = drawer != null;
        drawer = null;
        if (any) {
            arrange();
        }
        return any;
    }

    /** Whether a column can be seen now. */
    boolean isShown(Side side) {
        return anything
                && !(showsPage() && side == Side.INSPECTOR)
                && !isWhole()
                && (isDrawer(side) ? drawer == side : drawer == null && isUnfolded(side));
    }

    private boolean isUnfolded(Side side) {
        return preferences.now().columns().getOrDefault(side.setting, true);
    }

    /** Whether the inspector can't be seen, or is a drawer, and there is a place where it could stand. */
    ReadOnlyBooleanProperty inspectorAside() {
        return inspectorAside.getReadOnlyProperty();
    }

    /** Whether a column is a drawer at the present width and text size. */
    boolean isDrawer(Side side) {
        // Large text needs a wide timeline before there is room for a column beside it.
        return wide && side == Side.INSPECTOR || getWidth() < side.room * growth(0.6);
    }

    private void arrange() {
        drawer = drawer != null && isDrawer(drawer) ? drawer : null;
        for (Side side : Side.values()) {
            Region content = side == Side.FILTER ? filter : inspector;
            content.setVisible(isShown(side));
            content.pseudoClassStateChanged(DRAWER, isDrawer(side));
            region(side).setViewOrder(isDrawer(side) ? -2 : 0);
        }
        middle.setVisible(!showsPage());
        shade.setVisible(drawer != null);
        shade.setViewOrder(-1);
        inspectorAside.set(!showsPage() && (!isShown(Side.INSPECTOR) || isDrawer(Side.INSPECTOR)));
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
            case FILTER -> filterPlace;
            case INSPECTOR -> inspectorPlace;
        };
    }

    /** Returns the width of a column, in pixels. The inspector grows with the text more slowly. */
    private double width(Side side) {
        double grown = (isDrawer(side) ? side.drawn : side.width)
                * (side == Side.FILTER ? zoom(preferences.now()) : growth(0.7));
        return Math.min(Math.rint(grown), Math.max(0, getWidth() - BESIDE));
    }

    /** Returns how much larger than usual the user wants the text. */
    private static double zoom(Settings settings) {
        return settings.readingPreferences().textSize() / 100.0;
    }

    /**
     * Returns a growth factor for something that takes only a share of the growth of the text.
     *
     * @param share from 0 to 1
     */
    private double growth(double share) {
        return 1 + share * Math.max(0, preferences.now().readingPreferences().textSize() - 100) / 100;
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
                boolean over = isDrawer(side) && getWidth() - width < LEAST;
                left += isLeft && !over ? width : 0;
                right -= isLeft || over ? 0 : width;
                if (isDrawer(side)) {
                    double edge = isLeft ? width : getWidth() - width - SHADE;
                    shade.setScaleX(isLeft ? -1 : 1);
                    shade.resizeRelocate(edge, 0, SHADE, getHeight());
                }
            }
        }
        middle.resizeRelocate(left, 0, right - left, getHeight());
        for (Region place : pages) {
            place.resizeRelocate(left, 0, right - left, getHeight());
        }
    }
}
