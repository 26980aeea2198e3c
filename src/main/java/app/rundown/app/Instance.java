package app.rundown.app;

import app.rundown.app.HandOver.Answer;
import app.rundown.base.Log;
import app.rundown.ui.Receiver;
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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The first process of a user: its window opens what later processes are asked to open. This never prevents a start: if
 * the meeting place can't be used or the first process does not answer, each process opens a window of its own.
 */
final class Instance implements AutoCloseable {
    /** How long a second process waits for the first to say something, and for its window to answer. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How long it waits for a window that is about to open. */
    private static final Duration START = Duration.ofSeconds(10);

    private static final String HUNG = "The open window of Rundown does not answer, so this is a second one. What you"
            + " add in either of them is kept.";

    /** How often a second process tries again to connect: the first one has its lock a moment before it listens. */
    private static final int TRIES = 40;

    private static final long PAUSE_MILLIS = 50;

    private final CompletableFuture<Receiver> door = new CompletableFuture<>();
    private final MeetingPlace place;
    private final @Nullable FileChannel lock;
    private final @Nullable ServerSocketChannel server;
    private final String reason;

    private Instance(
            MeetingPlace place, @Nullable FileChannel lock, @Nullable ServerSocketChannel server, String reason) {
        this.place = place;
        this.reason = reason;
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
            return switch (handOver(place, places)) {
                case TAKEN -> null;
                case NONE -> alone(place, "");
                case STARTING, ASKED -> alone(place, HUNG);
            };
        } catch (IOException | RuntimeException e) {
            return unmet(place, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return alone(place, "");
        }
    }

    private static Instance unmet(MeetingPlace place, String reason) {
        Log.warning(
                Instance.class,
                "each start opens a window of its own; " + place.socket() + " can't be used: " + reason);
        return alone(place, "");
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
            Instance instance = new Instance(place, lock, server, "");
            Thread.ofPlatform().daemon().name("other processes").start(() -> instance.listen(server));
            return instance;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Instance alone(MeetingPlace place, String reason) {
        return new Instance(place, null, null, reason);
    }

    /** Returns why there is a second window, in a sentence for the user; empty if there is nothing to say. */
    String reason() {
        return reason;
    }

    /** Hands the places over; returns the last answer, or the one that was waited for in vain. */
    private static Answer handOver(MeetingPlace place, List<String> places) throws InterruptedException {
        BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
        WindowsForeground.passOn();
        Thread asks = Thread.ofVirtual().start(() -> {
            try (SocketChannel channel = connected(place)) {
                HandOver.send(places, channel);
                Answer answer;
                do {
                    answer = HandOver.next(channel);
                    answers.add(answer);
                } while (answer == Answer.STARTING || answer == Answer.ASKED);
            } catch (IOException | InterruptedException e) {
                answers.add(Answer.NONE);
            }
        });
        Duration patience = PATIENCE;
        while (true) {
            Answer answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                // This also closes the channel, by which the first process knows that nobody waits any more.
                asks.interrupt();
                asks.join(PATIENCE);
                return Answer.ASKED;
            }
            if (answer == Answer.TAKEN || answer == Answer.NONE) {
                return answer;
            }
            patience = answer == Answer.STARTING ? START : PATIENCE;
        }
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

    /** Lets the window take the places that other processes hand over, including those that are already waiting. */
    void setReceiver(Receiver receiver) {
        door.complete(receiver);
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
            if (!door.isDone()) {
                HandOver.answer(Answer.STARTING, channel);
            }
            Receiver receiver = door.get(START.toMillis(), TimeUnit.MILLISECONDS);
            HandOver.answer(Answer.ASKED, channel);
            CompletableFuture<Boolean> taken = new CompletableFuture<>();
            receiver.receive(places, () -> {
                boolean wanted = isWanted(channel);
                taken.complete(wanted);
                return wanted;
            });
            taken.get(START.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | ExecutionException | TimeoutException | RuntimeException e) {
            // Without an answer the other process opens the places itself.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that the places are taken; returns false if the other process waits no more, and opens them itself. */
    private static boolean isWanted(SocketChannel channel) {
        try {
            HandOver.answer(Answer.TAKEN, channel);
            return true;
        } catch (IOException e) {
            return false;
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
