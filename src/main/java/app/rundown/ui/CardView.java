package app.rundown.ui;

import app.rundown.fetch.PictureAddress;
import app.rundown.model.Quote;
import app.rundown.ui.scroll.Stretch;
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
 * An update as text on the page: tick, clock, a rail with the dot of its main topic, the words, and a star. Made once
 * and shown with one update after the other; that makes no nodes and adds no listeners once it has shown the like
 * before.
 */
final class CardView extends Region {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    /** Narrower words could not be read, in pixels. */
    private static final double LEAST = 120;

    private static final double STAR_GAP = 4;

    private final Wishes wishes;
    private final Label clock = Ui.label("", "clock");
    private final Label elapsed = Ui.label("", "elapsed");
    private final Region rail = new Region();
    private final Dot dot = new Dot("plain");
    private final CardWords words;
    private final CardMouse mouse;
    private final CardMenu menu;
    private @Nullable CardTools tools;
    private boolean ticked;
    private boolean starred;
    private CardData card = CardData.NONE;

    /** What a card can ask for. */
    interface Wishes {
        /** The tick was set or taken away. */
        void tick(String update, boolean on, boolean range);

        /** The star was set or taken away. */
        void star(String update, boolean on);

        /** A quote was chosen. */
        void inspect(Quote quote);

        /** The selected words are wanted on the clipboard. */
        void copyWords();

        /** An update is wanted on the clipboard, with its citation. */
        void copy(String update);

        /** A quote is wanted on the clipboard, with its citation. */
        void copy(Quote quote);
    }

    /**
     * A card that shows nothing yet.
     *
     * @param selection what is selected in all cards of the timeline
     * @param whole whether it has its tools, its dot and its chips' outlines from the beginning; else it gets them with
     *     the first {@link #prepare}
     */
    CardView(Gallery gallery, Wishes wishes, WordSelection selection, LinkWishes linkWishes, boolean whole) {
        this.wishes = wishes;
        getStyleClass().add("card");
        CardLinks links = new CardLinks(linkWishes);
        words = new CardWords(gallery, links, whole);
        CardSpots spots = new CardSpots(words);
        mouse = new CardMouse(words, spots, wishes, links, selection);
        menu = new CardMenu(this, spots, wishes, links, selection);
        Tooltips.onHover(clock, () -> card.clockWhy());
        rail.getStyleClass().add("rail");
        getChildren().addAll(rail, clock, elapsed, words);
        setAccessibleRole(AccessibleRole.TEXT);
        if (whole) {
            equip();
        }
    }

    private void equip() {
        CardTools made = CardTools.of(wishes, () -> card.id());
        tools = made;
        getChildren().add(1, dot);
        getChildren().add(2, made.tick());
        getChildren().add(made.star());
        words.outline();
        setTicked(ticked);
        setStarred(starred);
    }

    /** Shows an update; nothing of the one before stays. */
    void show(CardData next, boolean isTicked, boolean isStarred) {
        // What shows nothing yet need not be compared, which is slow for the first time.
        if (card == CardData.NONE || !next.equals(card)) {
            card = next;
            Ui.say(clock, next.clock());
            elapsed.setText(next.elapsed().text());
            dot.show(next.colour());
            words.show(next);
            mouse.show(next.id());
            String when = next.elapsed().text().isEmpty()
                    ? next.clock()
                    : next.clock() + " " + next.elapsed().text();
            setAccessibleText(when + " " + next.title());
            requestLayout();
        }
        setTicked(isTicked);
        setStarred(isStarred);
    }

    /** Makes one of the nodes that many an update needs, if there is one that it lacks; says whether it did. */
    boolean prepare() {
        if (tools == null) {
            equip();
            return true;
        }
        return words.prepare();
    }

    /** What stands on it, in the reader's order. */
    Stream<? extends Node> parts() {
        return words.parts();
    }

    /** Where a run of its words stands, as of the last layout. */
    Stretch stretch(SelectedWords.Spot from, int to) {
        TintedText text = words.texts().get(from.part());
        Stretch within = text.stretch(from.offset(), to);
        double top = sceneToLocal(text.localToScene(0, 0)).getY();
        return new Stretch(top + within.top(), top + within.bottom());
    }

    /** Frames the run of words that the reader was brought to, or none. */
    void frame(SelectedWords.@Nullable Spot from, int to) {
        for (int i = 0; i < words.texts().size(); i++) {
            words.texts().get(i).frame(from == null ? 0 : from.offset(), from == null || from.part() != i ? 0 : to);
        }
    }

    void setTicked(boolean is) {
        ticked = is;
        if (tools != null) {
            tools.tick().setSelected(is);
        }
        pseudoClassStateChanged(TICKED, is);
    }

    void setStarred(boolean is) {
        starred = is;
        if (tools != null) {
            tools.star().setSelected(is);
        }
        pseudoClassStateChanged(STARRED, is);
    }

    /** What a menu offers for its update and for what is pointed at, in groups. */
    List<List<MenuItem>> menu(ContextMenuEvent event) {
        return menu.items(card.id(), ticked, starred, event);
    }

    /** Shows how far a picture has come, if it is one of this card's. */
    void pictureChanged(PictureAddress address) {
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
                + Math.max(words.prefHeight(free), grid.line() + below)
                + getInsets().getBottom());
    }

    private double wordsWidth(CardGrid grid, double width) {
        return Math.clamp(width - grid.words() - getInsets().getRight(), LEAST, grid.measure());
    }

    /** The clock is set in the size of the words. */
    private CardGrid grid() {
        return CardGrid.of(clock.getFont());
    }

    @Override
    protected void layoutChildren() {
        CardGrid grid = grid();
        double top = getInsets().getTop();
        double width = wordsWidth(grid, getWidth());
        words.resizeRelocate(
                grid.words(), top, width, getHeight() - top - getInsets().getBottom());
        rail.resizeRelocate(grid.rail(), 0, 1, getHeight());
        center(clock, grid.clock(), top, grid.line());
        elapsed.resizeRelocate(
                grid.clock(), snapPositionY(top + grid.line()), elapsed.prefWidth(-1), elapsed.prefHeight(-1));
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
