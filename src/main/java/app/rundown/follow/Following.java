package app.rundown.follow;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.Cancelled;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Follows a live blog until it ends, the user ends it, or the listener does. */
public final class Following {
    private final Follower follower;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Pause pause;

    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        /** A computer that slept is noticed that soon: its clock has gone on, its timers have not. */
        Duration GLANCE = Duration.ofSeconds(15);

        /** Returns one that lets the time pass. */
        static Pause on(InstantSource clock) {
            return (at, cancel) -> {
                boolean pressed = false;
                for (Instant now = clock.instant(); !pressed && now.isBefore(at); now = clock.instant()) {
                    Duration left = Duration.between(now, at);
                    pressed = cancel.await(left.compareTo(GLANCE) < 0 ? left : GLANCE);
                }
            };
        }

        /**
         * Waits until a time has come, or the button is pressed.
         *
         * @throws InterruptedException if the thread is interrupted
         */
        void until(Instant at, Cancel cancel) throws InterruptedException;
    }

    /** Hears what came of each look. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Hears what came of a look.
         *
         * @return whether to go on
         * @throws IOException with a message for the user, if what came can't be kept; this ends the following
         */
        boolean hear(Outcome outcome) throws IOException;
    }

    /**
     * Prepares to follow.
     *
     * @param clock tells the time
     * @param random spreads the looks after errors
     * @param pause waits between looks
     */
    public Following(Follower follower, InstantSource clock, RandomGenerator random, Pause pause) {
        this.follower = follower;
        this.clock = clock;
        this.random = random;
        this.pause = pause;
    }

    /**
     * Follows. Blocks, perhaps for days.
     *
     * @param begun the schedule, as it is before the first look
     * @return a sentence on why it ended by itself; empty if the user or the listener ended it
     * @throws IOException what the listener throws
     */
    public Optional<String> run(Schedule begun, Listener listener, Cancel cancel) throws IOException {
        Schedule schedule = begun;
        while (!cancel.isPressed()) {
            Outcome outcome;
            try {
                outcome = follower.look(cancel);
            } catch (Cancelled e) {
                return Optional.empty();
            }
            if (!listener.hear(outcome)) {
                return Optional.empty();
            }
            schedule = schedule.after(outcome, clock.instant());
            switch (schedule.next(clock.instant(), random)) {
                case Schedule.Plan.End end -> {
                    return Optional.of(end.why());
                }
                case Schedule.Plan.Look look -> {
                    try {
                        pause.until(look.at(), cancel);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }
}
