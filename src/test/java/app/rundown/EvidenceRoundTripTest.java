package app.rundown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.export.Format;
import app.rundown.export.content.Selection;
import app.rundown.export.evidence.WaczReader;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks that an evidence bundle holds the captures byte for byte, keeps the rules of web archives, and that Rundown
 * itself reads the same updates and quotes from it.
 */
@ExtendWith(SharedDocuments.class)
@Execution(ExecutionMode.CONCURRENT)
class EvidenceRoundTripTest {
    private static Stream<Path> documents() throws IOException {
        return Stream.of("seeds", "src/test/resources/app/rundown/read").flatMap(folder -> {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                return files
                        .filter(file -> Files.isRegularFile(file) && !file.endsWith("README.md"))
                        .sorted()
                        .toList()
                        .stream();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theBundleOpensAgain(Path document) throws IOException {
        opensAgain(document, Pipeline.open(CaptureFiles.read(document.toString()), "d1", null));
    }

    @Test
    void thoseOfThePublishersToo() throws IOException {
        for (Path page : SharedDocuments.pages()) {
            opensAgain(page, SharedDocuments.opened(page));
        }
    }

    private static void opensAgain(Path document, AnalysedDocument first) throws IOException {
        Capture capture = first.document().capture();
        byte[] bundle = export(Format.WACZ, first);
        assertArrayEquals(bundle, export(Format.WACZ, first), "twice the same");
        WaczReader read = new WaczReader(bundle);
        assertEquals(1, read.captures().size());
        assertArrayEquals(capture.bytes(), read.captures().getFirst().bytes());
        // Under the same name, because a file's name can tell the date of its updates.
        Capture again = new Capture(document.toString(), bundle)
                .withPage(first.document().capture().page());
        AnalysedDocument second = Pipeline.open(again, "d1", null);
        assertEquals(words(first), words(second), document.toString());
    }

    private static byte[] export(Format format, AnalysedDocument analysed) throws IOException {
        Timeline timeline = Pipeline.merge(List.of(analysed));
        FilteredTimeline shown = FilteredTimeline.of(timeline, Filter.NONE, Order.OLDEST_FIRST);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.exporter().write(new Selection(timeline, shown.entries(), true, "", 0), out);
        return out.toByteArray();
    }

    /** Returns updates and quotes as exported, without addresses, which are whole once the page's own is known. */
    private static String words(AnalysedDocument analysed) throws IOException {
        JsonNode all = JsonMapper.shared().readTree(export(Format.JSON, analysed));
        for (JsonNode update : all.get("updates")) {
            ((ObjectNode) update).remove("url");
            // The reason may name the date of the archive's record, which says the same as the page.
            ((ObjectNode) update.get("time")).remove("why");
            update.get("blocks").forEach(block -> {
                ((ObjectNode) block).remove("url");
                block.path("links").forEach(link -> ((ObjectNode) link).remove("url"));
            });
        }
        return all.get("updates").toPrettyString() + all.get("quotes").toPrettyString();
    }
}
