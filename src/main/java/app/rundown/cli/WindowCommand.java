package app.rundown.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rundown [FILE…]}: opens the window. */
@Command(
        name = "rundown",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "",
        customSynopsis = {
            "rundown [FILE...]",
            "rundown export [OPTIONS] FILE...",
            "rundown render -o PNG [OPTIONS] FILE..."
        },
        header = "Opens live blogs and shows who said what, when, on which topic.",
        description = {
            "",
            "Without a command it opens the window; see “rundown export --help” for work without a window.",
            ""
        })
final class WindowCommand implements Callable<Integer> {
    /** The option that measures how long the start takes. */
    static final String MEASURE = "--measure-start";

    private final WindowStarter window;

    @Option(
            names = MEASURE,
            paramLabel = "FILE",
            description =
                    "Open FILE, print the milliseconds from the start of the process to the first painted frame that"
                            + " shows its updates, and exit.")
    private @Nullable String measured;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Live blogs and wrap-ups to open: saved pages, plain texts, or addresses (https://…).")
    private List<String> files = List.of();

    /** Creates the command; the starter opens the window. */
    WindowCommand(WindowStarter window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return measured == null
                ? window.open(files, false)
                : window.open(measured.isEmpty() ? List.of() : List.of(measured), true);
    }
}
