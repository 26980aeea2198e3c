package app.rundown.cli;

import app.rundown.base.Memory;
import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.store.CaptureFiles;
import app.rundown.store.SigningKeyFile;
import app.rundown.store.session.CaptureFolder;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;

/**
 * The program's command line: {@code rundown [FILE…]}, {@code rundown export}, {@code rundown cite}, {@code rundown
 * render}. Results go to standard output, messages to standard error, never a stack trace. The exit code is 0 when
 * done; 1 if a document could not be read or held nothing recognisable, or if the program itself failed; 2 for wrong
 * usage; 3 if the output exists or can't be written.
 */
public final class CommandLineInterface {
    private static final Set<String> COMMANDS = Set.of(
            ExportCommand.NAME,
            CiteCommand.NAME,
            DiffCommand.NAME,
            FollowCommand.NAME,
            VerifyCommand.NAME,
            RenderCommand.NAME);

    private final String version;
    private final Web web;
    private final Places places;
    private final SigningKeyFile keys;
    private final WindowStarter window;
    private final PictureRenderer renderer;
    private final Console console;

    /**
     * Creates the command line.
     *
     * @param version version of the program
     * @param web fetches the documents that are given by an address
     * @param window opens the window
     * @param renderer draws the window without a display
     * @param keys the key with which evidence is signed
     * @param in standard input
     * @param out standard output
     * @param err standard error
     */
    public CommandLineInterface(
            String version,
            Web web,
            WindowStarter window,
            PictureRenderer renderer,
            SigningKeyFile keys,
            InputStream in,
            PrintStream out,
            PrintStream err) {
        this(version, web, window, renderer, keys, in, out, err, () -> Console.isTerminal(out));
    }

    /** Takes whether standard output is a terminal, as tests do. */
    CommandLineInterface(
            String version,
            Web web,
            WindowStarter window,
            PictureRenderer renderer,
            SigningKeyFile keys,
            InputStream in,
            PrintStream out,
            PrintStream err,
            BooleanSupplier terminal) {
        this.version = version;
        this.keys = keys;
        this.web = web;
        this.places = new Places(web, path -> CaptureFolder.told(CaptureFiles.read(path, in)));
        this.window = window;
        this.renderer = renderer;
        this.console = new Console(in, out, err, terminal);
    }

    /** Runs the command that the arguments name, and returns the exit code. */
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
        try {
            return parsed(arguments);
        } catch (OutOfMemoryError e) {
            console.say(Memory.tooLittle("The command"));
            return ExitCode.UNREAD;
        }
    }

    /**
     * Whether an argument can only be a file. If all are, as after a double click, nothing need be parsed; parsing
     * would delay the start.
     */
    private static boolean isFile(String argument) {
        return !argument.isEmpty() && !"-@".contains(argument.substring(0, 1)) && !COMMANDS.contains(argument);
    }

    private int parsed(String... arguments) {
        CommandLine commands = new CommandLine(new WindowCommand(window))
                .addSubcommand(new ExportCommand(places, keys, console))
                .addSubcommand(new CiteCommand(places, console))
                .addSubcommand(new DiffCommand(places, console))
                .addSubcommand(new FollowCommand(web, console))
                .addSubcommand(new VerifyCommand(console))
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
        console.say("the command failed because of a bug in Rundown (" + problem + ").");
        return ExitCode.UNREAD;
    }
}
