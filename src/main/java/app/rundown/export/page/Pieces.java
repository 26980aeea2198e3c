package app.rundown.export.page;

import java.io.IOException;
import java.io.Writer;

/**
 * Collects what is written and hands it on in pieces, because a writer that makes bytes takes long for each call,
 * however short the text.
 */
final class Pieces {
    private static final int SIZE = 1 << 12;

    private final Writer out;
    private final StringBuilder text = new StringBuilder(SIZE + SIZE / 2);
    private final char[] chars = new char[SIZE];

    Pieces(Writer out) {
        this.out = out;
    }

    /** Returns what is to be written next, to append to. */
    StringBuilder text() {
        return text;
    }

    /** Hands on what is there, if it is worth it. To be called often. */
    void pass() throws IOException {
        if (text.length() >= SIZE) {
            flush();
        }
    }

    /** Hands on all that is there. To be called at the end. */
    void flush() throws IOException {
        for (int done = 0; done < text.length(); done += chars.length) {
            int end = Math.min(text.length(), done + chars.length);
            text.getChars(done, end, chars, 0);
            out.write(chars, 0, end - done);
        }
        text.setLength(0);
    }
}
