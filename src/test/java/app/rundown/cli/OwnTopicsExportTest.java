package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks the export with topics of the user's own. */
class OwnTopicsExportTest {
    private final FakeTerminal terminal = new FakeTerminal();

    @TempDir
    private Path folder;

    private String page = "";

    @BeforeEach
    void write() throws IOException {
        page = Files.writeString(folder.resolve("ferry.txt"), FakeTerminal.LIVE_BLOG)
                .toString();
    }

    private String topics(String text) throws IOException {
        return Files.writeString(folder.resolve("topics.txt"), text).toString();
    }

    @Test
    void theyAreInTheExportWithTheirReason() throws IOException {
        String topics = topics("# mine\n\nStrike: strike, walk*\n");
        assertEquals(0, terminal.run("export", "--format=json", "--topics", topics, page), terminal.err());
        JsonNode export = JsonMapper.shared().readTree(terminal.out());
        assertTrue(
                export.get("updates")
                        .valueStream()
                        .anyMatch(update -> update.get("topics")
                                .valueStream()
                                .anyMatch(topic -> topic.get("name").asString().equals("Strike")
                                        && topic.get("origin").asString().equals("user")
                                        && topic.get("why").asString().startsWith("your own topic"))),
                terminal.out());
    }

    @Test
    void aLineThatIsNoTopicIsNamed() throws IOException {
        assertEquals(2, terminal.run("export", "--topics", topics("Strike: strike\nonly words\n"), page));
        assertTrue(terminal.err().contains("line 2: A topic needs a name, a colon and its words"), terminal.err());
        assertEquals("", terminal.out());
    }

    @Test
    void aFileThatIsNotThereIsASentence() {
        assertEquals(
                2, terminal.run("export", "--topics", folder.resolve("none.txt").toString(), page));
        assertTrue(terminal.err().contains("It could not be read."), terminal.err());
    }
}
