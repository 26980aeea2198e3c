package app.rundown.ui.history;

import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.scroll.Cards;
import app.rundown.ui.scroll.RowKeys;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The updates and what became of them, one below the other. */
final class HistoryList extends StackPane {
    private final CardPane<HistoryRow> pane;
    private final RowKeys<HistoryRow> keys;

    HistoryList(ChangeCard.Door door) {
        pane = new CardPane<>(new Rows(door));
        pane.getStyleClass().add("history-pane");
        pane.setAccessibleText("What was changed");
        keys = RowKeys.install(pane, HistoryList::isStop, row -> {
            if (row instanceof HistoryRow.Fold) {
                door.unfold(row.key());
            } else if (row instanceof HistoryRow.Change change && change.update() != null) {
                door.goTo(change.update());
            }
        });
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.T && !event.isShortcutDown()) {
                current().ifPresent(row -> door.unfold(row.key()));
                event.consume();
            }
        });
        pane.settle();
        getChildren().setAll(pane);
    }

    private static boolean isStop(HistoryRow row) {
        return row instanceof HistoryRow.Change || row instanceof HistoryRow.Fold;
    }

    private Optional<HistoryRow> current() {
        return pane.current() >= 0 ? Optional.of(pane.rows().get(pane.current())) : Optional.empty();
    }

    /** Shows rows. */
    void show(List<HistoryRow> rows) {
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

    /** Scrolls to an update and puts the keyboard on it, if it is there. Returns whether it is. */
    boolean reveal(String update) {
        for (int i = 0; i < pane.rows().size(); i++) {
            if (pane.rows().get(i) instanceof HistoryRow.Change change && update.equals(change.update())) {
                pane.setCurrent(i);
                pane.reveal(i);
                return true;
            }
        }
        return false;
    }

    private record Rows(ChangeCard.Door door) implements Cards<HistoryRow> {
        private static final double HEADING = 52;
        private static final double FOLD = 40;
        private static final double AROUND = 64;
        private static final double LINE = 22;
        /** The average width of a character, in pixels. */
        private static final double CHARACTER = 7;
        /** The width of a row beside its words, in pixels. */
        private static final double BESIDE = 180;

        @Override
        public Object key(HistoryRow row) {
            return row.key();
        }

        @Override
        public Object kind(HistoryRow row) {
            return row instanceof HistoryRow.Nothing ? HistoryRow.Fold.class : row.getClass();
        }

        @Override
        public Card<HistoryRow> make(Object kind) {
            return kind == HistoryRow.Day.class
                    ? new HeadingCard<>("history-heading", "history-day", Rows::words)
                    : kind == HistoryRow.Fold.class ? new FoldCard(door::unfold) : new ChangeCard(door);
        }

        private static HeadingCard.@Nullable Words words(HistoryRow row) {
            return row instanceof HistoryRow.Day day
                    ? new HeadingCard.Words(
                            day.title(),
                            day.note(),
                            day.note().isEmpty() ? day.title() : day.title() + ", " + day.note())
                    : null;
        }

        @Override
        public double estimate(HistoryRow row, double width) {
            return switch (row) {
                case HistoryRow.Day day -> HEADING;
                case HistoryRow.Fold fold -> FOLD;
                case HistoryRow.Nothing nothing -> FOLD;
                case HistoryRow.Change change ->
                    AROUND
                            + LINE
                                    * change.passages().stream()
                                            .flatMap(passage -> passage.woven().pieces().stream())
                                            .mapToInt(piece -> piece.text().length())
                                            .sum()
                                    * CHARACTER
                                    / Math.max(BESIDE, width - BESIDE);
            };
        }

        @Override
        public boolean isHeader(HistoryRow row) {
            return row instanceof HistoryRow.Day;
        }
    }
}
