package app.rundown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.coverage.CoverageGold;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Row;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the two documents beside the project, where they are at hand, through the whole program, and checks the result
 * against what was found by hand.
 */
@ExtendWith(SharedDocuments.class)
@Execution(ExecutionMode.CONCURRENT)
class SharedSeedsTest {
    private static final String LIVE = "corpus/seed-003";
    private static final String WRAP_UP = "corpus/seed-000";
    private static final List<String> FURNITURE =
            List.of("Listen Live", "Get short URL", "New messages", "Community standards", "log in or register");

    @Test
    void theLiveBlogIsAsFoundByHand() throws IOException {
        JsonNode export = json(LIVE);
        assertEquals(24, export.get("updates").size());
        assertEquals(List.of(), expected(LIVE).differences(export));
        assertEquals(List.of(), expected(LIVE).differencesInMarks(export));
    }

    @Test
    void theLiveBlogHasAnIntroductionTagsAndRelatedLinks() throws IOException {
        JsonNode document = json(LIVE).get("documents").get(0);
        assertEquals(
                List.of("paragraph", "paragraph", "paragraph", "teaser", "paragraph", "paragraph"),
                strings(document.get("introduction"), "type"));
        assertEquals(6, document.get("tags").size());
        assertEquals(3, document.get("related").size());
    }

    @Test
    void theWrapUpIsAsFoundByHand() throws IOException {
        JsonNode export = json(WRAP_UP);
        assertEquals(22, export.get("updates").size());
        assertEquals(
                6, strings(export.get("updates"), "section").stream().distinct().count());
        assertEquals(List.of(), expected(WRAP_UP).differences(export));
        JsonNode introduction = export.get("documents").get(0).get("introduction");
        assertEquals("picture", introduction.get(0).get("type").asString());
        assertEquals(
                "paragraph",
                introduction.get(introduction.size() - 1).get("type").asString());
    }

    @Test
    void thePointsAreCarriedAsAReaderFound() throws IOException {
        List<String> wrong = CoverageGold.wrongPoints("shared-seeds.tsv", Path.of(file(WRAP_UP)), Path.of(file(LIVE)));
        assertTrue(wrong.size() <= 1, wrong::toString);
    }

    @Test
    void noPointBorrowsATime() throws IOException {
        for (JsonNode update : json(WRAP_UP).get("updates")) {
            assertTrue(update.get("time").get("instant").isNull());
            assertEquals("unknown", update.get("time").get("basis").asString());
        }
        FilteredTimeline shown = shown();
        assertEquals(24 + 22, shown.entries().size());
        List<Row> rows = shown.rows();
        int first = rows.indexOf(
                rows.stream().filter(Row.Section.class::isInstance).findFirst().orElseThrow());
        assertEquals(22, cards(rows.subList(first, rows.size())));
        assertEquals(24, cards(rows.subList(0, first)));
    }

    @Test
    void theDateAndTheZoneAreInferredAndSaySo() throws IOException {
        JsonNode export = json(LIVE);
        for (JsonNode update : export.get("updates")) {
            JsonNode time = update.get("time");
            String why = time.get("why").asString();
            assertTrue(time.get("instant").asString().startsWith("2019-05-14T"), time::toString);
            assertEquals("inferred", time.get("basis").asString());
            assertTrue(why.contains("14 May 2019") && why.contains("May 14, 2019"), why);
            assertTrue(why.contains("zone") && why.contains("16:35 GMT"), why);
        }
        assertEquals(
                "2020-04-08T16:35:00Z",
                export.get("documents").get(0).get("capture").get("at").asString());
    }

    @Test
    void theOneInversionIsMarked() throws IOException {
        List<String> odd = json(LIVE)
                .get("updates")
                .valueStream()
                .filter(update -> !update.get("time").get("doubts").isEmpty())
                .map(update -> update.get("time").get("shown").asString())
                .toList();
        assertEquals(List.of("12:09"), odd);
    }

    @Test
    void silenceFallsTwice() throws IOException {
        List<Long> minutes = shown().rows().stream()
                .filter(Row.Gap.class::isInstance)
                .map(row -> ((Row.Gap) row).length().toMinutes())
                .toList();
        assertEquals(List.of(185L, 119L), minutes);
    }

