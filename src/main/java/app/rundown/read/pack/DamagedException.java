package app.rundown.read.pack;

/** Packed bytes that break the rules of their format. The message fits after "because". */
final class DamagedException extends Exception {
    private static final long serialVersionUID = 1;

    DamagedException(String what) {
        super(what);
    }

    /** Returns the exception for bytes that end before they should. */
    static DamagedException cut() {
        return new DamagedException("they end too early");
    }
}
