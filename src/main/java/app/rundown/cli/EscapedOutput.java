package app.rundown.cli;

import app.rundown.text.UnseenCharacters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;

/**
 * A stream to a terminal, on which whatever could command the terminal or turn the writing is written as an escape that
 * can be seen ({@code \x1b}, {@code \u202e}). It works on the bytes, so that no message finds a way around it: pages
 * and names of files get into all of them, also into those of libraries.
 */
public final class EscapedOutput extends PrintStream {
    private EscapedOutput(PrintStream target, Charset written, Charset shown) {
        super(new Escaping(target, written, shown), true, written);
    }

    /** Returns a stream that writes to another one, in its encoding. */
    public static PrintStream over(PrintStream target) {
        return over(target, target.charset(), target.charset());
    }

    /**
     * Returns a stream that takes one encoding and writes to another stream in a second one. Characters that the second
     * one does not have become escapes as well.
     *
     * @param written the encoding of the bytes that the stream takes
     * @param shown the encoding of the terminal
     */
    static PrintStream over(PrintStream target, Charset written, Charset shown) {
        return target instanceof EscapedOutput ? target : new EscapedOutput(target, written, shown);
    }

    /** Decodes what is written, escapes it, and encodes it again. */
    private static final class Escaping extends OutputStream {
        private static final int PIECE = 8192;

        private final PrintStream target;
        private final Charset shown;
        private final boolean same;
        private final CharsetEncoder encoder;
        private final CharsetDecoder decoder;
        private final CharBuffer chars = CharBuffer.allocate(PIECE);
        private ByteBuffer rest = ByteBuffer.allocate(0);

        Escaping(PrintStream target, Charset written, Charset shown) {
            this.target = target;
            this.shown = shown;
            this.same = written.equals(shown);
            this.encoder = shown.newEncoder();
            this.decoder = written.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            ByteBuffer all = ByteBuffer.allocate(rest.remaining() + length)
                    .put(rest)
                    .put(bytes, offset, length)
                    .flip();
            boolean more = true;
            while (more) {
                more = decoder.decode(all, chars, false).isOverflow();
                send();
            }
            // The beginning of a character whose other bytes are yet to come.
            rest = all;
            if (target.checkError()) {
                throw new IOException("the stream behind this one has failed");
            }
        }

        private void send() {
            String text = chars.flip().toString();
            // Whether a carriage return ends a line is known when the next character is.
            boolean open = text.endsWith("\r");
            String escaped = UnseenCharacters.escaped(open ? text.substring(0, text.length() - 1) : text);
            target.writeBytes((same || encoder.canEncode(escaped) ? escaped : encodable(escaped)).getBytes(shown));
            chars.clear();
            if (open) {
                chars.put('\r');
            }
        }

        private String encodable(String text) {
            StringBuilder encodable = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                encodable.append(encoder.canEncode(c) ? String.valueOf(c) : "\\u%04x".formatted((int) c));
            }
            return encodable.toString();
        }

        @Override
        public void flush() {
            target.flush();
        }
    }
}
