package app.rundown.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What is to be written, piece by piece, so that it need not be in memory as a whole. */
@FunctionalInterface
public interface FileContent {
    /** Large enough that the system is seldom asked. */
    int PIECE = 1 << 16;

    /**
     * Writes all of it, and does not close what it is written to.
     *
     * @throws IOException if it could not be written
     */
    void writeTo(OutputStream out) throws IOException;

    /** Content that is a text. */
    @FunctionalInterface
    interface Text {
        /** Writes all of it, and does not close the writer. */
        void writeTo(Writer out) throws IOException;
    }

    /** Content that is at hand. */
    static FileContent of(byte[] bytes) {
        return out -> out.write(bytes);
    }

    /** A text in UTF-8, whatever the system's encoding is. */
    static FileContent utf8(Text text) {
        return out -> {
            Writer writer = new OutputStreamWriter(new BufferedOutputStream(out, PIECE), StandardCharsets.UTF_8);
            text.writeTo(writer);
            writer.flush();
        };
    }
}
