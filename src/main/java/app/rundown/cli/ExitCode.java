package app.rundown.cli;

/** What the program answers to the shell. */
final class ExitCode {
    /** All was done. */
    static final int DONE = 0;

    /** A document could not be read or held nothing recognisable; the others were exported. */
    static final int UNREAD = 1;

    /** Wrong usage; nothing was done. */
    static final int USAGE = 2;

    /** The output exists or can't be written; it is untouched. */
    static final int UNWRITTEN = 3;

    private ExitCode() {}
}
