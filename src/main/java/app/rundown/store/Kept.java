package app.rundown.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading or saving a value.
 *
 * @param value the value as it stands now, with what other windows have saved
 * @param problem why it is not saved and will be lost, in a sentence for the user; null if it is saved
 * @param told what else the user has to know, in sentences; what was told before is not told again
 */
public record Kept<T>(T value, @Nullable String problem, List<String> told) {
    /** Keeps a copy of the list. */
    public Kept {
        told = List.copyOf(told);
    }

    /** Returns a value that is saved, with nothing to tell. */
    public static <T> Kept<T> whole(T value) {
        return new Kept<>(value, null, List.of());
    }

    /** Whether the value is saved. */
    public boolean isSaved() {
        return problem == null;
    }
}
