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
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An update on the page: tick, clock, a rail with the square of its main topic, the words, and a star. A card is
 * created once and then shows one update after another. Once it has shown an update of the same make-up, showing
 * another creates no nodes and adds no listeners.
 */
public final class CardView extends Region {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final PseudoClass LED_TO = PseudoClass.getPseudoClass("led-to");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    /** How long a card stands out that the reader was led to. */
    private static final Duration LED = Duration.millis(800);

    /** The least width of the words, in pixels; narrower ones could not be read. */
    private static final double LEAST = 120;

    /** The size of the clock as a share of that of the words; the style sheet has the same. */
    private static final double CLOCK_SIZE = 13.0 / 14;

    private static final double TENTHS = 10;

    /** The room for the tick at the left of the clock, in pixels. */
    private static final double TICK_ROOM = 20;
    /** How far what stands below the clock moves up to it, in pixels. */
    private static final double ELAPSED_UP = 2;
    /** The space around the shape of a star, in pixels. */
    private static final double STAR_PADDING = 3;

    private final CardHandler handler;
    private final LinkHandler linkHandler;
    private final Label clock = Ui.label("", "clock");
    private final Region rail = new Region();
    private final Dot dot = new Dot(Palette.PLAIN);
    private final CardWords words;
    private final CardMouse mouse;
    private final CardMenu menu;
    private @Nullable CardTools tools;
    private @Nullable Label elapsed;
    private @Nullable CardNotes notes;
    private @Nullable PauseTransition leading;
    private boolean ticked;
    private boolean starred;
    private List<CardNote> noted = List.of();
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
        this.linkHandler = linkHandler;
        getStyleClass().add("card");
        CardLinks links = new CardLinks(linkHandler);
        words = new CardWords(pictureLoader, links, handler, whole);
        CardSpots spots = new CardSpots(words);
        mouse = new CardMouse(words, spots, handler, links, selection);
        menu = new CardMenu(this, spots, handler, links, selection);
        clock.setWrapText(true);
        Tooltips.onHover(clock, () -> card.clockWhy());
        rail.getStyleClass().add("rail");
        clock.hoverProperty().addListener((o, before, now) -> tellElapsed());
        getChildren().addAll(rail, clock, words);
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
            dot.show(next.colour());
            words.show(next);
            mouse.show(next.id());
            endLead();
            tellElapsed();
            String when = next.relativeTime().text().isEmpty()
                    ? next.clock()
                    : next.clock() + " " + next.relativeTime().text();
            setAccessibleText(when + " " + next.title());
            requestLayout();
        }
        setTicked(isTicked);
        setStarred(isStarred);
    }

    /**
     * Says how long ago the update was, if that is news, and otherwise, while the mouse is on the clock, how long after
     * the update before. Nothing moves for the mouse.
     */
    private void tellElapsed() {
        RelativeTime time = card.relativeTime();
        boolean tells = !time.text().isEmpty() && (time.moves() || clock.isHover());
        if (tells && elapsed == null) {
            Label made = Ui.label("", "elapsed");
            elapsed = made;
            getChildren().add(made);
            made.applyCss();
        }
        if (elapsed != null) {
            elapsed.setText(time.text());
            elapsed.setVisible(tells);
        }
        requestLayout();
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
     * Marks the run of words that the reader was brought to.
     *
     * @param from where the run begins, or null for no mark
     * @param to the offset behind its last character, in the same text
     */
    void mark(SelectedWords.@Nullable Spot from, int to) {
        for (int i = 0; i < words.texts().size(); i++) {
            words.texts().get(i).mark(from == null ? 0 : from.offset(), from == null || from.part() != i ? 0 : to);
        }
    }

    /** Shows the user's notes on the update and on its quotes. */
    void setNotes(List<CardNote> next) {
        if (next.equals(noted)) {
            return;
        }
        noted = List.copyOf(next);
        CardNotes column = notes;
        if (column == null) {
            column = new CardNotes(linkHandler, handler, () -> handler.note(card.id()));
            notes = column;
            getChildren().add(column);
            column.applyCss();
        }
        column.show(noted);
        column.setVisible(!noted.isEmpty());
        requestLayout();
    }

    /** Returns the notes that take room on the card, or null if there are none. */
    private @Nullable CardNotes shownNotes() {
        return noted.isEmpty() ? null : notes;
    }

    /** Returns where a run of words of a note is, counted from 0, in the coordinates of this card. */
    VerticalRange stretchInNote(int note, int from, int to) {
        CardNotes column = shownNotes();
        VerticalRange within = column == null ? new VerticalRange(0, getHeight()) : column.stretch(note, from, to);
        double top = column == null ? 0 : column.getLayoutY();
        return new VerticalRange(top + within.top(), top + within.bottom());
    }

    /** Marks words of a note, counted from 0, that the reader was brought to; -1 for no mark. */
    void markInNote(int note, int from, int to) {
        if (notes != null) {
            notes.mark(note, from, to);
        }
    }

    /** Returns the id of the update that the card shows. */
    public String update() {
        return card.id();
    }

    /** Lets the quote under inspection stand out, if it is one of this update. */
    void inspect(@Nullable String quote) {
        words.texts().forEach(text -> text.inspect(quote));
    }

    /** Shows the update as ticked or not. */
    void setTicked(boolean is) {
        ticked = is;
        if (tools != null) {
            tools.tick().setSelected(is);
        }
        pseudoClassStateChanged(TICKED, is);
    }

    /** Lets the card stand out for a moment, for a reader who was led there. */
    public void lead() {
        PauseTransition seen = new PauseTransition(LED);
        leading = seen;
        pseudoClassStateChanged(LED_TO, true);
        seen.setOnFinished(event -> endLead());
        seen.play();
    }

    private void endLead() {
        if (leading != null) {
            leading.stop();
            leading = null;
            pseudoClassStateChanged(LED_TO, false);
        }
    }

    /** Shows the update as one that the filter leaves out, or not. */
    void setLeftOut(boolean is) {
        pseudoClassStateChanged(LEFT_OUT, is);
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
        return menu.items(card.id(), ticked, starred, noted.stream().anyMatch(note -> note.quote() == null), event);
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
        return grid().width();
    }

    @Override
    protected double computeMinWidth(double height) {
        return grid().words() + LEAST;
    }

    @Override
    protected double computePrefHeight(double width) {
        CardGrid grid = grid();
        double free = width < 0 ? grid.measure() : wordsWidth(grid, width);
        double below = elapsed == null || !card.relativeTime().moves() ? 0 : elapsed.prefHeight(-1);
        double high = Math.max(words.prefHeight(free), Math.max(grid.line(), clockHeight(grid)) + below);
        CardNotes column = shownNotes();
        if (column != null) {
            high = column.isAside(grid, width, high)
                    ? Math.max(high, column.prefHeight(grid.notesWidth(width)))
                    : high + words.getSpacing() + column.prefHeight(free);
        }
        return snapSizeY(getInsets().getTop() + high + getInsets().getBottom());
    }

    private double wordsWidth(CardGrid grid, double width) {
        return Math.max(LEAST, grid.wordsWidth(width));
    }

    /** Returns the grid for the text size. */
    private CardGrid grid() {
        return new CardGrid(Math.rint(clock.getFont().getSize() / CLOCK_SIZE * TENTHS) / TENTHS);
    }

    /** Returns the width of the clock, which wraps where a document's own words for a time are long ("18.06 Uhr"). */
    private double clockWidth(CardGrid grid) {
        return Math.min(clock.prefWidth(-1), grid.clockEnd() - grid.tick() - TICK_ROOM);
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
        double wide = wordsWidth(grid, getWidth());
        double high = getHeight() - top - getInsets().getBottom();
        CardNotes column = shownNotes();
        if (column != null) {
            double own = words.prefHeight(wide);
            boolean aside = column.isAside(grid, getWidth(), own);
            double width = aside ? grid.notesWidth(getWidth()) : wide;
            double height = column.prefHeight(width);
            column.resizeRelocate(
                    aside ? grid.notes() : grid.words(), aside ? top : top + high - height, width, height);
            high = aside ? high : own;
        }
        words.resizeRelocate(grid.words(), top, wide, high);
        rail.resizeRelocate(grid.rail(), 0, 1, getHeight());
        double clockHeight = clockHeight(grid);
        double clockTop = top + Math.max(0, grid.line() - clockHeight) / 2;
        double clockWidth = clockWidth(grid);
        clock.resizeRelocate(
                snapPositionX(grid.clockEnd() - clockWidth), snapPositionY(clockTop), clockWidth, clockHeight);
        Label below = elapsed;
        if (below != null) {
            double width = below.prefWidth(-1);
            below.resizeRelocate(
                    snapPositionX(grid.clockEnd() - width),
                    snapPositionY(top + Math.max(grid.line(), clockHeight) - ELAPSED_UP),
                    width,
                    below.prefHeight(-1));
        }
        if (tools != null) {
            center(tools.tick(), grid.tick(), top, grid.line());
            center(tools.star(), grid.words() + wide + grid.starGap(getWidth()) - STAR_PADDING, top, grid.line());
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
