package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.base.GivenUp;
import app.rundown.base.Work;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Problem;
import app.rundown.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks that work on a document ends wherever it is given up, and in any case when its time is over. */
@Execution(ExecutionMode.CONCURRENT)
class GivenUpTest {
    private static final int ENTRIES = 450;
    private static final String WORDS =
            "“The ferry waits for you,” said Anna Lee, the keeper of the pier, while tea was given to all on board.";

    /** One document in several forms. */
    enum Form {
        PAGE,
        OTHER_CHARSET,
        PACKED,
        JSON,
        TEXT;

        Capture capture() throws IOException {
            return new Capture("blog", bytes());
        }

        private byte[] bytes() throws IOException {
            return switch (this) {
                case PAGE -> page("").getBytes(StandardCharsets.UTF_8);
                case OTHER_CHARSET -> page("<meta charset='iso-8859-1'>").getBytes(StandardCharsets.ISO_8859_1);
                case PACKED -> packed(page("").getBytes(StandardCharsets.UTF_8));
                case JSON ->
                    entries(
                                    "{\"@type\": \"LiveBlogPosting\", \"liveBlogUpdate\": [",
                                    "{\"@type\": \"BlogPosting\","
                                            + " \"datePublished\": \"2024-05-02T%s:00Z\", \"articleBody\": \"%s %d\"}",
                                    ",",
                                    "]}")
                            .getBytes(StandardCharsets.UTF_8);
                case TEXT ->
                    entries("Pier live\n\n", "%s\n%s Number %d.\n", "\n", "").getBytes(StandardCharsets.UTF_8);
            };
        }

        private static byte[] packed(byte[] bytes) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            }
            return packed.toByteArray();
        }
    }

    private static String page(String head) {
        return entries(
                head + "<title>Pier live</title><h1>Pier live</h1>",
                "<article><time>%s</time><p>%s Number %d.</p></article>",
                "\n",
                "");
    }

    private static String entries(String before, String entry, String between, String after) {
        return IntStream.range(0, ENTRIES)
                .mapToObj(i -> entry.formatted("%02d:%02d".formatted(23 - i / 60, 59 - i % 60), WORDS, i))
                .collect(Collectors.joining(between, before, after));
    }

    private static Timeline merged(Capture capture) {
        return Pipeline.merge(List.of(Pipeline.open(capture, "d1", null)));
    }

    @ParameterizedTest
    @EnumSource
    void endsWhereverItIsGivenUp(Form form) throws IOException {
        Capture capture = form.capture();
        AtomicInteger checks = new AtomicInteger();
        Timeline whole = new Work(() -> checks.incrementAndGet() < 0).call(() -> merged(capture));
        assertEquals(ENTRIES, whole.entries().size());
        assertTrue(checks.get() > ENTRIES, "checked " + checks + " times");
        int all = checks.get();
        for (int at = 1; at <= all; at += 1 + at / 2) {
            int last = at;
            checks.set(0);
            Work work = new Work(() -> checks.incrementAndGet() >= last);
            assertThrows(GivenUp.class, () -> work.call(() -> merged(capture)), "given up at check " + at);
        }
        assertEquals(ENTRIES, merged(capture).entries().size());
    }

    /** Opens a page with a clock that goes on by so many seconds whenever it is asked. */
    private static AnalysedDocument open(long seconds) throws IOException {
        AtomicLong clock = new AtomicLong();
        Capture capture = Form.PAGE.capture();
        return new Work(() -> false, capture.size(), () -> clock.addAndGet(seconds * 1_000_000_000))
                .call(() -> Pipeline.open(capture, "d1", null));
    }

    @Test
    void leavesOutEntriesWhenTheTimeIsOver() throws IOException {
        AnalysedDocument opened = open(15);
        int read = opened.document().updates().size();
        assertTrue(read >= 100 && read < ENTRIES, read + " updates");
        assertTrue(
                opened.document().updates().getLast().blocks().getFirst().text().contains("Number " + (read - 1)));
        assertEquals(
                List.of("Reading it took longer than the 20 seconds for a document of this size, so its last "
                        + (ENTRIES - read) + " entries were left out."),
                problems(opened, "the page"));
    }

    @Test
    void leavesOutQuotesWhenTheTimeIsOver() throws IOException {
        AnalysedDocument opened = open(1);
        assertEquals(ENTRIES, opened.document().updates().size());
        int quotes = opened.quotes().size();
        assertTrue(quotes > 0 && quotes < 20, quotes + " quotes");
        assertEquals(
                List.of("Finding them took longer than the 20 seconds for a document of this size, so the last "
                        + (ENTRIES - quotes) + " of " + ENTRIES + " paragraphs were not searched for quotes."),
                problems(opened, "the quotes"));
    }

    private static List<String> problems(AnalysedDocument opened, String where) {
        return opened.document().problems().stream()
                .filter(problem -> problem.where().equals(where))
                .map(Problem::what)
                .toList();
    }
}
