package app.rundown.ui;

import app.rundown.fetch.PictureAddress;
import app.rundown.model.Quote;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * An update as text on the page: tick, clock, a rail with the dot of its main topic, the words, and a star. Made once and shown
 * with one update after the other; that makes no nodes and adds no listeners once it has shown the like before.
 */
final class CardView extends Region {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    /**
     * Where the columns begin, in pixels at the usual size of text, and how wide the words may become: some 73 characters, as lines
     * of 60 to 75 are read best. With a larger text all but the tick grow.
     */
    private static final double TICK = 10;

    private static final double CLOCK = 34;
    static final double RAIL = 96;
    static final double WORDS = 114;
    static final double MEASURE = 600;
    /** What a card needs beside its columns. */
    static final double BESIDE = 40;

    private static final double LEAST = 120;
    private static final double FIRST_LINE = 21;
    private static final double STAR_GAP = 4;
    private static final double CLOCK_SIZE = 14;

    private final CheckBox tick = new CheckBox();
    private final StarButton star = new StarButton();
    private final Label clock = Ui.label("", "clock");
    private final Region rail = new Region();
    private final Region dot = Ui.dot("plain");
    private final CardWords words;
    private final CardMouse mouse;
    private CardData card = CardData.NONE;

    /** What a card can ask for. */
    interface Wishes {
        /** The tick was set or taken away. */
        void tick(String update, boolean on, boolean range);

        /** The star was set or taken away. */
        void star(String update, boolean on);

        /** A quote was chosen. */
        void inspect(Quote quote);
    }

    /**
     * A card that shows nothing yet.
     *
     * @param selection what is selected in all cards of the timeline
     */
    CardView(Gallery gallery, Wishes wishes, WordSelection selection, LinkWishes linkWishes) {
        getStyleClass().add("card");
        CardLinks links = new CardLinks(linkWishes);
        words = new CardWords(gallery, links);
        mouse = new CardMouse(words, wishes, links, selection);
        Tooltips.onHover(clock, () -> card.clockWhy());
        rail.getStyleClass().add("rail");
        tick.setFocusTraversable(false);
        tick.setAccessibleText("Tick for export");
        tick.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.isShiftDown()) {
                wishes.tick(card.id(), true, true);
                event.consume();
                tick.disarm();
            }
        });
        tick.setOnAction(event -> wishes.tick(card.id(), tick.isSelected(), false));
        star.setOnAction(event -> wishes.star(card.id(), star.isSelected()));
        getChildren().addAll(rail, dot, tick, clock, words, star);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows an update; nothing of the one before stays. */
    void show(CardData next, boolean ticked, boolean starred) {
        if (!next.equals(card)) {
            card = next;
            clock.setText(next.clock());
            Ui.colour(dot, next.colour());
            words.show(next);
            mouse.show(next.id());
            setAccessibleText(next.clock() + " " + next.title());
            requestLayout();
        }
        setTicked(ticked);
        setStarred(starred);
    }

    void setTicked(boolean ticked) {
        tick.setSelected(ticked);
        pseudoClassStateChanged(TICKED, ticked);
    }

    void setStarred(boolean starred) {
        star.setSelected(starred);
        pseudoClassStateChanged(STARRED, starred);
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
        return words() + measure() + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return words() + LEAST;
    }

    @Override
    protected double computePrefHeight(double width) {
        double free = width < 0 ? measure() : wordsWidth(width);
        return snapSizeY(getInsets().getTop() + Math.max(firstLine(), words.prefHeight(free)) + getInsets().getBottom());
    }

    private double wordsWidth(double width) {
        return Math.clamp(width - words() - getInsets().getRight(), LEAST, measure());
    }

    /** How much larger than usual the text is; the clock tells it, as it is never empty of a font. */
    private double scale() {
        return clock.getFont().getSize() / CLOCK_SIZE;
    }

    private double rail() {
        return snapPositionX(CLOCK + (RAIL - CLOCK) * scale());
    }

    private double words() {
        return rail() + WORDS - RAIL;
    }

    private double measure() {
        return snapSizeX(MEASURE * scale());
    }

    private double firstLine() {
        return FIRST_LINE * scale();
    }

    @Override
    protected void layoutChildren() {
        double top = getInsets().getTop();
        double width = wordsWidth(getWidth());
        words.resizeRelocate(words(), top, width, getHeight() - top - getInsets().getBottom());
        rail.resizeRelocate(rail(), 0, 1, getHeight());
        center(tick, TICK, top);
        center(clock, CLOCK, top);
        center(star, words() + width + STAR_GAP, top);
        double size = dot.prefWidth(-1);
        dot.resizeRelocate(snapPositionX(rail() - size / 2 + 0.5), snapPositionY(top + (firstLine() - size) / 2), size, size);
    }

    private void center(Region node, double x, double top) {
        double height = node.prefHeight(-1);
        node.resizeRelocate(x, snapPositionY(top + (firstLine() - height) / 2), node.prefWidth(-1), height);
    }
}
