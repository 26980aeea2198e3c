package app.rundown.fetch;

import app.rundown.model.Capture;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for a page again. */
public sealed interface Visit {
    /** What to ask with the next time. */
    Validators validators();

    /** For how long the server takes its answer to be fresh ({@code Cache-Control: max-age}), or null. */
    @Nullable
    Duration fresh();

    /**
     * The page was sent.
     *
     * @param capture the page, which may have the same bytes as before
     */
    record Page(
            Capture capture,
            Validators validators,
            @Nullable Duration fresh) implements Visit {}

    /** The server says that the page is as it was (304). */
    record Unchanged(Validators validators, @Nullable Duration fresh) implements Visit {}
}
