package app.rundown.ui.scroll;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
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
 * <p>All methods must be called on the FX thread. Their effect is seen after the next layout.
 *
 * @param <T> the type of a row
 */
public final class CardPane<T> extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** How much of the previous page stays in sight, in pixels, so that the reader finds the line again. */
    private static final double KEPT = 48;

    private static final double USUAL_HEIGHT = 400;

    private final Cards<T> cards;
    private final Cells<T> cells;
    private final StickyHeader<T> sticky;
    private final FocusTraversal<T> keyboard;
    private final Spares<T> spares;
    private final PaneScrollBar thumb = new PaneScrollBar(this);
    private final Heights heights = new Heights();
    private final ReadOnlyObjectWrapper<RowRange> span = new ReadOnlyObjectWrapper<>(RowRange.NONE);
    private final Rectangle clip = new Rectangle();
    private List<T> rows = List.of();
    private Anchor anchor = Anchor.START;
    private IntConsumer onFocus = row -> {};
    private int current = -1;
    private int awaited = -1;
    private boolean laidOut;
    private int pass;

    /** A pane without rows. */
    public CardPane(Cards<T> cards) {
        this.cards = cards;
        cells = new Cells<>(cards, this::put, this::entered);
        sticky = new StickyHeader<>(cards, this::put);
        spares = new Spares<>(this, cards, cells);
        getStyleClass().add("card-pane");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setPrefHeight(USUAL_HEIGHT);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setClip(clip);
        getChildren().add(thumb.node());
        keyboard = new FocusTraversal<>(this, cells, sticky, getChildren());
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
        thumb.settle();
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
        boolean fresh = rows.isEmpty() || !laidOut && anchor.equals(Anchor.START);
        Anchor eye = fresh ? Anchor.START : eye();
        int place = fresh ? 0 : Math.max(0, change.nearest(eye.row()));
        cells.move(change::now);
        current = current < 0 ? -1 : change.now(current);
        double[] estimates = new double[next.size() - change.head() - change.tail()];
        double width = getWidth() > 0 ? cardWidth() : cards.widest();
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = cards.estimate(next.get(change.head() + i), width);
        }
        heights.replace(change.head(), rows.size() - change.tail(), estimates);
        rows = next;
        laidOut = false;
        awaited = -1;
        sticky.setRows(next, change);
        goTo(new Anchor(place, eye.y()));
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

    /** Whether what is known of the rows in sight is up to date; false while a layout is due. */
    boolean isLaidOut() {
        return laidOut;
    }

    /** Returns the rows in sight, as of the last layout. */
    public ReadOnlyObjectProperty<RowRange> spanProperty() {
        return span.getReadOnlyProperty();
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
            keyboard.leaveOthers(row);
        }
        current = row;
        anchor = eye();
        requestLayout();
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
        getChildren().add(getChildren().indexOf(thumb.node()), card);
    }

    private void entered(Cells.Cell<T> cell) {
        onFocus.accept(cells.index(cell));
    }

    private void goTo(Anchor place) {
        anchor = place;
        requestLayout();
    }

    /** Scrolls by a distance in pixels; a positive one goes further down the list. */
    public void scrollBy(double distance) {
        goTo(anchor.moved(-distance));
    }

    /**
     * Scrolls by one page, less a small overlap.
     *
     * @param direction 1 for down, -1 for up
     */
    public void page(int direction) {
        double covered = rows.isEmpty() ? 0 : covered(anchor.row());
        scrollBy(direction * Math.max(KEPT, getHeight() - covered - KEPT));
    }

    /** Scrolls to the beginning of the first row. */
    public void scrollToStart() {
        goTo(Anchor.START);
    }

    /** Scrolls to the end of the last row. */
    public void scrollToEnd() {
        goTo(Anchor.end(rows.size()));
    }

    /** Scrolls so that a row stands right below its header. */
    public void scrollTo(int row) {
        goTo(new Anchor(row, covered(row)));
    }

    /**
     * Returns the first row that begins in sight below the header at the upper edge and is no header itself, as of the
     * last layout; else the first row in sight, or -1.
     */
    public int firstWhole() {
        return laidOut ? firstFrom(covered(span.get().first())) : -1;
    }

    /** The first row that begins at or below {@code y} and is no header; else the first row in sight. */
    private int firstFrom(double y) {
        RowRange seen = span.get();
        return IntStream.rangeClosed(seen.first(), seen.last())
                .filter(row -> top(row) >= y && !cards.isHeader(rows.get(row)))
                .findFirst()
                .orElse(seen.first());
    }

    private double top(int row) {
        return anchor.top(row, heights);
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
            if (node == thumb.node() || header != null && node == header.node()) {
                return -1;
            }
        }
        return rows.isEmpty() ? -1 : anchor.rowAt(y, heights);
    }

    /**
     * Brings a row into sight; does not scroll if it is in sight already. A row next to those in sight moves in by its
     * whole height; one from further away is put right below its header.
     */
    public void reveal(int row) {
        if (!laidOut) {
            layout();
        }
        if (!laidOut || row < span.get().first() - 1 || row > span.get().last() + 1) {
            scrollTo(row);
            return;
        }
        bring(row, new VerticalRange(0, measured(row)), 0);
    }

    /**
     * Brings a part of a row into sight: with the whole row if it fits into the pane, else with a few lines around the
     * part.
     *
     * @param part finds the part in the row's card; called after the card was laid out
     */
    public void reveal(int row, Function<Card<T>, VerticalRange> part) {
        if (!laidOut || card(row) == null) {
            reveal(row);
            layout();
        }
        Card<T> card = card(row);
        if (card == null || heights.get(row) <= getHeight() - covered(row)) {
            reveal(row);
        } else {
            bring(row, part.apply(card), KEPT);
        }
    }

    private void bring(int row, VerticalRange part, double around) {
        Anchor place = anchor.bringing(row, part, covered(row), getHeight(), around, heights);
        if (place != anchor) {
            goTo(place);
        }
    }

    /** Returns how far down the list the pane stands, from 0 to 1. */
    double position() {
        return anchor.position(heights, getHeight());
    }

    /** Scrolls to where this share of the list, from 0 to 1, is above the pane. */
    void setPosition(double position) {
        goTo(Anchor.at(position, heights, getHeight()));
    }

    /** Returns the share of the list that fits into the pane, at most 1. */
    double share() {
        double total = heights.total();
        return total <= 0 ? 1 : Math.min(1, getHeight() / total);
    }

    /**
     * How much of the pane the header of a row covers, in pixels. While the pane has no width yet this is 0, and the
     * next layout scrolls to the row again.
     */
    private double covered(int row) {
        awaited = getWidth() > 0 ? -1 : row;
        return awaited < 0 ? sticky.height(row, cardWidth(), ++pass) : 0;
    }

    /** The row under the reader's eye, and its position now. */
    private Anchor eye() {
        if (!laidOut) {
            return anchor;
        }
        RowRange seen = span.get();
        boolean isCurrent =
                current >= seen.first() && current <= seen.last() && top(current) >= 0 && top(current) < getHeight();
        int row = isCurrent ? current : firstFrom(0);
        return new Anchor(row, top(row));
    }

    /** Returns the width of the cards, in pixels. */
    double cardWidth() {
        return Math.clamp(free(), 0, cards.widest());
    }

    private double free() {
        return getWidth() - thumb.width() - snappedLeftInset() - snappedRightInset();
    }

    private double measured(int row) {
        double height = cells.get(row, rows.get(row)).height(cardWidth(), pass);
        heights.set(row, height);
        return height;
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (rows.isEmpty() || getHeight() <= 0) {
            keep(0, -1);
            sticky.hide();
            laidOut = false;
            span.set(RowRange.NONE);
            thumb.hide();
            return;
        }
        if (awaited >= 0) {
            scrollTo(awaited);
        }
        pass++;
        double start = anchor.y() - heights.top(anchor.row());
        int last = heights.at(getHeight() - start);
        keep(heights.at(-start), last);
        VisibleRows seen = VisibleRows.of(rows.size(), anchor, getHeight(), this::measured);
        keep(seen.first(), seen.last());
        place(seen);
        thumb.layout();
        spares.prepare();
    }

    private void place(VisibleRows seen) {
        double width = cardWidth();
        double x = snapPositionX(snappedLeftInset() + (free() - width) / 2);
        double top = seen.top();
        int nextHeader = sticky.after(seen.first());
        double nextTop = getHeight() + 1e6;
        for (int row = seen.first(); row <= seen.last(); row++) {
            Cells.Cell<T> cell = cells.get(row, rows.get(row));
            double height = heights.get(row);
            cell.node().resizeRelocate(x, snapPositionY(top), width, height);
            cell.node().pseudoClassStateChanged(CURRENT, row == current);
            nextTop = row == nextHeader ? snapPositionY(top) : nextTop;
            top += height;
        }
        boolean atStart = seen.first() == 0 && seen.top() == 0;
        anchor = new Anchor(seen.first(), seen.top());
        laidOut = true;
        span.set(new RowRange(seen.first(), seen.last()));
        // At the very start, only headers lie above the row under the eye: the start itself is kept in place, not that
        // row.
        Anchor eye = eye();
        anchor = atStart && eye.row() == firstFrom(0) ? Anchor.START : eye;
        sticky.layout(seen, nextTop, x, width, pass);
    }

    /** Keeps the cards of these rows in use, lets the others wait, and takes the keyboard focus from those. */
    private void keep(int first, int last) {
        cells.keep(row -> row >= first && row <= last);
        keyboard.leaveHidden();
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
            case VERTICAL_SCROLLBAR -> thumb.node();
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
