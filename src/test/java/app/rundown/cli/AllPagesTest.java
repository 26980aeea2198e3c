package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.LoopbackServer;
import app.rundown.fetch.PagedBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks the export of a live blog that is spread over several pages, from a server on this computer. */
@Timeout(60)
class AllPagesTest {
    @TempDir
    private Path folder;

    @Test
    void onePageSaysHowMuchOfTheWholeItIs() throws IOException {
        try (LoopbackServer server = new LoopbackServer()) {
            server.on("/live", new PagedBlog(3));
            FakeTerminal terminal = new FakeTerminal();
            assertEquals(0, terminal.run("export", "--format=json", server.url("/live")), terminal.err());
            assertEquals(List.of("/live"), server.paths());
            assertEquals(3, terminal.headlines().size());
            assertTrue(terminal.err().contains("This is page 1 of 3: 3 of about 9 updates were read."), terminal.err());
            assertTrue(terminal.err().contains("--all-pages"), terminal.err());
            assertTrue(
                    terminal.out().contains("\"what\": \"This is page 1 of 3: 3 of about 9 updates were read.\""),
                    terminal.out());
        }
    }

    @Test
    void allPagesAreDocumentsOfTheirOwn() throws IOException {
        try (LoopbackServer server = new LoopbackServer()) {
            server.on("/live", new PagedBlog(3));
            FakeTerminal terminal = new FakeTerminal();
            assertEquals(
                    0, terminal.run("export", "--format=json", "--all-pages", server.url("/live")), terminal.err());
            assertEquals(List.of("/live", "/live?page=2", "/live?page=3"), server.paths());
            assertEquals("", terminal.err());
            assertEquals(9, terminal.headlines().size());
            assertTrue(terminal.out().contains("\"path\": \"" + server.url("/live?page=3") + "\""), terminal.out());
        }
    }

    @Test
    void whatWasReadBeforeAnErrorStays() throws IOException {
        try (LoopbackServer server = new LoopbackServer()) {
            server.on("/live", new PagedBlog(3).without(3));
            FakeTerminal terminal = new FakeTerminal();
            assertEquals(
                    1, terminal.run("export", "--format=json", "--all-pages", server.url("/live")), terminal.err());
            assertEquals(6, terminal.headlines().size());
            assertEquals(1, terminal.err().lines().count(), terminal.err());
            assertTrue(terminal.err().contains("/live?page=3"), terminal.err());
        }
    }

    @Test
    void aFileNeverTouchesTheNetwork() throws IOException {
        try (LoopbackServer server = new LoopbackServer()) {
            server.on("/live", new PagedBlog(3));
            String html = new PagedBlog(3)
                    .html(1)
                    .replace("<title>", "<link rel='canonical' href='" + server.url("/live") + "'><title>");
            String file = Files.writeString(folder.resolve("live.html"), html).toString();
            FakeTerminal terminal = new FakeTerminal();
            assertEquals(0, terminal.run("export", "--format=json", "--all-pages", file), terminal.err());
            assertEquals(List.of(), server.paths());
            assertTrue(terminal.err().contains("3 of about 9"), terminal.err());
            assertFalse(terminal.err().contains("--all-pages"), terminal.err());
        }
    }
}
