package app.rundown.read.pack;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Unpacks Zstandard (RFC 8878): {@code Content-Encoding: zstd}, and files that end in {@code .zst}. */
public final class Zstd {
    /** The most bytes of a block, unpacked. */
    static final int LARGEST_BLOCK = 128 * 1024;

    private static final int MAGIC = 0xFD2FB528;
    /** Frames that hold no data begin with this number or one of the next fifteen. */
    private static final int SKIPPED = 0x184D2A50;
    /** The one of them with which web archives begin that bring a dictionary. */
    private static final int DICTIONARY = 0x184D2A5D;
    /** The most bytes of a dictionary. */
    private static final int LARGEST_DICTIONARY = 8 * 1024 * 1024;

    private final byte[] packed;
    private final Output out;
    private @Nullable ZstdDictionary dictionary;
    private int at;

    private Zstd(byte[] packed, Output out) {
        this.packed = packed;
        this.out = out;
    }

    /** Whether bytes begin like Zstandard data. */
    public static boolean is(byte[] bytes) {
        if (bytes.length < 8) {
            return false;
        }
        int magic = (bytes[0] & 0xff) | (bytes[1] & 0xff) << 8 | (bytes[2] & 0xff) << 16 | bytes[3] << 24;
        return magic == MAGIC || (magic & ~15) == SKIPPED;
    }

    /**
     * Unpacks all frames into one array.
     *
     * @param most the most bytes to unpack
     */
    public static Unpacked unpack(byte[] packed, int most) {
        return Unpacked.by(out -> new Zstd(packed, out).run(), most);
    }

    private void run() throws DamagedException, Output.FullException {
        while (at < packed.length) {
            int magic = (int) number(4);
            if (magic == MAGIC) {
                frame();
            } else if ((magic & ~15) == SKIPPED) {
                long size = number(4);
                int from = at;
                skip(size);
                if (magic == DICTIONARY && from == 8) {
                    readDictionary(Arrays.copyOfRange(packed, from, at));
                }
            } else {
                throw new DamagedException("something else follows after " + (at - 4) + " bytes of them");
            }
        }
    }

    /** Reads a number, its lowest byte first. */
    private long number(int bytes) throws DamagedException {
        if (bytes > packed.length - at) {
            throw DamagedException.cut();
        }
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (packed[at++] & 0xffL) << 8 * i;
        }
        return number;
    }

    private void skip(long bytes) throws DamagedException {
        if (bytes > packed.length - at) {
            throw DamagedException.cut();
        }
        at += (int) bytes;
    }

    /** Reads a dictionary, which may be packed itself. */
    private void readDictionary(byte[] frame) throws DamagedException {
        boolean isPacked = frame.length > 8 && new Bits(frame, 0, 4).read(Bits.MOST) == MAGIC;
        byte[] bytes = isPacked ? unpack(frame, LARGEST_DICTIONARY).bytes() : frame;
        if (!ZstdDictionary.is(bytes)) {
            throw new DamagedException("their dictionary can't be read");
        }
        dictionary = ZstdDictionary.of(bytes);
    }

    private void frame() throws DamagedException, Output.FullException {
        int form = (int) number(1);
        boolean single = (form & 0x20) != 0;
        if ((form & 0x08) != 0) {
            throw new DamagedException("they use a newer form of Zstandard");
        }
        if (!single) {
            // The window: all that was unpacked is kept, so any window will do.
            number(1);
        }
        int idSize = form & 3;
        long id = number(idSize == 3 ? 4 : idSize);
        ZstdDictionary known = dictionary;
        if (id != 0 && (known == null || known.id != id)) {
            throw new DamagedException("they need a dictionary of their own");
        }
        int size = form >> 6;
        number(size == 0 ? single ? 1 : 0 : 1 << size);
        int start = out.size();
        blocks(id == 0 ? null : known);
        if ((form & 0x04) != 0) {
            int stated = (int) number(4);
            if (stated != (int) XxHash.of(out, start)) {
                throw new DamagedException("their checksum does not fit: some of the bytes are wrong");
            }
        }
    }

    private void blocks(@Nullable ZstdDictionary used) throws DamagedException, Output.FullException {
        ZstdLiterals literals = new ZstdLiterals(packed);
        ZstdSequences sequences = new ZstdSequences(packed, out);
        if (used != null) {
            literals.takeTree(used.literals);
            sequences.take(used);
        }
        boolean last = false;
        while (!last) {
            int head = (int) number(3);
            last = (head & 1) != 0;
            int size = head >> 3;
            int kind = head >> 1 & 3;
            int from = at;
            if (size > LARGEST_BLOCK || kind == 3) {
                throw new DamagedException("a block in them is too large or of an unknown kind");
            }
            skip(kind == 1 ? 1 : size);
            switch (kind) {
                case 0 -> out.put(packed, from, size);
                case 1 -> out.fill(packed[from], size);
                default -> {
                    byte[] plain = literals.read(from, at);
                    sequences.run(literals.end, at, plain);
                }
            }
        }
    }
}
