package app.rundown.read.pack;

import java.util.Arrays;

/**
 * What a Zstandard frame may take for known before its first byte: tables, distances and bytes to repeat (RFC 8878,
 * section 5). Web archives that are packed as a whole ({@code .warc.zst}) bring one of their own.
 */
final class ZstdDictionary {
    private static final int MAGIC = 0xEC30A437;

    /** The number by which frames name it. */
    final long id;

    /** Holds the tree of literals. */
    final ZstdLiterals literals;

    /** The table for how far back repeats reach. */
    final ZstdStates offsets;

    /** The table for the lengths of repeats. */
    final ZstdStates matches;

    /** The table for how many literals stand before a repeat. */
    final ZstdStates runs;

    /** The last three distances. */
    final int[] recent = new int[3];

    /** The bytes to repeat. */
    final byte[] content;

    private ZstdDictionary(byte[] bytes) throws DamagedException {
        Bits head = new Bits(bytes, 4, bytes.length);
        id = head.read(16) | (long) head.read(16) << 16;
        literals = new ZstdLiterals(bytes);
        head.moveTo(literals.readTree(head.align(), bytes.length));
        offsets = ZstdSequences.readOffsets(head);
        matches = ZstdSequences.readMatches(head);
        runs = ZstdSequences.readLiterals(head);
        for (int i = 0; i < recent.length; i++) {
            recent[i] = head.read(16) | head.read(16) << 16;
        }
        int from = head.align();
        content = Arrays.copyOfRange(bytes, from, bytes.length);
        for (int distance : recent) {
            if (distance <= 0 || distance > content.length) {
                throw new DamagedException("their dictionary is contradictory");
            }
        }
    }

    /** Whether bytes begin like a dictionary. */
    static boolean is(byte[] bytes) {
        return bytes.length > 8 && new Bits(bytes, 0, 4).peek(32) == MAGIC;
    }

    /** Reads a dictionary. */
    static ZstdDictionary of(byte[] bytes) throws DamagedException {
        return new ZstdDictionary(bytes);
    }
}
