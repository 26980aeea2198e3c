package app.rundown.ui.card;

import app.rundown.fetch.PictureAddress;
import app.rundown.ui.control.Dot;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.LinkHandler;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.picture.PictureLoader;
import app.rundown.ui.scroll.VerticalRange;
import app.rundown.ui.style.Palette;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * An update on the page: tick, clock, a rail with the dot of its main topic, the words, and a star. A card is created
 * once and then shows one update after another. Once it has shown an update of the same make-up, showing another
 * creates no nodes and adds no listeners.
 */
public final class CardView extends Region {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    /** The least width of the words, in pixels; narrower ones could not be read. */
    private static final double LEAST = 120;

    /** The gap between the words and the star, in pixels. */
    private static final double STAR_GAP = 4;
    /** The least gap between a clock and the dot on the rail, in pixels. */
    private static final double RAIL_GAP = 8;

    private final CardHandler handler;
    private final Label clock = Ui.label("", "clock");
    private final Label elapsed = Ui.label("", "elapsed");
    private final Region rail = new Region();
    private final Dot dot = new Dot(Palette.PLAIN);
    private final CardWords words;
    private final CardMouse mouse;
    private final CardMenu menu;
    private @Nullable CardTools tools;
    private boolean ticked;
    private boolean starred;
    private CardData card = CardData.NONE;

    /**
     * Creates a card that shows nothing yet.
     *
     * @param selection what is selected in all cards of the timeline
     * @param whole whether the card has its tools, its dot and the outlines of its chips from the start; if not, the
     *     first call of {@link #prepare} adds them
     */
    public CardView(
            PictureLoader pictureLoader,
            CardHandler handler,
            WordSelection selection,
            LinkHandler linkHandler,
            boolean whole) {
        this.handler = handler;
        getStyleClass().add("card");
        CardLinks links = new CardLinks(linkHandler);
        words = new CardWords(pictureLoader, links, whole);
        CardSpots spots = new CardSpots(words);
        mouse = new CardMouse(words, spots, handler, links, selection);
        menu = new CardMenu(this, spots, handler, links, selection);
        clock.setWrapText(true);
        Tooltips.onHover(clock, () -> card.clockWhy());
        rail.getStyleClass().add("rail");
        getChildren().addAll(rail, clock, elapsed, words);
        setAccessibleRole(AccessibleRole.TEXT);
        if (whole) {
            equip();
        }
    }

    /** Adds the tools, the dot and the outlines of the chips. */
    private void equip() {
        CardTools made = CardTools.of(handler, () -> card.id());
        tools = made;
        getChildren().add(1, dot);
        getChildren().add(2, made.tick());
        getChildren().add(made.star());
        words.outline();
        setTicked(ticked);
        setStarred(starred);
    }

    /** Shows an update in place of the one before. */
    void show(CardData next, boolean isTicked, boolean isStarred) {
        if (!next.equals(card)) {
            card = next;
            Ui.say(clock, next.clock());
            elapsed.setText(next.relativeTime().text());
            dot.show(next.colour());
            words.show(next);
            mouse.show(next.id());
            String when = next.relativeTime().text().isEmpty()
                    ? next.clock()
                    : next.clock() + " " + next.relativeTime().text();
            setAccessibleText(when + " " + next.title());
            requestLayout();
        }
        setTicked(isTicked);
        setStarred(isStarred);
    }

    /** Creates in advance one of the nodes that many updates need. Returns whether one was still missing. */
    boolean prepare() {
        if (tools == null) {
            equip();
            return true;
        }
        return words.prepare();
    }

    /** Returns the parts of the words, in reading order. */
    Stream<? extends Node> parts() {
        return words.parts();
    }

    /**
     * Returns where a run of words is, in the coordinates of this card, as of the last layout.
     *
     * @param from where the run begins
     * @param to the offset behind its last character, in the same text
     */
    VerticalRange stretch(SelectedWords.Spot from, int to) {
        HighlightedText text = words.texts().get(from.part());
        VerticalRange within = text.stretch(from.offset(), to);
        double top = sceneToLocal(text.localToScene(0, 0)).getY();
        return new VerticalRange(top + within.top(), top + within.bottom());
    }

