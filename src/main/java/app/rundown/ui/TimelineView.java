package app.rundown.ui;

import app.rundown.model.Quote;
import app.rundown.timeline.Entry;
import app.rundown.timeline.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The timeline in the middle: a virtualised list of rows, and the doors by which the keyboard walks from update to update. */
final class TimelineView extends StackPane {
    private final AppModel model;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final List<RowCell> cells = new ArrayList<>();
    private final Runnable onInspect;
    private @Nullable String anchor;

    /**
     * @param onInspect moves the keyboard to the inspector
     */
    TimelineView(AppModel model, Gallery gallery, Runnable onInspect) {
        this.model = model;
        this.onInspect = onInspect;
        getStyleClass().add("timeline");
        list.getStyleClass().add("timeline-list");
        list.setCellFactory(view -> {
            RowCell cell = new RowCell(model::now, gallery, wishes());
            cells.add(cell);
            return cell;
        });
        Ui.named(list, AccessibleRole.LIST_VIEW, "Timeline");
        list.getSelectionModel().selectedItemProperty().addListener((o, before, row) -> {
            if (row instanceof Row.Card card) {
                model.select(card.entry().id());
            }
        });
        getChildren().add(list);
        gallery.onChange(address -> cells.forEach(cell -> cell.pictureChanged(address)));
        model.state().addListener((o, before, now) -> render(before, now));
        rows.setAll(model.now().shown().rows());
    }

    /** Takes the keyboard. */
    void focus() {
        list.requestFocus();
    }

    private CardView.Wishes wishes() {
        return new CardView.Wishes() {
            @Override
            public void tick(String update, boolean on, boolean range) {
                if (range && anchor != null) {
                    model.tickRange(anchor, update);
                } else {
                    model.tick(Set.of(update), on);
                }
                anchor = update;
            }

            @Override
            public void inspect(Quote quote) {
                model.inspect(quote);
            }
        };
    }

    private void render(State before, State now) {
        if (now.shown() != before.shown()) {
            rows.setAll(now.shown().rows());
            select(now.update(), true);
        } else if (!now.ticked().equals(before.ticked())) {
            cells.forEach(RowCell::ticksChanged);
        }
        State.Reveal wish = now.reveal();
        if (wish != null && wish != before.reveal()) {
            select(wish.update(), true);
        }
    }

    private void select(@Nullable String update, boolean reveal) {
        int index = update == null ? -1 : indexOf(update);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        if (reveal && !isVisible(index)) {
            // One row of context above, so that the update does not hide under the edge.
            list.scrollTo(Math.max(0, index - 1));
        }
    }

    private boolean isVisible(int index) {
        return cells.stream()
                .filter(cell -> cell.getIndex() == index && !cell.isEmpty() && cell.getParent() != null && cell.isVisible())
                .anyMatch(cell -> {
                    var bounds = list.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
                    return bounds != null && bounds.getMinY() >= 0 && bounds.getMaxY() <= list.getHeight();
                });
    }

    private int indexOf(String update) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Card card && card.entry().id().equals(update)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Goes on by some updates.
     *
     * @param step how many, upwards below 0
     * @param tickRange whether to tick all on the way, both ends included
     */
    void move(int step, boolean tickRange) {
        List<Entry> shown = model.now().shown().entries();
        if (shown.isEmpty()) {
            return;
        }
        String on = model.now().update();
        int index = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(on)) {
                index = Math.clamp((long) i + step, 0, shown.size() - 1);
            }
        }
        String next = shown.get(index).id();
        if (tickRange && on != null) {
            model.tickRange(on, next);
        }
        anchor = next;
        model.reveal(next);
    }

    /** Moves on by what fits into the view, keeping one update of it; upwards with -1. */
    void page(int direction) {
        long visible = cells.stream()
                .filter(cell -> !cell.isEmpty() && cell.isVisible() && cell.getItem() instanceof Row.Card && isVisible(cell.getIndex()))
                .count();
        move((int) (direction * Math.max(1, visible - 1)), false);
    }

    /** Goes to the update on top. */
    void first() {
        goTo(true);
    }

    /** Goes to the lowest update. */
    void last() {
        goTo(false);
    }

    private void goTo(boolean first) {
        List<Entry> shown = model.now().shown().entries();
        if (!shown.isEmpty()) {
            model.reveal(first ? shown.getFirst().id() : shown.getLast().id());
            list.scrollTo(first ? 0 : rows.size() - 1);
        }
    }

    /** Ticks the update that the keyboard is on, or no longer does. */
    void toggleTick() {
        String on = model.now().update();
        if (on != null) {
            model.tick(Set.of(on), !model.now().ticked().contains(on));
            anchor = on;
        }
    }

    /** Shows the quotes of the update that the keyboard is on, and moves the keyboard there. */
    void inspect() {
        model.now().current().ifPresent(model::inspect);
        onInspect.run();
    }
}
