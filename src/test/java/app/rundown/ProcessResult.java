package app.rundown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The result of a program that ran as its own process and has ended.
 *
 * @param code its exit code
 * @param out all of its standard output
 * @param err all of its standard error, decoded as UTF-8
 */
public record ProcessResult(int code, byte[] out, String err) {
    /** A program that takes longer counts as hung. */
    private static final long MINUTES = 3;

    /** Environment variables that could change how a program starts or looks; they are removed. */
    private static final List<String> UNWANTED = List.of(
            "DISPLAY", "WAYLAND_DISPLAY", "_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "RUNDOWN_CHECKOUT");

    /**
     * Runs a program without a display and with its own settings, and waits until it ends.
     *
     * @param folder where its settings and its output go
     * @param environment variables to set for it
     * @param command the program and its arguments
     */
    public static ProcessResult run(Path folder, Map<String, String> environment, List<String> command)
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
        builder.environment()
                .put("XDG_STATE_HOME", folder.resolve("state").toAbsolutePath().toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toAbsolutePath().toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, () -> "did not end: " + command);
        return new ProcessResult(process.exitValue(), Files.readAllBytes(out), Files.readString(err));
    }
}
