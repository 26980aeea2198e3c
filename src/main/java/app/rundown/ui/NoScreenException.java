package app.rundown.ui;

/**
 * JavaFX could not be started, because there is nothing that it could show a window on. It can't be started again then.
 */
public final class NoScreenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is missing. */
    public enum Reason {
        /** No screen answers where one should be. */
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

    /** What JavaFX says when it finds no screen, understood; the failure itself where it is another. */
    static RuntimeException understood(RuntimeException failure) {
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
