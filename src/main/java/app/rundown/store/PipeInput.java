package app.rundown.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What comes out of a pipe or a device. Gives up if nothing comes for a while. */
final class PipeInput extends InputStream {
    /** How long a program that writes into a pipe may need for its next byte. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    private static final int PIECE = 64 * 1024;
    private static final int PIECES_AHEAD = 16;

    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(PIECES_AHEAD);
    private final Duration silence;
    private final Thread reader;
    private Piece current = new Piece(new byte[0], null);
    private int at;

    /**
     * Some bytes; none at the end.
     *
     * @param failure why there are no more, or null
     */
    private record Piece(byte[] bytes, @Nullable IOException failure) {}

    /** Starts to read a pipe. */
    PipeInput(Path pipe, Duration silence) {
        this.silence = silence;
        // Opening a pipe waits for a program that writes and can't be interrupted, so it has a thread of its own, which
        // does not keep this program running.
        this.reader = Thread.ofPlatform().daemon().name("pipe").start(() -> readAhead(pipe));
    }

    private void readAhead(Path pipe) {
        try {
            try (InputStream in = Files.newInputStream(pipe)) {
                byte[] buffer = new byte[PIECE];
                for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                    pieces.put(new Piece(Arrays.copyOf(buffer, length), null));
                }
                pieces.put(new Piece(new byte[0], null));
            } catch (IOException e) {
                pieces.put(new Piece(new byte[0], e));
            }
        } catch (InterruptedException e) {
            // Nobody wants the rest.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == current.bytes.length) {
            current = next();
            at = 0;
        }
        if (current.failure != null) {
            throw current.failure;
        }
        if (current.bytes.length == 0) {
            pieces.add(current);
            return -1;
        }
        int taken = Math.min(length, current.bytes.length - at);
        System.arraycopy(current.bytes, at, target, offset, taken);
        at += taken;
        return taken;
    }

    private Piece next() throws IOException {
        try {
            Piece next = pieces.poll(silence.toNanos(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new IOException("nothing came out of it for " + time(silence)
                        + ", so the program that writes into it has perhaps stopped or was never started");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("it was interrupted");
        }
    }

    private static String time(Duration time) {
        long seconds = time.toSeconds();
        return seconds == 0 ? time.toMillis() + " milliseconds" : seconds + " seconds";
    }

    /** Ends reading; a program that still writes is told that nobody reads. */
    @Override
    public void close() {
        reader.interrupt();
    }
}
