package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks that files and standard input are read as they are, and that a refusal says what is wrong. */
@Execution(ExecutionMode.CONCURRENT)
class CaptureFilesTest {
    @TempDir
    private Path folder;

    private static void assertRefused(String expected, String path) {
        IOException refusal =
                assertThrows(IOException.class, () -> CaptureFiles.read(path, InputStream.nullInputStream()));
        assertTrue(refusal.getMessage().contains(expected), refusal.getMessage());
    }

    @Test
    void readsAFileAndKeepsItsPath() throws IOException {
        Path file = Files.writeString(folder.resolve("ä b.txt"), "x\u00a0y");
        Capture capture = CaptureFiles.read(file.toString());
        assertEquals(file.toString(), capture.path());
        assertArrayEquals(Files.readAllBytes(file), capture.bytes());
        assertEquals(Files.getLastModifiedTime(file).toInstant(), capture.written());
    }

    @Test
    void readsStandardInput() throws IOException {
        Capture capture = CaptureFiles.read("-", new ByteArrayInputStream(new byte[] {1, 2}));
        assertEquals("-", capture.path());
        assertArrayEquals(new byte[] {1, 2}, capture.bytes());
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertRefused("There is no file", folder.resolve("none.txt").toString());
        assertRefused("is a folder", folder.toString());
        assertRefused("not a file name", "a\0b");
    }

    @Test
    void saysWhereItMayNotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "x");
        Assumptions.assumeTrue(
                file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read anything");
        assertRefused("permission is denied", file.toString());
    }

    @Test
    void refusesWhatNoLiveBlogIsAsLargeAs() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(CaptureFiles.LARGEST + 1L);
        }
        assertRefused("larger than 64 MiB", file.toString());
    }
}
