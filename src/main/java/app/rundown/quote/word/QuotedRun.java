package app.rundown.quote.word;

import app.rundown.model.Quote;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters between quotation marks in one passage.
 *
 * @param open offset of the opening mark
 * @param start offset of the first character inside
 * @param end offset after the last character inside
 * @param close offset after the closing mark; {@code end} where there is none
 * @param label a transcript's label that opens the quote and is not part of its words, or null
 * @param flags what is odd about the marks
 * @param dashed whether a dash opens it, so that no mark need close it
 */
public record QuotedRun(
        int open, int start, int end, int close, @Nullable String label, Set<Quote.Flag> flags, boolean dashed) {

    /** Keeps a copy of the flags. */
    public QuotedRun {
        flags = Set.copyOf(flags);
    }

    /** Whether no closing mark was found before the passage ended. */
    public boolean isUnclosed() {
        return close == end && !dashed;
    }

    /** Returns the same run, said to be opened by a dash. */
    QuotedRun asDashed() {
        return new QuotedRun(open, start, end, close, label, flags, true);
    }

    /** Whether it is the next part of words between one pair of marks, in which a verb of speaking stands. */
    public boolean goesOnFrom(QuotedRun before) {
        return open == start && before.dashed && before.close == before.end;
    }

    /** Returns all from the beginning of this run to the end of another. */
    public QuotedRun upTo(QuotedRun last) {
        return new QuotedRun(open, start, last.end, last.close, label, flags, dashed);
    }

    /** Returns the words inside, taken from the text of the passage. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
