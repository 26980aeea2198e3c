package app.rundown.read.source;

import app.rundown.base.Work;
import app.rundown.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the bytes of a capture turned out to be. */
public sealed interface Decoded {
    /**
     * Text, kept as bytes until it is needed: as characters, a long page would take as much memory as its parsed tree.
     *
     * @param bytes all bytes
     * @param from offset of the text, after a byte order mark
     * @param charset its encoding
     * @param problems doubts about the encoding
     */
    record Text(byte[] bytes, int from, Charset charset, List<Problem> problems) implements Decoded {
        /** The most bytes of one UTF-16 or UTF-32 code unit. A cut at a multiple of it never splits one. */
        private static final int WIDEST = 4;

        /** Returns the whole text. */
        public String whole() {
            return new String(bytes, from, bytes.length - from, charset);
        }

        /**
         * Returns the first and the last {@code length} bytes as text, separated by a line break; the whole text if it
         * is no longer than both together.
         */
        public String ends(int length) {
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

        /** Returns the text's bytes, for a parser that knows the encoding. */
        public InputStream stream() {
            Work work = Work.current();
            return new ByteArrayInputStream(bytes, from, bytes.length - from) {
                @Override
                public int read(byte[] into, int offset, int length) {
                    work.check();
                    return super.read(into, offset, length);
                }
            };
        }
    }

    /**
     * A file that is not text.
     *
     * @param problem says what the file is and what the user can do
     */
    record Foreign(Problem problem) implements Decoded {}
}
