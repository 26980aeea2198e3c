package app.rundown.fetch;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A server's answer with a status other than success. The message is a sentence for the user. */
public final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable Duration retryAfter;

    Refused(String message, int status, @Nullable Duration retryAfter) {
        super(message);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns how long the server wants not to be asked again ({@code Retry-After}), or null if it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
