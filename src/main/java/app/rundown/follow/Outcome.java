package app.rundown.follow;

import app.rundown.history.Comparison;
import app.rundown.model.AnalysedDocument;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of one look at a live blog. Sentences are for the user. */
public sealed interface Outcome {
    /** The live blog was read. */
    sealed interface Read extends Outcome {
        /** What the page says about being followed. */
        PageSigns signs();
    }

    /**
     * There is nothing to compare it with: it is the first capture, or has only the address in common with the one
     * before.
     *
     * @param remark why it is not compared with the capture before, or null if there is none
     */
    record Began(
            AnalysedDocument document,
            PageSigns signs,
            @Nullable String remark) implements Read {}

    /** Nothing became of any update, whatever else may have changed on the page. */
    record Unchanged(PageSigns signs) implements Read {}

    /**
     * Something changed. If {@link Comparison#telling()} is empty, only marks, white space or links did: that is kept
     * and counted, but no reason to call anybody.
     *
     * @param document the new capture, read
     * @param comparison what became of each update since the last capture that was kept
     */
    record Changed(AnalysedDocument document, Comparison comparison, PageSigns signs) implements Read {}

    /**
     * It could not be fetched.
     *
     * @param why a sentence
     * @param lastRead when it was last read, or null if never
     * @param retryAfter how long the server wants not to be asked again, or null if it does not say
     */
    record Unreachable(
            String why,
            @Nullable Instant lastRead,
            @Nullable Duration retryAfter) implements Outcome {}

    /**
     * What came is not the live blog: a wall of consent, the page of a network that asks to sign in, another article.
     *
     * @param why a sentence
     * @param lastRead when it was last read, or null if never
     */
    record NotTheBlog(String why, @Nullable Instant lastRead) implements Outcome {}
}
