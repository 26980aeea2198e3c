package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks Web Annotations by the rules of the W3C's data model. */
class AnnotationExporterTest {
    private static final Selection HARBOUR =
            HarbourTimeline.all(HarbourTimeline.SHIPS, HarbourTimeline.OPENED, HarbourTimeline.RUMOUR);

    private static JsonNode read(Selection selection) {
        return JsonMapper.shared().readTree(ExportedText.of(Format.ANNOTATIONS, selection));
    }

    private static List<JsonNode> items(Selection selection) {
        return read(selection).get("first").get("items").valueStream().toList();
    }

    @Test
    void bothSelectorsSelectTheQuote() {
        List<JsonNode> items = items(HARBOUR);
        List<String> quotes = List.of(
                "free",
                "Today we cross,",
                "1. No number list, and # no heading",
                "# Crossed it.\n- See *all* of it & more",
                "It is nothing,");
        assertEquals(quotes, items.stream().map(item -> selected(item, false)).toList());
        assertEquals(quotes, items.stream().map(item -> selected(item, true)).toList());
    }

    /** Follows a selector as an annotation tool does; positions count code points. */
    private static String selected(JsonNode item, boolean byPosition) {
        JsonNode words = item.get("target").get("selector").get(0);
        JsonNode block = item.get("target").get("selector").get(1);
        String text = block.get("exact").asString();
        if (!byPosition) {
            String around = (words.has("prefix") ? words.get("prefix").asString() : "")
                    + words.get("exact").asString()
                    + (words.has("suffix") ? words.get("suffix").asString() : "");
            assertTrue(text.contains(around), text);
            return words.get("exact").asString();
        }
        int[] characters = text.codePoints().toArray();
        int start = block.get("refinedBy").get("start").asInt();
        return new String(characters, start, block.get("refinedBy").get("end").asInt() - start);
    }

    @Test
    void aCollectionSaysHowManyThereAreAndEachHasAnIdOfItsOwn() {
        JsonNode collection = read(HARBOUR);
        assertEquals(
                "http://www.w3.org/ns/anno.jsonld", collection.get("@context").asString());
        assertEquals("AnnotationCollection", collection.get("type").asString());
        assertEquals(5, collection.get("total").asInt());
        assertEquals(
                5,
                items(HARBOUR).stream()
                        .map(item -> item.get("id").asString())
                        .distinct()
                        .count());
        assertTrue(items(HARBOUR).stream()
                .allMatch(item -> item.get("id").asString().matches("urn:uuid:[0-9a-f-]{36}")
                        && item.get("type").asString().equals("Annotation")));
    }

    @Test
    void saysWhoSpokeAndThatATimeIsInferred() {
        JsonNode item = items(HARBOUR).get(1);
        assertEquals(
                "Ana Ruiz (said); sure\nPublished: 1 March 2024, 12:10 GMT, inferred",
                item.get("body").get(0).get("value").asString());
        assertEquals("Harbour", item.get("body").get(1).get("value").asString());
        assertEquals(
                "https://news.example/harbour#1",
                item.get("target").get("source").asString());
        assertEquals(
                "2024-03-02T09:00:00Z",
                item.get("target").get("state").get("sourceDate").asString());
        assertFalse(item.has("created"));
    }

    @Test
    void theLossCountsTheUpdatesWithoutWordsOfOthers() {
        assertTrue(Format.ANNOTATIONS
                .loss(HARBOUR)
                .endsWith("Web Annotations hold quotes, reports and notes only · 1 update without any left out"));
    }
}
