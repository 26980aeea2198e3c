package app.rundown.ui.scroll;

/**
 * What a {@link CardPane} must know about its rows.
 *
 * @param <T> the type of a row
 */
public interface Cards<T> {
    /**
     * Returns what identifies a row: it is equal for the row that takes its place in another list. No two rows of a
     * list share it.
     */
    Object key(T row);

    /** Returns the kind of card that a row needs. Any card made for this kind can show it. */
    Object kind(T row);

    /** Makes a card for rows of a kind. */
    Card<T> make(Object kind);

    /**
     * Returns roughly how high a row is at a width, in pixels. It is used until the row's card is measured, and only
     * affects the thumb of the scroll bar.
     */
    double estimate(T row, double width);

    /**
     * Returns the greatest width of a card at present, in pixels; in a wider pane the cards are centred. It is wider
     * than any screen unless the cards say otherwise.
     */
    default double widest() {
        return 20_000;
    }

    /**
     * Whether a row heads those below it and stays in sight above them; the same for all rows with one key. None does
     * unless the cards say otherwise.
     */
    default boolean isHeader(T row) {
        return false;
    }
}
