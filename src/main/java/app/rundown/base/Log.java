package app.rundown.base;

/**
 * Logs bugs in Rundown, and what works less well than it should. Each class's logger is looked up only when there is
 * something to log, because looking up loggers at every start would delay the first frame.
 */
public final class Log {
    private Log() {}

    /**
     * Logs a bug once, with its cause.
     *
     * @param where the class that met it
     * @param what what happened, for whoever looks for the reason
     */
    public static void bug(Class<?> where, String what, Throwable cause) {
        // A logger reports its caller, which is always this class, so the message names the class.
        System.getLogger(where.getName()).log(System.Logger.Level.ERROR, where.getSimpleName() + ": " + what, cause);
    }

    /**
     * Logs what does not work here though the program goes on, for whoever wonders about it.
     *
     * @param where the class that met it
     * @param what what does not work, and why
     */
    public static void warning(Class<?> where, String what) {
        System.getLogger(where.getName()).log(System.Logger.Level.WARNING, where.getSimpleName() + ": " + what);
    }
}
