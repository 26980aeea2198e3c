package app.rundown.ui;

import app.rundown.fetch.PictureAddress;
import app.rundown.timeline.Row;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One line of the timeline: a day, a section, a silence or a card. */
final class RowCell extends WidthCell<Row> {
    private final Supplier<State> state;
    private final Supplier<Lens> lens;
    private final Runnable onMoving;
    private final Gallery gallery;
    private final CardView.Wishes wishes;

    /**
     * @param onMoving hears that what is shown will read otherwise in a minute
     */
    RowCell(Supplier<State> state, Supplier<Lens> lens, Runnable onMoving, Gallery gallery, CardView.Wishes wishes) {
        this.state = state;
        this.lens = lens;
        this.onMoving = onMoving;
        this.gallery = gallery;
        this.wishes = wishes;
        getStyleClass().add("row-cell");
    }

    /** Follows the ticks without being made anew. */
    void ticksChanged() {
        if (getGraphic() instanceof CardView view && getItem() instanceof Row.Card card) {
            view.setTicked(state.get().ticked().contains(card.entry().id()));
        }
    }

    /** Tells anew how long ago something was. */
    void timeMoved() {
        if (!isEmpty() && getItem() instanceof Row.Card card && getParent() != null && isVisible()) {
            setGraphic(view(card));
        }
    }

    /** Follows a picture without being made anew. */
    void pictureChanged(PictureAddress address) {
        if (getGraphic() instanceof CardView view) {
            view.pictureChanged(address);
        }
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (getGraphic() != null && getGraphic().isFocusWithin()) {
            // Else the keyboard would end up at the other end of the window when its card is scrolled away.
            getListView().requestFocus();
        }
        setGraphic(empty || row == null ? null : view(row));
        setText(null);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    private Node view(Row row) {
        return switch (row) {
            case Row.Day day -> new DayView(day, lens.get().clockwork().choice());
            case Row.Section section -> section(section);
            case Row.Gap gap -> gap(gap);
            case Row.Card card -> card(card);
        };
    }

    private Node card(Row.Card card) {
        CardData data = CardFormat.of(card, lens.get());
        if (data.elapsed().moves()) {
            onMoving.run();
        }
        return new CardView(data, state.get().ticked().contains(card.entry().id()), gallery, wishes);
    }

    private static Node section(Row.Section section) {
        VBox box = new VBox();
        box.getStyleClass().add("section-row");
        if (section.first()) {
            box.getChildren().add(new HBox(8, Ui.label("Without a time", "day"), Ui.label("not placed on the timeline, in their document's order", "quiet")));
            ((HBox) box.getChildren().getFirst()).setAlignment(Pos.BASELINE_LEFT);
        }
        String heading = section.section();
        box.getChildren().add(heading == null
                ? Ui.label(section.document().title(), "section-document")
                : new VBox(Ui.label(heading, "section-heading"), Ui.label(section.document().title(), "section-document")));
        return box;
    }

    private static Node gap(Row.Gap gap) {
        Region left = new Region();
        Region right = new Region();
        left.getStyleClass().add("gap-line");
        right.getStyleClass().add("gap-line");
        HBox.setHgrow(left, javafx.scene.layout.Priority.ALWAYS);
        HBox.setHgrow(right, javafx.scene.layout.Priority.ALWAYS);
        HBox box = new HBox(left, Ui.label(Times.length(gap.length()) + " without an update", "quiet"), right);
        box.getStyleClass().add("gap-row");
        return box;
    }

    /** The column of cards is no wider than its words need, and stands in the middle of what is left. */
    @Override
    double column(double free) {
        return Math.min(free, CardGrid.of(getFont()).width());
    }
}
