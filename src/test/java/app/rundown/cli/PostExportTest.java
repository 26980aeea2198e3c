package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the command line exports embedded posts with their authors in every format. */
class PostExportTest {
    @TempDir
    private Path folder;

    @Test
    void exportsPostsWithTheirAuthors() throws IOException {
        String posts = Files.writeString(
                        folder.resolve("posts.txt"),
                        FakeTerminal.LIVE_BLOG
                                + "\nThe boats stay where they are. \u2014 Maria Keane (@keane) May 2, 2024\n")
                .toString();
        FakeTerminal json = new FakeTerminal();
        assertEquals(0, json.run("export", "--format", "json", posts), json.err());
        assertTrue(json.out().contains("\"handle\": \"keane\""), json.out());
        assertTrue(json.out().contains("\"kind\": \"post\""), json.out());
        for (String format : List.of("markdown", "html", "csv")) {
            FakeTerminal terminal = new FakeTerminal();
            assertEquals(0, terminal.run("export", "--format", format, posts), terminal.err());
            assertTrue(terminal.out().contains("The boats stay where they are."), terminal.out());
            assertTrue(terminal.out().contains("Maria Keane"), terminal.out());
        }
    }
}
