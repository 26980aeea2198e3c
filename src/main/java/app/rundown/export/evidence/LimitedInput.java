package app.rundown.export.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends after some bytes, or where the stream under it ends. */
final class LimitedInput extends FilterInputStream {
    private long left;

    LimitedInput(InputStream in, long length) {
        super(in);
        this.left = Math.max(0, length);
    }

    @Override
    public int read() throws IOException {
        int b = left > 0 ? super.read() : -1;
        left -= b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (left == 0 && length > 0) {
            return -1;
        }
        int count = super.read(bytes, from, (int) Math.min(length, left));
        left -= Math.max(0, count);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(count, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(super.available(), left);
    }
}
