package app.rundown;

import app.rundown.export.RoundTrip;
import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the exports of the samples back. */
@Execution(ExecutionMode.CONCURRENT)
class ExportRoundTripTest {
    private static List<String> paths() {
        return SampleExports.PATHS;
    }

    private static Selection selection(List<String> paths) throws IOException {
        List<AnalysedDocument> documents = new ArrayList<>();
        for (String path : paths) {
            documents.add(Pipeline.open(CaptureFiles.read(path), "d" + (documents.size() + 1), null));
        }
        Timeline timeline = Pipeline.merge(documents);
        return new Selection(timeline, timeline.entries(), true, "", 0);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void qdpxHasEachQuoteInItsPlace(String path) throws IOException {
        RoundTrip.ofQdpx(selection(List.of(path)), path);
    }

    @Test
    void qdpxHasThoseOfAllDocumentsTogether() throws IOException {
        RoundTrip.ofQdpx(selection(paths()), "all samples");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void theProgramReadsTheUpdatesBackFromJsonLd(String path) throws IOException {
        RoundTrip.ofJsonLd(selection(List.of(path)), path);
    }

    @Test
    void jsonLdOfSeveralDocumentsHasAPageForEach() throws IOException {
        RoundTrip.ofJsonLd(selection(paths()), "all samples");
    }
}
