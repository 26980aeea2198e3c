package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the small documents in {@code small}, each of which shows one fault that people met, and checks the updates,
 * their order and their instants against the expectation beside it.
 */
class SmallDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/app/rundown/read/small");
    private static final String EXPECTED = ".expected.json";
    /** How many first words identify an update. */
    private static final int WORDS = 5;

    static List<Path> expectations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the documents of an expectation: one, or several in different formats. */
    private static List<Path> documents(Path expectation) throws IOException {
        String name = expectation.getFileName().toString().replace(EXPECTED, ".");
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name)
                            && !file.toString().endsWith(EXPECTED))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void theDocumentIsReadAsExpected(Path expectation) throws IOException {
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(expectation));
        List<Path> documents = documents(expectation);
        assertTrue(!documents.isEmpty(), "a document beside " + expectation);
        for (Path file : documents) {
            Document document = Readers.read(new Capture(file.toString(), Files.readAllBytes(file)), "d1", null);
            assertEquals(expected.get("kind").asString(), document.kind().code(), file + " " + document.problems());
            checkUpdates(expected.get("orderedUpdates"), document, file.toString());
        }
    }

    private static void checkUpdates(JsonNode expected, Document document, String file) {
        Timing timing = Timing.of(document, DayAndZone.NONE);
        List<Update> left = new ArrayList<>(document.updates());
        int last = 0;
        for (JsonNode one : expected) {
            boolean required = one.path("required").asBoolean(true);
            Update update = left.stream().filter(u -> is(one, u)).findFirst().orElse(null);
            if (update == null) {
                assertTrue(!required, file + ": not found: " + one.get("head"));
                continue;
            }
            left.remove(update);
            assertTrue(update.position() > last, file + ": not in order: " + one.get("head"));
            last = update.position();
            Moment moment = timing.moments().get(update.id());
            assertNotNull(moment);
            checkInstant(one, moment, file);
        }
        assertEquals(List.of(), left, file + ": not expected");
    }

    private static void checkInstant(JsonNode one, Moment moment, String file) {
        List<String> instants = new ArrayList<>();
        instants.add(minute(one.get("instant")));
        one.path("instantAlts").forEach(alternative -> instants.add(minute(alternative)));
        Instant found = moment.instant();
        String minute =
                found == null ? "null" : found.truncatedTo(ChronoUnit.MINUTES).toString();
        boolean unknown = found == null && one.path("nullOk").asBoolean(false);
        assertTrue(unknown || instants.contains(minute), file + ": " + one.get("head") + ": " + minute);
    }

    private static String minute(JsonNode instant) {
        return instant == null || instant.isNull()
                ? "null"
                : Instant.parse(instant.asString())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    /** Whether an expectation's first words begin an update's headline, its text, or both together. */
    private static boolean is(JsonNode one, Update update) {
        List<String> heads = new ArrayList<>(
                List.of(one.path("head").asString(), one.path("alt").asString()));
        one.path("alts").forEach(alternative -> heads.add(alternative.asString()));
        String headline = update.headline() == null ? "" : update.headline();
        int paragraph = update.text().indexOf('\n');
        List<String> begins = List.of(
                headline + " " + update.text(),
                update.text(),
                headline,
                update.text().substring(Math.max(0, paragraph)));
        return heads.stream()
                .map(SmallDocumentsTest::beginning)
                .anyMatch(head -> !head.isEmpty()
                        && begins.stream().anyMatch(begin -> beginning(begin).equals(head)));
    }

    private static String beginning(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
    }
}
