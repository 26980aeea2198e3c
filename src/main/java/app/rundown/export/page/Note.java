package app.rundown.export.page;

/**
 * A reason that stands once at the end of an export, however many places refer to it.
 *
 * @param what what it is the reason for ("Date inferred"); empty if the reason says it
 * @param why the reason
 */
record Note(String what, String why) {
    /** Returns both in one sentence. */
    String text() {
        return what.isEmpty() ? why : what + ": " + why;
    }
}
