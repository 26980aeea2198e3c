package app.rundown.timeline;

/** The direction in which updates with a time are shown; updates without one keep their document's order. */
public enum Order {
    /** As live blogs are written. */
    NEWEST_FIRST,
    /** As events happened. */
    OLDEST_FIRST
}
