package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that an output file is written without leaving anything else behind, and what is never overwritten. */
class OutputFilesTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static void assertRefused(String expected, Path file, boolean replace) {
        IOException refusal = assertThrows(IOException.class, () -> OutputFiles.write(file, NEW, replace));
        assertTrue(refusal.getMessage().contains(expected), refusal.getMessage());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesTheFileAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("a.md");
        OutputFiles.write(file, NEW, false);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of("a.md"), names());
    }

    @Test
    void leavesAFileThatIsThereUnlessToldOtherwise() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "old");
        assertRefused("exists already", file, false);
        assertEquals("old", Files.readString(file));
        OutputFiles.write(file, NEW, true);
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a.md"), names());
    }

    @Test
    void refusesFoldersAndMissingFoldersWithASentence() throws IOException {
        assertRefused("is a folder", folder, true);
        assertRefused("does not exist", folder.resolve("missing").resolve("a.md"), false);
        assertEquals(List.of(), names());
    }

    @Test
    void leavesDevicesAlone() {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device), "no devices as files on this system");
        assertRefused("not an ordinary file", device, true);
        assertTrue(Files.exists(device) && !Files.isRegularFile(device));
    }

    @Test
    void followsALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "old");
        Path link = folder.resolve("link.md");
        try {
            Files.createSymbolicLink(link, file);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no links on this system");
        }
        OutputFiles.write(link, NEW, true);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void tellsWhereNothingMayBeWritten() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Assumptions.assumeTrue(
                closed.toFile().setWritable(false) && !Files.isWritable(closed), "this user may write anywhere");
        assertRefused("permission is denied", closed.resolve("a.md"), false);
        assertTrue(closed.toFile().setWritable(true));
    }
}
