package app.rundown.quote;

import app.rundown.model.Quote;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters between quotation marks in one passage.
 *
 * @param open offset of the opening mark
 * @param start offset of the first character within
 * @param end offset behind the last character within
 * @param close offset behind the closing mark; {@code end} where there is none
 * @param label the speaker's label of a transcript, which opens the words and is not part of them, or null
 * @param flags what is odd about it
 */
record Run(
        int open, int start, int end, int close, @Nullable String label, Set<Quote.Flag> flags) {

    Run {
        flags = Set.copyOf(flags);
    }

    /** Whether no closing mark was found before the passage ended. */
    boolean unclosed() {
        return close == end;
    }

    /** The words within, in their passage's text. */
    String of(String text) {
        return text.substring(start, end);
    }
}
