package app.rundown.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in UTF-8, told from others and read as characters. The platform does both, but spends a fifth of the time on
 * them that it takes to open a long page; here eight bytes are looked at together, as most bytes of most pages are
 * ASCII.
 */
final class Utf8 extends Reader {
    private static final int SMALLEST_OF_THREE = 0x800;
    private static final int LARGEST_OF_THREE = 0xFFFF;
    private static final char NONE = 0;
    private final byte[] bytes;
    private int at;

    /** The second half of a letter that takes two characters, where there was room for the first only. */
    private char half = NONE;

    /** What reads on from the first bytes that are no UTF-8. */
    private @Nullable Reader lenient;

    /**
     * Reads bytes as characters. What is no UTF-8 becomes replacement characters, as with the platform's decoder.
     *
     * @param from where they begin
     */
    Utf8(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /**
     * Whether all bytes are UTF-8; surrogates, letters written longer than they must be, and a cut letter at the end
     * are none.
     */
    static boolean isValid(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at += isAscii(bytes, at) ? Long.BYTES : 1;
            } else {
                int letter = letter(bytes, at);
                if (letter < 0) {
                    return false;
                }
                at += length(letter);
            }
        }
        return true;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (lenient != null) {
            return lenient.read(into, offset, length);
        }
        int end = offset + length;
        int n = offset;
        if (half != NONE && n < end) {
            into[n++] = half;
            half = NONE;
        }
        while (n < end && at < bytes.length) {
            if (bytes[at] < 0) {
                int letter = letter(bytes, at);
                if (letter < 0) {
                    lenient = new InputStreamReader(
                            new ByteArrayInputStream(bytes, at, bytes.length - at), StandardCharsets.UTF_8);
                    return n > offset ? n - offset : lenient.read(into, offset, length);
                }
                at += length(letter);
                if (Character.isBmpCodePoint(letter)) {
                    into[n++] = (char) letter;
                } else {
                    into[n++] = Character.highSurrogate(letter);
                    half = Character.lowSurrogate(letter);
                    if (n < end) {
                        into[n++] = half;
                        half = NONE;
                    }
                }
            } else if (n + Long.BYTES <= end && isAscii(bytes, at)) {
                for (int i = 0; i < Long.BYTES; i++) {
                    into[n + i] = (char) bytes[at + i];
                }
                n += Long.BYTES;
                at += Long.BYTES;
            } else {
                into[n++] = (char) bytes[at++];
            }
        }
        return n > offset || length == 0 ? n - offset : -1;
    }

    /** Does nothing: there is nothing to be closed. */
    @Override
    public void close() {}

    /** Whether the eight bytes from a place on are all ASCII. */
    private static boolean isAscii(byte[] bytes, int at) {
        return at + Long.BYTES <= bytes.length
                && (bytes[at]
                                | bytes[at + 1]
                                | bytes[at + 2]
                                | bytes[at + 3]
                                | bytes[at + 4]
                                | bytes[at + 5]
                                | bytes[at + 6]
                                | bytes[at + 7])
                        >= 0;
    }

    /** The letter of several bytes at a place, or -1 where there is none. */
    private static int letter(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
            return -1;
        }
        int letter = first & 0xff >> length + 1;
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return -1;
            }
            letter = letter << 6 | bytes[i] & 0x3F;
        }
        boolean whole = length(letter) == length && letter <= Character.MAX_CODE_POINT;
        return whole && (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE) ? letter : -1;
    }

    /** How many bytes a letter takes that is none of ASCII. */
    private static int length(int letter) {
        return letter < SMALLEST_OF_THREE ? 2 : letter <= LARGEST_OF_THREE ? 3 : 4;
    }
}
