package app.rundown.ui;

/**
 * JavaFX could not start because there is nothing that it could show a window on. After that, it can't be started
 * again.
 */
public final class NoScreenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is missing. */
    public enum Reason {
        /** No display answers where one should be. */
        NO_ANSWER,
        /** The system's library for windows, or one that it needs, is missing. */
        NO_TOOLKIT
    }

    private final Reason reason;

    private NoScreenException(Reason reason, Throwable cause) {
        super(cause);
        this.reason = reason;
    }

    /** What is missing. */
    public Reason reason() {
        return reason;
    }

    /**
     * Turns a failure by which JavaFX says that it found no screen into this exception; returns any other failure as it
     * is.
     */
    static RuntimeException translate(RuntimeException failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof UnsupportedOperationException refusal && refusal.getMessage() instanceof String said) {
                return new NoScreenException(said.contains("DISPLAY") ? Reason.NO_ANSWER : Reason.NO_TOOLKIT, failure);
            }
            if (at instanceof UnsatisfiedLinkError) {
                return new NoScreenException(Reason.NO_TOOLKIT, failure);
            }
        }
        return failure;
    }
}
