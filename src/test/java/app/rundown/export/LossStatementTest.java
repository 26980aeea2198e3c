package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Checks the sentence that says what an export chose and what its format cannot hold. */
class LossStatementTest {
    @Test
    void saysWhatWasChosenAndWhatTheFormatCannotHold() {
        Selection selection =
                HarbourTimeline.filtered("topic Harbour, from 11:00", 2, HarbourTimeline.OPENED, HarbourTimeline.SHIPS);
        assertEquals(
                "2 of 4 updates · filter: topic Harbour, from 11:00 · 1 time inferred · 2 updates without a time left"
                        + " out · CSV holds no pictures or links · 1 cell that would be a formula given an apostrophe",
                Format.CSV.loss(selection));
        assertEquals(
                "2 of 4 updates · filter: topic Harbour, from 11:00 · 1 time inferred · 2 updates without a time left"
                        + " out · pictures and embeds as captions and addresses only",
                Format.JSON.loss(selection));
    }

    @Test
    void namesOnlyWhatThereIs() {
        assertEquals("1 of 1 update · 1 update without a time", Format.MARKDOWN.loss(HarbourTimeline.single("A")));
        assertEquals("0 of 4 updates", Format.HTML.loss(HarbourTimeline.filtered("", 0)));
        assertTrue(Format.CSV
                .loss(HarbourTimeline.all(HarbourTimeline.SHIPS))
                .contains("CSV holds no pictures or introductions"));
    }

    private static AnalysedDocument capture(String id, String title, String boats) {
        String html = "<html lang='en'><head><title>" + title + "</title><link rel='canonical'"
                + " href='https://harbour.example/live'></head><body><h1>" + title + "</h1>"
                + "<article id='b1'><time datetime='2024-05-14T12:20:00Z'>12:20</time><h2>Boats tied up</h2><p>" + boats
                + " boats are tied up at the pier, where the wind is strongest tonight.</p></article>"
                + "<article id='b2'><time datetime='2024-05-14T12:00:00Z'>12:00</time><h2>Last ferry</h2>"
                + "<p>The ferry came back with forty passengers who had to wait ashore.</p></article></body></html>";
        return Pipeline.open(new Capture(id + ".html", html.getBytes(StandardCharsets.UTF_8)), id, null);
    }

    @Test
    void saysWhatOfTheHistoryIsLeftOut() {
        Timeline timeline = Pipeline.merge(List.of(
                capture("d1", "Storm live: three injured", "Six"), capture("d2", "Storm live: five injured", "Nine")));
        Selection selection = new Selection(timeline, timeline.entries(), true, "", 0);
        assertEquals(
                "all 2 updates · what became of 1 update between captures left out"
                        + " · what became of the title or introduction between captures left out",
                Format.CSV.loss(selection));
        assertEquals("all 2 updates", Format.MARKDOWN.loss(selection));
    }

    @Test
    void formatsAreFoundByTheirCode() {
        assertEquals(Optional.of(Format.JSON), Format.of("JSON"));
        assertEquals(Optional.empty(), Format.of("pdf"));
    }
}
