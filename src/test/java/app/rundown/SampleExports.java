package app.rundown;

import app.rundown.cli.CommandLineInterface;
import app.rundown.export.Format;
import app.rundown.export.content.Selection;
import app.rundown.fetch.Web;
import app.rundown.model.AnalysedDocument;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import app.rundown.store.SigningKeyFile;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exports the documents of {@code seeds/} through the command line, without a window. Its {@link #main} writes all
 * exports to standard output, for a test that runs it as its own process.
 */
final class SampleExports {
    /** The documents' paths, as their exports show them. */
    static final List<String> PATHS = List.of(
            "seeds/sochi-talks-live.txt",
            "seeds/sochi-talks-wrap-up.txt",
            "seeds/apollo-11-landing.html",
            "seeds/apollo-11-landing-ar.html",
            "seeds/titanic-night-ar.html");

    private static final List<String> FORMATS = List.of(
            "json",
            "markdown",
            "csv",
            "quotes",
            "jsonl",
            "html",
            "qdpx",
            "graphml",
            "jsonld",
            "timelinejs",
            "wacz",
            "timesketch",
            "annotations");

    private SampleExports() {}

    /** Writes all exports to standard output, one after the other. */
    public static void main(String[] args) throws IOException {
        System.out.writeBytes(everything());
        System.out.flush();
    }

    /**
     * Returns each document as JSON, and one in a format whose name has letters that Turkish writes in another way, as
     * the command line exports them; then all of them together, read once, in every format.
     */
    static byte[] everything() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        PATHS.forEach(path -> all.writeBytes(export("json", path)));
        all.writeBytes(export("timelinejs", PATHS.getFirst()));
        Selection selection = together();
        for (String format : FORMATS) {
            Format.of(format).orElseThrow().exporter().write(selection, all);
        }
        return all.toByteArray();
    }

    private static Selection together() throws IOException {
        List<AnalysedDocument> documents = new ArrayList<>();
        for (String path : PATHS) {
            documents.add(Pipeline.open(CaptureFiles.read(path), "d" + (documents.size() + 1), null));
        }
        Timeline timeline = Pipeline.merge(documents);
        FilteredTimeline shown = FilteredTimeline.of(timeline, Filter.NONE, Order.OLDEST_FIRST);
        return new Selection(timeline, shown.entries(), true, "", shown.withoutTime());
    }

    /** Returns the file's name without folder and extension. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** Returns what {@code rundown export} writes; throws if it fails or reports anything. */
    static byte[] export(String format, String... paths) {
        return result(Stream.concat(Stream.of("export", "--format", format), Stream.of(paths))
                .toArray(String[]::new));
    }

    /** Returns the text that {@code rundown} writes; throws if it fails or reports anything. */
    static String written(String... arguments) {
        return new String(result(arguments), StandardCharsets.UTF_8);
    }

    private static byte[] result(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineInterface(
                        "of the tests",
                        new Web("test"),
                        (files, measured) -> {
                            throw new IllegalStateException("an export opens no window");
                        },
                        (wanted, complaints) -> {
                            throw new IllegalStateException("an export draws no picture");
                        },
                        new SigningKeyFile(Path.of("unused")),
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        if (code != 0 || err.size() > 0) {
            throw new IllegalStateException("exit " + code + ": " + err.toString(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
