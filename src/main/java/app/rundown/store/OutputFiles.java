package app.rundown.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/** Writes files whole or not at all: a reader sees the old file or the new one, never a part. */
public final class OutputFiles {
    private OutputFiles() {}

    /**
     * Writes a file: writes a temporary file beside it, then moves that into place in one step. A link is followed, not
     * replaced.
     *
     * @param file the file; its folder must exist
     * @param bytes the whole content
     * @param replace whether an existing file may be replaced
     * @throws IOException with a message for the user; an existing file is then untouched
     */
    public static void write(Path file, byte[] bytes, boolean replace) throws IOException {
        check(file, replace);
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            fill(part, bytes);
            move(part, target);
        } catch (AccessDeniedException e) {
            throw new IOException("“" + file + "” can't be written: permission is denied.", e);
        } catch (IOException e) {
            throw new IOException("“" + file + "” can't be written: " + e.getMessage() + ".", e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void check(Path file, boolean replace) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new IOException("“" + file + "” is a folder; name a file in it.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("“" + file + "” is not an ordinary file and is left alone.");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !replace) {
            throw new IOException("“" + file + "” exists already and is left as it is.");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("The folder of “" + file + "” does not exist.");
        }
    }

    private static void fill(Path part, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
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
}
