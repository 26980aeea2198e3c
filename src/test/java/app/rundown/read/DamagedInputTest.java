package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks that nothing throws and nothing hangs, whatever the bytes are. */
@Execution(ExecutionMode.CONCURRENT)
class DamagedInputTest {
    private static final List<String> FIXTURES = List.of(
            "live-blog.txt",
            "wrap-up.txt",
            "wire.txt",
            "article.txt",
            "json-ld.html",
            "timed.html",
            "flow.html",
            "article.html",
            "blocks.json",
            "superdesk.json",
            "wordpress.json",
            "embedded-state.html");

    private static void check(byte[] bytes) {
        Document document = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Readers.read(new Capture("x", bytes), "d", null));
        assertEquals(
                document.updates().size(),
                Timing.of(document, DayAndZone.NONE).moments().size());
        assertEquals(document.kind() == DocumentKind.NONE, document.updates().isEmpty());
        assertFalse(document.kind() == DocumentKind.NONE && document.problems().isEmpty());
    }

    @Test
    void truncatedAndFlippedFixtures() {
        Random random = new Random(20211002);
        for (String name : FIXTURES) {
            byte[] whole = Fixture.bytes(name);
            for (int i = 0; i < 40; i++) {
                check(Arrays.copyOf(whole, random.nextInt(whole.length)));
                byte[] flipped = whole.clone();
                for (int k = 0; k < 12; k++) {
                    flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
                }
                check(flipped);
            }
        }
    }

    @Test
    void monsters() {
        check("<div>".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        check(("<html><body><time>12:00</time>" + "<div><time>12:00</time> words and words".repeat(5_000))
                .getBytes(StandardCharsets.UTF_8));
        check("a".repeat(10_000_000).getBytes(StandardCharsets.UTF_8));
        check("1".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        check(("<html><script type='application/ld+json'>" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        check(new byte[1_000_000]);
        check("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        check(("{\"posts\":[" + "{\"date\":1625323200,\"text\":\"words\",\"body\":".repeat(400))
                .getBytes(StandardCharsets.UTF_8));
        check(("{\"posts\":[" + "{\"date\":1625323200,\"items\":[".repeat(200) + "]}".repeat(200) + "]}")
                .getBytes(StandardCharsets.UTF_8));
        check(("<html><script>" + "x={".repeat(200_000) + "2021-01-01 2021-01-02</script>")
                .getBytes(StandardCharsets.UTF_8));
        check(("<html><script>" + "x=\"".repeat(200_000) + "2021-01-01 2021-01-02</script>")
                .getBytes(StandardCharsets.UTF_8));
        check(("{\"a\":\"" + "\" ,".repeat(300_000)).getBytes(StandardCharsets.UTF_8));
    }
}
