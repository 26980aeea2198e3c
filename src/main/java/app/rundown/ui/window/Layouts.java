package app.rundown.ui.window;

import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.action.Actions;
import app.rundown.ui.control.DeferredPane;
import app.rundown.ui.control.Zoom;
import app.rundown.ui.inspector.QuoteMenus;
import app.rundown.ui.lanes.LanesPage;
import app.rundown.ui.scroll.RowRange;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.ReadingPlace;
import app.rundown.ui.state.State;
import app.rundown.ui.timeline.StripTrack;
import app.rundown.ui.timeline.TimelineView;
import app.rundown.ui.timeline.UpdatesInSight;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The two layouts of what the filter shows: the timeline, and its lanes. One of them is seen; the keys that move and
 * choose work on it.
 */
final class Layouts extends StackPane implements UpdatesInSight {
    private static final RowRange NOTHING = new RowRange(0, -1);

    private final AppModel model;
    private final TimelineView timeline;
    private final DeferredPane<LanesPage> lanes;
    private final ReadOnlyObjectWrapper<RowRange> inSight = new ReadOnlyObjectWrapper<>(NOTHING);
    private Consumer<Boolean> onLanes = is -> {};
    private Consumer<List<StripTrack>> onTracks = tracks -> {};
    private Runnable onScroll = () -> {};
    private Runnable onSight = () -> {};

    /**
     * Creates both layouts; the lanes are made when they are first seen.
     *
     * @param textScale the text size that the user wants, 1 for the usual one
     * @param onInspect shows the inspector
     */
    Layouts(
            AppModel model,
            TimelineView timeline,
            Actions actions,
            QuoteMenus quoteMenus,
            ObservableValue<Double> textScale,
            Runnable onInspect) {
        this.model = model;
        this.timeline = timeline;
        lanes = DeferredPane.page(() -> new LanesPage(
                model.state(),
                model.filter(),
                model.navigation(),
                model.userData(),
                quoteMenus,
                actions.view()::reasons,
                onInspect,
                this::lanesMade));
        getChildren().setAll(timeline, new Zoom(lanes, textScale));
        lanes.setVisible(false);
        inSight.bind(timeline.inSightProperty());
        inSight.addListener((o, before, now) -> {
            onScroll.run();
            onSight.run();
        });
        model.state().property().addListener((o, before, now) -> render(now));
    }

    /**
     * Sets who follows.
     *
     * @param whenLanes is told when the lanes are shown, and when they are hidden
     * @param tracks receives the tracks for the strip; none while the lanes are hidden
     */
    void follow(Consumer<Boolean> whenLanes, Consumer<List<StripTrack>> tracks) {
        onLanes = whenLanes;
        onTracks = tracks;
        render(model.state().now());
    }

    private void render(State now) {
        boolean wanted = LanesPage.isWanted(now);
        if (wanted != lanes.isVisible()) {
            boolean focused = isFocusWithin();
            lanes.setVisible(wanted);
            timeline.setVisible(!wanted);
            inSight.unbind();
            if (wanted) {
                inSight.bind(lanes.content().inSightProperty());
                lanes.content().appear();
            } else {
                inSight.bind(timeline.inSightProperty());
                lanes.content().disappear();
            }
            onLanes.accept(wanted);
            if (focused) {
                focus();
            }
            tellOfSight();
        }
    }

    private void lanesMade(List<StripTrack> tracks) {
        onTracks.accept(tracks);
        tellOfSight();
    }

    /** Other updates may be in sight in rows of the same numbers. Whoever changed what is shown may scroll first. */
    private void tellOfSight() {
        Platform.runLater(() -> {
            layOut();
            onSight.run();
        });
    }

    /** Whether the lanes are seen. */
    boolean showsLanes() {
        return lanes.isVisible();
    }

    /**
     * Shows the lanes in place of the timeline, or the timeline again.
     *
     * @param asked whether the lanes are wanted in any case
     */
    void toggle(boolean asked) {
        State now = model.state().now();
        if (!now.isEmpty()) {
            show(asked || !now.view().lanes().shown());
        }
    }

    /** Shows the timeline in place of the lanes if the keyboard is in them. */
    void leaveLanes() {
        if (showsLanes() && isFocusWithin()) {
            show(false);
        }
    }

    private void show(boolean inLanes) {
        model.filter().changeLanes(now -> now.withShown(inLanes));
        State now = model.state().now();
        String update = now.update();
        if (!inLanes && update != null && now.shown().shows(update)) {
            model.navigation().reveal(update);
        }
    }

    /** Moves the keyboard focus to the layout that is seen. */
    void focus() {
        if (showsLanes()) {
            lanes.content().focus();
        } else {
            timeline.focus();
        }
    }

    /** Goes to the next ({@code 1}) or the previous ({@code -1}) update, in the lanes to the next of the lane. */
    void move(int step, boolean tick) {
        if (showsLanes()) {
            lanes.content().move(step, tick);
        } else {
            timeline.move(step, tick);
        }
    }

    /** Goes to the next lane to the right ({@code 1}) or left ({@code -1}), if lanes are seen. */
    void aside(int direction) {
        if (showsLanes()) {
            lanes.content().aside(direction);
        }
    }

    /** Goes to the very top. */
    void first() {
        if (showsLanes()) {
            lanes.content().end(false);
        } else {
            timeline.first();
        }
    }

    /** Goes to the very end. */
    void last() {
        if (showsLanes()) {
            lanes.content().end(true);
        } else {
            timeline.last();
        }
    }

    /** Scrolls by one view height, down ({@code 1}) or up ({@code -1}). */
    void page(int direction) {
        if (showsLanes()) {
            lanes.content().page(direction);
        } else {
            timeline.page(direction);
        }
    }

    /** Returns where the reader is; null at the very top. */
    @Nullable
    ReadingPlace place() {
        return showsLanes() ? lanes.content().place() : timeline.place();
    }

    /** Sets the listener that is told when other rows come into sight. */
    void setOnScroll(Runnable listener) {
        onScroll = listener;
    }

    /** Sets the listener that is told when other updates may be in sight. */
    void setOnSight(Runnable listener) {
        onSight = listener;
    }

    /** Lays the updates out now, so that it is known which are in sight. */
    void layOut() {
        if (showsLanes()) {
            lanes.content().layOut();
        } else {
            timeline.layOut();
        }
    }

    /** Whether the timeline is seen, and its very top in sight, as of the last layout. */
    boolean isAtStartOfTimeline() {
        return !showsLanes() && timeline.isAtStart();
    }

    /** Leads the reader to an update that is shown: in the timeline if it has no place in the lanes. */
    void leadTo(String update) {
        if (showsLanes() && !lanes.content().has(update)) {
            show(false);
        }
        model.navigation().leadTo(update);
    }

    /** Whether updates are in view, as of the last layout. */
    boolean showsUpdates() {
        return isVisible() && (showsLanes() ? lanes.content().showsUpdates() : timeline.showsUpdates());
    }

    @Override
    public ReadOnlyObjectProperty<RowRange> inSightProperty() {
        return inSight.getReadOnlyProperty();
    }

    @Override
    public List<TimelineEntry> inSight() {
        return showsLanes() ? lanes.content().inSight() : timeline.inSight();
    }

    @Override
    public void scrollTo(String update) {
        if (showsLanes()) {
            lanes.content().scrollTo(update);
        } else {
            timeline.scrollTo(update);
        }
    }
}
