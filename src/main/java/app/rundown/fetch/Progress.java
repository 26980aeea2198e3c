package app.rundown.fetch;

/** Is told how far a fetch has come. */
@FunctionalInterface
public interface Progress {
    /** Ignores all that it is told. */
    Progress NONE = (bytes, of) -> {};

    /**
     * Called when more bytes have come: often, and on a network thread. Must return soon and must not throw.
     *
     * @param bytes how many have come so far, as sent (perhaps compressed)
     * @param of how many there will be, or -1 if the server does not say
     */
    void at(long bytes, long of);
}
