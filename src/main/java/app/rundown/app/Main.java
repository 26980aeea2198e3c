package app.rundown.app;

import app.rundown.base.ProgramVersion;
import app.rundown.cli.CommandLineInterface;
import app.rundown.cli.EscapedOutput;
import app.rundown.cli.PictureRenderer;
import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.store.CaptureFiles;
import app.rundown.store.ConfigFolder;
import app.rundown.store.SettingsFile;
import app.rundown.store.SigningKeyFile;
import app.rundown.store.Theme;
import app.rundown.store.UserDataFile;
import app.rundown.store.session.CaptureFolder;
import app.rundown.store.session.ReadOnlySessions;
import app.rundown.store.session.SessionFolder;
import app.rundown.store.session.SessionStore;
import app.rundown.ui.NoScreenException;
import app.rundown.ui.Services;
import app.rundown.ui.WindowRenderer;
import app.rundown.ui.Windows;
import app.rundown.ui.state.ProgramInfo;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Starts the program, and creates and connects its parts. */
public final class Main {
    /** Environment variable that {@code packaging/rundown} sets to the folder of the checkout. */
    private static final String CHECKOUT = "RUNDOWN_CHECKOUT";

    private static final int PICTURE_WIDTH = 1280;
    private static final int PICTURE_HEIGHT = 800;

    private Main() {}

    /** Runs the command that the arguments name, and exits with its exit code. */
    public static void main(String[] args) {
        System.setErr(EscapedOutput.over(System.err));
        System.exit(commands().run(WindowsArguments.of(args)));
    }

    /** Returns the program's command line. */
    static CommandLineInterface commands() {
        return new CommandLineInterface(
                ProgramVersion.current(),
                new Web(ProgramVersion.current()),
                Main::window,
                Main::picture,
                new SigningKeyFile(ConfigFolder.ofThisUser()),
                System.in,
                System.out,
                System.err);
    }

    private static int window(List<String> files, boolean measured) {
        Path folder = ConfigFolder.ofThisUser();
        if (measured) {
            return measure(files, services(folder, new ReadOnlySessions(ConfigFolder.stateOfThisUser())));
        }
        try (Instance instance = claim(files, folder)) {
            return instance == null ? 0 : window(files, folder, instance);
        }
    }

    /**
     * Makes this process the running program, or hands the files over to the one that already runs.
     *
     * @param folder where the settings are kept; only one program runs for each such folder
     * @return null if the files were handed over
     */
    static @Nullable Instance claim(List<String> files, Path folder) {
        MeetingPlace place = MeetingPlace.of(
                System.getenv(),
                Path.of(System.getProperty("java.io.tmpdir")),
                System.getProperty("user.name", ""),
                folder);
        return Instance.claim(place, files.stream().map(Places::absolute).toList());
    }

    private static int window(List<String> files, Path folder, Instance instance) {
        Optional<String> missing = Display.missing();
        if (missing.isEmpty()) {
            try {
                Windows.open(
                        files,
                        services(folder, new SessionFolder(ConfigFolder.stateOfThisUser())),
                        instance.reason(),
                        instance::setReceiver);
                return 0;
            } catch (NoScreenException e) {
                return reportNoWindow(Display.refusal(e));
            }
        }
        String checkout = System.getenv(CHECKOUT);
        return checkout == null
                ? reportNoWindow(missing.get())
                : pictureInstead(missing.get(), files, Path.of(checkout, "target", "rundown.png"));
    }

    /** Opens the window, prints how long it took to show updates, and closes it; returns the exit code. */
    static int measure(List<String> files, Services services) {
        Optional<String> missing = Display.missing();
        if (missing.isPresent()) {
            return reportNoWindow(missing.get());
        }
        try {
            if (Windows.measure(
                    files, services, figure -> System.out.println(ProcessAge.millis() + " " + figure.label()))) {
                return 0;
            }
        } catch (NoScreenException e) {
            return reportNoWindow(Display.refusal(e));
        }
        System.err.println("rundown: nothing was measured, because no update was found.");
        return 1;
    }

    private static int reportNoWindow(String missing) {
        System.err.println("rundown: " + missing
                + "; the window can't be opened. “rundown export” and “rundown render” work without it.");
        return 1;
    }

    /** Returns what a window works with that keeps its settings in a folder. */
    static Services services(Path folder, SessionStore sessions) {
        return new Services(
                new SettingsFile(folder),
                new UserDataFile(folder),
                sessions,
                places(),
                new ProgramInfo(ProgramVersion.current(), folder));
    }

    /** Draws the window as a picture, so that a developer without a display sees it all the same. */
    private static int pictureInstead(String missing, List<String> files, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.write(
                    target,
                    picture(
                            PictureRenderer.Request.all(files, PICTURE_WIDTH, PICTURE_HEIGHT, Theme.LIGHT),
                            complaint -> System.err.println("rundown: " + complaint)));
        } catch (IOException e) {
            System.err.println("rundown: " + e.getMessage());
            return 1;
        }
        PrintStream out = EscapedOutput.over(System.out);
        out.println(missing + ", so the window was drawn as a picture: " + target);
        out.println(
                "For a real window, start this in a graphical session; on Linux this needs GTK 3, and DISPLAY set.");
        return 0;
    }

    private static byte[] picture(PictureRenderer.Request wanted, Consumer<String> complaints) throws IOException {
        WindowRenderer.goHeadless();
        WindowRenderer.Frame frame = new WindowRenderer.Frame(
                wanted.width(), wanted.height(), wanted.theme() == Theme.DARK, wanted.textSize());
        // This is work of the command line, which also reads pipes.
        Places places = new Places(
                new Web(ProgramVersion.current()), path -> CaptureFolder.told(CaptureFiles.read(path, System.in)));
        return WindowRenderer.render(
                wanted.files(), frame, wanted.filter(), places.withPage(wanted.page()), complaints);
    }

    private static Places places() {
        return new Places(new Web(ProgramVersion.current()), path -> CaptureFolder.told(CaptureFiles.read(path)));
    }
}
