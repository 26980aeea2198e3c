package app.rundown.read;

import app.rundown.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the bytes of a capture turned out to be. */
sealed interface Decoded {
    /**
     * Text, left as bytes until it is asked for: a long page would take as much memory as text as its tree does.
     *
     * @param bytes all bytes
     * @param from where the text begins, behind a byte order mark
     * @param charset its encoding
     * @param problems doubts about its encoding
     */
    record Text(byte[] bytes, int from, Charset charset, List<Problem> problems) implements Decoded {
        /** Characters of UTF-16 and UTF-32 begin at multiples of it. */
        private static final int WIDEST = 4;

        /** All of it. */
        String whole() {
            return new String(bytes, from, bytes.length - from, charset);
        }

        /** Its first and last so many bytes with a line between them, or all of it where there are no more. */
        String ends(int length) {
            if (bytes.length - from <= 2 * length) {
                return whole();
            }
            int tail = bytes.length - length;
            tail -= (tail - from) % WIDEST;
            while (charset.equals(StandardCharsets.UTF_8) && tail < bytes.length && (bytes[tail] & 0xC0) == 0x80) {
                tail++;
            }
            return new String(bytes, from, length, charset) + "\n"
                    + new String(bytes, tail, bytes.length - tail, charset);
        }

        /** Its bytes, to be read by a parser that knows the encoding. */
        InputStream stream() {
            return new ByteArrayInputStream(bytes, from, bytes.length - from);
        }
    }

    /**
     * No text.
     *
     * @param problem what it is instead and what to do
     */
    record Foreign(Problem problem) implements Decoded {}
}
