package app.rundown.ui.lanes;

import app.rundown.model.Quote;
import app.rundown.ui.card.NodePool;
import app.rundown.ui.control.Ui;
import app.rundown.ui.scroll.VerticalRange;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows what was said at one time, side by side. Each lane keeps the nodes that it has needed once. */
final class MomentCard extends Region implements QuoteCard {
    private static final double ABOVE = 8;
    private static final double BESIDE = 16;
    private static final double CLOCK_TOP = 13;
    private static final double CLOCK_RIGHT = 14;

    private final LaneDoor door;
    private final Supplier<LaneNames> names;
    private final Supplier<State> state;
    private final boolean named;
    private final Label clock = Ui.label("", "lane-clock");
    private final List<NodePool<ItemView>> pools = new ArrayList<>();
    private List<List<LaneItem>> cells = List.of();

    /**
     * Creates a card that shows nothing yet.
     *
     * @param names returns the lanes
     * @param named whether quotes say who speaks
     */
    MomentCard(LaneDoor door, Supplier<LaneNames> names, Supplier<State> state, boolean named) {
        this.door = door;
        this.names = names;
        this.state = state;
        this.named = named;
        getStyleClass().add("lane-moment");
        getChildren().add(clock);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(LaneRow row) {
        if (!(row instanceof LaneRow.Moment moment)) {
            return;
        }
        State now = state.get();
        cells = moment.cells();
        clock.setText(moment.clock());
        for (int lane = 0; lane < Math.max(pools.size(), cells.size()); lane++) {
            NodePool<ItemView> pool = pool(lane);
            pool.begin();
            if (lane < cells.size()) {
                cells.get(lane).forEach(item -> pool.next().show(item, now));
            }
            pool.end();
        }
        inspectedChanged(now);
        requestLayout();
    }

    @Override
    public boolean prepare() {
        return IntStream.range(0, names.get().shown().size())
                .anyMatch(lane -> pool(lane).reserve(1));
    }

    private NodePool<ItemView> pool(int lane) {
        while (pools.size() <= lane) {
            int next = pools.size();
            pools.add(new NodePool<>(getChildren(), () -> make(next)));
        }
        return pools.get(lane);
    }

    private ItemView make(int lane) {
        List<Lane> lanes = names.get().shown();
        return new ItemView(
                door, lane, named, lane < lanes.size() ? lanes.get(lane).look() : Palette.PLAIN);
    }

    private Stream<ItemView> shown() {
        return pools.stream().flatMap(pool -> pool.shown().stream());
    }

    @Override
    public void chosenChanged(State now) {
        shown().forEach(view -> view.chosenChanged(now));
    }

    @Override
    public void inspectedChanged(State now) {
        Quote quote = now.quote();
        shown().forEach(view -> view.inspect(quote));
        // A screen reader says first what one came for.
        setAccessibleText(clock.getText() + ". "
                + Stream.concat(shown().filter(view -> is(view, quote)), shown().filter(view -> !is(view, quote)))
                        .map(ItemView::spoken)
                        .collect(Collectors.joining(". ")));
    }

    private static boolean is(ItemView view, @Nullable Quote quote) {
        return quote != null
                && view.item() != null
                && Objects.requireNonNull(view.item()).quote().id().equals(quote.id());
    }

    @Override
    public VerticalRange range(@Nullable Quote quote) {
        return shown().filter(view -> is(view, quote))
                .findFirst()
                .map(view -> new VerticalRange(view.getLayoutY(), view.getLayoutY() + view.getHeight()))
                .orElseGet(() -> QuoteCard.super.range(quote));
    }

    @Override
    public Stream<? extends Node> parts() {
        return shown();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        LaneGrid grid = new LaneGrid(width, cells.size());
        double most = CLOCK_TOP + clock.prefHeight(-1);
        for (int lane = 0; lane < cells.size(); lane++) {
            double y = ABOVE;
            for (ItemView view : pools.get(lane).shown()) {
                y += snapSizeY(view.prefHeight(grid.width(lane) - 2 * BESIDE)) + ABOVE;
            }
            most = Math.max(most, y);
        }
        return snapSizeY(most);
    }

    @Override
    protected void layoutChildren() {
        LaneGrid grid = new LaneGrid(getWidth(), cells.size());
        double told = Math.min(clock.prefWidth(-1), LaneGrid.CLOCK - CLOCK_RIGHT);
        clock.resizeRelocate(LaneGrid.CLOCK - CLOCK_RIGHT - told, CLOCK_TOP, told, clock.prefHeight(-1));
        for (int lane = 0; lane < cells.size(); lane++) {
            double y = ABOVE;
            double width = grid.width(lane) - 2 * BESIDE;
            for (ItemView view : pools.get(lane).shown()) {
                double height = snapSizeY(view.prefHeight(width));
                view.resizeRelocate(grid.x(lane) + BESIDE, y, width, height);
                y += height + ABOVE;
            }
        }
    }
}
