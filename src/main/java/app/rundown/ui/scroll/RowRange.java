package app.rundown.ui.scroll;

/** The rows of a pane that are in sight; both indexes are -1 if there are none. */
public record RowRange(int first, int last) {
    /** No rows. */
    public static final RowRange NONE = new RowRange(-1, -1);
}
