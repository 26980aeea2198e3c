package app.rundown.history;

import org.jspecify.annotations.Nullable;

/**
 * What a newer capture says of a passage that the user cited.
 *
 * @param answer what it says in short
 * @param update the id of the update that has the passage now, or did have it and still is there; null if none
 * @param now the words that stand in its place now; empty if none do
 * @param speaker who says them now; null if nobody is named
 * @param why the reason, as a sentence
 */
public record CitedFinding(
        Answer answer,
        @Nullable String update,
        String now,
        @Nullable String speaker,
        String why) {
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
