package app.rundown.cli;

import app.rundown.export.evidence.BundleSource;
import app.rundown.store.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is checked.
 *
 * @param path where it is
 * @param size its bytes
 */
record CheckedFile(Path path, long size) implements BundleSource {
    /**
     * Returns a file.
     *
     * @throws IOException with a sentence for the user
     */
    static CheckedFile of(Path path) throws IOException {
        try {
            return new CheckedFile(path, Files.size(path));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public InputStream from(long offset) throws IOException {
        try {
            return Channels.newInputStream(FileChannel.open(path).position(offset));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static IOException unreadable(Path path, IOException e) {
        return new IOException("“" + path + "” can't be read: " + Reason.of(e) + ".", e);
    }
}
