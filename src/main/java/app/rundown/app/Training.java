package app.rundown.app;

import app.rundown.ui.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the virtual machine watches when it makes the start cache of an image ({@code packaging/train}): an export, and the window
 * with documents in it, as a user's first minute goes. Has settings of its own in a folder that it leaves behind, and touches no
 * user's.
 */
public final class Training {
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
        for (String format : List.of("json", "markdown")) {
            Main.commands().run("export", "--format", format, args[0]);
        }
        Path folder = Files.createTempDirectory("rundown-training");
        int exitCode;
        try (Instance instance = Main.claim(List.of(), folder)) {
            exitCode = instance == null ? 1 : Main.measured(List.of(args), folder);
        }
        // The window that the start is measured against finds its class in the cache, as the program does.
        LabelWindow.trained();
        System.exit(exitCode);
    }
}
