package app.rundown.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * How long this process has been running, by the system's own record of its start. This includes the launcher and the
 * start of the virtual machine.
 *
 * <p>On Linux, Java knows the start only to the second, because it adds it to the boot time in whole seconds. So this
 * class asks the kernel, which counts both the start and the running time in hundredths of a second. On other systems
 * Java's own answer is finer.
 */
final class ProcessAge {
    private static final Path STAT = Path.of("/proc/self/stat");
    private static final Path UPTIME = Path.of("/proc/uptime");
    /** Index of the start time among the fields after the process name, which is in brackets and may hold blanks. */
    private static final int START = 19;

    private static final int MILLIS_PER_TICK = 10;
    private static final int MILLIS_PER_SECOND = 1000;

    private ProcessAge() {}

    /** Returns the age in milliseconds, on Linux correct to 20 ms; -1 if it is not known. */
    static long millis() {
        try {
            if (Files.exists(STAT)) {
                String stat = Files.readString(STAT);
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
                double uptime = Double.parseDouble(Files.readString(UPTIME).split(" ", 2)[0]);
                return Math.round(uptime * MILLIS_PER_SECOND) - Long.parseLong(fields[START]) * MILLIS_PER_TICK;
            }
        } catch (IOException | RuntimeException e) {
            // This only looks like Linux; Java's own answer will do.
        }
        Instant now = Instant.now();
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, now).toMillis())
                .orElse(-1L);
    }
}
