package app.rundown.cli;

import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.store.CaptureFiles;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/**
 * The program as a command: {@code rundown [FILE…]}, {@code rundown export}, {@code rundown render}. Results go to
 * standard output, sentences to standard error, never a stack trace. The exit code is 0 when done; 1 when a document
 * could not be read or held nothing recognisable, or where the program itself failed; 2 for wrong usage; 3 when the
 * output exists or can't be written.
 */
public final class CommandLineInterface {
    private static final Set<String> COMMANDS = Set.of(ExportCommand.NAME, RenderCommand.NAME);

    private final String version;
    private final Places places;
    private final WindowStarter window;
    private final PictureRenderer renderer;
    private final Console console;

    /**
     * Takes what the commands work with.
     *
     * @param version of the program
     * @param web fetches what is named by its address
     * @param window opens the window
     * @param renderer draws the window without a display
     * @param in standard input
     * @param out standard output
     * @param err standard error
     */
    public CommandLineInterface(
            String version,
            Web web,
            WindowStarter window,
            PictureRenderer renderer,
            InputStream in,
            PrintStream out,
            PrintStream err) {
        this.version = version;
        this.places = new Places(web, path -> CaptureFiles.read(path, in));
        this.window = window;
        this.renderer = renderer;
        this.console = new Console(in, out, err);
    }

    /** Does what the arguments ask for, and returns the exit code. */
    public int run(String... arguments) {
        boolean measured = arguments.length == 2 && arguments[0].equals(WindowCommand.MEASURE);
        List<String> files = List.of(arguments).subList(measured ? 1 : 0, arguments.length);
        if (files.stream().allMatch(CommandLineInterface::isFile)) {
            try {
                return window.open(files, measured);
            } catch (RuntimeException e) {
                return failure(e);
            }
        }
        return parsed(arguments);
    }

    /**
     * To open files, which is what a double click asks for, nothing needs to be parsed; that would take a while at the
     * start.
     */
    private static boolean isFile(String argument) {
        return !argument.isEmpty() && !"-@".contains(argument.substring(0, 1)) && !COMMANDS.contains(argument);
    }

    private int parsed(String... arguments) {
        CommandLine commands = new CommandLine(new WindowCommand(window))
                .addSubcommand(new ExportCommand(places, console))
                .addSubcommand(new RenderCommand(renderer, console))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setParameterExceptionHandler((problem, given) -> usage(problem))
                .setExecutionExceptionHandler((problem, command, given) -> failure(problem));
        commands.getCommandSpec().version("rundown " + version);
        return commands.execute(arguments);
    }

    private int usage(CommandLine.ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.say(problem);
        console.say("see “" + command + " --help”.");
        return ExitCode.USAGE;
    }

    private int failure(Exception problem) {
        console.say("this should not have happened and is a mistake in the program (" + problem + ").");
        return ExitCode.UNREAD;
    }
}
