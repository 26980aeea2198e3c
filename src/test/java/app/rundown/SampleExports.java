package app.rundown;

import app.rundown.cli.CommandLineInterface;
import app.rundown.fetch.Web;
import app.rundown.store.SigningKeyFile;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    public static void main(String[] args) {
        System.out.writeBytes(everything());
        System.out.flush();
    }

    /** Returns each document as JSON, and all of them together in every format. */
    static byte[] everything() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        PATHS.forEach(path -> all.writeBytes(export("json", path)));
        FORMATS.forEach(format -> all.writeBytes(export(format, PATHS.toArray(String[]::new))));
        return all.toByteArray();
    }

    /** Returns the file's name without folder and extension. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** Returns what {@code rundown export} writes; throws if it fails or reports anything. */
    static byte[] export(String format, String... paths) {
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
                .run(Stream.concat(Stream.of("export", "--format", format), Stream.of(paths))
                        .toArray(String[]::new));
        if (code != 0 || err.size() > 0) {
            throw new IllegalStateException("exit " + code + ": " + err.toString(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
