package app.rundown.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The first process of a user, whose window takes what later ones are asked to open. Never stands in the way: where the
 * meeting place can't be had, or the first does not answer, each process opens a window of its own.
 */
final class Instance implements AutoCloseable {
    /** How long a second process waits for the first; its window may be busy with a large page. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** The first holds its lock a moment before it listens. */
    private static final int TRIES = 40;

    private static final long PAUSE_MILLIS = 50;

    private final CompletableFuture<Function<List<String>, CompletableFuture<Void>>> window = new CompletableFuture<>();
    private final MeetingPlace place;
    private final @Nullable FileChannel lock;
    private final @Nullable ServerSocketChannel server;

    private Instance(MeetingPlace place, @Nullable FileChannel lock, @Nullable ServerSocketChannel server) {
        this.place = place;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Becomes the first process, or hands places over to it.
     *
     * @param places whole paths, and addresses
     * @return the instance whose window is to be opened, or null where the places were taken by another's
     */
    static @Nullable Instance claim(MeetingPlace place, List<String> places) {
        try {
            place.prepare();
            FileChannel lock = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(lock)) {
                return first(place, lock);
            }
            lock.close();
            return isTaken(place, places) ? null : alone(place);
        } catch (IOException | RuntimeException e) {
            return alone(place);
        }
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException thisProcessHasIt) {
            return false;
        }
    }

    private static Instance first(MeetingPlace place, FileChannel lock) throws IOException {
        try {
            // Left behind by a process that crashed; whoever lives holds the lock.
            Files.deleteIfExists(place.socket());
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(place.socket()));
            Instance instance = new Instance(place, lock, server);
            Thread.ofPlatform().daemon().name("other processes").start(() -> instance.listen(server));
            return instance;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Instance alone(MeetingPlace place) {
        return new Instance(place, null, null);
    }

    private static boolean isTaken(MeetingPlace place, List<String> places) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (SocketChannel channel = connected(place)) {
                answer.complete(HandOver.say(places, channel));
            } catch (IOException | InterruptedException e) {
                answer.complete(false);
            }
        });
        return answer.completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static SocketChannel connected(MeetingPlace place) throws IOException, InterruptedException {
        for (int left = TRIES; ; left--) {
            try {
                return SocketChannel.open(UnixDomainSocketAddress.of(place.socket()));
            } catch (IOException notYet) {
                if (left == 0) {
                    throw notYet;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    /**
     * From now on the window takes what others are asked to open, and what they were asked before.
     *
     * @param taker takes places, none where only the window is to be seen; completes when it has them
     */
    void window(Function<List<String>, CompletableFuture<Void>> taker) {
        window.complete(taker);
    }

    private void listen(ServerSocketChannel listening) {
        while (true) {
            try {
                SocketChannel channel = listening.accept();
                Thread.ofVirtual().start(() -> take(channel));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void take(SocketChannel channel) {
        try (channel) {
            List<String> places = HandOver.hear(channel);
            window.thenCompose(taker -> taker.apply(places)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            HandOver.taken(channel);
        } catch (IOException | ExecutionException | TimeoutException e) {
            // Without an answer the other process opens the places itself.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes nothing any more; the next process is the first. */
    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
                Files.deleteIfExists(place.socket());
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            // The end of the process lets go of all of it.
        }
    }
}
