package app.rundown.read.source;

import app.rundown.base.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Checks bytes for valid UTF-8 and reads them as characters. The platform can do both, but takes a fifth of the time
 * that opening a long page takes. This class looks at eight bytes at once, because most bytes of most pages are ASCII.
 */
public final class Utf8 extends Reader {
    /** The smallest code point of three bytes. */
    private static final int SMALLEST_OF_THREE = 0x800;
    /** The largest code point of three bytes. */
    private static final int LARGEST_OF_THREE = 0xFFFF;
    /** Says that {@link #half} is empty. */
    private static final char NONE = 0;

    private final byte[] bytes;
    private final int end;
    private int at;

    /** The low surrogate of a character for whose high surrogate only there was room in the buffer. */
    private char half = NONE;

    /** Reads everything from the first invalid bytes on, or null before that. */
    private @Nullable Reader lenient;

    /**
     * Reads bytes as characters. Invalid ones become replacement characters, as with the platform's decoder.
     *
     * @param bytes all bytes
     * @param from offset of the text
     */
    public Utf8(byte[] bytes, int from) {
        this(bytes, from, bytes.length);
    }

    /**
     * Reads some of the bytes.
     *
     * @param end offset behind the text
     */
    public Utf8(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Whether all bytes are valid UTF-8. Surrogates, overlong forms and a character cut off at the end are not. */
    static boolean isValid(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at += isAscii(bytes, at, bytes.length) ? Long.BYTES : 1;
            } else {
                int letter = letter(bytes, at, bytes.length);
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
        Work.current().check();
        int full = offset + length;
        int n = offset;
        if (half != NONE && n < full) {
            into[n++] = half;
            half = NONE;
        }
        while (n < full && at < end) {
            if (bytes[at] < 0) {
                int letter = letter(bytes, at, end);
                if (letter < 0) {
                    lenient = new InputStreamReader(
                            new ByteArrayInputStream(bytes, at, end - at), StandardCharsets.UTF_8);
                    return n > offset ? n - offset : lenient.read(into, offset, length);
                }
                at += length(letter);
                if (Character.isBmpCodePoint(letter)) {
                    into[n++] = (char) letter;
                } else {
                    into[n++] = Character.highSurrogate(letter);
                    half = Character.lowSurrogate(letter);
                    if (n < full) {
                        into[n++] = half;
                        half = NONE;
                    }
                }
            } else if (n + Long.BYTES <= full && isAscii(bytes, at, end)) {
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

    /** Does nothing: there is nothing to close. */
    @Override
    public void close() {}

    /** Whether there are eight bytes from a place on and all are ASCII. */
    private static boolean isAscii(byte[] bytes, int at, int end) {
        return at + Long.BYTES <= end
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

    /** Returns the code point of the several bytes at a place, or -1 if they are not valid. */
    private static int letter(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || at + length > end) {
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

    /** Returns how many bytes a code point outside ASCII takes. */
    private static int length(int letter) {
        return letter < SMALLEST_OF_THREE ? 2 : letter <= LARGEST_OF_THREE ? 3 : 4;
    }
}
