package app.rundown.app;

import app.rundown.cli.CommandLineInterface;
import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.store.CaptureFiles;
import app.rundown.store.SettingsFile;
import app.rundown.store.UserDataFile;
import app.rundown.ui.Pictures;
import app.rundown.ui.Program;
import app.rundown.ui.Windows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the virtual machine watches when it makes the start cache of an image ({@code packaging/train}): an export, and the window
 * with documents in it, as a user's first minute goes. Has settings of its own in a folder that it leaves behind, and touches no
 * user's.
 */
public final class Training {
    private static final String VERSION = "training";

    private Training() {}

    /**
     * Exports the documents, opens the window with them, and ends when it has been painted.
     *
     * @param args the documents
     * @throws IOException where there is no room for temporary files
     */
    public static void main(String[] args) throws IOException {
        if (Display.missing().isPresent()) {
            Pictures.goHeadless();
        }
        Web web = new Web(VERSION);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        CommandLineInterface commands = new CommandLineInterface(
                VERSION, web, (files, measured) -> 0, (wanted, complaints) -> new byte[0], InputStream.nullInputStream(), nowhere, nowhere);
        for (String format : List.of("json", "markdown")) {
            commands.run("export", "--format", format, args[0]);
        }
        Path folder = Files.createTempDirectory("rundown-training");
        Windows.Services services = new Windows.Services(new SettingsFile(folder), new UserDataFile(folder), new Places(web, CaptureFiles::read), new Program(VERSION, folder));
        boolean painted = Windows.measure(List.of(args), services, () -> {});
        // The window that the start is measured against finds its class in the cache, as the program does.
        LabelWindow.trained();
        System.exit(painted ? 0 : 1);
    }
}
