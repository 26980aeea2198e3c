package app.rundown.ui.scroll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells where the rows of one list stand in another. Shared rows at both ends are found by comparison alone, so that
 * inserting rows at one place costs little in a long list.
 */
final class RowDiff<T> {
    private final List<T> before;
    private final List<T> after;
    private final Function<T, Object> key;
    private final int head;
    private final int tail;
    private @Nullable Map<Object, Integer> places;

    /** @param key returns what identifies a row */
    RowDiff(List<T> before, List<T> after, Function<T, Object> key) {
        this.before = before;
        this.after = after;
        this.key = key;
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && isSame(before.get(same), after.get(same))) {
            same++;
        }
        head = same;
        same = 0;
        while (same < most - head && isSame(before.get(before.size() - 1 - same), after.get(after.size() - 1 - same))) {
            same++;
        }
        tail = same;
    }

    /** Returns the number of rows that both lists begin with. */
    int head() {
        return head;
    }

    /** Returns the number of rows that both lists end with, not counting those of {@link #head}. */
    int tail() {
        return tail;
    }

    /** Returns the new index of a row of the earlier list, or -1 if it is gone. */
    int now(int row) {
        if (row < head) {
            return row;
        }
        if (row >= before.size() - tail) {
            return row + after.size() - before.size();
        }
        return places().getOrDefault(key.apply(before.get(row)), -1);
    }

    /**
     * Returns the new index of a row or, if it is gone, of the nearest row that stayed, preferring the one below; -1 if
     * none stayed.
     */
    int nearest(int row) {
        for (int away = 0; away < before.size(); away++) {
            int below = row + away < before.size() ? now(row + away) : -1;
            if (below >= 0) {
                return below;
            }
            int above = row - away >= 0 ? now(row - away) : -1;
            if (above >= 0) {
                return above;
            }
        }
        return -1;
    }

    private boolean isSame(T one, T other) {
        return one == other || key.apply(one).equals(key.apply(other));
    }

    private Map<Object, Integer> places() {
        Map<Object, Integer> made = places;
        if (made == null) {
            made = new HashMap<>();
            for (int i = head; i < after.size() - tail; i++) {
                made.put(key.apply(after.get(i)), i);
            }
            places = made;
        }
        return made;
    }
}
