package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the command line reads pipes but waits for none, and that the window reads ordinary files only. */
@Timeout(60)
class PipesTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    private Path folder;

    private Path pipe = Path.of("");

    /** Writes into the pipe; the exception ends the writing. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    @BeforeEach
    void makeAPipe() throws IOException, InterruptedException {
        pipe = folder.resolve("pipe");
        try {
            Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
            Assumptions.assumeTrue(made.waitFor() == 0, "this system makes no pipes with names");
        } catch (IOException e) {
            Assumptions.abort("this system has no mkfifo");
        }
    }

    private CompletableFuture<Void> write(Writing writing) {
        return CompletableFuture.runAsync(
                () -> {
                    try (OutputStream out = Files.newOutputStream(pipe)) {
                        writing.to(out);
                    } catch (IOException e) {
                        // Nobody reads any more.
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                task -> Thread.ofPlatform().daemon().start(task));
    }

    private String refusal(Duration silence) {
        return assertThrows(
                        IOException.class,
                        () -> CaptureFiles.read(pipe.toString(), InputStream.nullInputStream(), silence))
                .getMessage();
    }

    @Test
    void aPipeIsReadLikeStandardInput() throws IOException {
        byte[] bytes = new byte[300_000];
        new Random(3).nextBytes(bytes);
        CompletableFuture<Void> writing = write(out -> out.write(bytes));
        Capture capture = CaptureFiles.read(pipe.toString(), InputStream.nullInputStream());
        writing.join();
        assertArrayEquals(bytes, capture.bytes());
        assertEquals(pipe.toString(), capture.path());
        assertNull(capture.written());
    }

    @Test
    void anEmptyPipeIsEmpty() throws IOException {
        write(out -> {});
        assertEquals(
                0,
                CaptureFiles.read(pipe.toString(), InputStream.nullInputStream())
                        .size());
    }

    @Test
    void aPipeIntoWhichNobodyWritesIsLeft() throws IOException {
        assertEquals(
                "“" + pipe + "” could not be read: nothing came out of it for 50 milliseconds, so the program that"
                        + " writes into it has perhaps stopped or was never started.",
                refusal(SHORT));
        assertEquals(Duration.ofSeconds(10), PipeInput.LONGEST_SILENCE);
        // Lets the thread end that waits for a writer.
        new RandomAccessFile(pipe.toFile(), "rw").close();
    }

    @Test
    void aPipeThatFallsSilentIsLeft() {
        CountDownLatch left = new CountDownLatch(1);
        CompletableFuture<Void> writing = write(out -> {
            out.write(new byte[1000]);
            left.await();
        });
        assertTrue(refusal(SHORT).contains("nothing came out of it"));
        left.countDown();
        writing.join();
    }

    @Test
    void anEndlessPipeIsTooLarge() {
        CompletableFuture<Void> writing = write(out -> {
            byte[] piece = new byte[1 << 16];
            while (true) {
                out.write(piece);
            }
        });
        assertEquals(
                "“" + pipe + "” is larger than 64 MiB; no live blog is that large.", refusal(Duration.ofSeconds(50)));
        writing.join();
    }

    @Test
    void theWindowReadsNoPipe() {
        String sentence = assertThrows(IOException.class, () -> CaptureFiles.read(pipe.toString()))
                .getMessage();
        assertTrue(sentence.startsWith("“" + pipe + "” is not an ordinary file"), sentence);
        assertTrue(sentence.endsWith("rundown export”, which reads pipes."), sentence);
    }

    @Test
    void theWindowReadsNeitherDevicesNorSockets() throws IOException {
        assertThrows(IOException.class, () -> CaptureFiles.read("/dev/zero"));
        Path socket = folder.resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertTrue(assertThrows(IOException.class, () -> CaptureFiles.read(socket.toString()))
                    .getMessage()
                    .contains("not an ordinary file"));
            String sentence = assertThrows(
                            IOException.class,
                            () -> CaptureFiles.read(socket.toString(), InputStream.nullInputStream()))
                    .getMessage();
            assertTrue(sentence.startsWith("“" + socket + "” could not be read: ") && sentence.endsWith("."), sentence);
        }
    }

    @Test
    void aLinkToAFileIsAnOrdinaryFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertEquals(1, CaptureFiles.read(link.toString()).size());
    }
}
