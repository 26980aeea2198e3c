package app.rundown;

import app.rundown.cli.CommandLineInterface;
import app.rundown.fetch.Web;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents of {@code seeds/}, exported through the command line without a window. Its {@link #main} writes every
 * export of them to standard output, for a test that starts it as a process of its own.
 */
final class Samples {
    /** The documents' paths, as they stand in their exports. */
    static final List<String> PATHS = List.of(
            "seeds/sochi-talks-live.txt",
            "seeds/sochi-talks-wrap-up.txt",
            "seeds/apollo-11-landing.html",
            "seeds/apollo-11-landing-ar.html",
            "seeds/titanic-night-ar.html");

    private static final List<String> FORMATS = List.of("json", "markdown", "csv", "html");

    private Samples() {}

    /** Writes all exports, one behind the other. */
    public static void main(String[] args) {
        System.out.writeBytes(everything());
        System.out.flush();
    }

    /** Every format of each document and of all of them together. */
    static byte[] everything() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String format : FORMATS) {
            PATHS.forEach(path -> all.writeBytes(export(format, path)));
            all.writeBytes(export(format, PATHS.toArray(String[]::new)));
        }
        return all.toByteArray();
    }

    /** The file's name without its folder and ending. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** What {@code rundown export} writes; throws where it has anything to complain of. */
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
