package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class WaitingTest {
    @Test
    void whatNeverComesFailsWithWhatIsSeen() {
        FxThread.start();
        CompletableFuture<Void> never = new CompletableFuture<>();
        AssertionError late =
                assertThrows(AssertionError.class, () -> Waiting.on(never, Duration.ZERO, () -> "No card is shown."));
        String message = late.getMessage();
        assertTrue(message.startsWith("Not within 0 s. No card is shown.\nThe FX thread is "), message);
        assertTrue(message.contains("\n    at "), message);
    }

    @Test
    void aResultOrItsFailureIsPassedOn() {
        assertEquals("there", Waiting.on(CompletableFuture.completedFuture("there"), () -> ""));
        IllegalStateException broken = new IllegalStateException("broken");
        CompletionException failure = assertThrows(
                CompletionException.class, () -> Waiting.on(CompletableFuture.failedFuture(broken), () -> ""));
        assertSame(broken, failure.getCause());
    }
}
