package app.rundown.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.Cancelled;
import app.rundown.fetch.Validators;
import app.rundown.fetch.Visit;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Checks how a following ends. */
@Timeout(60)
class FollowingTest {
    private static final Instant NOW = Instant.parse("2024-05-14T12:00:00Z");

    private int looks;
    private final Cancel cancel = new Cancel();

    private Following following(Follower.Source source, Following.Pause pause) {
        return new Following(
                new Follower(source, () -> "d", InstantSource.fixed(NOW), null),
                InstantSource.fixed(NOW),
                new Random(1),
                pause);
    }

    private Visit away(Validators known, Cancel button) throws IOException {
        looks++;
        throw new IOException("It is away.");
    }

    private static Schedule schedule() {
        return Schedule.from(NOW, null, null);
    }

    @Test
    void theUserEndsItBetweenTwoLooks() throws IOException {
        assertEquals(
                Optional.empty(),
                following(this::away, (at, button) -> button.press()).run(schedule(), outcome -> true, cancel));
        assertEquals(1, looks);
    }

    @Test
    void theUserEndsItWhileItLooks() throws IOException {
        assertEquals(
                Optional.empty(),
                following(
                                (known, button) -> {
                                    throw new Cancelled("the page");
                                },
                                (at, button) -> {})
                        .run(schedule(), outcome -> true, cancel));
    }

    @Test
    void theListenerEndsIt() throws IOException {
        assertEquals(
                Optional.empty(),
                following(this::away, (at, button) -> {}).run(schedule(), outcome -> looks < 3, cancel));
        assertEquals(3, looks);
        assertThrows(
                IOException.class,
                () -> following(this::away, (at, button) -> {})
                        .run(
                                schedule(),
                                outcome -> {
                                    throw new IOException("The disk is full.");
                                },
                                cancel));
    }

    @Test
    void aPauseEndsWhenItsTimeHasComeOrTheButtonIsPressed() throws InterruptedException {
        Following.Pause pause = Following.Pause.on(InstantSource.fixed(NOW));
        pause.until(NOW, cancel);
        Thread.ofVirtual().start(cancel::press);
        pause.until(NOW.plus(Duration.ofDays(1)), cancel);
        assertEquals(true, cancel.isPressed());
    }
}