    /**
     * Draws a frame round the run of words that the reader was brought to.
     *
     * @param from where the run begins, or null for no frame
     * @param to the offset behind its last character, in the same text
     */
    void frame(SelectedWords.@Nullable Spot from, int to) {
        for (int i = 0; i < words.texts().size(); i++) {
            words.texts().get(i).frame(from == null ? 0 : from.offset(), from == null || from.part() != i ? 0 : to);
        }
    }

    /** Shows the update as ticked or not. */
    void setTicked(boolean is) {
        ticked = is;
        if (tools != null) {
            tools.tick().setSelected(is);
        }
        pseudoClassStateChanged(TICKED, is);
    }

    /** Shows the update as starred or not. */
    void setStarred(boolean is) {
        starred = is;
        if (tools != null) {
            tools.star().setSelected(is);
        }
        pseudoClassStateChanged(STARRED, is);
    }

    /** Returns the context menu for the update and for what is under the mouse, in groups. */
    public List<List<MenuItem>> menu(ContextMenuEvent event) {
        return menu.items(card.id(), ticked, starred, event);
    }

    /** Updates the picture with this address, if this card has it. */
    public void pictureChanged(PictureAddress address) {
        words.pictureChanged(address);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return grid().words() + grid().measure() + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return grid().words() + LEAST;
    }

    @Override
    protected double computePrefHeight(double width) {
        CardGrid grid = grid();
        double free = width < 0 ? grid.measure() : wordsWidth(grid, width);
        double below = elapsed.getText().isEmpty() ? 0 : elapsed.prefHeight(-1);
        return snapSizeY(getInsets().getTop()
                + Math.max(words.prefHeight(free), Math.max(grid.line(), clockHeight(grid)) + below)
                + getInsets().getBottom());
    }

    private double wordsWidth(CardGrid grid, double width) {
        return Math.clamp(width - grid.words() - getInsets().getRight(), LEAST, grid.measure());
    }

    /** Returns the grid for the text size. The clock has the same size as the words. */
    private CardGrid grid() {
        return CardGrid.of(clock.getFont());
    }

    /** Returns the width of the clock, which wraps where a document's own words for a time are long ("18.06 Uhr"). */
    private double clockWidth(CardGrid grid) {
        return Math.min(clock.prefWidth(-1), grid.rail() - grid.clock() - RAIL_GAP);
    }

    /** Returns the height of the clock. That of one that does not wrap is measured only once. */
    private double clockHeight(CardGrid grid) {
        double width = clockWidth(grid);
        return clock.prefHeight(width < clock.prefWidth(-1) ? width : -1);
    }

    @Override
    protected void layoutChildren() {
        CardGrid grid = grid();
        double top = getInsets().getTop();
        double width = wordsWidth(grid, getWidth());
        words.resizeRelocate(
                grid.words(), top, width, getHeight() - top - getInsets().getBottom());
        rail.resizeRelocate(grid.rail(), 0, 1, getHeight());
        double clockHeight = clockHeight(grid);
        double clockTop = top + Math.max(0, grid.line() - clockHeight) / 2;
        clock.resizeRelocate(grid.clock(), snapPositionY(clockTop), clockWidth(grid), clockHeight);
        elapsed.resizeRelocate(
                grid.clock(),
                snapPositionY(top + Math.max(grid.line(), clockHeight)),
                elapsed.prefWidth(-1),
                elapsed.prefHeight(-1));
        if (tools != null) {
            center(tools.tick(), grid.tick(), top, grid.line());
            center(tools.star(), grid.words() + width + STAR_GAP, top, grid.line());
        }
        double size = dot.prefWidth(-1);
        dot.resizeRelocate(
                snapPositionX(grid.rail() - size / 2 + 0.5), snapPositionY(top + (grid.line() - size) / 2), size, size);
    }

    private void center(Region node, double x, double top, double line) {
        double height = node.prefHeight(-1);
        node.resizeRelocate(x, snapPositionY(top + (line - height) / 2), node.prefWidth(-1), height);
    }
}
