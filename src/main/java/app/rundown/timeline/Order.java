package app.rundown.timeline;

import java.util.List;

/** The direction in which updates with a time are shown; updates without one keep their document's order. */
public enum Order {
    /** The order in which live blogs are written. */
    NEWEST_FIRST,
    /** The order in which events happened. */
    OLDEST_FIRST;

    /** Returns the other order. */
    public Order reverse() {
        return this == NEWEST_FIRST ? OLDEST_FIRST : NEWEST_FIRST;
    }

    /** Returns a list that is sorted oldest first in this order. */
    <T> List<T> directed(List<T> oldestFirst) {
        return switch (this) {
            case NEWEST_FIRST -> oldestFirst.reversed();
            case OLDEST_FIRST -> oldestFirst;
        };
    }
}
