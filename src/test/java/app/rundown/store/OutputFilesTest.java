package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Checks that an output file is written without leaving anything else behind, and what is never overwritten. */
class OutputFilesTest {
    private static final FileContent NEW = text("new");

    @TempDir
    private Path folder;

    private static FileContent text(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
    }

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
        assertEquals("new", Files.readString(file));
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
    void contentThatFailsLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "old");
        IOException refusal = assertThrows(
                IOException.class,
                () -> OutputFiles.write(
                        file,
                        out -> {
                            out.write('n');
                            throw new IOException("No space left on device");
                        },
                        true));
        assertEquals("“" + file + "” can't be written: No space left on device.", refusal.getMessage());
        assertThrows(
                IllegalStateException.class,
                () -> OutputFiles.write(
                        file,
                        out -> {
                            out.write('n');
                            throw new IllegalStateException();
                        },
                        true));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.md"), names());
    }

    @Test
    void leavesAFileThatAppearsWhileTheContentIsWritten() throws IOException {
        Path file = folder.resolve("a.md");
        IOException refusal = assertThrows(
                IOException.class, () -> OutputFiles.write(file, out -> Files.writeString(file, "another's"), false));
        assertTrue(refusal.getMessage().contains("a file with this name exists already"), refusal.getMessage());
        assertEquals("another's", Files.readString(file));
        assertEquals(List.of("a.md"), names());
    }

    /** Windows tells no program to end; it just ends it. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatIsToldToEndLeavesNothingBeside() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        UnfinishedOutput.class.getName(),
                        folder.resolve("a.md").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertEquals('\n', program.getInputStream().read());
            assertEquals(1, names().size());
            program.destroy();
            program.waitFor();
        } finally {
            program.destroyForcibly();
        }
        assertEquals(List.of(), names());
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

    @Test
    void keepsModes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "old");
        Assumptions.assumeTrue(
                Files.getFileAttributeView(file, PosixFileAttributeView.class) != null, "no permissions here");
        for (String modes : List.of("rw-------", "rw-rw-rw-", "rwxr-x---")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(modes));
            OutputFiles.write(file, NEW, true);
            assertEquals(modes, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void keepsFurtherNames() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "old and longer");
        Path second = folder.resolve("b.md");
        try {
            Files.createLink(second, file);
            Assumptions.assumeTrue(KeptAttributes.hasMoreNames(file), "further names are not told here");
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no further names on this system");
        }
        for (String text : List.of("new", "new and much longer")) {
            OutputFiles.write(file, text(text), true);
            assertEquals(text, Files.readString(second));
        }
        assertTrue(Files.isSameFile(file, second));
        assertEquals(List.of("a.md", "b.md"), names());
    }

    @Test
    void writesWhereALinkLeadsThatHasNoFileYet() throws IOException {
        Path link = folder.resolve("link.md");
        try {
            Files.createSymbolicLink(link, Path.of("target.md"));
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no links on this system");
        }
        OutputFiles.write(link, NEW, true);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(folder.resolve("target.md")));
    }

    @Test
    void aNameMayBeAsLongAsTheFileSystemAllows() throws IOException {
        Path file = folder.resolve("n".repeat(252) + ".md");
        OutputFiles.write(file, NEW, false);
        OutputFiles.write(file, NEW, true);
        assertEquals(1, names().size());
        Path longer = folder.resolve("n".repeat(300));
        IOException refusal = assertThrows(IOException.class, () -> OutputFiles.write(longer, NEW, false));
        assertTrue(refusal.getMessage().startsWith("“" + longer + "” can't be written: "), refusal.getMessage());
        assertFalse(refusal.getMessage().contains(".part"), refusal.getMessage());
    }

    @Test
    void partsThatACrashLeftAreSwept() throws IOException {
        String left = ".rundown-0123456789abcdef.part";
        Path old = Files.writeString(folder.resolve(left), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Path other = Files.writeString(folder.resolve(".rundown-0123456789abcdee.part"), "written now");
        Path foreign = Files.writeString(folder.resolve(".other.part"), "x");
        Files.setLastModifiedTime(foreign, Files.getLastModifiedTime(old));
        OutputFiles.write(folder.resolve("a.md"), NEW, false);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(other) && Files.exists(foreign));
    }

    @Test
    void theNextStartSweepsTheSettingsFolder() throws IOException {
        for (String name : List.of(
                ".rundown-0123456789abcdef.part",
                ".settings.json.8a1cf6a2-9c9b-4f43-8f5e-0d3b6f1c2a11.part",
                ".user-data.json.8a1cf6a2-9c9b-4f43-8f5e-0d3b6f1c2a11.part")) {
            Files.writeString(folder.resolve(name), "x");
        }
        new UserDataFile(folder).load();
        assertEquals(List.of(DataLock.NAME), names());
    }
}
