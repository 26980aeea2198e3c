package app.rundown.base;

/** What people are told where the memory that the program may use is not enough. */
public final class Memory {
    private static final long MEBI = 1024 * 1024;

    private Memory() {}

    /**
     * Returns a sentence on what needs too much memory, with advice.
     *
     * @param what the beginning of the sentence, such as "This document"
     */
    public static String tooLittle(String what) {
        return what + " needs more memory than Rundown may use ("
                + Runtime.getRuntime().maxMemory() / MEBI + " MiB). Close other documents, or open fewer at a time.";
    }
}
