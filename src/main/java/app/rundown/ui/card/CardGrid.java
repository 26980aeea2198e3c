package app.rundown.ui.card;

import javafx.scene.text.Font;

/**
 * The horizontal layout of a card: where its columns begin, in pixels from its left edge, and how wide its words may
 * be. Everything grows with the text size. The style sheet repeats the values of the rail and the words for the rows
 * between the cards.
 *
 * @param em the size of the text, in pixels
 */
public record CardGrid(double em) {

    /** Returns the grid for a font. */
    static CardGrid of(Font font) {
        return new CardGrid(font.getSize());
    }

    /** Returns where the tick begins. */
    double tick() {
        return Math.rint(0.6 * em);
    }

    /** Returns where the clock begins. */
    double clock() {
        return Math.rint(2.4 * em);
    }

    /** Returns where the rail is: the line with the dots. */
    double rail() {
        return Math.rint(6.5 * em);
    }

    /** Returns where the words begin. */
    public double words() {
        return Math.rint(7.7 * em);
    }

    /** Returns how wide the words may be: lines of 60 to 75 characters. */
    public double measure() {
        return Math.rint(34.5 * em);
    }

    /** Returns the height of the first line. The tick, the clock and the dot are centred on it. */
    double line() {
        return 1.4 * em;
    }

    /** Returns the largest width of a card, including some space at its right. */
    public double width() {
        return words() + measure() + 3 * em;
    }
}
