package app.rundown.fetch;

/** Hears how far a fetch has come. */
@FunctionalInterface
public interface Progress {
    /** Listens to nothing. */
    Progress NONE = (bytes, of) -> {};

    /**
     * More bytes have come. Called often, on a thread of the network: return soon, and do not throw.
     *
     * @param bytes how many there are by now, as sent (perhaps packed)
     * @param of how many there will be, or -1 where the server does not say
     */
    void at(long bytes, long of);
}
