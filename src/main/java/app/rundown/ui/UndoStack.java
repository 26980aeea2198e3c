package app.rundown.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The values that something had, to go back and forth between. */
final class UndoStack<T> {
    /** Nobody goes back further. */
    private static final int DEEPEST = 200;

    private final Deque<T> before = new ArrayDeque<>();
    private final Deque<T> after = new ArrayDeque<>();
    private T now;

    UndoStack(T first) {
        now = first;
    }

    T now() {
        return now;
    }

    /** Takes a new value; what was undone before can't be done again then. */
    void push(T value) {
        before.push(now);
        if (before.size() > DEEPEST) {
            before.removeLast();
        }
        after.clear();
        now = value;
    }

    /** Goes back one value; empty where there is none before. */
    Optional<T> undo() {
        return step(before, after);
    }

    /** Goes forth again; empty where nothing was undone. */
    Optional<T> redo() {
        return step(after, before);
    }

    private Optional<T> step(Deque<T> from, Deque<T> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        now = from.pop();
        return Optional.of(now);
    }
}
