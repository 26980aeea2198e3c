package app.rundown.ui;

import app.rundown.model.Quote;
import app.rundown.timeline.Entry;
import app.rundown.timeline.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The timeline in the middle: a virtualised list of rows, with a keyboard of its own that walks from update to update. */
final class TimelineView extends StackPane {
    private final AppModel model;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final List<RowCell> cells = new ArrayList<>();
    private final Runnable onQuote;
    private final Runnable onInspect;
    private @Nullable String anchor;

    /**
     * @param lens how cards are seen
     * @param hand moves while cards in view tell how long ago something was
     * @param onQuote shows the inspector, where a quote was clicked
     * @param onInspect moves the keyboard to the inspector
     */
    TimelineView(AppModel model, Gallery gallery, Supplier<Lens> lens, MinuteHand hand, Runnable onQuote, Runnable onInspect) {
        this.model = model;
        this.onQuote = onQuote;
        this.onInspect = onInspect;
        getStyleClass().add("timeline");
        list.getStyleClass().add("timeline-list");
        list.setCellFactory(view -> {
            RowCell cell = new RowCell(model::now, lens, hand::wind, gallery, wishes());
            cells.add(cell);
            return cell;
        });
        Ui.named(list, AccessibleRole.LIST_VIEW, "Timeline");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, row) -> {
            if (row instanceof Row.Card card) {
                model.select(card.entry().id());
            }
        });
        getChildren().add(list);
        gallery.onChange(address -> cells.forEach(cell -> cell.pictureChanged(address)));
        hand.onMove(this::timeMoved);
        model.state().addListener((o, before, now) -> render(before, now));
        rows.setAll(model.now().shown().rows());
    }

    /** Takes the keyboard. */
    void focus() {
        list.requestFocus();
    }

    /** Tells anew of the updates in view how long ago they were. */
    void timeMoved() {
        cells.forEach(RowCell::timeMoved);
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
                onQuote.run();
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

    private void pressed(KeyEvent event) {
        // A link or a box inside a card has its own use for Space and Enter.
        boolean onButton = event.getTarget() instanceof ButtonBase && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER);
        if (onButton || event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
            return;
        }
        boolean done =
                switch (event.getCode()) {
                    case DOWN, J -> move(1, event.isShiftDown());
                    case UP, K -> move(-1, event.isShiftDown());
                    case HOME -> goTo(true);
                    case END -> goTo(false);
                    case SPACE -> page(event.isShiftDown() ? -1 : 1);
                    case PAGE_DOWN -> page(1);
                    case PAGE_UP -> page(-1);
                    case X -> toggle();
                    case ENTER -> inspect();
                    default -> false;
                };
        if (done) {
            event.consume();
        }
    }

    private boolean move(int step, boolean range) {
        List<Entry> shown = model.now().shown().entries();
        if (shown.isEmpty()) {
            return true;
        }
        String on = model.now().update();
        int index = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(on)) {
                index = Math.clamp((long) i + step, 0, shown.size() - 1);
            }
        }
        String next = shown.get(index).id();
        if (range && on != null) {
            model.tickRange(on, next);
        }
        anchor = next;
        model.reveal(next);
        return true;
    }

    private boolean goTo(boolean first) {
        List<Entry> shown = model.now().shown().entries();
        if (!shown.isEmpty()) {
            model.reveal(first ? shown.getFirst().id() : shown.getLast().id());
            list.scrollTo(first ? 0 : rows.size() - 1);
        }
        return true;
    }

    /** Moves on by what fits into the view, keeping one update of it. */
    private boolean page(int direction) {
        long visible = cells.stream()
                .filter(cell -> !cell.isEmpty() && cell.isVisible() && cell.getItem() instanceof Row.Card && isVisible(cell.getIndex()))
                .count();
        return move((int) (direction * Math.max(1, visible - 1)), false);
    }

    private boolean toggle() {
        String on = model.now().update();
        if (on != null) {
            model.tick(Set.of(on), !model.now().ticked().contains(on));
            anchor = on;
        }
        return true;
    }

    private boolean inspect() {
        model.now().current().ifPresent(model::inspect);
        onInspect.run();
        return true;
    }
}
