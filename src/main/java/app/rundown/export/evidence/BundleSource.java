package app.rundown.export.evidence;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file that is to be checked, which may be too large for the memory. */
public interface BundleSource {
    /** Returns how many bytes it has. */
    long size();

    /** Opens it at an offset; the caller closes the stream. */
    InputStream from(long offset) throws IOException;

    /** Returns bytes of it that are few enough for the memory; fewer if it ends before. */
    default byte[] bytes(long offset, int length) throws IOException {
        try (InputStream in = from(offset)) {
            return in.readNBytes(length);
        }
    }

    /** Returns a part of it as a source of its own. */
    default BundleSource part(long offset, long length) {
        BundleSource whole = this;
        return new BundleSource() {
            @Override
            public long size() {
                return length;
            }

            @Override
            public InputStream from(long start) throws IOException {
                return new LimitedInput(whole.from(offset + start), length - start);
            }
        };
    }
}
