package app.rundown.ui.control;

import org.jspecify.annotations.Nullable;

/**
 * A run of characters, in UTF-16 units.
 *
 * @param start the index of the first character
 * @param end the index after the last character
 */
public record TextRange(int start, int end) {
    // Written by hand: every text of the first frame compares ranges, and Java generates a record's equals on first
    // use.
    // The comment in model.Stamp says what that would cost a start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextRange that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** Whether the run contains the character at an index. */
    public boolean contains(int index) {
        return start <= index && index < end;
    }
}
