package app.rundown.app;

import app.rundown.base.Log;
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
 * The first process of a user: its window opens what later processes are asked to open. This never prevents a start: if
 * the meeting place can't be used or the first process does not answer, each process opens a window of its own.
 */
final class Instance implements AutoCloseable {
    /** How long a second process waits for the first, whose window may be busy with a large page. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** How often a second process tries again to connect: the first one has its lock a moment before it listens. */
    private static final int TRIES = 40;

    private static final long PAUSE_MILLIS = 50;

    private final CompletableFuture<Function<List<String>, CompletableFuture<Void>>> setReceiver =
            new CompletableFuture<>();
    private final MeetingPlace place;
    private final @Nullable FileChannel lock;
    private final @Nullable ServerSocketChannel server;

    private Instance(MeetingPlace place, @Nullable FileChannel lock, @Nullable ServerSocketChannel server) {
        this.place = place;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Becomes the first process, or hands the places over to the process that is.
     *
     * @param places absolute paths and addresses
     * @return the instance whose window must be opened, or null if another process took the places
     */
    static @Nullable Instance claim(MeetingPlace place, List<String> places) {
        if (place.isTooLong()) {
            return unmet(place, "the path is longer than the " + MeetingPlace.LONGEST_SOCKET + " bytes of a socket");
        }
        try {
            place.prepare();
            FileChannel lock = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lock)) {
                return first(place, lock);
            }
            lock.close();
            return handOver(place, places) ? null : alone(place);
        } catch (IOException | RuntimeException e) {
            return unmet(place, String.valueOf(e.getMessage()));
        }
    }

    private static Instance unmet(MeetingPlace place, String reason) {
        Log.warning(
                Instance.class,
                "each start opens a window of its own; " + place.socket() + " can't be used: " + reason);
        return alone(place);
    }

    private static boolean tryLock(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException thisProcessHasIt) {
            return false;
        }
    }

    private static Instance first(MeetingPlace place, FileChannel lock) throws IOException {
        try {
            // Left behind by a process that crashed: a living one would hold the lock.
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

    private static boolean handOver(MeetingPlace place, List<String> places) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        WindowsForeground.passOn();
        Thread.ofVirtual().start(() -> {
            try (SocketChannel channel = connected(place)) {
                answer.complete(HandOver.send(places, channel));
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
     * Lets the window take the places that other processes hand over, including those that are already waiting.
     *
     * @param taker takes places, or an empty list if only the window is to be shown; its future completes when it has
     *     them
     */
    void setReceiver(Function<List<String>, CompletableFuture<Void>> taker) {
        setReceiver.complete(taker);
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
            List<String> places = HandOver.receive(channel);
            setReceiver.thenCompose(taker -> taker.apply(places)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            HandOver.confirm(channel);
        } catch (IOException | ExecutionException | TimeoutException e) {
            // Without an answer the other process opens the places itself.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops taking places; the next process to start becomes the first. */
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
            // All of it is released when the process ends.
        }
    }
}
