package app.rundown.store.work;

import app.rundown.model.Capture;
import app.rundown.store.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a piece of work as one file. The file is a ZIP archive whose first entry says what it is
 * ({@code mimetype}); {@code work.json} has the session and the view, {@code user-data.json} what the user added, and
 * {@code captures/} the bytes of the documents, each under its SHA-256. Whatever else is in it stays in it. The same
 * work gives the same bytes.
 */
public final class WorkFile {
    /** The extension of the file's name, without the dot. */
    public static final String EXTENSION = "rundown";

    /** The media type of the file. */
    public static final String TYPE = "application/vnd.rundown+zip";

    /** The entry with the session and the view. */
    static final String PART = "work.json";

    /** The entry with what the user added. */
    static final String ADDED = "user-data.json";

    /** The folder of the captures. */
    static final String CAPTURES = "captures/";

    private WorkFile() {}

    /**
     * What was read from a file.
     *
     * @param work the work, without documents whose bytes can't be read
     * @param captures the documents' bytes, in the order of its documents
     * @param told what the user has to know, in sentences
     * @param obstacle why the file must not be written to, in a sentence, or null if it may be
     * @param sha256 the SHA-256 of the whole file
     */
    public record Opened(
            Work work,
            List<Capture> captures,
            List<String> told,
            @Nullable String obstacle,
            String sha256) {
        /** Keeps copies of the lists. */
        public Opened {
            captures = List.copyOf(captures);
            told = List.copyOf(told);
        }
    }

    /**
     * A file that work came from.
     *
     * @param path its path
     * @param sha256 its SHA-256 when it was read or written last
     */
    public record Source(String path, String sha256) {}

    /** Whether a path names such a file, as its ending says. */
    public static boolean isNamed(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith("." + EXTENSION);
    }

    /**
     * Reads a file. Takes a while for large documents, whose SHA-256 are compared.
     *
     * @throws IOException with a sentence for the user if it is no such file or can't be read
     */
    public static Opened read(String path) throws IOException {
        return new WorkReader(path).read().opened();
    }

    /**
     * Writes a file, whole or not at all. What an earlier file has that this version does not understand is written
     * too.
     *
     * @param captures the bytes of the work's documents
     * @param earlier the file that the work came from, or null if it is new
     * @param replace whether an existing file may be replaced. The earlier file itself is replaced only if nobody else
     *     has changed it, and if this version understands it
     * @return the SHA-256 of the new file
     * @throws IOException with a sentence for the user; an existing file is then untouched
     */
    public static String write(Path file, Work work, List<Capture> captures, @Nullable Source earlier, boolean replace)
            throws IOException {
        WorkReader.Result before = before(file, earlier);
        Map<String, byte[]> bySha256 = new TreeMap<>();
        captures.forEach(capture -> bySha256.put(capture.sha256(), capture.bytes()));
        Map<String, byte[]> entries = new TreeMap<>(before.others());
        bySha256.forEach((sha256, bytes) -> entries.put(CAPTURES + sha256, bytes));
        WorkWire.Part part = new WorkWire.Part(work.session(), work.view(), Map.of());
        return WorkZip.write(
                WorkWire.bytes(before.part(), part),
                WorkWire.bytes(before.added(), work.added()),
                entries,
                content -> OutputFiles.write(file, content, replace));
    }

    /** Reads the earlier file, of which all that is not understood stays. */
    private static WorkReader.Result before(Path file, @Nullable Source earlier) throws IOException {
        if (earlier == null || Files.notExists(Path.of(earlier.path()))) {
            return WorkReader.Result.NOTHING;
        }
        boolean same = Files.exists(file) && Files.isSameFile(file, Path.of(earlier.path()));
        WorkReader.Result before;
        try {
            before = new WorkReader(earlier.path()).read();
        } catch (IOException e) {
            if (same) {
                throw e;
            }
            return WorkReader.Result.NOTHING;
        }
        String obstacle = before.opened().obstacle();
        if (same && obstacle != null) {
            throw new IOException("“" + file + "” is left as it is. " + obstacle
                    + " “Save work as…” saves what you see in another file.");
        }
        if (same && !before.opened().sha256().equals(earlier.sha256())) {
            throw new IOException("“" + file + "” was changed by somebody else since it was opened or saved here, and"
                    + " is left as it is. “Add saved work…” takes in what it has now; then save again.");
        }
        // The parts of a newer version mean more than this one knows, and would be wrong beside a lower number.
        return before.isNewer() ? WorkReader.Result.NOTHING : before;
    }

    /** Returns what identifies the work itself: the same for the same documents, ticks and additions. */
    public static String substance(Work work) {
        return WorkZip.sha256(WorkWire.substance(work));
    }
}
