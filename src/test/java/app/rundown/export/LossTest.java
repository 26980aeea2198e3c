package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Checks the sentence that says what an export chose and what its format cannot hold. */
class LossTest {
    @Test
    void saysWhatWasChosenAndWhatTheFormatCannotHold() {
        Selection selection = Harbour.filtered("topic Harbour, from 11:00", 2, Harbour.OPENED, Harbour.SHIPS);
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
        assertEquals("1 of 1 update · 1 update without a time", Format.MARKDOWN.loss(Harbour.single("A")));
        assertEquals("0 of 4 updates", Format.HTML.loss(Harbour.filtered("", 0)));
        assertTrue(Format.CSV.loss(Harbour.all(Harbour.SHIPS)).contains("CSV holds no pictures or introductions"));
    }

    @Test
    void formatsAreFoundByTheirCode() {
        assertEquals(Optional.of(Format.JSON), Format.of("JSON"));
        assertEquals(Optional.empty(), Format.of("pdf"));
    }
}
