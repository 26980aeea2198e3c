package app.rundown.read.pack;

import org.jspecify.annotations.Nullable;

/**
 * What came out of packed bytes.
 *
 * @param bytes the unpacked bytes: all of them, or those up to the limit or the damage
 * @param full whether the limit was reached, so that more is left in the packed bytes
 * @param damage why no more could be unpacked, in words that fit after "because"; null if all was
 */
public record Unpacked(byte[] bytes, boolean full, @Nullable String damage) {

    /** A decoder that writes what it unpacks. */
    @FunctionalInterface
    interface Decoder {
        /** Unpacks all. */
        void run(Output out) throws DamagedException, Output.FullException;
    }

    /**
     * Runs a decoder.
     *
     * @param most the most bytes that it may write
     */
    static Unpacked by(Decoder decoder, int most) {
        Output out = new Output(most);
        try {
            decoder.run(out);
            return new Unpacked(out.bytes(), false, null);
        } catch (Output.FullException e) {
            return new Unpacked(out.bytes(), true, null);
        } catch (DamagedException e) {
            return new Unpacked(out.bytes(), false, e.getMessage());
        }
    }
}
