package app.rundown.ui.coverage;

import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.scroll.Cards;
import app.rundown.ui.scroll.RowKeys;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The column of updates that no point takes up, in the timeline's order. */
final class LeftOutView extends VBox {
    private final Label count = Ui.label("", "coverage-note");
    private final Label told = Ui.label("", "coverage-note");
    private final HBox foot = new HBox();
    private final CardPane<LeftOutRow> pane;

    /**
     * Creates the column.
     *
     * @param onGo goes to an update in the timeline
     * @param onPoint shows a point on the page
     * @param onAll shows all of them, and nothing else, in the timeline
     */
    LeftOutView(Consumer<String> onGo, Consumer<String> onPoint, Runnable onAll) {
        getStyleClass().addAll("side", "left-out-view");
        told.setMinWidth(0);
        HBox title = new HBox(Ui.label("Left out by the wrap-up", "left-out-heading"), count);
        title.getStyleClass().add("left-out-count");
        VBox head = new VBox(title, told);
        head.getStyleClass().add("left-out-head");
        pane = new CardPane<>(new Rows(onGo, onPoint));
        pane.getStyleClass().add("left-out-pane");
        pane.setAccessibleText("Left out by the wrap-up");
        RowKeys.install(pane, row -> true, row -> onGo.accept(row.id())).beginOnFocus();
        pane.settle();
        VBox.setVgrow(pane, Priority.ALWAYS);
        foot.getStyleClass().add("left-out-foot");
        foot.getChildren().setAll(Ui.button("Show them in the timeline", onAll, "small-button"));
        getChildren().setAll(head, pane, foot);
    }

    /** Shows what is left out. */
    void show(CoverageContent content) {
        int all = content.allLeftOut();
        int listed = content.leftOut().size();
        count.setText(Counts.number(all));
        told.setText(
                all == 0
                        ? "every update is taken up by a point"
                        : listed < all
                                ? "the first " + listed + " that no point takes up"
                                : "updates that no point takes up");
        Ui.show(foot, all > 0);
        pane.setRows(content.leftOut());
    }

    /** Moves the keyboard focus to the list. */
    void focus() {
        pane.requestFocus();
    }

    private record Rows(Consumer<String> onGo, Consumer<String> onPoint) implements Cards<LeftOutRow> {
        private static final double USUAL = 52;

        @Override
        public Object key(LeftOutRow row) {
            return row.id();
        }

        @Override
        public Object kind(LeftOutRow row) {
            return LeftOutRow.class;
        }

        @Override
        public Card<LeftOutRow> make(Object kind) {
            return new LeftOutCard(onGo, onPoint);
        }

        @Override
        public double estimate(LeftOutRow row, double width) {
            return USUAL;
        }
    }
}
