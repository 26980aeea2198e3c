package app.rundown.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A value with the deeds that made it, to go back and forth between. */
final class UndoStack<T> {
    /** Nobody goes back further. */
    private static final int DEEPEST = 200;

    private final Deque<Deed<T>> done = new ArrayDeque<>();
    private final Deque<Deed<T>> undone = new ArrayDeque<>();
    private T now;

    /**
     * A change that can be taken back. It holds what is changed, not the values before and after, which may be large.
     *
     * @param what it in words, in the past tense: "starred 3 updates"
     * @param forth does it
     * @param back takes it back
     */
    record Deed<T>(String what, UnaryOperator<T> forth, UnaryOperator<T> back) {}

    UndoStack(T first) {
        now = first;
    }

    T now() {
        return now;
    }

    /** Does something; what was undone before can't be done again then. */
    void act(Deed<T> deed) {
        now = deed.forth().apply(now);
        undone.clear();
        done.push(deed);
        if (done.size() > DEEPEST) {
            done.removeLast();
        }
    }

    /** Takes the last deed back, and says what it was; empty where there is none. */
    Optional<String> undo() {
        Deed<T> deed = done.poll();
        if (deed == null) {
            return Optional.empty();
        }
        now = deed.back().apply(now);
        undone.push(deed);
        return Optional.of(deed.what());
    }

    /** What would be taken back next. */
    Optional<String> undoes() {
        return Optional.ofNullable(done.peek()).map(Deed::what);
    }

    /** What would be done again next. */
    Optional<String> redoes() {
        return Optional.ofNullable(undone.peek()).map(Deed::what);
    }

    /** Does again what was taken back last, and says what it was; empty where nothing was undone. */
    Optional<String> redo() {
        Deed<T> deed = undone.poll();
        if (deed == null) {
            return Optional.empty();
        }
        now = deed.forth().apply(now);
        done.push(deed);
        return Optional.of(deed.what());
    }
}
