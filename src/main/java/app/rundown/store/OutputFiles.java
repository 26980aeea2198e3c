package app.rundown.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;

/** Writes files whole or not at all: a reader sees the old file or the new one, never a part. */
public final class OutputFiles {
    /** No file takes longer to write than this. */
    static final Duration LEFT_OVER = Duration.ofHours(1);

    private OutputFiles() {}

    /**
     * Writes a file: writes a temporary file beside it, then moves that into place in one step. Links, further names
     * and modes of an existing file stay.
     *
     * @param file the file; its folder must exist
     * @param content the whole content
     * @param replace whether an existing file may be replaced
     * @throws IOException with a message for the user; an existing file is then untouched
     */
    public static void write(Path file, FileContent content, boolean replace) throws IOException {
        check(file, replace);
        try {
            Path target = WholeFile.target(file);
            WholeFile.sweep(target.resolveSibling(""), LEFT_OVER);
            WholeFile.write(target, out -> {
                content.writeTo(out);
                // Much may have happened while a large content was written.
                if (!replace && isThere(file)) {
                    throw new FileAlreadyExistsException(file.toString());
                }
            });
        } catch (IOException e) {
            throw new IOException("“" + file + "” can't be written: " + Reason.of(e) + ".", e);
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
        if (isThere(file) && !replace) {
            throw new IOException("“" + file + "” exists already and is left as it is.");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("The folder of “" + file + "” does not exist.");
        }
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
