package app.rundown.read;

import app.rundown.model.Problem;
import java.util.List;

/** What the bytes of a capture turned out to be. */
sealed interface Decoded {
    /**
     * Text.
     *
     * @param text all of it, without a byte order mark
     * @param problems doubts about its encoding
     */
    record Text(String text, List<Problem> problems) implements Decoded {}

    /**
     * No text.
     *
     * @param problem what it is instead and what to do
     */
    record Foreign(Problem problem) implements Decoded {}
}
