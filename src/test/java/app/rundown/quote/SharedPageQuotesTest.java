package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.SharedDocuments;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks that the quotes of real live-blog pages, where these are at hand, are found and attributed at least as well as
 * they once were.
 */
@ExtendWith(SharedDocuments.class)
@Execution(ExecutionMode.CONCURRENT)
class SharedPageQuotesTest {
    @Test
    void pages() throws IOException {
        Path corpus = SharedDocuments.find("corpus");
        PageScore score = new PageScore();
        for (String line : Files.readAllLines(SharedDocuments.find("quotes/pages-dev.jsonl"))) {
            JsonNode page = JsonMapper.shared().readTree(line);
            Path file = corpus.resolve(page.get("path").asString());
            score.add(Pipeline.open(CaptureFiles.read(file.toString()), "d1", null), page);
        }
        assertAll(
                () -> assertTrue(score.found() >= 88, score::toString),
                () -> assertTrue(score.right() >= 81, score::toString),
                () -> assertTrue(score.wrong() <= 4, score::toString));
    }
}
