package app.rundown.history;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a newer capture says of a passage that the user cited.
 *
 * @param answer what it says in short
 * @param update the id of the update that has the passage now, or did have it and still is there; null if none
 * @param now the words that stand in its place now; empty if none do
 * @param speaker who says them now; null if nobody is named
 * @param headline the headline of the update that has them; null if it has none
 * @param at when the update that has them was made; null unless the capture states it
 * @param why the reason, as a sentence
 */
public record CitedFinding(
        Answer answer,
        @Nullable String update,
        String now,
        @Nullable String speaker,
        @Nullable String headline,
        @Nullable Instant at,
        String why) {
    /**
     * Returns all that it says of the passage in one text, without the reason: two findings that have the same say the
     * same.
     */
    public String said() {
        return Stream.of(answer.name().toLowerCase(Locale.ROOT).replace('_', ' '), now, speaker, at)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    /** Answers; those that need a look most stand first. */
    public enum Answer {
        /** Neither its words nor its update are there. */
        GONE,
        /** The same words have another speaker. */
        SAID_BY_ANOTHER,
        /** Other words stand in its place. */
        REWORDED,
        /** The same words stand in another update, or at another time. */
        MOVED,
        /** It is as it was. */
        SAME,
        /** The capture does not reach back so far, and tells nothing. */
        OUT_OF_SIGHT;

        /** Whether the user should look at it. */
        public boolean needsLook() {
            return this != SAME && this != OUT_OF_SIGHT;
        }
    }
}
