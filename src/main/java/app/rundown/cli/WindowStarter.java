package app.rundown.cli;

import java.util.List;

/** Opens the window; passed in from above, because this package must not know the window. */
@FunctionalInterface
public interface WindowStarter {
    /**
     * Opens the window and returns when it is closed.
     *
     * @param files what to open in it, as given on the command line; empty for the start page
     * @param measured whether to print the milliseconds from the start of the process to the first painted frame that
     *     shows updates, and to close the window then
     * @return the exit code of the program
     */
    int open(List<String> files, boolean measured);
}
