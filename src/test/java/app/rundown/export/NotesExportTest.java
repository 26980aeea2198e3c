package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.Note;
import app.rundown.user.PlacedNotes;
import app.rundown.user.PlacedNotes.Placed;
import app.rundown.user.PlacedNotes.Unplaced;
import app.rundown.user.UpdateKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that exports have the user's notes on what is exported, and the JSON those without a place. */
class NotesExportTest {
    private static final Instant AT = Instant.parse("2024-06-02T08:15:30Z");

    private static Selection noted(TimelineEntry entry) {
        Quote quote = entry.quotes().getFirst();
        Note own = new Note("Look at the map", AT, "");
        Note of = new Note("Who heard it?", AT, "");
        PlacedNotes notes = new PlacedNotes(
                Map.of(
                        entry.id(),
                        List.of(new Placed(own, null), new Placed(of, quote)),
                        "d9-u9",
                        List.of(new Placed(new Note("Not chosen", AT, ""), null))),
                Map.of(quote.id(), of),
                List.of(new Unplaced(
                        entry.document(), new UpdateKey("url gone"), new Note("Left", AT, "12:07 The ferry"))));
        return new Selection(HarbourTimeline.TIMELINE, List.of(entry), false, "", 0, Set.of(), notes);
    }

    @Test
    void jsonHasThemByUpdateAndByQuote() {
        TimelineEntry entry = HarbourTimeline.TIMELINE.entries().stream()
                .filter(one -> !one.quotes().isEmpty())
                .findFirst()
                .orElseThrow();
        JsonNode notes = JsonMapper.shared()
                .readTree(ExportedText.of(Format.JSON, noted(entry)))
                .get("notes");
        String document = entry.document().id();
        String end = ",\"at\":\"2024-06-02T08:15:30Z\"";
        String quote = entry.quotes().getFirst().id();
        assertEquals(
                List.of(
                        "{\"document\":\"" + document + "\",\"update\":\"" + entry.id()
                                + "\",\"quote\":null,\"text\":\"Look at the map\"" + end + "}",
                        "{\"document\":\"" + document + "\",\"update\":\"" + entry.id() + "\",\"quote\":\"" + quote
                                + "\",\"text\":\"Who heard it?\"" + end + "}",
                        "{\"document\":\"" + document + "\",\"update\":null,\"quote\":null,\"text\":\"Left\"" + end
                                + ",\"unplaced\":\"12:07 The ferry\"}"),
                notes.values().stream().map(JsonNode::toString).toList());
    }

    @Test
    void whatIsReadHasThemBelowTheUpdate() {
        TimelineEntry entry = HarbourTimeline.entry(HarbourTimeline.OPENED);
        String page = ExportedText.of(Format.HTML, noted(entry));
        assertTrue(page.contains("<p class=\"note\" dir=\"auto\">Your note: Look at the map</p>"), page);
        assertTrue(page.contains(">Your note on “Today we cross,”: Who heard it?</p>"), page);
        assertEquals(List.of(), WebPageRules.broken(page));
        String markdown = ExportedText.of(Format.MARKDOWN, noted(entry));
        assertTrue(markdown.contains("\n\n**Your note:** Look at the map\n\n"), markdown);
        assertTrue(markdown.contains("\n\n**Your note on “Today we cross,”:** Who heard it?\n\n"), markdown);
        assertFalse(page.contains("Not chosen") || markdown.contains("Not chosen"));
    }

    @Test
    void qdpxHasThemAsNotesOfTheUser() {
        TimelineEntry entry = HarbourTimeline.TIMELINE.entries().stream()
                .filter(one -> !one.quotes().isEmpty())
                .findFirst()
                .orElseThrow();
        QdpxProject project = QdpxProject.of(ExportedText.bytes(Format.QDPX, noted(entry)));
        assertEquals(List.of("Who heard it?"), project.quotes().getFirst().notes());
        assertEquals(
                List.of("Look at the map"),
                project.notesOnSources().values().iterator().next());
        assertEquals(List.of("Left (on “12:07 The ferry”, which no open copy has)"), project.notesOnProject());
    }

    @Test
    void tablesHaveThemInAColumn() {
        TimelineEntry entry = HarbourTimeline.entry(HarbourTimeline.OPENED);
        String updates = ExportedText.of(Format.CSV, noted(entry));
        assertTrue(updates.contains(",\"Look at the map\nOn “Today we cross,”: Who heard it?\","), updates);
        assertTrue(Format.CSV.loss(noted(entry)).contains(" · 1 note without a place left out"));
        String quotes = ExportedText.of(Format.QUOTES, noted(entry));
        assertTrue(quotes.contains(",Who heard it?,"), quotes);
        assertFalse(quotes.contains("Look at the map"));
        assertTrue(Format.QUOTES.loss(noted(entry)).contains(" · 1 note left out · 1 note without a place left out"));
    }

    @Test
    void aLineOfJsonHasThoseOnItsUpdate() {
        TimelineEntry entry = HarbourTimeline.entry(HarbourTimeline.OPENED);
        JsonNode notes = JsonMapper.shared()
                .readTree(ExportedText.of(Format.JSON_LINES, noted(entry)))
                .get("notes");
        assertEquals(
                List.of("Look at the map", "Who heard it?"),
                notes.valueStream().map(note -> note.get("text").asString()).toList());
        assertEquals(entry.quotes().getFirst().id(), notes.get(1).get("quote").asString());
        assertFalse(ExportedText.of(Format.JSON_LINES, HarbourTimeline.all(HarbourTimeline.SHIPS))
                .contains("\"notes\""));
    }

    @Test
    void annotationsAreWhatNotesAre() {
        TimelineEntry entry = HarbourTimeline.entry(HarbourTimeline.OPENED);
        List<JsonNode> items = JsonMapper.shared()
                .readTree(ExportedText.of(Format.ANNOTATIONS, noted(entry)))
                .get("first")
                .get("items")
                .valueStream()
                .filter(item -> item.get("motivation").asString().equals("commenting"))
                .toList();
        assertEquals(
                List.of("Look at the map", "Who heard it?"),
                items.stream()
                        .map(item -> item.get("body").get(0).get("value").asString())
                        .toList());
        assertEquals("2024-06-02T08:15:30Z", items.getFirst().get("created").asString());
        assertEquals(
                "Today we cross,",
                items.get(1).get("target").get("selector").get(0).get("exact").asString());
    }

    @Test
    void aTeamOfInvestigatorsHasThemBesideTheEvent() {
        JsonNode event = JsonMapper.shared()
                .readTree(ExportedText.of(Format.TIMESKETCH, noted(HarbourTimeline.entry(HarbourTimeline.OPENED))));
        assertEquals(
                "Look at the map\nOn “Today we cross,”: Who heard it?",
                event.get("notes").asString());
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"GRAPHML", "JSONLD", "TIMELINEJS"})
    void theOthersSayThatTheyLeaveThemOut(Format format) {
        Selection selection = noted(HarbourTimeline.entry(HarbourTimeline.OPENED));
        assertFalse(ExportedText.of(format, selection).contains("Look at the map"));
        String loss = format.loss(selection);
        assertTrue(loss.contains(" · 2 notes left out · 1 note without a place left out"), loss);
    }

    @Test
    void jsonWithoutNotesHasNoKeyForThem() {
        assertFalse(ExportedText.of(Format.JSON, HarbourTimeline.all(HarbourTimeline.SHIPS))
                .contains("\"notes\""));
    }
}
