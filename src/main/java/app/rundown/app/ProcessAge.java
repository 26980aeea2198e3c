package app.rundown.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * How long this process has been running, from the system's own record of its start; the launcher and the virtual
 * machine's own start are in it.
 *
 * <p>On Linux Java tells the start on a whole second's grain (it adds to the second of the system's boot), so that the
 * kernel is asked itself, which counts both the start and the running time in hundredths of a second. Elsewhere Java's
 * own answer is finer.
 */
final class ProcessAge {
    private static final Path STAT = Path.of("/proc/self/stat");
    private static final Path UPTIME = Path.of("/proc/uptime");
    /** The place of the start among the fields that come after the name, which may hold blanks and is in brackets. */
    private static final int START = 19;

    private static final int MILLIS_PER_TICK = 10;
    private static final int MILLIS_PER_SECOND = 1000;

    private ProcessAge() {}

    /** In milliseconds; on Linux within 20 of the truth. */
    static long millis() {
        try {
            if (Files.exists(STAT)) {
                String stat = Files.readString(STAT);
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
                double uptime = Double.parseDouble(Files.readString(UPTIME).split(" ", 2)[0]);
                return Math.round(uptime * MILLIS_PER_SECOND) - Long.parseLong(fields[START]) * MILLIS_PER_TICK;
            }
        } catch (IOException | RuntimeException e) {
            // A system that only looks like Linux; Java's answer is there.
        }
        Instant now = Instant.now();
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, now).toMillis())
                .orElse(-1L);
    }
}
