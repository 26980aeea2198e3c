package app.rundown.ui.timeline;

import app.rundown.timeline.Density;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.AfterFirstFrame;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Palette;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A chart of the whole timeline, shown above it: one bar for each stretch of time, in the colours of the topics. What
 * the filter hides is grey. A click goes to the nearest shown update. The strip only repeats what the timeline says.
 */
public final class DensityStrip extends Pane {
    // All sizes are in pixels.
    private static final double HEIGHT = 62;
    /** Where the bars stand, from the top; the labels are below. */
    private static final double BASE = 42;
    /** Where the highest bar ends, from the top. */
    private static final double TOP = 8;
    /** The space left and right of the bars. */
    private static final double MARGIN = 24;
    /** The width of a bar. */
    private static final double BAR = 8;
    /** The height of one update in a bar, unless the highest bar needs a smaller one. */
    private static final double UNIT = 9;
    /** The least distance between labels, on average. */
    private static final double LABEL = 110;

    private static final Duration YEAR = Duration.ofDays(365);
    /** The possible distances between labels, in ascending order. */
    private static final List<Duration> STEPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(7),
            Duration.ofDays(30),
            YEAR,
            YEAR.multipliedBy(5),
            YEAR.multipliedBy(10),
            YEAR.multipliedBy(25),
            YEAR.multipliedBy(100));

    private final ObservableState state;
    private final NavigationModel navigation;
    private final Region here = new Region();
    private @Nullable Density density;
    private boolean draws;
    private double drawn = -1;
    private double pointed;

    /**
     * Creates a strip that is hidden until there is something to show.
     *
     * @param onWheel scrolls the timeline by a number of pixels; positive is down
     * @param afterFirstFrame runs the first drawing after the first frame of the window
     */
    public DensityStrip(
            ObservableState state,
            NavigationModel navigation,
            DoubleConsumer onWheel,
            AfterFirstFrame afterFirstFrame) {
        this.state = state;
        this.navigation = navigation;
        getStyleClass().add("density");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        here.getStyleClass().add("here");
        Ui.named(this, AccessibleRole.IMAGE_VIEW, "How the updates are spread over time");
        setOnMouseClicked(this::clicked);
        setOnMouseMoved(event -> pointed = event.getX());
        Tooltips.onHover(this, this::told);
        setOnScroll(event -> onWheel.accept(-event.getDeltaY()));
        Ui.show(this, false);
        afterFirstFrame.then(() -> {
            draws = true;
            requestLayout();
        });
        state.property().addListener((o, before, now) -> {
            if (now.timeline() != before.timeline()) {
                // The strip is hidden if the timeline covers no span of time.
                Ui.show(this, Density.of(now.timeline(), now.shown(), 1).isPresent());
            }
            if (now.shown() != before.shown()) {
                drawn = -1;
                requestLayout();
            } else if (!Objects.equals(now.update(), before.update())) {
                placeHere(now);
            }
        });
    }

    @Override
    protected void layoutChildren() {
        if (draws && drawn != getWidth() && getWidth() > 0) {
            drawn = getWidth();
            draw(state.now());
        }
        super.layoutChildren();
    }

    /** Returns the width that the bars share. */
    private double room() {
        return getWidth() - 2 * MARGIN;
    }

    private void draw(State now) {
        getChildren().clear();
        int parts = (int) Math.max(1, room() / (BAR + 2));
        Optional<Density> made = Density.of(now.timeline(), now.shown(), parts);
        density = made.orElse(null);
        made.ifPresent(all -> {
            Region line = new Region();
            line.getStyleClass().add("density-line");
            line.resizeRelocate(MARGIN, BASE, room(), 1);
            getChildren().add(line);
            int most = all.bins().stream().mapToInt(Density.Bin::updates).max().orElse(1);
            double unit = Math.min(UNIT, (BASE - TOP) / most);
            for (int i = 0; i < all.bins().size(); i++) {
                bar(all.bins().get(i), MARGIN + i * room() / all.bins().size(), unit, now.palette());
            }
            labels(all);
            getChildren().add(here);
            placeHere(now);
        });
    }

    private void bar(Density.Bin bin, double x, double unit, Palette palette) {
        double y = BASE;
        List<Map.Entry<String, Integer>> topics = bin.topics().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> topic) -> palette.topic(topic.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (Map.Entry<String, Integer> topic : topics) {
            y = piece(x, y, topic.getValue() * unit, palette.topic(topic.getKey()));
        }
        if (bin.hidden() > 0) {
            piece(x, y, bin.hidden() * unit, "hidden-updates");
        }
    }

    private double piece(double x, double bottom, double height, String colour) {
        Region piece = new Region();
        piece.getStyleClass().addAll("density-bar", colour);
        piece.setManaged(false);
        double drawnHeight = Math.max(1, height - 1);
        piece.resizeRelocate(snapPositionX(x), bottom - height, BAR, drawnHeight);
        getChildren().add(piece);
        return bottom - height;
    }

    private void labels(Density all) {
        double most = Math.max(1, room() / LABEL);
        Duration step = STEPS.stream()
                .filter(s -> all.span().toSeconds() / (double) s.toSeconds() <= most)
                .findFirst()
                .orElse(STEPS.getLast());
        ZonedDateTime from = state.now().shown().displayZone().at(all.from());
        ZonedDateTime midnight = from.truncatedTo(ChronoUnit.DAYS);
        long first = Duration.between(midnight, from).toSeconds() / step.toSeconds();
        for (long i = first; ; i++) {
            ZonedDateTime at = midnight.plus(step.multipliedBy(i));
            double place = all.place(at.toInstant());
            if (place > 1) {
                return;
            }
            if (place >= 0) {
                Label label = Ui.label(label(at, step), "density-label");
                label.setManaged(false);
                getChildren().add(label);
                label.applyCss();
                label.resize(label.prefWidth(-1), label.prefHeight(-1));
                double x = MARGIN + place * room() - label.getWidth() / 2;
                label.relocate(Math.clamp(x, 2, Math.max(2, getWidth() - label.getWidth() - 2)), BASE + 3);
            }
        }
    }

    private static String label(ZonedDateTime at, Duration step) {
        return step.compareTo(YEAR) >= 0
                ? Integer.toString(at.getYear())
                : step.compareTo(Duration.ofDays(1)) >= 0 ? TimeFormat.shortDay(at) : TimeFormat.clock(at);
    }

    private void placeHere(State now) {
        Instant at = now.current()
                .map(TimelineEntry::moment)
                .map(moment -> moment.instant())
                .orElse(null);
        here.setVisible(density != null && at != null);
        if (density != null && at != null) {
            here.setManaged(false);
            here.resizeRelocate(
                    snapPositionX(MARGIN + density.place(at) * (room() - BAR) + BAR / 2 - 1),
                    TOP - 5,
                    2,
                    BASE - TOP + 6);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            nearest(event.getX()).ifPresent(entry -> navigation.reveal(entry.id()));
        }
    }

    /** Returns a tooltip that says where a click would go. */
    private String told() {
        return nearest(pointed)
                .flatMap(entry -> TimeFormat.full(
                                entry.moment(), state.now().shown().displayZone())
                        .lines()
                        .findFirst())
                .map(time -> "Go to " + time)
                .orElse("No update with a time is shown");
    }

    private Optional<TimelineEntry> nearest(double x) {
        if (density != null) {
            Instant wanted = density.at((x - MARGIN) / room());
            return state.now().shown().entries().stream()
                    .filter(entry -> entry.moment().at() != null)
                    .min(Comparator.comparing(entry -> Duration.between(
                                    wanted,
                                    Objects.requireNonNull(entry.moment().instant()))
                            .abs()));
        }
        return Optional.empty();
    }
}
