package app.rundown.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other windows and other processes away from the data in a folder while it is read, merged and written. The
 * system releases the lock of a process that ends in any way, so the file of the lock may stay.
 */
public final class DataLock implements AutoCloseable {
    /** The name of the file that is locked. The data itself is replaced with each change, so it can't be locked. */
    static final String NAME = ".rundown.lock";

    /** A save takes milliseconds: who holds the lock longer is stopped, and the window must not stop with it. */
    private static final long PATIENCE_MILLIS = 1_000;

    private static final long PAUSE_MILLIS = 2;

    /**
     * Locks of files belong to the whole process, and closing any channel of the file releases them. So the threads of
     * this process take turns first.
     */
    private static final Map<Path, ReentrantLock> TURNS = new ConcurrentHashMap<>();

    private final ReentrantLock turn;
    private final @Nullable FileChannel channel;

    private DataLock(ReentrantLock turn, @Nullable FileChannel channel) {
        this.turn = turn;
        this.channel = channel;
    }

    /** Another process or thread keeps the lock for longer than a save takes. */
    public static final class BusyException extends IOException {
        private static final long serialVersionUID = 1L;

        BusyException() {
            super("another program is using it");
        }
    }

    /**
     * Takes the lock, waiting a moment for others to finish.
     *
     * @param folder where the data is, with all links resolved
     * @throws BusyException if another holds it for too long
     */
    public static DataLock take(Path folder) throws BusyException {
        ReentrantLock turn = TURNS.computeIfAbsent(folder, any -> new ReentrantLock());
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        try {
            if (!turn.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
        try {
            return new DataLock(turn, locked(folder, end));
        } catch (BusyException e) {
            turn.unlock();
            throw e;
        }
    }

    private static @Nullable FileChannel locked(Path folder, long end) throws BusyException {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            while (true) {
                if (isLocked(channel)) {
                    return channel;
                }
                if (System.nanoTime() > end) {
                    throw new BusyException();
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (BusyException e) {
            close(channel);
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close(channel);
            throw new BusyException();
        } catch (IOException e) {
            // Nothing can be written in this folder, or its file system has no locks. What is on disk is read again
            // before each write all the same.
            close(channel);
            return null;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // This process has it under another path to the same folder.
            return false;
        }
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The process releases it at its end.
        }
    }

    /** Whether nobody else can write; false where files can't be locked. */
    boolean isSure() {
        return channel != null;
    }

    @Override
    public void close() {
        close(channel);
        turn.unlock();
    }
}
