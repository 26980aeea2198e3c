package app.rundown.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ProcessResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Checks, in a short {@link FollowRun}, that following lose nothing, double nothing and hold nothing. It runs in a
 * process of its own, because tests beside it would hold memory, threads and files, too.
 */
@Execution(ExecutionMode.CONCURRENT)
class FollowRunTest {
    @TempDir
    private Path folder;

    @Test
    void followingTellsWhatHappenedAndNothingElse() throws IOException, InterruptedException {
        ProcessResult result = ProcessResult.run(
                folder,
                Map.of(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.rundown.follow.FollowRun",
                        "1"));
        String told = new String(result.out(), StandardCharsets.UTF_8) + result.err();
        assertEquals(0, result.code(), told);
        assertTrue(told.contains("Nothing was lost, doubled or held."), told);
    }
}
