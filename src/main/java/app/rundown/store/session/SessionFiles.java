package app.rundown.store.session;

import app.rundown.store.DataLock;
import app.rundown.store.JsonFile;
import app.rundown.store.Kept;
import app.rundown.store.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of the windows that use a folder: {@code session-1.json} and so on. Each window has a file of its own,
 * and keeps a lock as long as it lives, so that no other window takes the session over.
 */
final class SessionFiles {
    /** How many sessions of earlier windows stay on disk beside the one that is taken over. */
    static final int MOST_FORMER = 3;

    private static final Pattern NAME = Pattern.compile("session-(\\d{1,6})\\.json");

    private final Path folder;

    /** Uses a folder, which is created when it is first needed. */
    SessionFiles(Path folder) {
        this.folder = folder;
    }

    /** A session on disk that belongs to one window. */
    final class Own implements AutoCloseable {
        private final int number;
        private final @Nullable FileChannel lock;
        private final JsonFile<Session> file;

        private Own(int number, @Nullable FileChannel lock) {
            this.number = number;
            this.lock = lock;
            this.file = json(number);
        }

        /** Returns the session as it was saved last. */
        Kept<Session> load() {
            return file.load();
        }

        /** Saves the session. */
        Kept<Session> save(Session session) {
            return file.save(session);
        }

        /** Lets other windows take the session over. */
        @Override
        public void close() {
            try {
                if (lock != null) {
                    // The file stays: deleting it would let two windows lock two files of one name.
                    lock.close();
                }
            } catch (IOException e) {
                // The process releases it at its end.
            }
        }
    }

    /**
     * What a window begins with.
     *
     * @param own its own session, which may be empty
     * @param former numbers of the sessions that no window has, the one that was used last first
     * @param old numbers of those beyond them, which nobody can open any more
     */
    record Claim(Own own, List<Integer> former, List<Integer> old) {}

    /**
     * Gives a window its session.
     *
     * @param anew whether it begins with an empty one; else it takes over the session that was used last and that no
     *     window has
     */
    Claim claim(boolean anew) throws IOException {
        createFolder();
        DataLock all = DataLock.take(folder.toRealPath());
        try {
            List<Own> free = new ArrayList<>();
            for (int number : numbers()) {
                Own own = taken(number);
                if (own != null) {
                    free.add(own);
                }
            }
            Own own = anew || free.isEmpty() ? fresh() : free.removeFirst();
            free.forEach(Own::close);
            List<Integer> numbers = free.stream().map(left -> left.number).toList();
            int most = Math.min(MOST_FORMER, numbers.size());
            return new Claim(own, numbers.subList(0, most), numbers.subList(most, numbers.size()));
        } finally {
            all.close();
        }
    }

    /** Returns the numbers of the sessions that no window has, the one that was used last first. */
    List<Integer> free() throws IOException {
        if (numbers().isEmpty()) {
            return List.of();
        }
        // A window that begins in the same moment must not take them to be another's.
        DataLock all = DataLock.take(folder.toRealPath());
        try {
            List<Integer> free = new ArrayList<>();
            for (int number : numbers()) {
                Own own = taken(number);
                if (own != null) {
                    free.add(number);
                    own.close();
                }
            }
            return free;
        } finally {
            all.close();
        }
    }

    /** Creates the folder so that only the user can see what they read. */
    private void createFolder() throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Path parent = Files.createDirectories(folder.toAbsolutePath().resolveSibling(""));
        if (Files.getFileAttributeView(parent, PosixFileAttributeView.class) == null) {
            Files.createDirectories(folder);
        } else {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** Reads any session; the empty one if it can't be read. */
    Kept<Session> read(int number) {
        return json(number).load();
    }

    /**
     * Changes a session, also that of another window, which may write it again.
     *
     * @return why it could not be changed, in a sentence; null if it was
     */
    @Nullable
    String replace(int number, Session session) {
        JsonFile<Session> file = json(number);
        file.load();
        try {
            FileTime used = Files.getLastModifiedTime(path(number));
            String problem = file.save(session).problem();
            // Nobody used it now.
            Files.setLastModifiedTime(path(number), used);
            return problem;
        } catch (IOException e) {
            return "“" + path(number) + "” can't be changed: " + Reason.of(e) + ".";
        }
    }

    /** Removes a session that no window has. */
    void remove(int number) throws IOException {
        Own own = taken(number);
        if (own != null) {
            Files.deleteIfExists(path(number));
            own.close();
        }
    }

    /** Returns the numbers of all sessions, the one that was used last first. */
    List<Integer> numbers() {
        record Found(int number, FileTime used) {}
        List<Found> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "session-*.json")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    found.add(new Found(Integer.parseInt(name.group(1)), Files.getLastModifiedTime(file)));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        found.sort(Comparator.comparing(Found::used).reversed().thenComparing(Found::number));
        return found.stream().map(Found::number).toList();
    }

    /** Takes a new session, with a number that neither a file nor another window has. */
    private Own fresh() throws IOException {
        for (int number = 1; ; number++) {
            Own own = Files.exists(path(number)) ? null : taken(number);
            if (own != null) {
                return own;
            }
        }
    }

    /** Takes a session; null if another window has it. Where files can't be locked, nobody is taken to have it. */
    private @Nullable Own taken(int number) throws IOException {
        FileChannel channel = FileChannel.open(lockFile(number), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new Own(number, channel);
            }
        } catch (OverlappingFileLockException thisProcessHasIt) {
            // Another window of this process has it.
        } catch (IOException e) {
            return new Own(number, channel);
        }
        channel.close();
        return null;
    }

    private JsonFile<Session> json(int number) {
        return new JsonFile<>(
                path(number),
                new JsonFile.Form<>(SessionWire.SHAPE, SessionWire::read, SessionWire::of, "open", false));
    }

    private Path path(int number) {
        return folder.resolve("session-" + number + ".json");
    }

    private Path lockFile(int number) {
        return folder.resolve("session-" + number + ".lock");
    }
}
