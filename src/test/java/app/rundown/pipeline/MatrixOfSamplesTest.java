package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Matrix;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Checks on the project's samples that every number in the matrix of speakers and topics is what a click on it shows.
 */
@Execution(ExecutionMode.CONCURRENT)
class MatrixOfSamplesTest {
    private static final List<String> SAMPLES = List.of(
            "sochi-talks-live.txt",
            "sochi-talks-wrap-up.txt",
            "apollo-11-landing.html",
            "apollo-11-landing-ar.html",
            "titanic-night-ar.html");

    private static final Timeline ALL = opened(SAMPLES);

    private static Timeline opened(List<String> names) {
        List<AnalysedDocument> documents = new ArrayList<>();
        for (String name : names) {
            Path file = Path.of("seeds", name);
            try {
                documents.add(Pipeline.open(
                        new Capture(file.toString(), Files.readAllBytes(file)), "d" + documents.size(), null));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Pipeline.merge(documents);
    }

    private static Filter asking(Set<String> speakers, Set<String> topics) {
        return Filter.NONE.but().topics(topics).speakers(speakers).done();
    }

    private static int quotes(Set<String> speakers, Set<String> topics) {
        return FilteredTimeline.of(ALL, asking(speakers, topics), Order.OLDEST_FIRST)
                .quotes()
                .size();
    }

    @Test
    void everyCellAndHead() {
        Matrix matrix =
                FilteredTimeline.of(ALL, Filter.NONE, Order.OLDEST_FIRST).matrix();
        assertTrue(matrix.columns().size() > 4 && matrix.lines().size() > 4, matrix.toString());
        assertEquals(
                ALL.entries().stream().mapToInt(entry -> entry.quotes().size()).sum(), matrix.quotes());
        for (Matrix.Line line : matrix.lines()) {
            assertEquals(line.quotes(), quotes(Set.of(line.speaker()), Set.of()), line.speaker());
            for (Matrix.Column column : matrix.columns()) {
                assertEquals(
                        line.on(column.topic()),
                        quotes(Set.of(line.speaker()), Set.of(column.topic())),
                        line.speaker() + " × " + column.topic());
            }
        }
        for (Matrix.Column column : matrix.columns()) {
            assertEquals(column.quotes(), quotes(Set.of(), Set.of(column.topic())), column.topic());
        }
    }
}
