package app.rundown.store;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives a file new content in one step, in such a way that after a crash at any moment it has the old content or the
 * new one. Its modes, owner, further names and links stay.
 */
public final class WholeFile {
    /** As many links are followed as Linux does. */
    private static final int MOST_LINKS = 40;

    /** Names of parts are short and independent of the file's own, which may be as long as the file system allows. */
    private static final String PART = ".rundown-";

    private static final String PART_END = ".part";
    private static final int PART_ID = 16;
    private static final int EARLIER_ID = 36;

    private WholeFile() {}

    /**
     * Returns the file that a path leads to, through all links. It need not exist yet.
     *
     * @throws IOException if its folder can't be reached
     */
    static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        Path folder = target.getParent();
        Path name = target.getFileName();
        if (folder == null || name == null) {
            throw new NoSuchFileException(file.toString());
        }
        return folder.toRealPath().resolve(name);
    }

    /**
     * Writes a file.
     *
     * @param target the file, with all links resolved
     * @param bytes its whole new content
     * @throws IOException if it can't be written; it then has the old content
     */
    static void write(Path target, byte[] bytes) throws IOException {
        write(target, bytes, target);
    }

    /**
     * Writes a file, piece by piece. Whatever fails, in the content too, the file has the old content.
     *
     * <p>A program that is told to end in the meantime leaves no part behind, as it may be large and beside the user's
     * own files.
     *
     * @param target the file, with all links resolved
     * @param content its whole new content
     * @throws IOException if it can't be written; it then has the old content
     */
    static void write(Path target, FileContent content) throws IOException {
        Path part = part(target);
        part.toFile().deleteOnExit();
        write(target, part, content, target);
    }

    /**
     * Writes a file.
     *
     * @param like the file whose modes and owner it gets, the usual ones if that does not exist; null if only the user
     *     may read it
     */
    public static void write(Path target, byte[] bytes, @Nullable Path like) throws IOException {
        write(target, part(target), out -> out.write(bytes), like);
    }

    private static void write(Path target, Path part, FileContent content, @Nullable Path like) throws IOException {
        Path folder = folder(target);
        boolean alike = like != null && Files.exists(like);
        try {
            fill(part, content, like == null || alike);
            boolean kept = like == null || !alike || KeptAttributes.copy(like, part);
            if (Files.exists(target) && (KeptAttributes.hasMoreNames(target) || !kept)) {
                writeInPlace(target, part);
            } else {
                move(part, target);
                Files.deleteIfExists(again(target));
                syncFolder(folder);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Writes into the file itself, because a new one could not take its place in all respects. What a crash leaves half
     * written, {@link #finish} writes again.
     */
    private static void writeInPlace(Path target, Path part) throws IOException {
        Path again = again(target);
        // Fails before anything is lost if the file must not be written.
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            move(part, again);
            syncFolder(folder(target));
            try {
                takeSpace(channel, again);
            } catch (IOException e) {
                Files.delete(again);
                throw e;
            }
            overwrite(channel, again);
        }
        Files.delete(again);
    }

    /** Writes what is longer than the old content, which is the part that can fail for lack of space. */
    private static void takeSpace(FileChannel channel, Path content) throws IOException {
        long was = channel.size();
        if (was < Files.size(content)) {
            try {
                copy(content, was, channel);
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(was);
                throw e;
            }
        }
    }

    /** Writes again what a crash left half written in the file itself. */
    static void finish(Path target) throws IOException {
        Path again = again(target);
        if (Files.isRegularFile(again)) {
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                overwrite(channel, again);
            }
            Files.delete(again);
        }
    }

    /** Returns the file that holds the new content of a file while this is written in place. */
    private static Path again(Path target) {
        String name = UUID.nameUUIDFromBytes(
                        String.valueOf(target.getFileName()).getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 18);
        return target.resolveSibling(".rundown-" + name + ".again");
    }

    private static void overwrite(FileChannel channel, Path content) throws IOException {
        copy(content, 0, channel);
        channel.truncate(channel.position());
        channel.force(true);
    }

    /** Copies a file from an offset to its end to the same place of another. */
    private static void copy(Path content, long offset, FileChannel to) throws IOException {
        to.position(offset);
        try (FileChannel from = FileChannel.open(content, StandardOpenOption.READ)) {
            Channels.newInputStream(from.position(offset)).transferTo(Channels.newOutputStream(to));
        }
    }

    /** Returns the name of a new part of a file. */
    private static Path part(Path target) throws IOException {
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, PART_ID);
        return folder(target).resolve(PART + id + PART_END);
    }

    private static void fill(Path part, FileContent content, boolean secret) throws IOException {
        Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        boolean posix = part.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] modes = secret && posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(part, anew, modes)) {
            content.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Makes sure that a folder's new names outlast a loss of power. Windows opens no folder as a file, and needs none
     * of this: its file system notes each new name in its journal.
     */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file is whole all the same.
        }
    }

    /**
     * Deletes the parts of files that a crash left in a folder.
     *
     * @param age how old a part must be, because another process may still be writing it
     */
    public static void sweep(Path folder, Duration age) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (isPart(name) && (age.isZero() || isOlder(file, age))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They are in nobody's way.
        }
    }

    /** Whether a name is that of a part, of this version or of version 0.1.0. */
    private static boolean isPart(String name) {
        if (!name.endsWith(PART_END)) {
            return false;
        }
        String rest = name.substring(0, name.length() - PART_END.length());
        return rest.startsWith(PART)
                ? isId(rest.substring(PART.length()), PART_ID)
                : Stream.of(".settings.json.", ".user-data.json.")
                        .anyMatch(earlier ->
                                rest.startsWith(earlier) && isId(rest.substring(earlier.length()), EARLIER_ID));
    }

    private static boolean isId(String id, int length) {
        return id.length() == length && id.chars().allMatch(c -> c == '-' || Character.digit(c, 16) >= 0);
    }

    private static boolean isOlder(Path file, Duration age) throws IOException {
        return Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(Instant.now().minus(age));
    }

    private static Path folder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new NoSuchFileException(target.toString());
        }
        return folder;
    }
}
