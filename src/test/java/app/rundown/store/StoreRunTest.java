package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks, in short runs of {@link StoreRun}, that neither a kill nor another process costs anything. */
@Execution(ExecutionMode.CONCURRENT)
class StoreRunTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSavedOutlivesTheProcess() throws IOException {
        assertEquals(List.of(), StoreRun.kill(folder, 4, 6, 7));
    }

    @Test
    void whatTwoProcessesSaveIsAllThere() throws IOException {
        assertEquals(List.of(), StoreRun.changeTogether(folder, 120));
    }
}
