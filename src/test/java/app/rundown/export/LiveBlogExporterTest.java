package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks what schema.org data say of updates, and that nothing in them looks surer than it is. */
class LiveBlogExporterTest {
    private static final JsonNode HARBOUR =
            read(HarbourTimeline.all(HarbourTimeline.SHIPS, HarbourTimeline.OPENED, HarbourTimeline.RUMOUR));

    private static JsonNode read(Selection selection) {
        return JsonMapper.shared().readTree(ExportedText.of(Format.JSONLD, selection));
    }

    private static JsonNode update(int index) {
        return HARBOUR.get("liveBlogUpdate").get(index);
    }

    @Test
    void onlyATimeThatIsStatedIsADate() {
        assertEquals("2024-03-01T11:58:30+01:00", update(0).get("datePublished").asString());
        assertNull(update(1).get("datePublished"));
        assertEquals(
                "Published: 1 March 2024, 12:10 GMT, inferred",
                update(1).get("description").asString().lines().findFirst().orElseThrow());
        assertNull(update(2).get("datePublished"));
        assertTrue(update(2).get("description").asString().startsWith("Published: time unknown\n"));
    }

    @Test
    void quotesHaveSpeakersAndNeverARating() {
        JsonNode quotes = update(1).get("hasPart");
        assertEquals("Quotation", quotes.get(0).get("@type").asString());
        assertEquals("Today we cross,", quotes.get(0).get("text").asString());
        assertEquals(
                "Ana Ruiz", quotes.get(0).get("spokenByCharacter").get("name").asString());
        assertNull(quotes.get(1).get("spokenByCharacter"));
        assertEquals("https://posts.example/7", quotes.get(2).get("url").asString());
        assertFalse(HARBOUR.toString().toLowerCase().contains("rating"));
    }

    @Test
    void aDoubtfulSpeakerIsOnlyInWords() {
        Selection selection = HarbourTimeline.all(HarbourTimeline.OPENED);
        String doubted = ExportedText.of(
                Format.JSONLD,
                new Selection(
                        selection.timeline(),
                        selection.entries().stream()
                                .map(entry -> new app.rundown.timeline.TimelineEntry(
                                        entry.document(),
                                        entry.update(),
                                        entry.moment(),
                                        entry.topics(),
                                        selection.introductionQuotes().toList()))
                                .toList(),
                        false,
                        "",
                        0));
        JsonNode quote = JsonMapper.shared()
                .readTree(doubted)
                .get("liveBlogUpdate")
                .get(0)
                .get("hasPart")
                .get(0);
        assertNull(quote.get("spokenByCharacter"));
        assertTrue(quote.get("description").asString().startsWith("Ana Ruiz (promised); doubtful; speaker inferred"));
    }

    @Test
    void severalDocumentsAreSeveralPosts() {
        JsonNode graph = read(HarbourTimeline.all(HarbourTimeline.SHIPS, HarbourTimeline.POINT))
                .get("@graph");
        assertEquals(2, graph.size());
        assertEquals("What the bridge means", graph.get(1).get("headline").asString());
        assertEquals(
                "On traffic",
                graph.get(1).get("liveBlogUpdate").get(0).get("articleSection").asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"</script><script>alert(1)</script>", "<!--", "a\u2028b\u2029c", "\u0000\u001b\u202e \ud83d"})
    void mayStandInAScriptAsItIs(String headline) {
        String text = ExportedText.of(Format.JSONLD, HarbourTimeline.single(headline));
        assertFalse(text.contains("<") || text.contains("\u2028") || text.contains("\u202e"), text);
        assertEquals(
                headline.replace('\ud83d', '?'),
                JsonMapper.shared()
                        .readTree(text)
                        .get("liveBlogUpdate")
                        .get(0)
                        .get("headline")
                        .asString());
    }

    @Test
    void theProgramReadsItBackFromThePageThatHoldsIt() {
        String page = "<html><head><script type='application/ld+json'>"
                + ExportedText.of(Format.JSONLD, HarbourTimeline.all(HarbourTimeline.OPENED, HarbourTimeline.RUMOUR))
                + "</script></head><body></body></html>";
        assertEquals(
                2,
                Pipeline.open(new Capture("page.html", page.getBytes(StandardCharsets.UTF_8)), "d1", null)
                        .document()
                        .updates()
                        .size());
    }
}
