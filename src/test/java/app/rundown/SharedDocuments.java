package app.rundown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * The documents beside the project, in {@code ../shared} or where the property {@code rundown.shared} says, which only
 * some tests need. Where they are absent, those tests are skipped, and one sentence at the end of the run says so.
 *
 * <p>A test class that needs them is extended with this class and asks {@link #find} for each document.
 */
public final class SharedDocuments implements TestWatcher {
    private static final Path FOLDER = Path.of(System.getProperty("rundown.shared", "../shared"));

    private static final Map<Path, AnalysedDocument> OPENED = new ConcurrentHashMap<>();

    /** How many tests were skipped in this run. JUnit closes it when all tests have run. */
    private record Skipped(AtomicInteger tests) implements AutoCloseable {
        @Override
        public void close() {
            int count = tests.get();
            System.out.println((count == 1 ? "1 test was" : count + " tests were") + " skipped because " + FOLDER
                    + " is not there: they need the shared test documents, see src/README.md.");
        }
    }

    /** Returns one of the shared files or folders by its path among them; skips the test if it is not there. */
    public static Path find(String path) {
        Path found = FOLDER.resolve(path);
        assumeTrue(Files.exists(found), () -> found + " is not there");
        return found;
    }

    /** Returns the publishers' pages; skips the test if they are not there. */
    public static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(find("corpus"), 2)) {
            List<Path> pages = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("expected.json") && !file.endsWith("README.md"))
                    .sorted()
                    .toList();
            assertFalse(pages.isEmpty());
            return pages;
        }
    }

    /** Returns a page with all that is found in it alone. It is opened once for all tests that look at it. */
    public static AnalysedDocument opened(Path page) {
        return OPENED.computeIfAbsent(page, file -> {
            try {
                return Pipeline.open(CaptureFiles.read(file.toString()), "d1", null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Skipped.class, key -> new Skipped(new AtomicInteger()), Skipped.class)
                .tests()
                .incrementAndGet();
    }
}
