package app.rundown.ui.scroll;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.event.EventTarget;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A column of any number of rows of different heights. Only the rows in sight have a node. The reader's place is a row
 * and its position ({@link Anchor}); it stays when rows come and go, when the pane changes its width, and when cards
 * change their height. The row under the reader's eye is the current one if it is in sight, else the uppermost row that
 * begins in sight.
 *
 * <p>All methods must be called on the FX thread. Their effect is seen after the next layout; a pane that is not
 * visible waits with that until it is.
 *
 * @param <T> the type of a row
 */
public final class CardPane<T> extends Region {
    /** How much of the previous page stays in sight, in pixels, so that the reader finds the line again. */
    private static final double KEPT = 48;

    private static final double USUAL_HEIGHT = 400;

    private final Cards<T> cards;
    private final Cells<T> cells;
    private final StickyHeader<T> sticky;
    private final FocusTraversal<T> traversal;
    private final Spares<T> spares;
    private final PaneScrollBar scrollBar = new PaneScrollBar(this);
    private final Viewport<T> viewport;
    private final PaneLayout<T> layout;
    private final Rectangle clip = new Rectangle();
    private List<T> rows = List.of();
    private IntConsumer onFocus = row -> {};
    private int current = -1;
    private int awaited = -1;

    /** A pane without rows. */
    public CardPane(Cards<T> cards) {
        this.cards = cards;
        cells = new Cells<>(cards, this::put, this::entered);
        sticky = new StickyHeader<>(cards, this::put);
        spares = new Spares<>(this, cards, cells);
        viewport = new Viewport<>(this, cards);
        getStyleClass().add("card-pane");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setPrefHeight(USUAL_HEIGHT);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setClip(clip);
        getChildren().add(scrollBar.node());
        visibleProperty().addListener((o, before, now) -> requestLayout());
        traversal = new FocusTraversal<>(this, cells, sticky, getChildren());
        layout = new PaneLayout<>(this, cards, cells, sticky, scrollBar, traversal);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            if (!event.isShortcutDown() && event.getDeltaY() != 0) {
                scrollBy(-event.getDeltaY());
                event.consume();
            }
        });
    }

    /**
     * To be called when the first frame is painted: from then on there is a scroll bar, and cards are made ahead in
     * idle time. Until then, only what the reader sees is made and drawn.
     */
    public void settle() {
        scrollBar.settle();
        spares.begin();
        requestLayout();
    }

    /** Returns the rows, from top to bottom. */
    public List<T> rows() {
        return rows;
    }

    /**
     * Shows other rows. The row under the reader's eye stays where it is; if it is gone, the row nearest to it takes
     * its place.
     */
    public void setRows(List<T> next) {
        RowDiff<T> change = new RowDiff<>(rows, next, cards::key);
        Anchor eye = viewport.eyeAfter(change);
        cells.move(change::now);
        current = current < 0 ? -1 : change.now(current);
        viewport.setRows(next, change, getWidth() > 0 ? cardWidth() : cards.widest());
        rows = next;
        awaited = -1;
        sticky.setRows(next, change);
        viewport.goTo(eye);
    }

    /** Returns the cards in sight, the header at the upper edge included. */
    public Stream<Card<T>> cards() {
        Card<T> header = sticky.card();
        return Stream.concat(cells.shown().stream().map(Cells.Cell::card), Stream.ofNullable(header));
    }

    /** Returns the card that shows a row; null if the row is out of sight. */
    public @Nullable Card<T> card(int row) {
        Cells.Cell<T> cell = cells.shown(row);
        return cell == null ? null : cell.card();
    }

    /** Returns where the rows lie on the pane. */
    Viewport<T> viewport() {
        return viewport;
    }

    /** Returns the rows in sight, as of the last layout. */
    public ReadOnlyObjectProperty<RowRange> spanProperty() {
        return viewport.spanProperty();
    }

    /** Returns the row that the keyboard is on, or -1. */
    public int current() {
        return current;
    }

    /**
     * Puts the keyboard on a row, or on none (-1), without scrolling. The row's card gets the pseudo-class
     * {@code current}. If a control in another row's card has the keyboard focus, the pane takes it.
     */
    public void setCurrent(int row) {
        if (row != current) {
            traversal.leaveOthers(row);
        }
        current = row;
        viewport.goTo(viewport.eye());
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** Sets the listener that is told the row whose card received the keyboard focus. */
    public void setOnFocus(IntConsumer listener) {
        onFocus = listener;
    }

    /**
     * Puts a card before the nodes that must come after all cards: the scroll bar, and the node where the keyboard
     * focus comes in from behind.
     */
    private void put(Node card) {
        getChildren().add(getChildren().indexOf(scrollBar.node()), card);
    }

    private void entered(Cells.Cell<T> cell) {
        onFocus.accept(cells.index(cell));
    }

    /** Scrolls by a distance in pixels; a positive one goes further down the list. */
    public void scrollBy(double distance) {
        viewport.goTo(viewport.anchor().moved(-distance));
    }

    /**
     * Scrolls by one page, less a small overlap.
     *
     * @param direction 1 for down, -1 for up
     */
    public void page(int direction) {
        double covered = rows.isEmpty() ? 0 : covered(viewport.anchor().row());
        scrollBy(direction * Math.max(KEPT, getHeight() - covered - KEPT));
    }

    /** Scrolls to the beginning of the first row. */
    public void scrollToStart() {
        viewport.goTo(Anchor.START);
    }

    /** Scrolls to the end of the last row. */
    public void scrollToEnd() {
        viewport.goTo(Anchor.end(rows.size()));
    }

    /** Scrolls so that a row stands right below its header. */
    public void scrollTo(int row) {
        viewport.goTo(new Anchor(row, covered(row)));
    }

    /** Scrolls so that a row's upper edge is at a distance in pixels below the pane's upper edge. */
    public void scrollTo(int row, double top) {
        awaited = -1;
        viewport.goTo(new Anchor(row, top));
    }

    /** Returns the row under the reader's eye; -1 at the very start of the list. */
    public int eye() {
        return rows.isEmpty() || viewport.anchor().equals(Anchor.START)
                ? -1
                : viewport.eye().row();
    }

    /** Whether the beginning of the first row is in sight, as of the last layout. */
    public boolean isAtStart() {
        return viewport.isLaidOut() && span().first() == 0 && top(0) >= 0;
    }

    /** Returns how many pixels a row's upper edge is below the pane's upper edge. */
    public double top(int row) {
        return viewport.anchor().top(row, viewport.heights());
    }

    /**
     * Returns the first row that begins in sight below the header at the upper edge and is no header itself, as of the
     * last layout; else the first row in sight, or -1.
     */
    public int firstWhole() {
        return viewport.isLaidOut() ? viewport.firstFrom(covered(span().first())) : -1;
    }

    private RowRange span() {
        return viewport.spanProperty().get();
    }

    /**
     * Returns the row that the mouse is on, or level with; -1 if there is none, on the scroll bar, and on a header that
     * lies over rows.
     *
     * @param target the node that the mouse is on
     * @param y the mouse's distance from the pane's upper edge, in pixels
     */
    public int rowAt(EventTarget target, double y) {
        Card<T> header = sticky.card();
        for (Node node = target instanceof Node on ? on : null; node != null && node != this; node = node.getParent()) {
            if (node == scrollBar.node() || header != null && node == header.node()) {
                return -1;
            }
        }
        return rows.isEmpty() ? -1 : viewport.rowAt(y);
    }

    /**
     * Brings a row into sight; does not scroll if it is in sight already. A row next to those in sight moves in by its
     * whole height; one from further away is put right below its header.
     */
    public void reveal(int row) {
        if (!viewport.isLaidOut()) {
            layout();
        }
        if (!viewport.isLaidOut() || row < span().first() - 1 || row > span().last() + 1) {
            scrollTo(row);
            return;
        }
        VerticalRange whole = new VerticalRange(0, layout.measured(row));
        viewport.bring(row, whole, covered(row), 0);
    }

    /**
     * Brings a part of a row into sight: with the whole row if it fits into the pane, else with a few lines around the
     * part.
     *
     * @param part finds the part in the row's card; called after the card was laid out
     */
    public void reveal(int row, Function<Card<T>, VerticalRange> part) {
        if (!viewport.isLaidOut() || card(row) == null) {
            reveal(row);
            layout();
        }
        Card<T> card = card(row);
        if (card == null || viewport.heights().get(row) <= getHeight() - covered(row)) {
            reveal(row);
        } else {
            viewport.bring(row, part.apply(card), covered(row), KEPT);
        }
    }

    /**
     * How much of the pane the header of a row covers, in pixels. While the pane has no width yet this is 0, and the
     * next layout scrolls to the row again.
     */
    private double covered(int row) {
        awaited = getWidth() > 0 ? -1 : row;
        return awaited < 0 ? layout.covered(row) : 0;
    }

    /** Returns the width of the cards, in pixels. */
    public double cardWidth() {
        return layout.cardWidth();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (!isVisible()) {
            return;
        }
        if (rows.isEmpty() || getHeight() <= 0) {
            layout.layOutNothing();
            return;
        }
        if (awaited >= 0) {
            scrollTo(awaited);
        }
        layout.layOut();
        spares.prepare();
    }

    @Override
    protected double computePrefWidth(double height) {
        return cards.widest();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> rows.size();
            case ITEM_AT_INDEX ->
                parameters[0] instanceof Integer row && card(row) instanceof Card<T> card ? card.node() : null;
            case FOCUS_ITEM, SELECTED_ITEMS -> card(current) instanceof Card<T> card ? card.node() : null;
            case VERTICAL_SCROLLBAR -> scrollBar.node();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SHOW_ITEM && parameters.length > 0 && parameters[0] instanceof Integer row) {
            reveal(row);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
