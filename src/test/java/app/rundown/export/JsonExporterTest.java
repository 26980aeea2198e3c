package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks what the JSON export says of documents, updates, times and quotes. */
class JsonExporterTest {
    private static JsonNode export(Selection selection) {
        return JsonMapper.shared().readTree(ExportedText.of(Format.JSON, selection));
    }

    private static List<String> ids(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get("id").asString())
                .toList();
    }

    @Test
    void updatesStandInTheirDocumentsOrderWhateverTheSelections() {
        JsonNode file = export(HarbourTimeline.all(
                HarbourTimeline.POINT, HarbourTimeline.SHIPS, HarbourTimeline.RUMOUR, HarbourTimeline.OPENED));
        assertEquals(List.of("d1-u1", "d1-u2", "d1-u3", "d2-u1"), ids(file.get("updates")));
        assertEquals(List.of("d1-q0", "d1-q1", "d1-q3", "d1-q4", "d1-q2"), ids(file.get("quotes")));
    }

    @Test
    void anUnrecognisedDocumentIsListedWithItsProblemAndNoUpdates() {
        JsonNode file = export(HarbourTimeline.all(HarbourTimeline.SHIPS));
        JsonNode none = file.get("documents").get(2);
        assertEquals("none", none.get("kind").asString());
        assertEquals(
                "It holds no text.", none.get("problems").get(0).get("what").asString());
        assertEquals(List.of("d1-u2"), ids(file.get("updates")));
    }

    @Test
    void aTimeSaysHowItIsKnown() {
        JsonNode updates = export(
                        HarbourTimeline.all(HarbourTimeline.OPENED, HarbourTimeline.SHIPS, HarbourTimeline.RUMOUR))
                .get("updates");
        JsonNode inferred = updates.get(0).get("time");
        assertEquals("2024-03-01T12:10:00Z", inferred.get("instant").asString());
        assertEquals("inferred", inferred.get("basis").asString());
        assertEquals(
                "clock 12:10 on 1 March 2024: the text names the day",
                inferred.get("why").asString());
        assertEquals("2024-03-01T12:20:00Z", updates.get(0).get("edited").asString());
        JsonNode stated = updates.get(1).get("time");
        assertEquals("2024-03-01T10:58:30Z", stated.get("instant").asString());
        assertEquals("second", stated.get("precision").asString());
        JsonNode unknown = updates.get(2).get("time");
        assertTrue(unknown.get("instant").isNull());
        assertTrue(unknown.get("shown").isNull());
        assertEquals("unknown", unknown.get("basis").asString());
    }

    @Test
    void theTextLeavesOutHeadlineCaptionsAndTeasers() {
        JsonNode update = export(HarbourTimeline.all(HarbourTimeline.OPENED))
                .get("updates")
                .get(0);
        String text = update.get("text").asString();
        assertTrue(text.startsWith("“Today we cross,” Mayor Ana Ruiz said. See the plan.\n\n=1+1"), text);
        assertTrue(text.contains("5\u00a0°C"), text);
        assertFalse(text.contains("ribbon") || text.contains("Another bridge") || text.contains("is open"), text);
        assertEquals(9, update.get("blocks").size());
        assertEquals("teaser", update.get("blocks").get(6).get("type").asString());
    }

    @Test
    void quotesOfIntroductionsComeOnlyWhenTheyBelongToTheSelection() {
        assertEquals(
                List.of("d1-q1", "d1-q3", "d1-q4"),
                ids(export(HarbourTimeline.filtered("topic Harbour", 2, HarbourTimeline.OPENED))
                        .get("quotes")));
        JsonNode first = export(HarbourTimeline.all()).get("quotes").get(0);
        assertTrue(first.get("update").isNull());
        assertEquals("pronoun", first.get("speakerBasis").asString());
    }

    @Test
    void theFileSaysWhatWasLeftOut() {
        JsonNode chosen = export(HarbourTimeline.filtered("topic Harbour", 2, HarbourTimeline.OPENED))
                .get("selection");
        assertEquals(1, chosen.get("updates").asInt());
        assertEquals(4, chosen.get("of").asInt());
        assertEquals("topic Harbour", chosen.get("filter").asString());
        assertEquals(2, chosen.get("withoutTimeLeftOut").asInt());
    }
}
