package app.rundown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that was started as a process of its own, and has ended.
 *
 * @param code its exit code
 * @param out all it wrote to standard output
 * @param err all it wrote to standard error, as UTF-8
 */
record Launch(int code, byte[] out, String err) {
    private static final long MINUTES = 3;

    /** What could change how a program starts or looks, wherever the tests run. */
    private static final List<String> UNWANTED = List.of(
            "DISPLAY", "WAYLAND_DISPLAY", "_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "RUNDOWN_CHECKOUT");

    /**
     * Starts a program, without a display and with settings of its own, and waits for its end.
     *
     * @param folder for its settings and its output
     * @param environment variables set for it
     * @param command the program and its arguments
     */
    static Launch of(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        UNWANTED.forEach(builder.environment()::remove);
        builder.environment()
                .put(
                        "XDG_CONFIG_HOME",
                        folder.resolve("config").toAbsolutePath().toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toAbsolutePath().toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, () -> "did not end: " + command);
        return new Launch(process.exitValue(), Files.readAllBytes(out), Files.readString(err));
    }
}
