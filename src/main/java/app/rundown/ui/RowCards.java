package app.rundown.ui;

import app.rundown.model.Block;
import app.rundown.timeline.Row;
import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.Cards;
import java.time.Instant;
import java.util.function.Supplier;

/** The cards of the timeline's rows: days, sections, silences and updates. */
final class RowCards implements Cards<Row> {
    /** About how much of a line a character takes, how high a line is, and what a card needs besides its words, in pixels. */
    private static final double CHARACTER = 7;

    private static final double LINE = 21;
    private static final double AROUND = 60;

    private final Supplier<Card<Row>> update;

    /** Every kind of row. */
    private enum Kind {
        DAY,
        SECTION,
        GAP,
        UPDATE
    }

    private record SectionKey(String document, String section) {}

    private record GapKey(String document, Instant start) {}

    /**
     * @param update makes a card for updates
     */
    RowCards(Supplier<Card<Row>> update) {
        this.update = update;
    }

    @Override
    public Object key(Row row) {
        return switch (row) {
            case Row.Day day -> day.day();
            case Row.Section section -> new SectionKey(section.document().id(), section.section() == null ? "" : section.section());
            case Row.Gap gap -> new GapKey(gap.document().id(), gap.silence().start());
            case Row.Card card -> card.entry().id();
        };
    }

    @Override
    public Object kind(Row row) {
        return switch (row) {
            case Row.Day day -> Kind.DAY;
            case Row.Section section -> Kind.SECTION;
            case Row.Gap gap -> Kind.GAP;
            case Row.Card card -> Kind.UPDATE;
        };
    }

    @Override
    public Card<Row> make(Object kind) {
        return switch ((Kind) kind) {
            case DAY -> new DayRow();
            case SECTION -> new SectionRow();
            case GAP -> new GapRow();
            case UPDATE -> update.get();
        };
    }

    @Override
    public double estimate(Row row, double width) {
        if (!(row instanceof Row.Card card)) {
            return AROUND;
        }
        double line = Math.max(1, Math.min(width - CardView.WORDS, CardView.MEASURE) / CHARACTER);
        double lines = 1;
        for (Block block : card.entry().update().blocks()) {
            lines += Math.ceil(block.text().length() / line) + 0.4;
        }
        return AROUND + lines * LINE;
    }

    @Override
    public boolean isHeader(Row row) {
        return row instanceof Row.Day || row instanceof Row.Section;
    }
}
