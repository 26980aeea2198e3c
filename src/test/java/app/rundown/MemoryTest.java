package app.rundown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks how far a little memory goes, in a process that has little. */
@Execution(ExecutionMode.CONCURRENT)
class MemoryTest {
    @TempDir
    private Path folder;

    @Test
    void tooLittleMemoryIsASentence() throws IOException, InterruptedException {
        ProcessResult result = export(60_000, "-Xmx32m");
        assertEquals(1, result.code(), result.err());
        assertTrue(result.err().contains("needs more memory than Rundown may use ("), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
    }

    /** The exported text alone would fill it. */
    @Test
    void anExportTakesNoMoreThanItsDocument() throws IOException, InterruptedException {
        ProcessResult result = export(10_000, "-Xmx80m");
        assertEquals(0, result.code(), result.err());
        try (Stream<String> lines = Files.lines(folder.resolve("out.json"))) {
            assertEquals(
                    10_000,
                    lines.filter(line -> line.startsWith("      \"position\":")).count());
        }
    }

    private ProcessResult export(int updates, String heap) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), page(updates));
        return ProcessResult.run(
                folder,
                Map.of(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.rundown.app.Main",
                        "export",
                        "--format",
                        "json",
                        "-o",
                        folder.resolve("out.json").toString(),
                        page.toString()));
    }

    private static String page(int updates) {
        StringBuilder html = new StringBuilder("<title>Boats</title><h1>Boats</h1>");
        for (int i = 0; i < updates; i++) {
            html.append("<article class='entry'><time datetime='2024-05-02T10:")
                    .append(String.format(Locale.ROOT, "%02d", i % 60))
                    .append(String.format(Locale.ROOT, ":00Z'>10:%02d</time><p>Boat number ", i % 60))
                    .append(i)
                    .append(" has left the harbour with all her crew on board, and the keeper of the lock waves after")
                    .append(" her until she is out of sight.</p></article>");
        }
        return html.toString();
    }
}
