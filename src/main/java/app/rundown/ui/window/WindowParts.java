package app.rundown.ui.window;

/** The parts of the window that a command can show, hide or give the keyboard focus to. */
interface WindowParts {
    /** Closes the window, which ends the program. */
    void quit();

    /** Shows or hides the filter. */
    void foldFilter();

    /** Shows or hides the inspector. */
    void foldInspector();

    /** Closes an open drawer, and moves the keyboard focus to the timeline. Returns whether one was open. */
    boolean closeDrawers();

    /** Moves the keyboard focus to the search field. */
    void focusSearch();

    /** Opens the filter and moves the keyboard focus there. */
    void focusFilter();

    /** Moves the keyboard focus to the timeline, or to the start page if that is shown. */
    void focusTimeline();

    /** Shows the timeline in place of the lanes if the keyboard is in them, otherwise moves the keyboard there. */
    void goToTimeline();

    /** Shows lanes in place of the timeline, or the timeline again, and moves the keyboard focus there. */
    void toggleLanes();

    /** Whether words are selected with the mouse. */
    boolean hasSelectedWords();

    /** Opens the inspector and moves the keyboard focus to its quotes. */
    void focusInspector();

    /** Opens the inspector and moves the keyboard focus to the matrix of speakers and topics. */
    void focusMatrix();

    /** Shows what the wrap-ups took up, and moves the keyboard focus there. */
    void focusCoverage();

    /** Shows what was changed between captures of a live blog, and moves the keyboard focus there. */
    void focusHistory();

    /** Opens the inspector and moves the keyboard focus to the audit. */
    void focusAudit();

    /**
     * Goes to another quote in the list, and shows it in the timeline.
     *
     * @param direction 1 for the next quote, -1 for the previous one
     */
    void stepQuote(int direction);
}