    @Test
    void furnitureIsNowhere() throws IOException {
        for (String format : List.of("json", "markdown", "csv", "html")) {
            String export = new String(SampleExports.export(format, file(LIVE), file(WRAP_UP)), StandardCharsets.UTF_8);
            for (String furniture : FURNITURE) {
                assertFalse(export.contains(furniture), () -> furniture + " in " + format);
            }
        }
    }

    @Test
    void captionsAndCardsAreNoWords() throws IOException {
        long blocks = 0;
        for (JsonNode update : json(LIVE).get("updates")) {
            List<JsonNode> others = update.get("blocks")
                    .valueStream()
                    .filter(block -> List.of("picture", "teaser")
                            .contains(block.get("type").asString()))
                    .toList();
            blocks += others.size();
            for (JsonNode block : others) {
                String words = Objects.requireNonNullElse(block.get("text"), block.get("headline"))
                        .asString();
                assertFalse(
                        words.isEmpty() || update.get("text").asString().contains(words), update.get("id")::asString);
            }
        }
        assertEquals(5 * 2, blocks);
    }

    /** What a reader found that the updates of the live blog say of each heading: what must be found, and what may. */
    private static final Map<String, List<Set<Integer>>> HEADINGS = Map.of(
            "Relations Between Russia and US",
            List.of(Set.of(1, 2, 4, 5, 8, 12, 14, 17, 18, 19), Set.of(3, 7, 15, 16, 23, 24)),
            "Arms Control",
            List.of(Set.of(6, 13, 17, 18, 24), Set.of(19)),
            "Iran",
            List.of(Set.of(9, 24), Set.of()),
            "Syria",
            List.of(Set.of(24), Set.of()),
            "Venezuela",
            List.of(Set.of(10, 24), Set.of()),
            "North Korea",
            List.of(Set.of(11, 24), Set.of()));

    @Test
    void theHeadingsOfTheWrapUpAreTopicsOfTheLiveBlog() throws IOException {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (TimelineEntry entry : shown().entries()) {
            int position = entry.update().position();
            Set<String> found = entry.topicNames().collect(Collectors.toSet());
            if (entry.update().section() == null) {
                for (Map.Entry<String, List<Set<Integer>>> heading : HEADINGS.entrySet()) {
                    boolean must = heading.getValue().getFirst().contains(position);
                    boolean has = found.contains(heading.getKey());
                    right += must && has ? 1 : 0;
                    missed += must && !has ? 1 : 0;
                    wrong += has && !must && !heading.getValue().getLast().contains(position) ? 1 : 0;
                }
            }
        }
        assertTrue(right >= 0.85 * (right + wrong), right + " right, wrong " + wrong);
        assertTrue(right >= 0.85 * (right + missed), right + " right, missed " + missed);
    }

    private static FilteredTimeline shown() throws IOException {
        List<AnalysedDocument> documents =
                Stream.of(LIVE, WRAP_UP).map(folder -> open(file(folder))).toList();
        return FilteredTimeline.of(Pipeline.merge(documents), Filter.NONE, Order.OLDEST_FIRST);
    }

    private static AnalysedDocument open(String file) {
        try {
            return Pipeline.open(new Capture(file, Files.readAllBytes(Path.of(file))), "of " + file, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long cards(List<Row> rows) {
        return rows.stream().filter(Row.Card.class::isInstance).count();
    }

    private static List<String> strings(JsonNode array, String key) {
        return array.valueStream().map(node -> node.get(key).asString()).toList();
    }

    private static Oracle expected(String folder) throws IOException {
        return Oracle.of(SharedDocuments.find(folder).resolve("expected.json"));
    }

    private static JsonNode json(String folder) {
        return JsonMapper.shared().readTree(SampleExports.export("json", file(folder)));
    }

    /** Returns the path of the text in a folder of the corpus. */
    private static String file(String folder) {
        try (Stream<Path> files = Files.list(SharedDocuments.find(folder))) {
            return files.filter(path -> path.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
