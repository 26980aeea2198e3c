package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks, in a short run of {@link SessionRun}, that a killed program comes back whole. */
@Execution(ExecutionMode.CONCURRENT)
class SessionRunTest {
    @TempDir
    Path folder;

    @Test
    void whatWasKeptOutlivesTheProgram() throws IOException {
        assertEquals(List.of(), new SessionRun(folder, false, 500, 19).kill(5));
    }
}
