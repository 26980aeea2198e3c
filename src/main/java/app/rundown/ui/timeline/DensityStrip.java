package app.rundown.ui.timeline;

import app.rundown.timeline.Density;
import app.rundown.timeline.Order;
import app.rundown.timeline.TimeBound;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.AfterFirstFrame;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A chart of the whole timeline, shown above it: a bar for each stretch of time, grey, and coloured only where a filter
 * hits; a mark above it where updates were changed between captures. A box stands round what is in sight. It can be
 * moved, and its edges choose a span of time; the wheel shows less or more of the time. Whatever it chooses is a filter
 * like any other.
 */
public final class DensityStrip extends Pane {
    private static final double HEIGHT = 78;

    private final ObservableState state;
    private final NavigationModel navigation;
    private final UpdatesInSight timeline;
    private final SpanChoice choice;
    private final StripBars bars = new StripBars(this::drawAgain);
    private final StripLabels labels = new StripLabels();
    private final StripChanges changes = new StripChanges();
    private final StripBox box = new StripBox();
    private final Region chosen = new Region();
    private @Nullable Density density;
    private @Nullable StripScale scale;
    private List<StripTrack> tracks = List.of();
    private boolean draws;
    private boolean stale = true;
    private boolean choosing;
    private double pointed;

    /**
     * Creates a strip that is hidden until there is something to show.
     *
     * @param timeline what it stands above
     * @param afterFirstFrame runs the first drawing after the first frame of the window
     */
    public DensityStrip(
            ObservableState state,
            NavigationModel navigation,
            FilterModel filter,
            UpdatesInSight timeline,
            AfterFirstFrame afterFirstFrame) {
        this.state = state;
        this.navigation = navigation;
        this.timeline = timeline;
        choice = new SpanChoice(filter);
        getStyleClass().add("density");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setFocusTraversable(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Ui.named(this, AccessibleRole.SLIDER, "Times of the updates");
        chosen.getStyleClass().add("strip-chosen");
        chosen.setManaged(false);
        chosen.setMouseTransparent(true);
        getChildren().addAll(box.ground(), labels, chosen, bars, changes, box.above());
        new StripMouse(this, box);
        new StripKeys(this);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointed = event.getX());
        Tooltips.onHover(this, this::told);
        Ui.show(this, false);
        afterFirstFrame.then(() -> {
            draws = true;
            drawAgain();
        });
        timeline.inSightProperty().addListener((o, before, now) -> follow());
        state.property().addListener((o, before, now) -> render(before, now));
    }

    private void render(State before, State now) {
        if (now.timeline() != before.timeline()) {
            scale = null;
        }
        if (now.timeline() != before.timeline() || now.shown() != before.shown()) {
            density = Density.of(now.timeline(), now.shown(), now.filter().hiddenDocuments())
                    .orElse(null);
            // The strip is hidden if the timeline covers no span of time.
            Ui.show(this, density != null);
            drawAgain();
        }
    }

    /** Draws tracks in place of the bars; none for the bars. All else on the strip stays as it is. */
    public void showTracks(List<StripTrack> next) {
        if (!next.equals(tracks)) {
            tracks = List.copyOf(next);
            drawAgain();
        }
    }

