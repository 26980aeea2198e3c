package app.rundown.ui.timeline;

import app.rundown.history.HistoryIndex;
import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.timeline.Row;
import app.rundown.ui.card.CardContext;
import app.rundown.ui.card.CardGrid;
import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.Cards;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** Makes the cards of the timeline's rows: days, sections, gaps and updates. */
public final class RowCards implements Cards<Row> {
    /** The average width of a character, in em; for estimates. */
    private static final double CHARACTER = 0.48;

    /** The height of a line, in em. */
    private static final double LINE = 1.5;
    /** What a card needs in height besides its words, in em. */
    private static final double AROUND = 4;

    private final Supplier<CardContext> context;
    private final Supplier<HistoryIndex> history;
    private final Supplier<Card<Row>> update;
    private final BiConsumer<Row.Day, Node> onWhy;
    private final Consumer<Set<String>> onShow;

    /** The kinds of rows; a card can be reused for any row of its kind. */
    private enum Kind {
        DAY,
        SECTION,
        GAP,
        UPDATE
    }

    private record SectionKey(String document, String section) {}

    private record GapKey(String document, Instant start) {}

    private record UnmatchedKey(String first) {}

    /**
     * Creates the cards' factory.
     *
     * @param context how cards are shown at the moment: text size, clock and so on
     * @param history tells which updates are versions of one: a newer capture takes the place of the older one's rows
     * @param update makes a card for updates
     * @param onWhy explains the date of a heading, beside the node that asks
     * @param onShow shows the updates with these ids, which the filter leaves out
     */
    public RowCards(
            Supplier<CardContext> context,
            Supplier<HistoryIndex> history,
            Supplier<Card<Row>> update,
            BiConsumer<Row.Day, Node> onWhy,
            Consumer<Set<String>> onShow) {
        this.onWhy = onWhy;
        this.context = context;
        this.history = history;
        this.onShow = onShow;
        this.update = update;
    }

    @Override
    public Object key(Row row) {
        return switch (row) {
            case Row.Day day -> day.day().toLocalDate();
            case Row.Section section ->
                new SectionKey(first(section.document()), section.section() == null ? "" : section.section());
            case Row.Gap gap -> new GapKey(first(gap.document()), gap.silence().start());
            case Row.Unmatched left ->
                new UnmatchedKey(history.get().earliest(left.updates().getFirst()));
            case Row.Card card -> history.get().earliest(card.entry().id());
        };
    }

    private String first(Document document) {
        return history.get().captures(document.id()).getFirst();
    }

    @Override
    public Object kind(Row row) {
        return switch (row) {
            case Row.Day day -> Kind.DAY;
            case Row.Section section -> Kind.SECTION;
            case Row.Gap gap -> Kind.GAP;
            case Row.Unmatched left -> Kind.GAP;
            case Row.Card card -> Kind.UPDATE;
        };
    }

    @Override
    public Card<Row> make(Object kind) {
        return switch ((Kind) kind) {
            case DAY -> new DayRow(() -> context.get().displayZone().choice(), onWhy);
            case SECTION ->
                new SectionRow(
                        document -> context.get().undated().apply(document),
                        () -> context.get().displayZone());
            case GAP -> new GapRow(() -> new CardGrid(context.get().em()).rail(), onShow);
            case UPDATE -> update.get();
        };
    }

    @Override
    public double estimate(Row row, double width) {
        CardGrid grid = new CardGrid(context.get().em());
        if (!(row instanceof Row.Card card)) {
            return AROUND * grid.em();
        }
        double line = Math.max(1, Math.min(width - grid.words(), grid.measure()) / (CHARACTER * grid.em()));
        double lines = 1;
        for (Block block : card.entry().update().blocks()) {
            lines += Math.ceil(block.text().length() / line) + 0.4;
        }
        return (AROUND + lines * LINE) * grid.em();
    }

    @Override
    public double widest() {
        return new CardGrid(context.get().em()).width();
    }

    @Override
    public boolean isHeader(Row row) {
        return row instanceof Row.Day || row instanceof Row.Section;
    }
}
