package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.model.Moment;
import app.rundown.timeline.TimelineEntry;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks the formats that demand a time: Timesketch and TimelineJS. */
class TimelineFormatsTest {
    private static final Selection HARBOUR = HarbourTimeline.all(
            HarbourTimeline.SHIPS, HarbourTimeline.OPENED, HarbourTimeline.RUMOUR, HarbourTimeline.POINT);

    private static List<JsonNode> timesketch(Selection selection) {
        return List.of(ExportedText.of(Format.TIMESKETCH, selection).split("\n")).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static JsonNode timelineJs(Selection selection) {
        return JsonMapper.shared().readTree(ExportedText.of(Format.TIMELINEJS, selection));
    }

    /** Selects one update that is only a headline, with a time. */
    private static Selection timed(String headline, Moment.Precision precision) {
        Selection single = HarbourTimeline.single(headline);
        TimelineEntry entry = single.entries().getFirst();
        Moment moment = new Moment(
                "12:00",
                ZonedDateTime.of(2024, 3, 1, 12, 0, 0, 0, ZoneOffset.ofHours(2)),
                precision,
                Moment.Basis.STATED,
                "the page states it",
                null,
                List.of());
        return new Selection(
                single.timeline(),
                List.of(new TimelineEntry(entry.document(), entry.update(), moment, List.of(), List.of())),
                false,
                "",
                0);
    }

    @Test
    void timesketchHasItsThreeFieldsInEachLine() {
        List<JsonNode> events = timesketch(HARBOUR);
        assertEquals(2, events.size());
        assertEquals(
                OffsetDateTime.parse("2024-03-01T10:58:30Z").toInstant(),
                OffsetDateTime.parse(events.getFirst().get("datetime").asString())
                        .toInstant());
        assertEquals(
                "Published, time stated",
                events.getFirst().get("timestamp_desc").asString());
        assertEquals(
                "Published, time inferred",
                events.getLast().get("timestamp_desc").asString());
        assertTrue(events.getLast().get("message").asString().startsWith("The bridge is open\n\n“Today we cross,”"));
        assertTrue(Format.TIMESKETCH
                .loss(HARBOUR)
                .contains("2 updates without an instant left out, as Timesketch demands one"));
    }

    @Test
    void timesketchLeavesOutADayWithoutAClock() {
        Selection day = timed("A day", Moment.Precision.DAY);
        assertEquals("", ExportedText.of(Format.TIMESKETCH, day));
        assertTrue(Format.TIMESKETCH.loss(day).contains("1 update without an instant left out"));
        JsonNode date = timelineJs(day).get("events").get(0).get("start_date");
        assertFalse(date.has("hour"));
        assertEquals("1 March 2024 (day only)", date.get("display_date").asString());
    }

    @Test
    void timelineJsShowsTheTimeInWords() {
        JsonNode timeline = timelineJs(HARBOUR);
        assertEquals(2, timeline.get("events").size());
        JsonNode slide = timeline.get("events").get(1);
        assertEquals(12, slide.get("start_date").get("hour").asInt());
        assertEquals(10, slide.get("start_date").get("minute").asInt());
        assertFalse(slide.get("start_date").has("second"));
        assertEquals(
                "1 March 2024, 12:10 GMT, inferred",
                slide.get("start_date").get("display_date").asString());
        assertEquals("d1-u1", slide.get("unique_id").asString());
        assertTrue(slide.get("text").get("text").asString().contains("&lt;b&gt;marks&lt;/b&gt;"));
        assertTrue(Format.TIMELINEJS.loss(HARBOUR).contains("2 updates without a date left out"));
        assertTrue(Format.TIMELINEJS.loss(HARBOUR).contains("updates of several zones stand by their own clocks"));
    }

    @Test
    void timelineJsWarnsPastTwentySlides() {
        TimelineEntry one = timed("A", Moment.Precision.MINUTE).entries().getFirst();
        for (int slides : List.of(20, 21)) {
            Selection many = new Selection(HARBOUR.timeline(), Collections.nCopies(slides, one), false, "", 0);
            assertEquals(
                    slides == 21,
                    Format.TIMELINEJS.loss(many).contains("made for some 20 slides, and these are " + slides));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "</script><b>",
                "a\u2028b\u2029c\u0085d\re",
                "\u0000\u001b[2J",
                "\u202eabc",
                "\ud83d\ude00 \ud83d",
                "=1+1",
                "عاجل"
            })
    void wordsStayWords(String headline) {
        Selection selection = timed(headline, Moment.Precision.SECOND);
        String lines = ExportedText.of(Format.TIMESKETCH, selection);
        assertEquals(1, lines.split("\\R").length, lines);
        assertEquals(
                headline.replaceAll("\ud83d(?!\ude00)", "?"),
                timesketch(selection).getFirst().get("message").asString());
        String slides = ExportedText.of(Format.TIMELINEJS, selection);
        assertFalse(slides.contains("<") || slides.contains("\u202e") || slides.contains("\u2028"), slides);
        String shown = timelineJs(selection)
                .get("events")
                .get(0)
                .get("text")
                .get("headline")
                .asString();
        assertFalse(shown.contains("<") || shown.contains("\u0000") || shown.contains("\u202e"), shown);
    }

    @Test
    void aMegabyteOfAHeadlineIsKept() {
        String headline = "x".repeat(1 << 20);
        assertEquals(
                headline,
                timesketch(timed(headline, Moment.Precision.MINUTE))
                        .getFirst()
                        .get("message")
                        .asString());
    }
}
