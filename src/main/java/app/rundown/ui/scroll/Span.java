package app.rundown.ui.scroll;

/** The rows of a pane that are in sight; both indexes are -1 if there are none. */
public record Span(int first, int last) {
    /** No rows. */
    public static final Span NONE = new Span(-1, -1);
}
