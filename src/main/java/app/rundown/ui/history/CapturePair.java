package app.rundown.ui.history;

import app.rundown.history.History;

/**
 * Two captures of a live blog that are compared.
 *
 * <p>A number may come from a row that still stands on the screen for another live blog; one that is too high stands
 * for the newest capture.
 *
 * @param history the live blog
 * @param from the number of the older one, from 0
 * @param to the number of the newer one
 */
record CapturePair(History history, int from, int to) {
    /** Returns the last two captures; if there is only one, this one twice. */
    static CapturePair lastOf(History history) {
        int newest = history.captures().size() - 1;
        return new CapturePair(history, Math.max(0, newest - 1), newest);
    }

    /** Whether there is nothing to compare with. */
    boolean isAlone() {
        return from == to;
    }

    /** Returns a pair with another older capture; the newer one moves on if it must. */
    CapturePair from(int capture) {
        return isAlone()
                ? this
                : older(Math.clamp(capture, 0, history.captures().size() - 2));
    }

    private CapturePair older(int capture) {
        return new CapturePair(history, capture, Math.max(to, capture + 1));
    }

    /** Returns a pair with another newer capture; the older one moves back if it must. */
    CapturePair to(int capture) {
        return isAlone()
                ? this
                : newer(Math.clamp(capture, 1, history.captures().size() - 1));
    }

    private CapturePair newer(int capture) {
        return new CapturePair(history, Math.min(from, capture - 1), capture);
    }

    /** Returns a capture and the one before it. */
    CapturePair at(int capture) {
        if (isAlone()) {
            return this;
        }
        int newer = Math.clamp(capture, 1, history.captures().size() - 1);
        return new CapturePair(history, newer - 1, newer);
    }

    /** Returns a capture and the newer one of this pair; the other way round if it is newer itself. */
    CapturePair reaching(int capture) {
        int other = Math.clamp(capture, 0, history.captures().size() - 1);
        return other < to ? from(other) : other == to ? this : new CapturePair(history, to, other);
    }

    /** Returns the pair of the same captures in a history that may have more; its last two if it lacks one of them. */
    CapturePair in(History other) {
        int older = other.number(history.captures().get(from).document().id());
        int newer = other.number(history.captures().get(to).document().id());
        return older >= 0 && newer > older ? new CapturePair(other, older, newer) : lastOf(other);
    }
}
