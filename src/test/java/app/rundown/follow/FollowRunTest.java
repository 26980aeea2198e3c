package app.rundown.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks, in a short {@link FollowRun}, that following lose nothing, double nothing and hold nothing. */
@Timeout(300)
class FollowRunTest {
    @TempDir
    private Path folder;

    @Test
    void followingTellsWhatHappenedAndNothingElse() throws IOException {
        FollowRun.Result result = new FollowRun(folder, 1, 22).run();
        assertEquals(Optional.empty(), FollowRun.fault(result), result::toString);
        assertTrue(result.looks() > 80 && result.troubles() > 3, result::toString);
    }
}
