package app.rundown.read.part;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;

/** Reads a text with something before it and something behind it. */
final class FramedReader extends Reader {
    private final List<Reader> readers;
    private int at;

    FramedReader(String before, Reader text, String behind) {
        readers = List.of(new StringReader(before), text, new StringReader(behind));
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = -1;
        while (read < 0 && at < readers.size()) {
            read = readers.get(at).read(into, offset, length);
            at += read < 0 ? 1 : 0;
        }
        return read;
    }

    /** Does nothing: there is nothing to close. */
    @Override
    public void close() {}
}
