package app.rundown.timeline;

import java.util.List;

/** The direction in which updates with a time are shown; updates without one keep their document's order. */
public enum Order {
    /** As live blogs are written. */
    NEWEST_FIRST,
    /** As events happened. */
    OLDEST_FIRST;

    /** The other one. */
    public Order reverse() {
        return this == NEWEST_FIRST ? OLDEST_FIRST : NEWEST_FIRST;
    }

    /** What stands oldest first, in this direction. */
    <T> List<T> directed(List<T> oldestFirst) {
        return switch (this) {
            case NEWEST_FIRST -> oldestFirst.reversed();
            case OLDEST_FIRST -> oldestFirst;
        };
    }
}
