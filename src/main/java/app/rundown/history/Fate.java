package app.rundown.history;

/** What became of an update from one capture to the next. An update that is in both can meet with several. */
public enum Fate {
    /** Its words changed. */
    EDITED,
    /** It states another time. */
    RETIMED,
    /** It stands elsewhere among the others, though its time is the same. */
    REORDERED,
    /** It is in the newer capture only, and newer than all that the older one shows. */
    NEW,
    /** It is in the newer capture only, among updates that the older one shows: it was put in afterwards. */
    INSERTED,
    /**
     * It is in the newer capture only, but older than all that the older one shows, which may just not have shown it.
     */
    CAME_INTO_VIEW,
    /** It is in the newer capture, not in the one before, but in an earlier one. */
    RETURNED,
    /** It is no longer in the capture, which shows older updates: it was removed. */
    GONE,
    /** It is no longer in the capture, but older than all that is: it has only scrolled out. */
    SCROLLED_OUT
}
