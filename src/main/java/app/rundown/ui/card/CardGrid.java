package app.rundown.ui.card;

/**
 * The horizontal layout of a card: where its columns begin, in pixels from its left edge, and how wide its words may
 * be. Everything grows with the text size. The style sheet repeats the values of the rail and the words for the rows
 * between the cards.
 *
 * @param em the size of the text, in pixels
 */
public record CardGrid(double em) {

    /** The size of the text, in pixels, at which the design gives the distances below. */
    private static final double DRAWN = 14;

    /** Where the tick begins. */
    private static final double TICK = 12;

    /** Where the clock ends. */
    private static final double CLOCK = 84;

    /** Where the rail is. */
    private static final double RAIL = 99;

    /** Where the words begin. */
    private static final double WORDS = 120;

    /** The measure: lines of 60 to 75 characters. */
    private static final double MEASURE = 496;

    /** The largest width of a card: its words, the star, and room beside them. */
    private static final double WIDEST = 792;

    /** What is left free at the right of the words, for the star, where there is room and where there is little. */
    private static final double BESIDE = 48;

    private static final double CLOSE_BESIDE = 20;

    /** The width of a card at which the room beside the words begins to shrink, so that the words do not. */
    private static final double ROOMY = 632;

    /** The gap between the words and the star, and what the star takes. */
    private static final double STAR_GAP = 12;

    private static final double STAR = 18;

    /** The height of the first line. */
    private static final double LINE = 21;

    /** Where the notes beside the words begin, and what stays free at their right. */
    private static final double NOTES = 660;

    private static final double BESIDE_NOTES = 10;

    /** Narrower notes could not be read. */
    private static final double LEAST_NOTES = 96;

    private double sized(double pixels) {
        return Math.rint(pixels * em / DRAWN);
    }

    /** Returns where the tick begins. */
    double tick() {
        return sized(TICK);
    }

    /** Returns where the clock ends; clocks of all widths end there. */
    double clockEnd() {
        return sized(CLOCK);
    }

    /** Returns where the rail is: the line with the squares. */
    public double rail() {
        return sized(RAIL);
    }

    /** Returns where the words begin. */
    public double words() {
        return sized(WORDS);
    }

    /** Returns how wide the words may be: lines of 60 to 75 characters. */
    public double measure() {
        return sized(MEASURE);
    }

    /** Returns how wide the words are on a card of a width, apart from a least width. */
    public double wordsWidth(double width) {
        double spare = width - sized(ROOMY - BESIDE);
        return Math.min(measure(), width - words() - Math.clamp(spare, sized(CLOSE_BESIDE), sized(BESIDE)));
    }

    /** Returns the gap between words and star on a card of a width. */
    double starGap(double width) {
        return Math.min(sized(STAR_GAP), width - words() - wordsWidth(width) - STAR);
    }

    /** Returns where notes beside the words begin. */
    double notes() {
        return sized(NOTES);
    }

    /** Returns how wide notes beside the words are on a card of a width; 0 if there is no room for them. */
    double notesWidth(double width) {
        double room = Math.min(width, width()) - notes() - sized(BESIDE_NOTES);
        return room < sized(LEAST_NOTES) ? 0 : room;
    }

    /** Returns the height of the first line. The tick, the clock and the square are centred on it. */
    double line() {
        return LINE * em / DRAWN;
    }

    /** Returns the largest width of a card, including some space at its right. */
    public double width() {
        return sized(WIDEST);
    }
}
