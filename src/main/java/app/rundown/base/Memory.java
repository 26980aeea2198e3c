package app.rundown.base;

/** What people are told where the memory that the program may use is not enough. */
public final class Memory {
    private static final long MEBI = 1024 * 1024;

    /** What a smaller document leaves over is not worth a look at all of the memory. */
    private static final long LARGE = 16 * MEBI;

    private Memory() {}

    /**
     * Frees what is left over from a step of work on a large document. Java by itself would rather take more memory
     * from the system, up to a quarter of all, and would go on with a small place for what is new, from which it moves
     * much that is soon garbage too.
     *
     * @param bytes how large the document is
     */
    public static void tidyAfter(long bytes) {
        if (bytes > LARGE) {
            System.gc();
        }
    }

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
