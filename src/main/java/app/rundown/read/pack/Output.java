package app.rundown.read.pack;

import java.util.Arrays;

/** The bytes that were unpacked so far, to which later packed bytes refer back. It grows, but never over its limit. */
final class Output {
    /** First room, in bytes. */
    private static final int FIRST = 64 * 1024;

    private final int most;
    private byte[] bytes;
    private int size;

    /** The output has reached its limit. */
    static final class FullException extends Exception {
        private static final long serialVersionUID = 1;

        FullException() {
            super("more than the limit");
        }
    }

    Output(int most) {
        this.most = most;
        bytes = new byte[Math.min(most, FIRST)];
    }

    /** Returns how many bytes were written. */
    int size() {
        return size;
    }

    /** Returns all bytes written. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Returns an earlier byte by its distance from the end (1 is the last one); 0 before the first. */
    int last(int ago) {
        return ago > size ? 0 : bytes[size - ago] & 0xff;
    }

    /** Returns written bytes as a number, the lowest first. */
    long number(int at, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number |= (bytes[at + i] & 0xffL) << 8 * i;
        }
        return number;
    }

    /** Writes one byte. */
    void put(int value) throws FullException {
        if (size == bytes.length) {
            grow(1);
        }
        bytes[size++] = (byte) value;
    }

    /** Writes bytes; when the limit is reached, those that still fit. */
    void put(byte[] from, int at, int length) throws FullException {
        int fits = Math.min(length, most - size);
        if (fits > bytes.length - size) {
            grow(fits);
        }
        System.arraycopy(from, at, bytes, size, fits);
        size += fits;
        if (fits < length) {
            throw new FullException();
        }
    }

    /** Writes the same byte several times. */
    void fill(int value, int length) throws FullException {
        for (int i = 0; i < length; i++) {
            put(value);
        }
    }

    /**
     * Writes again what was written before.
     *
     * @param distance how many bytes ago it began; at least 1 and at most {@link #size()}. What is written may itself
     *     be repeated.
     */
    void repeat(int distance, int length) throws FullException {
        if (length <= distance) {
            put(bytes, size - distance, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            put(bytes[size - distance]);
        }
    }

    private void grow(int more) throws FullException {
        if (size + more > most) {
            throw new FullException();
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, Math.max(2L * bytes.length, (long) size + more)));
    }
}
