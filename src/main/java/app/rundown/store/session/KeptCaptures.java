package app.rundown.store.session;

import app.rundown.model.Capture;
import app.rundown.store.Reason;
import app.rundown.store.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The bytes of documents, each in a file that is named by their SHA-256: anybody can check it, and the same bytes are
 * kept once. Only the user may read the files.
 */
final class KeptCaptures {
    private static final int NAME = 64;

    private final Path folder;

    /** Keeps captures in a folder, which is created for the first one. */
    KeptCaptures(Path folder) {
        this.folder = folder;
    }

    /** What is kept. */
    record Usage(int files, long bytes) {}

    /**
     * Keeps the bytes of a capture, unless they are kept already.
     *
     * @throws IOException if they can't be written
     */
    void keep(Capture capture) throws IOException {
        Files.createDirectories(folder);
        Path file = file(capture.sha256());
        if (Files.isRegularFile(file) && Files.size(file) == capture.size()) {
            // A window that sweeps must see that somebody needs it, although no session says so yet.
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } else {
            WholeFile.write(file.toAbsolutePath(), capture.bytes(), null);
        }
    }

    /**
     * Returns a capture as it was read.
     *
     * @throws IOException with the end of a sentence for the user if its bytes are gone or are other bytes
     */
    Capture read(KeptCapture kept) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file(kept.sha256()));
        } catch (NoSuchFileException e) {
            throw new IOException("it is gone", e);
        } catch (IOException e) {
            throw new IOException(Reason.of(e), e);
        }
        Capture capture = kept.with(bytes);
        if (!capture.sha256().equals(kept.sha256())) {
            throw new IOException("it is damaged: its SHA-256 is another one");
        }
        return capture;
    }

    /** Removes the bytes of one capture. */
    void remove(String sha256) throws IOException {
        Files.deleteIfExists(file(sha256));
    }

    /**
     * Removes what nobody needs, and what would be too much.
     *
     * @param needed the SHA-256 of the captures that are needed, the most needed first
     * @param most how many bytes may be kept in all
     * @param age how long ago a capture that nobody needs must have been kept, because another window may be about to
     *     say that it needs it
     */
    void sweep(Collection<String> needed, long most, Duration age) {
        WholeFile.sweep(folder, Duration.ofHours(1));
        Set<String> kept = new HashSet<>();
        long bytes = 0;
        for (String one : new LinkedHashSet<>(needed)) {
            long size = size(file(one));
            if (bytes + size <= most) {
                bytes += size;
                kept.add(one);
            }
        }
        Instant before = Instant.now().minus(age);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, KeptCaptures::isCapture)) {
            for (Path file : files) {
                String name = name(file);
                boolean tooMuch = needed.contains(name) && !kept.contains(name);
                boolean old = !Files.getLastModifiedTime(file).toInstant().isAfter(before);
                if (tooMuch || old && !kept.contains(name)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They are only in the way of the next sweep.
        }
    }

    /** Returns how much is kept. */
    Usage usage() {
        int count = 0;
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, KeptCaptures::isCapture)) {
            for (Path file : files) {
                count++;
                bytes += size(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Nothing was kept yet, or it can't be seen.
        }
        return new Usage(count, bytes);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean isCapture(Path file) {
        return name(file).length() == NAME && Files.isRegularFile(file);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Path file(String sha256) {
        return folder.resolve(sha256);
    }
}
