package app.rundown.export;

import app.rundown.export.content.Selection;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents of {@code seeds/} as selections of all their updates. */
final class SampleSelections {
    private static final List<String> NAMES = List.of(
            "sochi-talks-live.txt",
            "sochi-talks-wrap-up.txt",
            "apollo-11-landing.html",
            "apollo-11-landing-ar.html",
            "titanic-night-ar.html");

    private SampleSelections() {}

    /** Opens each of them. */
    static Stream<Selection> all() {
        return NAMES.stream().map(SampleSelections::open);
    }

    private static Selection open(String name) {
        Path path = Path.of("seeds", name);
        try {
            Capture capture = new Capture(path.toString(), Files.readAllBytes(path));
            Timeline timeline = Pipeline.merge(List.of(Pipeline.open(capture, "d1", null)));
            return new Selection(timeline, timeline.entries(), true, "", 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
