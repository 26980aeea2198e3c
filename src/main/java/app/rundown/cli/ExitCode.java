package app.rundown.cli;

/** The exit codes of the program. */
final class ExitCode {
    /** Everything was done. */
    static final int DONE = 0;

    /** A document could not be read or held nothing recognisable (the others were exported), or the program failed. */
    static final int UNREAD = 1;

    /** Wrong usage; nothing was done. */
    static final int USAGE = 2;

    /** The output exists or can't be written; it is untouched. */
    static final int UNWRITTEN = 3;

    private ExitCode() {}
}
