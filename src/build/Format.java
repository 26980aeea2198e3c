import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats all Java sources below a folder with palantir-java-format: {@code Format check FOLDER} names the files that
 * are not formatted and exits with 1, {@code Format apply FOLDER} rewrites them. It must run on the JDK of the build:
 * the formatter parses with the compiler of the JDK that it runs on, and an older one can't read the sources.
 */
final class Format {
    private static final JavaFormatterOptions OPTIONS = JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build();

    private Format() {}

    /** Checks or formats: the arguments are {@code check} or {@code apply}, and the folder. */
    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of(args[1]))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        List<Path> changed = sources.parallelStream()
                .filter(source -> changes(source, apply))
                .sorted()
                .toList();
        changed.forEach(source -> System.err.println((apply ? "Formatted: " : "Not formatted: ") + source));
        if (!apply && !changed.isEmpty()) {
            System.err.println("To format them: mvn -q validate exec:exec@format");
            System.exit(1);
        }
    }

    /** Whether formatting changes a file; writes the change if asked to. */
    private static boolean changes(Path source, boolean write) {
        try {
            String before = Files.readString(source);
            String after = Formatter.createFormatter(OPTIONS).formatSourceAndFixImports(before);
            if (write && !after.equals(before)) {
                Files.writeString(source, after);
            }
            return !after.equals(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalStateException(source + " can't be parsed: " + e.getMessage(), e);
        }
    }
}
