package app.rundown.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rundown [FILE…]}: the window. */
@Command(
        name = "rundown",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "",
        customSynopsis = {"rundown [FILE...]", "rundown export [OPTIONS] FILE...", "rundown render -o PNG [OPTIONS] FILE..."},
        header = "Opens live blogs and shows who said what, when, on which topic.",
        description = {"", "Without a command it opens the window; see “rundown export --help” for work without one.", ""})
final class WindowCommand implements Callable<Integer> {
    private final WindowStarter window;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Live blogs and wrap-ups to open: saved pages, plain texts, or addresses (https://…).")
    private List<String> files = List.of();

    WindowCommand(WindowStarter window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(files);
    }
}
