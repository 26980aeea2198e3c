package app.rundown.store;

/** How the window is coloured. */
public enum Theme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** The same as the system. */
    SYSTEM
}
