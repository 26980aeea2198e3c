package app.rundown.ui.follow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A live blog that is followed, or was until it ended.
 *
 * @param address where it is looked at
 * @param title its title
 * @param phase how it goes
 */
public record Followed(String address, String title, Phase phase) {
    /** How it goes. Sentences are for the user. */
    public sealed interface Phase {
        /** It is looked at for the first time. */
        record Begun() implements Phase {}

        /** It was read. */
        record Read(Instant at) implements Phase {}

        /**
         * It can't be read now, or what came is something else. It will be tried again.
         *
         * @param why a sentence
         * @param lastRead when it was last read, or null if never
         */
        record Troubled(String why, @Nullable Instant lastRead) implements Phase {}

        /**
         * Following it has ended by itself.
         *
         * @param why a sentence
         * @param at when
         */
        record Ended(String why, Instant at) implements Phase {}
    }

    /** Returns the same live blog in another phase. */
    Followed in(Phase next) {
        return new Followed(address, title, next);
    }

    /** Whether it is still looked at. */
    public boolean goesOn() {
        return !(phase instanceof Phase.Ended);
    }
}
