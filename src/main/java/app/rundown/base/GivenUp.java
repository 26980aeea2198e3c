package app.rundown.base;

/** Thrown where work ends because the user gave it up: not a failure, and nothing to report. */
public final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Has no stack trace: nobody looks for its place. */
    public GivenUp() {
        super("The user gave up the work.", null, false, false);
    }
}
