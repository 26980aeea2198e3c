package app.rundown.ui.history;

import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.scroll.Cards;
import app.rundown.ui.scroll.RowKeys;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The left column: the captures, and what the page can be narrowed to. */
final class SideList extends StackPane {
    private final CardPane<SideRow> pane;

    /**
     * Creates the column.
     *
     * @param onChoose receives the row that was chosen, and whether with Shift
     * @param onHash receives the number of a capture whose hash is to be shown, or hidden
     */
    SideList(BiConsumer<SideRow, Boolean> onChoose, IntConsumer onHash) {
        getStyleClass().addAll("side", "history-side");
        pane = new CardPane<>(new Rows(onChoose, onHash));
        pane.getStyleClass().add("history-side-pane");
        pane.setAccessibleText("Captures, and what is shown of them");
        RowKeys.install(pane, row -> !(row instanceof SideRow.Heading), row -> onChoose.accept(row, false))
                .beginOnFocus();
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            SideRow row = pane.current() < 0 ? null : pane.rows().get(pane.current());
            boolean plain = !event.isShortcutDown() && !event.isAltDown();
            if (row instanceof SideRow.Capture capture && plain && event.getCode() == KeyCode.H) {
                onHash.accept(capture.number());
                event.consume();
            } else if (row != null && plain && event.isShiftDown() && event.getCode() == KeyCode.ENTER) {
                onChoose.accept(row, true);
                event.consume();
            } else if (row != null && plain && event.getCode() == KeyCode.SPACE) {
                onChoose.accept(row, event.isShiftDown());
                event.consume();
            }
        });
        pane.settle();
        getChildren().setAll(pane);
    }

    /** Shows rows. */
    void show(List<SideRow> rows) {
        pane.setRows(rows);
    }

    /** Moves the keyboard focus to the column. */
    void focus() {
        pane.requestFocus();
    }

    private record Rows(BiConsumer<SideRow, Boolean> onChoose, IntConsumer onHash) implements Cards<SideRow> {
        private static final double CAPTURE = 72;
        private static final double LINE = 30;

        @Override
        public Object key(SideRow row) {
            return row.key();
        }

        @Override
        public Object kind(SideRow row) {
            return row instanceof SideRow.More ? SideRow.Choice.class : row.getClass();
        }

        @Override
        public Card<SideRow> make(Object kind) {
            return kind == SideRow.Heading.class
                    ? SideCards.heading()
                    : kind == SideRow.Capture.class
                            ? new SideCards.Capture(onChoose, onHash)
                            : new SideCards.Choice(onChoose);
        }

        @Override
        public double estimate(SideRow row, double width) {
            return row instanceof SideRow.Capture ? CAPTURE : LINE;
        }
    }
}
