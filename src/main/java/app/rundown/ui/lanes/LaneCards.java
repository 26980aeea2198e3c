package app.rundown.ui.lanes;

import app.rundown.timeline.Row;
import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.Cards;
import app.rundown.ui.state.State;
import app.rundown.ui.state.ViewOptions.Lanes;
import app.rundown.ui.timeline.DayRow;
import app.rundown.ui.timeline.SectionRow;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** Makes the cards of the lanes. */
final class LaneCards implements Cards<LaneRow> {
    /** The average width of a character, the height of a line, and what is around the words, in pixels. */
    private static final double CHARACTER = 7;

    private static final double LINE = 21;
    private static final double AROUND = 52;
    private static final double BAND = 36;
    private static final double BESIDE = 56;

    private final LaneDoor door;
    private final Supplier<LaneNames> names;
    private final Supplier<State> state;
    private final BiConsumer<Row.Day, Node> onWhy;

    /** The kinds of cards; one can be reused for any row of its kind. */
    private enum Kind {
        DAY,
        SECTION,
        MOMENT,
        /** Rows in lanes of topics or outlets, which say who speaks. */
        NAMED,
        SILENCE,
        OTHER
    }

    /**
     * Creates the cards' factory.
     *
     * @param names returns the lanes
     * @param onWhy explains the date of a heading, beside the node that asks
     */
    LaneCards(LaneDoor door, Supplier<LaneNames> names, Supplier<State> state, BiConsumer<Row.Day, Node> onWhy) {
        this.door = door;
        this.names = names;
        this.state = state;
        this.onWhy = onWhy;
    }

    @Override
    public Object key(LaneRow row) {
        return row.key();
    }

    @Override
    public Object kind(LaneRow row) {
        return switch (row) {
            case LaneRow.Heading heading -> heading.row() instanceof Row.Day ? Kind.DAY : Kind.SECTION;
            case LaneRow.Moment moment ->
                state.get().view().lanes().by() == Lanes.By.SPEAKER ? Kind.MOMENT : Kind.NAMED;
            case LaneRow.Silence silence -> Kind.SILENCE;
            case LaneRow.Other other -> Kind.OTHER;
        };
    }

    @Override
    public Card<LaneRow> make(Object kind) {
        return switch ((Kind) kind) {
            case DAY ->
                new HeadingCard(
                        new DayRow(() -> state.get().shown().displayZone().choice(), onWhy));
            case SECTION ->
                new HeadingCard(new SectionRow(
                        document -> state.get().timeline().undated(document),
                        () -> state.get().shown().displayZone()));
            case MOMENT -> new MomentCard(door, names, state, false);
            case NAMED -> new MomentCard(door, names, state, true);
            case SILENCE -> new SilenceCard(door);
            case OTHER -> new OtherCard(door, state);
        };
    }

    @Override
    public double estimate(LaneRow row, double width) {
        return switch (row) {
            case LaneRow.Heading heading -> BAND;
            case LaneRow.Silence silence -> BAND;
            case LaneRow.Other other -> height(List.of(other.item()), width - LaneGrid.CLOCK);
            case LaneRow.Moment moment -> {
                LaneGrid grid = new LaneGrid(width, moment.cells().size());
                yield moment.cells().stream()
                        .mapToDouble(items -> height(items, grid.width(0)))
                        .max()
                        .orElse(BAND);
            }
        };
    }

    private static double height(List<LaneItem> items, double width) {
        double letters = Math.max(1, (width - BESIDE) / CHARACTER);
        return items.stream()
                .mapToDouble(
                        item -> AROUND + LINE * Math.ceil(item.quote().text().length() / letters))
                .sum();
    }

    @Override
    public boolean isHeader(LaneRow row) {
        return row instanceof LaneRow.Heading;
    }
}
