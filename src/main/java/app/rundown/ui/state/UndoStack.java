package app.rundown.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A value with the changes that led to it, which can be undone and redone. */
final class UndoStack<T> {
    /** Nobody undoes more steps than this. */
    static final int DEEPEST = 200;

    private final Deque<UndoableChange<T>> done = new ArrayDeque<>();
    private final Deque<UndoableChange<T>> undone = new ArrayDeque<>();
    /** Read on other threads too. */
    private volatile T now;

    /**
     * A change that can be undone. It holds what is changed, not the values before and after, which may be large.
     *
     * @param what a description in the past tense: "starred 3 updates"
     * @param forth makes the change
     * @param back undoes it
     */
    record UndoableChange<T>(String what, UnaryOperator<T> forth, UnaryOperator<T> back) {}

    /** Creates a stack with a first value and nothing to undo. */
    UndoStack(T first) {
        now = first;
    }

    /** The current value. */
    T now() {
        return now;
    }

    /** Replaces the current value by one that others changed too. The changes so far can still be undone. */
    void replace(T value) {
        now = value;
    }

    /** Replaces the current value, and forgets how it came about: there is nothing to undo and to redo. */
    void forget(T value) {
        now = value;
        done.clear();
        undone.clear();
    }

    /** Makes a change. What was undone before can no longer be redone. */
    void act(UndoableChange<T> deed) {
        now = deed.forth().apply(now);
        undone.clear();
        done.push(deed);
        if (done.size() > DEEPEST) {
            done.removeLast();
        }
    }

    /**
     * Undoes the last change.
     *
     * @return the description of that change; empty if there was none
     */
    Optional<String> undo() {
        UndoableChange<T> deed = done.poll();
        if (deed == null) {
            return Optional.empty();
        }
        now = deed.back().apply(now);
        undone.push(deed);
        return Optional.of(deed.what());
    }

    /** Returns the description of the change that {@link #undo} would undo. */
    Optional<String> undoes() {
        return Optional.ofNullable(done.peek()).map(UndoableChange::what);
    }

    /** Returns the description of the change that {@link #redo} would redo. */
    Optional<String> redoes() {
        return Optional.ofNullable(undone.peek()).map(UndoableChange::what);
    }

    /**
     * Redoes the change that was undone last.
     *
     * @return the description of that change; empty if there was none
     */
    Optional<String> redo() {
        UndoableChange<T> deed = undone.poll();
        if (deed == null) {
            return Optional.empty();
        }
        now = deed.forth().apply(now);
        done.push(deed);
        return Optional.of(deed.what());
    }
}
