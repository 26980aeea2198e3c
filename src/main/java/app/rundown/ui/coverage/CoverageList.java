package app.rundown.ui.coverage;

import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.scroll.Cards;
import app.rundown.ui.scroll.RowKeys;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The points of the wrap-ups beside the updates that carry them, one below the other. */
final class CoverageList extends StackPane {
    private final CardPane<CoverageRow> pane;
    private final RowKeys<CoverageRow> keys;

    CoverageList(LineCard.Door door) {
        pane = new CardPane<>(new Rows(door));
        pane.getStyleClass().add("coverage-pane");
        pane.setAccessibleText("Points of the wrap-up");
        keys = RowKeys.install(pane, CoverageRow.Line.class::isInstance, row -> {
            if (row instanceof CoverageRow.Line line && line.update() != null) {
                door.goTo(line.update().id(), line.update().span());
            }
        });
        pane.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?")) {
                current().ifPresent(line -> door.explain(line.key()));
                event.consume();
            }
        });
        pane.settle();
        getChildren().setAll(pane);
    }

    /** Shows rows. */
    void show(List<CoverageRow> rows) {
        pane.setRows(rows);
        keys.begin();
    }

    /** Moves the keyboard focus to the rows. */
    void focus() {
        pane.requestFocus();
    }

    /** Scrolls to the start. */
    void scrollToStart() {
        pane.scrollToStart();
    }

    /** Scrolls to the first line of a point, and puts the keyboard on it. */
    void reveal(String point) {
        for (int i = 0; i < pane.rows().size(); i++) {
            if (pane.rows().get(i) instanceof CoverageRow.Line line
                    && line.point().equals(point)) {
                pane.setCurrent(i);
                pane.reveal(i);
                return;
            }
        }
    }

    private Optional<CoverageRow.Line> current() {
        return pane.current() >= 0 && pane.rows().get(pane.current()) instanceof CoverageRow.Line line
                ? Optional.of(line)
                : Optional.empty();
    }

    private record Rows(LineCard.Door door) implements Cards<CoverageRow> {
        private static final double HEADING = 36;
        private static final double AROUND = 54;
        private static final double LINE = 22;
        /** The average width of a character, in pixels. */
        private static final double CHARACTER = 7;

        @Override
        public Object key(CoverageRow row) {
            return row.key();
        }

        @Override
        public Object kind(CoverageRow row) {
            return row.getClass();
        }

        @Override
        public Card<CoverageRow> make(Object kind) {
            return kind == CoverageRow.Heading.class ? new HeadingCard() : new LineCard(door);
        }

        @Override
        public double estimate(CoverageRow row, double width) {
            return switch (row) {
                case CoverageRow.Heading heading -> HEADING;
                case CoverageRow.Line line ->
                    AROUND
                            + LINE
                                    * Math.ceil(
                                            line.words().styled().text().length() * CHARACTER / Math.max(1, width / 2));
            };
        }

        @Override
        public boolean isHeader(CoverageRow row) {
            return row instanceof CoverageRow.Heading;
        }
    }
}
