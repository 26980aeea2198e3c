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
 * A column of rows of differing height, as many as there may be, of which only those in sight have a node. The reader's
 * place is a row and where it stands ({@link Anchor}); it holds while rows come and go, the pane changes its width, or
 * cards their height. The row under the reader's eye is the current one where it is in sight, else the uppermost that
 * begins in sight.
 *
 * <p>All methods must be called on the FX thread. What they change is seen after the next layout.
 *
 * @param <T> what a row is
 */
public final class CardPane<T> extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** What a page keeps of the one before, in pixels, so that the eye finds its line. */
    private static final double KEPT = 48;

    private static final double USUAL_HEIGHT = 400;

    private final Cards<T> cards;
    private final Cells<T> cells;
    private final StickyHeader<T> sticky;
    private final Keyboard<T> keyboard;
    private final Spares<T> spares;
    private final Thumb thumb = new Thumb(this);
    private final Heights heights = new Heights();
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.NONE);
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
        keyboard = new Keyboard<>(this, cells, sticky, getChildren());
        addEventHandler(ScrollEvent.SCROLL, event -> {
            if (!event.isShortcutDown() && event.getDeltaY() != 0) {
                scrollBy(-event.getDeltaY());
                event.consume();
            }
        });
    }

    /**
     * The first frame is painted: from now on there is a scroll bar, and cards are made ahead when there is nothing
     * else to do. Until then only what is read is made and drawn.
     */
    public void settle() {
        thumb.settle();
        spares.begin();
        requestLayout();
    }

    /** The rows, top to bottom. */
    public List<T> rows() {
        return rows;
    }

    /**
     * Shows other rows. The row under the reader's eye stays where it is, if it is among them; else the one nearest to
     * it.
     */
    public void setRows(List<T> next) {
        Change<T> change = new Change<>(rows, next, cards::key);
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

    /** The cards in sight. */
    public Stream<Card<T>> cards() {
        Card<T> header = sticky.card();
        return Stream.concat(cells.shown().stream().map(Cells.Cell::card), Stream.ofNullable(header));
    }

    /** The card that shows a row, or null where it is out of sight. */
    public @Nullable Card<T> card(int row) {
        Cells.Cell<T> cell = cells.shown(row);
        return cell == null ? null : cell.card();
    }

    /** Whether what is known of the rows in sight is so, or waits for a layout. */
    boolean isLaidOut() {
        return laidOut;
    }

    /** The rows in sight, as of the last layout. */
    public ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** The row that the keyboard is on, or -1. */
    public int current() {
        return current;
    }

    /**
     * Puts the keyboard on a row, or on none; scrolls nothing. Its card has the pseudo-class {@code current}. The pane
     * takes the keyboard from what is in the card of another row.
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

    /** Who hears of the row whose card the keyboard went into. */
    public void setOnFocus(IntConsumer listener) {
        onFocus = listener;
    }

    /** What is behind the cards stays there: the thumb, and where the keyboard comes in from behind. */
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

    /** Moves what is seen: with a positive distance, in pixels, further down the list. */
    public void scrollBy(double distance) {
        goTo(anchor.moved(-distance));
    }

    /** Goes on by what fits into the pane, less a little of it. */
    public void page(int direction) {
        double covered = rows.isEmpty() ? 0 : covered(anchor.row());
        scrollBy(direction * Math.max(KEPT, getHeight() - covered - KEPT));
    }

    /** Goes to the beginning of the first row. */
    public void scrollToStart() {
        goTo(Anchor.START);
    }

    /** Goes to the end of the last row. */
    public void scrollToEnd() {
        goTo(Anchor.end(rows.size()));
    }

    /** Puts a row right below the header that it stands under. */
    public void scrollTo(int row) {
        goTo(new Anchor(row, covered(row)));
    }

    /**
     * The first row that is in sight as a whole and heads no others, as of the last layout; else the first in sight, or
     * -1.
     */
    public int firstWhole() {
        return laidOut ? firstFrom(covered(span.get().first())) : -1;
    }

    /** The first row that begins below a place of the pane and heads no others; else the first in sight. */
    private int firstFrom(double y) {
        Span seen = span.get();
        return IntStream.rangeClosed(seen.first(), seen.last())
                .filter(row -> top(row) >= y && !cards.isHeader(rows.get(row)))
                .findFirst()
                .orElse(seen.first());
    }

    private double top(int row) {
        return anchor.top(row, heights);
    }

    /**
     * The row that the mouse is on, or on the level of; -1 for none, as on the scroll bar and on a header that lies
     * over rows.
     *
     * @param target what the mouse is on
     * @param y its distance from the pane's upper edge
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
     * Brings a row into sight, and stays where it is in sight already. A row that is next to those in sight moves in by
     * its whole height; one from further away comes to stand below its header.
     */
    public void reveal(int row) {
        if (!laidOut) {
            layout();
        }
        if (!laidOut || row < span.get().first() - 1 || row > span.get().last() + 1) {
            scrollTo(row);
            return;
        }
        bring(row, new Stretch(0, measured(row)), 0);
    }

    /**
     * Brings a part of a row into sight: with the whole row where the pane has room for it, else with a few lines
     * around the part.
     *
     * @param part tells, of the row's card, where the part is; asked after the card was laid out
     */
    public void reveal(int row, Function<Card<T>, Stretch> part) {
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

    private void bring(int row, Stretch part, double around) {
        Anchor place = anchor.bringing(row, part, covered(row), getHeight(), around, heights);
        if (place != anchor) {
            goTo(place);
        }
    }

    /** How far down the list the pane stands, from 0 to 1. */
    double position() {
        return anchor.position(heights, getHeight());
    }

    /** Goes to where a share of the list, from 0 to 1, is above the pane. */
    void setPosition(double position) {
        goTo(Anchor.at(position, heights, getHeight()));
    }

    /** Which share of the list fits into the pane. */
    double share() {
        double total = heights.total();
        return total <= 0 ? 1 : Math.min(1, getHeight() / total);
    }

    /**
     * How much of the pane the header covers that a row stands under; measured at the next layout where there was none
     * yet.
     */
    private double covered(int row) {
        awaited = getWidth() > 0 ? -1 : row;
        return awaited < 0 ? sticky.height(row, cardWidth(), ++pass) : 0;
    }

    /** The row under the reader's eye, and where it stands now. */
    private Anchor eye() {
        if (!laidOut) {
            return anchor;
        }
        Span seen = span.get();
        boolean isCurrent =
                current >= seen.first() && current <= seen.last() && top(current) >= 0 && top(current) < getHeight();
        int row = isCurrent ? current : firstFrom(0);
        return new Anchor(row, top(row));
    }

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
            span.set(Span.NONE);
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
        Seen seen = Seen.of(rows.size(), anchor, getHeight(), this::measured);
        keep(seen.first(), seen.last());
        place(seen);
        thumb.layout();
        spares.prepare();
    }

    private void place(Seen seen) {
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
        span.set(new Span(seen.first(), seen.last()));
        // At the very start nothing but headers is above that could push rows down: the start itself is what stays.
        Anchor eye = eye();
        anchor = atStart && eye.row() == firstFrom(0) ? Anchor.START : eye;
        sticky.layout(seen, nextTop, x, width, pass);
    }

    /** Keeps the cards of these rows at work; lets the others wait, and takes the keyboard from them. */
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
