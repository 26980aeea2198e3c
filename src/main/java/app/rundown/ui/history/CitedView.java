package app.rundown.ui.history;

import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.scroll.Cards;
import app.rundown.ui.scroll.RowKeys;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The column of what the user cited, exported, starred or wrote a note on. */
final class CitedView extends VBox {
    private static final String TITLE = "What you cited";

    /** Set where a passage needs a look. */
    static final PseudoClass LOOK = PseudoClass.getPseudoClass("look");

    private final Label count = Ui.label("", "history-note");
    private final Label told = Ui.label("", "history-note", "cited-told");
    private final CardPane<CitedRow> pane;

    CitedView(CitedCard.Door door) {
        getStyleClass().addAll("side", "cited-view");
        told.setMinWidth(0);
        HBox title = new HBox(Ui.label(TITLE, "left-out-heading"), count);
        title.getStyleClass().add("left-out-count");
        VBox head = new VBox(title, told);
        head.getStyleClass().add("left-out-head");
        pane = new CardPane<>(new Rows(door));
        pane.setAccessibleText(TITLE);
        pane.getStyleClass().add("cited-pane");
        RowKeys.install(pane, CitedRow.Passage.class::isInstance, row -> {
                    if (row instanceof CitedRow.Passage passage && passage.update() != null) {
                        door.goTo(passage.update());
                    }
                })
                .beginOnFocus();
        pane.settle();
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().setAll(head, pane);
    }

    /** Shows a list. */
    void show(CitedRows rows) {
        count.setText(Counts.of(rows.all(), "passage"));
        told.pseudoClassStateChanged(LOOK, rows.needLook() > 0);
        told.setText(rows.told());
        pane.setRows(rows.rows());
    }

    private record Rows(CitedCard.Door door) implements Cards<CitedRow> {
        private static final double USUAL = 90;

        @Override
        public Object key(CitedRow row) {
            return row.key();
        }

        @Override
        public Object kind(CitedRow row) {
            return CitedRow.class;
        }

        @Override
        public Card<CitedRow> make(Object kind) {
            return new CitedCard(door);
        }

        @Override
        public double estimate(CitedRow row, double width) {
            return USUAL;
        }
    }
}