    private void drawAgain() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        StripScale now = scale;
        if (draws && getWidth() > 0 && (stale || now == null || now.width() != getWidth())) {
            stale = false;
            draw();
        }
        super.layoutChildren();
    }

    private void draw() {
        Density now = density;
        if (now == null) {
            return;
        }
        StripScale before = scale;
        StripScale next = before == null || !before.axis().equals(now.axis())
                ? StripScale.whole(now.axis(), getWidth())
                : before.on(getWidth());
        scale = next;
        State shown = state.now();
        if (tracks.isEmpty()) {
            bars.draw(now, next, shown.palette());
        } else {
            bars.draw(tracks, next);
        }
        shown.timeline().entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.moment().at()))
                .findFirst()
                .ifPresent(zoned -> labels.draw(
                        new AxisMarks(now.axis(), zoned, shown.shown().displayZone())
                                .of(next.from(), next.to(), next.room() / StripLabels.APART),
                        next));
        changes.draw(shown, next, bars::top);
        showChosen(next);
        place();
    }

    private void showChosen(StripScale now) {
        Instant from = chosenFrom();
        Instant to = chosenTo();
        chosen.setVisible(from != null || to != null);
        double left = from == null ? StripScale.MARGIN : Math.max(now.x(from), StripScale.MARGIN);
        double end = StripScale.MARGIN + now.room();
        double right = to == null ? end : Math.min(now.x(to), end);
        chosen.resizeRelocate(Math.rint(left), StripBars.BASE - 1, Math.max(2, Math.rint(right - left)), 3);
    }

    /** Returns the instant from which the filter shows updates, or null. */
    @Nullable
    Instant chosenFrom() {
        return instant(state.now().filter().from());
    }

    /** Returns the instant up to which the filter shows updates, or null. */
    @Nullable
    Instant chosenTo() {
        return instant(state.now().filter().to());
    }

    private @Nullable Instant instant(@Nullable TimeBound bound) {
        State now = state.now();
        return bound == null || now.isEmpty()
                ? null
                : now.timeline()
                        .instant(
                                bound,
                                now.timeline().documents().getFirst().document().id());
    }

    /** Follows the timeline: the box is round what is in sight. */
    private void follow() {
        StripScale now = scale;
        if (now != null && now.isZoomed() && !choosing) {
            inSight()
                    .map(span -> now.showing(span.start()))
                    .filter(other -> other != now)
                    .ifPresent(this::see);
        }
        place();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void place() {
        StripScale now = scale;
        Optional<ShownSpan> span = inSight();
        if (choosing) {
            return;
        }
        if (now == null || span.isEmpty()) {
            box.hide();
            return;
        }
        box.show(now.barLeft(span.get().start()), now.barLeft(span.get().end()) + now.pitch(), "");
    }

    /** Returns the stretch that is drawn now; null if there is none. */
    @Nullable
    StripScale scale() {
        return density == null ? null : scale;
    }

    /** Returns the filter that the strip sets. */
    SpanChoice choice() {
        return choice;
    }

    /** Returns the times of the updates in sight. */
    Optional<ShownSpan> inSight() {
        return ShownSpan.of(timeline.inSight(), state.now().shown().displayZone());
    }

    /** Shows another stretch of the axis. */
    void see(StripScale other) {
        if (!other.equals(scale)) {
            scale = other;
            drawAgain();
        }
    }

    /** Shows the whole axis. */
    void zoomOut() {
        Density now = density;
        if (now != null) {
            see(StripScale.whole(now.axis(), getWidth()));
        }
    }

    /** Shows which span would be chosen, from one x to another. */
    void preview(double left, double right) {
        StripScale now = scale;
        if (now != null) {
            choosing = true;
            Instant[] bounds = SpanChoice.bounds(now, left, right);
            String words = timeline.inSight().stream()
                    .flatMap(entry -> Stream.ofNullable(entry.moment().at()))
                    .findFirst()
                    .map(zoned -> new ShownSpan(
                            state.now().shown().displayZone().at(bounds[0].atZone(zoned.getZone())),
                            state.now().shown().displayZone().at(bounds[1].atZone(zoned.getZone()))))
                    .map(span -> span.words(false))
                    .orElse("");
            box.show(left, right, words);
        }
    }

    /** Ends the choice of a span: the box is round what is in sight again. */
    void endPreview() {
        choosing = false;
        place();
    }

    /** Shows only what is between two points of the strip. */
    void choose(double left, double right) {
        StripScale now = scale;
        if (now != null) {
            choosing = false;
            choice.choose(now, left, right);
        }
    }

    /** Scrolls the timeline to where the box is held, from one x to another. */
    void scrollTo(StripScale held, double left, double right) {
        boolean newestFirst = state.now().order() == Order.NEWEST_FIRST;
        nearest(held.at(newestFirst ? right : left)).ifPresent(entry -> timeline.scrollTo(entry.id()));
    }

    /** Goes to the shown update that is nearest to a time. */
    void goTo(Instant at) {
        nearest(at).ifPresent(entry -> navigation.reveal(entry.id()));
    }

    /** Goes to the shown update before (-1) or after (1) the current one, in order of time. */
    void step(int direction) {
        List<TimelineEntry> timed = timed();
        String on = state.now().update();
        int at = -1;
        for (int i = 0; i < timed.size(); i++) {
            at = timed.get(i).id().equals(on) ? i : at;
        }
        int next = at < 0 ? 0 : Math.clamp(at + direction, 0, timed.size() - 1);
        if (!timed.isEmpty()) {
            navigation.reveal(timed.get(next).id());
        }
    }

    /** Goes to the earliest or the latest shown update. */
    void goToEnd(boolean latest) {
        List<TimelineEntry> timed = timed();
        if (!timed.isEmpty()) {
            navigation.reveal((latest ? timed.getLast() : timed.getFirst()).id());
        }
    }

    /** Returns the shown updates with a time, oldest first. */
    private List<TimelineEntry> timed() {
        return state.now().shown().entries().stream()
                .filter(entry -> entry.moment().at() != null)
                .sorted(Comparator.comparing(ShownSpan::instant))
                .toList();
    }

    private Optional<TimelineEntry> nearest(Instant wanted) {
        return state.now().shown().entries().stream()
                .filter(entry -> entry.moment().at() != null)
                .min(Comparator.comparing(entry ->
                        Duration.between(wanted, ShownSpan.instant(entry)).abs()));
    }

    /** Returns a tooltip that says where a click would go, or what dragging does, and what was changed there. */
    String told() {
        StripScale now = scale;
        String changed = now == null ? "" : changes.told(now.bar(now.place(pointed)));
        return action(now) + (changed.isEmpty() ? "" : "\n" + changed);
    }

    private String action(@Nullable StripScale now) {
        return switch (now == null ? StripBox.Part.OUTSIDE : box.at(pointed)) {
            case INSIDE -> "In sight. Drag it to scroll, or an edge to choose a span of time";
            case LEFT, RIGHT -> "Drag it to choose a span of time";
            case OUTSIDE ->
                (now == null ? Optional.<TimelineEntry>empty() : nearest(now.at(pointed)))
                        .flatMap(entry -> TimeFormat.full(
                                        entry.moment(), state.now().shown().displayZone())
                                .lines()
                                .findFirst())
                        .map(time -> "Go to " + time)
                        .orElse("No update with a time is shown");
        };
    }

    /** Returns what a screen reader says: what there is, what is in sight, was changed, and is chosen. */
    private String spoken() {
        State now = state.now();
        List<TimelineEntry> timed = timed();
        String all = ShownSpan.of(timed, now.shown().displayZone())
                .map(span -> Counts.of(timed.size(), "update") + ", " + span.words(true))
                .orElse("no update with a time");
        String seen = inSight().map(span -> ". In sight: " + span.words(false)).orElse("");
        boolean narrowed = now.filter().from() != null || now.filter().to() != null;
        return all + seen + changes.spoken() + (narrowed ? ". A span of time is chosen" : "");
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE_STRING -> spoken();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            case VALUE -> {
                StripScale now = scale;
                yield now == null
                        ? 0.0
                        : inSight().map(span -> now.axis().place(span.start())).orElse(0.0);
            }
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT, BLOCK_INCREMENT -> step(1);
            case DECREMENT, BLOCK_DECREMENT -> step(-1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
