package app.rundown.read.part;

/** Says that a page can't be read part by part: it has to be parsed as a whole. */
public final class UncutPageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Says so. It is no failure, so it costs no stack trace. */
    public UncutPageException() {
        super("the parts of the page depend on each other", null, false, false);
    }
}
