package app.rundown.cli;

import app.rundown.fetch.Places;
import app.rundown.model.Capture;
import app.rundown.store.CaptureFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the captures of a JSON export: where it says they were read, beside it, or in a folder that the user names,
 * there under any name. Nothing is fetched: a page that is fetched now is another capture.
 */
final class CapturesBeside {
    private final Path export;
    private final @Nullable Path folder;

    /** Finds the captures of an export, in a folder if one is given. */
    CapturesBeside(Path export, @Nullable Path folder) {
        this.export = export;
        this.folder = folder;
    }

    /** Returns the bytes of a capture; if there are none with its hash, those that were found in its place. */
    Optional<byte[]> find(String path, String sha256) throws IOException {
        byte[] other = null;
        for (Path candidate : candidates(path)) {
            if (Files.isRegularFile(candidate)) {
                Capture capture = CaptureFiles.read(candidate.toString());
                if (capture.sha256().equals(sha256)) {
                    return Optional.of(capture.bytes());
                }
                other = folder == null ? capture.bytes() : other;
            }
        }
        return Optional.ofNullable(other);
    }

    private List<Path> candidates(String path) throws IOException {
        List<Path> candidates = new ArrayList<>();
        if (folder != null) {
            try (Stream<Path> files = Files.list(folder)) {
                files.sorted().forEach(candidates::add);
            } catch (IOException e) {
                throw new IOException("The folder “" + folder + "” can't be read.", e);
            }
        }
        // A name of another computer would be asked for over the network.
        boolean elsewhere = Places.isAddress(path) || path.startsWith("//") || path.startsWith("\\\\");
        try {
            if (!elsewhere && !path.isEmpty()) {
                Path named = Path.of(path);
                candidates.add(named);
                candidates.add(export.resolveSibling(String.valueOf(named.getFileName())));
            }
        } catch (InvalidPathException e) {
            // There is no such file here.
        }
        return candidates;
    }
}
