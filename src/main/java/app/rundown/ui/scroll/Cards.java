package app.rundown.ui.scroll;

/**
 * All that a {@link CardPane} must know of its rows.
 *
 * @param <T> what a row is
 */
public interface Cards<T> {
    /**
     * What a row is known by: equal for the row that takes its place in another list. No two rows of a list share it.
     */
    Object key(T row);

    /** Which cards can show a row: those that were made for the same kind. */
    Object kind(T row);

    /** Makes a card for a kind. */
    Card<T> make(Object kind);

    /**
     * About how high a row is at a width, in pixels, until its card says it; it only moves the thumb of the scroll bar.
     */
    double estimate(T row, double width);

    /** The most that a card is wide now, in pixels; the cards stand in the middle of a wider pane. */
    double widest();

    /** Whether a row heads those below it, and stays in sight above them; the same for all rows of one key. */
    boolean isHeader(T row);
}
