package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
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

    @Test
    void formatsAreFoundByTheirCode() {
        assertEquals(Optional.of(Format.JSON), Format.of("JSON"));
        assertEquals(Optional.empty(), Format.of("pdf"));
    }
}
