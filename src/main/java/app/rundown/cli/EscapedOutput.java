package app.rundown.cli;

import app.rundown.text.UnseenCharacters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * A stream to a terminal, on which whatever could command the terminal or turn the writing is written as an escape that
 * can be seen ({@code \x1b}, {@code \u202e}). It works on the bytes, so that no message finds a way around it: pages
 * and names of files get into all of them, also into those of libraries.
 */
public final class EscapedOutput extends PrintStream {
    private EscapedOutput(PrintStream target, Charset charset) {
        super(new Escaping(target, charset), true, charset);
    }

    /** Returns a stream that writes to another one, in its encoding. */
    public static PrintStream over(PrintStream target) {
        return over(target, target.charset());
    }

    /** Returns a stream that writes to another one, in an encoding of its own. */
    static PrintStream over(PrintStream target, Charset charset) {
        return target instanceof EscapedOutput ? target : new EscapedOutput(target, charset);
    }

    /** Decodes what is written, escapes it, and encodes it again. */
    private static final class Escaping extends OutputStream {
        private static final int PIECE = 8192;

        private final PrintStream target;
        private final Charset charset;
        private final CharsetDecoder decoder;
        private final CharBuffer chars = CharBuffer.allocate(PIECE);
        private ByteBuffer rest = ByteBuffer.allocate(0);

        Escaping(PrintStream target, Charset charset) {
            this.target = target;
            this.charset = charset;
            this.decoder = charset.newDecoder()
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
            target.writeBytes(UnseenCharacters.escaped(open ? text.substring(0, text.length() - 1) : text)
                    .getBytes(charset));
            chars.clear();
            if (open) {
                chars.put('\r');
            }
        }

        @Override
        public void flush() {
            target.flush();
        }
    }
}
