package app.rundown.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a file says at this moment, and the copies that are kept of it. Only a file that is absent says nothing. */
sealed interface DiskFile {
    /** The version of the form in which files are written. Files up to version 0.1.0 of the program have no number. */
    int FORM = 2;

    /** The member that holds the number of the form. */
    String VERSION = "version";

    /** More than a lifetime of additions; a larger file would not fit in memory. */
    long LARGEST = 64L * 1024 * 1024;

    /** There is no file. */
    record Absent() implements DiskFile {}

    /** There is something that can't be read now, and may be whole. */
    record Unread(String reason) implements DiskFile {}

    /** The file can be read, but is nothing that this or another version wrote. */
    record Damaged(byte[] bytes) implements DiskFile {}

    /**
     * The file can be read.
     *
     * @param bytes its content
     * @param tree what it says, without what stands in the way of what belongs there
     * @param findings what of it is not understood
     * @param doubled whether a name stands twice in one object
     */
    record Understood(byte[] bytes, ObjectNode tree, Shape.Findings findings, boolean doubled) implements DiskFile {
        /** Whether a newer version of the program wrote it. Its number then means more than this version knows. */
        boolean isNewer() {
            JsonNode version = tree.path(VERSION);
            return JsonFile.isThere(version)
                    && !(version.isInt() && version.intValue() <= FORM && version.intValue() > 0);
        }

        /** Whether it has the form of before there were numbers. */
        boolean isFirstForm() {
            JsonNode version = tree.path(VERSION);
            return !JsonFile.isThere(version) || version.isInt() && version.intValue() == 1;
        }

        /** Whether something was removed from the tree that only the file has. */
        boolean isPartlyWrong() {
            return doubled || !findings.wrong().isEmpty();
        }
    }

    /** Reads a file. */
    static DiskFile read(Path file, Shape shape) {
        byte[] bytes;
        try {
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                return new Absent();
            }
            Path target = WholeFile.target(file);
            if (Files.notExists(target)) {
                // A link to a file that is yet to be made.
                return new Absent();
            }
            bytes = bytes(target);
        } catch (NoSuchFileException e) {
            return new Unread("the folder that it links to does not exist");
        } catch (IOException e) {
            return new Unread(Reason.of(e));
        }
        try {
            JsonText.Parsed parsed = JsonText.read(bytes);
            Shape.Findings findings = new Shape.Findings();
            shape.clean(parsed.all(), "", findings);
            return new Understood(bytes, parsed.all(), findings, parsed.doubled());
        } catch (JacksonException e) {
            return new Damaged(bytes);
        }
    }

    private static byte[] bytes(Path target) throws IOException {
        // Reading a pipe would wait for ever.
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new IOException(Files.isDirectory(target) ? "it is a folder" : "it is not an ordinary file");
        }
        try (InputStream in = Files.newInputStream(target)) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("it is larger than " + LARGEST / (1024 * 1024) + " MiB");
            }
            return bytes;
        }
    }

    /** Returns an empty tree. */
    static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * Keeps a copy of damaged content beside a file. A copy that is there already is never replaced; if it is the same,
     * it serves.
     *
     * @return the copy
     */
    static Path keepDamaged(Path file, byte[] bytes) throws IOException {
        for (int number = 1; ; number++) {
            Path copy = file.resolveSibling(file.getFileName() + ".damaged-" + number);
            if (Files.notExists(copy, LinkOption.NOFOLLOW_LINKS)) {
                WholeFile.write(copy.toAbsolutePath(), bytes, file);
                return copy;
            }
            if (Files.isRegularFile(copy) && Files.size(copy) == bytes.length && Arrays.equals(bytes(copy), bytes)) {
                return copy;
            }
            if (number == Integer.MAX_VALUE) {
                throw new FileAlreadyExistsException(copy.toString());
            }
        }
    }

    /** Keeps the first form of a file, once. */
    static void keepFirstForm(Path file, byte[] bytes) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".v1");
        if (Files.notExists(copy, LinkOption.NOFOLLOW_LINKS)) {
            WholeFile.write(copy.toAbsolutePath(), bytes, file);
        }
    }
}
