package app.rundown.base;

/**
 * The program's log of its own mistakes. Each class's logger is looked for when it has something to say: to find
 * loggers at every start would take time from the first picture.
 */
public final class Log {
    private Log() {}

    /**
     * Logs a mistake, once and with its cause.
     *
     * @param where the class that met it
     * @param what happened, for whoever looks for the reason
     */
    public static void mistake(Class<?> where, String what, Throwable cause) {
        // A logger tells who called it, which is always this class.
        System.getLogger(where.getName()).log(System.Logger.Level.ERROR, where.getSimpleName() + ": " + what, cause);
    }
}
