package app.rundown.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The display on which windows are shown while they are measured: the one there is, else Xvfb, else JavaFX's headless
 * platform. Programs start with new settings.
 */
public final class BenchDisplay implements AutoCloseable {
    private final String what;
    private final @Nullable String display;
    private final List<Process> servers;
    private final Path folder;

    private BenchDisplay(String what, @Nullable String display, List<Process> servers, Path folder) {
        this.what = what;
        this.display = display;
        this.servers = servers;
        this.folder = folder;
    }

    /** Opens the display; starts Xvfb, and openbox where it is installed, if there is none. */
    public static BenchDisplay open() throws IOException {
        Path folder = Files.createTempDirectory("rd");
        String display = System.getenv("DISPLAY");
        if (display != null && !display.isBlank()) {
            return new BenchDisplay("on the display " + display, display, List.of(), folder);
        }
        if (!isInstalled("Xvfb")) {
            return new BenchDisplay("on JavaFX's headless platform", null, List.of(), folder);
        }
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String opened = ":" + new BufferedReader(new InputStreamReader(server.getInputStream())).readLine();
        List<Process> servers = new ArrayList<>(List.of(server));
        boolean managed = isInstalled("openbox");
        if (managed) {
            ProcessBuilder manager = new ProcessBuilder("openbox")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            manager.environment().put("DISPLAY", opened);
            servers.addFirst(manager.start());
        }
        return new BenchDisplay(
                managed ? "under Xvfb with openbox" : "under Xvfb without a window manager", opened, servers, folder);
    }

    /** Whether a program can be started by its name. */
    static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    /** Returns where the windows are shown, such as “under Xvfb with openbox”. */
    public String what() {
        return what;
    }

    /** Returns the options that Java needs to show windows here. */
    public List<String> options() {
        return display == null ? List.of("-Dglass.platform=Headless", "-Dprism.order=sw") : List.of();
    }

    /** Returns a temporary folder, which {@link #close} deletes. */
    Path folder() {
        return folder;
    }

    /** Starts a program on this display. */
    public Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        if (display != null) {
            builder.environment().put("DISPLAY", display);
        }
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        return builder.start();
    }

    @Override
    public void close() throws IOException {
        servers.forEach(Process::destroy);
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
