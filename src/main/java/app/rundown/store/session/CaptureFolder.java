package app.rundown.store.session;

import app.rundown.json.JsonTrees;
import app.rundown.model.Capture;
import app.rundown.model.Fetched;
import app.rundown.store.FileContent;
import app.rundown.store.OutputFiles;
import app.rundown.store.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * Captures of followed live blogs in a folder of the user's own, each as an ordinary file that is named by its time and
 * the beginning of its SHA-256. A list beside them, {@value #LIST}, keeps what the files themselves can't say: where
 * each came from and in which encoding. Nothing in the folder is ever overwritten or removed.
 */
public final class CaptureFolder {
    private static final String LIST = "captures.jsonl";
    private static final String FILE = "file";
    private static final int DIGITS = 8;
    /** Bytes in which the beginning of a page or of data is looked for. */
    private static final int START = 256;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;

    /**
     * Opens a folder, and makes it if it is missing.
     *
     * @throws IOException with a message for the user
     */
    public CaptureFolder(Path folder) throws IOException {
        this.folder = folder;
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
            }
        } catch (IOException e) {
            throw new IOException("The folder “" + folder + "” can't be made: " + Reason.of(e) + ".", e);
        }
    }

    /**
     * Keeps a capture that was fetched.
     *
     * @return the name of its file
     * @throws IOException with a message for the user
     */
    public String keep(Capture capture) throws IOException {
        Fetched fetched = capture.fetched();
        Instant at = fetched == null ? Instant.now() : fetched.at();
        String name = TIME.format(at) + "-" + capture.sha256().substring(0, DIGITS) + extension(capture.bytes());
        Path file = folder.resolve(name);
        boolean kept = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(file), capture.bytes());
        if (!kept) {
            OutputFiles.write(file, FileContent.of(capture.bytes()), false);
        }
        list(CaptureWire.of(KeptCapture.of(capture)).put(FILE, name).toString());
        return name;
    }

    private void list(String line) throws IOException {
        Path list = folder.resolve(LIST);
        synchronized (CaptureFolder.class) {
            append(list, line);
        }
    }

    private static void append(Path list, String line) throws IOException {
        try (FileChannel channel =
                FileChannel.open(list, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // Another process may follow another live blog into the same folder.
            channel.lock();
            long end = channel.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            // A line that a crash cut short must not spoil the next one.
            boolean open = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
            channel.write(ByteBuffer.wrap(((open ? "\n" : "") + line + "\n").getBytes(StandardCharsets.UTF_8)), end);
            channel.force(true);
        } catch (IOException e) {
            throw new IOException("“" + list + "” can't be written: " + Reason.of(e) + ".", e);
        }
    }

    /**
     * Returns the newest capture of an address. One whose file is gone or was changed is passed over.
     *
     * @param asked the address as the user gave it
     * @throws IOException with a message for the user
     */
    public Optional<Capture> newest(String asked) throws IOException {
        List<String> lines;
        try {
            lines = new String(Files.readAllBytes(folder.resolve(LIST)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IOException("“" + folder.resolve(LIST) + "” can't be read: " + Reason.of(e) + ".", e);
        }
        return lines.reversed().stream()
                .map(line -> capture(line, asked))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Returns a file of such a folder as the capture that it is: with the time at which it was fetched, and from where,
     * as the list beside it says. Any other file is returned as it is, and so is one that was changed since.
     */
    public static Capture told(Capture file) {
        if (file.written() == null) {
            return file;
        }
        Path path = Path.of(file.path());
        try (Stream<String> lines = Files.lines(path.resolveSibling(LIST))) {
            String name = String.valueOf(path.getFileName());
            return lines.filter(line -> line.contains(name))
                    .flatMap(line -> Stream.ofNullable(tree(line)))
                    .filter(line -> line.path(FILE).stringValue("").equals(name))
                    .flatMap(line -> Stream.ofNullable(CaptureWire.read(line)))
                    .filter(kept -> kept.sha256().equals(file.sha256()))
                    .findFirst()
                    .map(kept -> kept.with(file.bytes()))
                    .orElse(file);
        } catch (IOException | UncheckedIOException e) {
            // There is no list, or it says nothing.
            return file;
        }
    }

    private Optional<Capture> capture(String line, String asked) {
        JsonNode tree = tree(line);
        KeptCapture kept = tree == null ? null : CaptureWire.read(tree);
        String name = tree == null ? "" : tree.path(FILE).stringValue("");
        boolean ours =
                kept != null && kept.fetched() != null && kept.fetched().asked().equals(asked);
        // Only a name: no line leads out of the folder.
        if (!ours || kept == null || !name.matches("[\\w.-]+")) {
            return Optional.empty();
        }
        try {
            Capture capture = kept.with(Files.readAllBytes(folder.resolve(name)));
            return capture.sha256().equals(kept.sha256()) ? Optional.of(capture) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static @Nullable JsonNode tree(String line) {
        try {
            return JsonTrees.read(new JsonFactory().createParser(ObjectReadContext.empty(), line));
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Returns the extension by what the bytes are: the media type of a server may be anything. */
    private static String extension(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .strip();
        return start.startsWith("<") ? ".html" : start.startsWith("{") || start.startsWith("[") ? ".json" : ".txt";
    }
}
