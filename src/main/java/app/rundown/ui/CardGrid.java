package app.rundown.ui;

import javafx.scene.text.Font;

/**
 * Where the columns of a card begin, in pixels from its left edge, and how wide its words may become: all of it grows
 * with the text. The style sheet repeats the rail and the words for the rows between the cards.
 *
 * @param em the size of the text that is read, in pixels
 */
record CardGrid(double em) {

    /** The grid of a text's size. */
    static CardGrid of(Font font) {
        return new CardGrid(font.getSize());
    }

    double tick() {
        return Math.rint(0.6 * em);
    }

    double clock() {
        return Math.rint(2.4 * em);
    }

    /** The line with the dots. */
    double rail() {
        return Math.rint(6.5 * em);
    }

    /** Where the words begin. */
    double words() {
        return Math.rint(7.7 * em);
    }

    /** How wide the words may become: lines of 60 to 75 characters. */
    double measure() {
        return Math.rint(34.5 * em);
    }

    /** The first line's height, on whose middle the tick, the clock and the dot stand. */
    double line() {
        return 1.4 * em;
    }

    /** How wide a card is at most, with some room at its right. */
    double width() {
        return words() + measure() + 3 * em;
    }
}
