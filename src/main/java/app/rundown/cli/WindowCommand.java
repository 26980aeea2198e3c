package app.rundown.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rundown [FILE…]}: the window. */
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
            "Without a command it opens the window; see “rundown export --help” for work without one.",
            ""
        })
final class WindowCommand implements Callable<Integer> {
    /** The option that measures. */
    static final String MEASURE = "--measure-start";

    private final WindowStarter window;

    @Option(
            names = MEASURE,
            paramLabel = "FILE",
            description =
                    "Open FILE, print the milliseconds from the start of the process to the first painted frame that"
                            + " shows its updates, and end.")
    private @Nullable String measured;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Live blogs and wrap-ups to open: saved pages, plain texts, or addresses (https://…).")
    private List<String> files = List.of();

    WindowCommand(WindowStarter window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return measured == null ? window.open(files, false) : window.open(List.of(measured), true);
    }
}
