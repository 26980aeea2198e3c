package app.rundown.bench;

import app.rundown.app.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The program as its own process, which at its end says how long it ran and how much memory it took. */
final class ExportProcess {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String MOST = "VmHWM:";

    private ExportProcess() {}

    /** Runs the program with the same arguments. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%.1f s | %s resident%n", seconds, resident());
        }));
        Main.main(args);
    }

    /** Returns the most memory that the process had at any time; only Linux tells it. */
    private static String resident() {
        if (!Files.isReadable(STATUS)) {
            return "? MB";
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            long kilobytes = lines.filter(line -> line.startsWith(MOST))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
            return kilobytes / 1024 + " MiB";
        } catch (IOException e) {
            return "? MB";
        }
    }
}
