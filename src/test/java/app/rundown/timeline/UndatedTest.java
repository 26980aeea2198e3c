package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.DocumentKind;
import org.junit.jupiter.api.Test;

/** Checks of which documents it is said once, for all updates, why they have no date. */
class UndatedTest {
    private static boolean isToldOnce(DocumentBuilder document) {
        return DocumentBuilder.timeline(document).undated("a").isPresent();
    }

    private static DocumentBuilder document() {
        return new DocumentBuilder("a", DocumentKind.LIVE_BLOG);
    }

    @Test
    void itIsSaidOnceWhereNoUpdateHasADate() {
        assertEquals(true, isToldOnce(document().unknown("11:00", "One").unknown("12:00", "Two")));
    }

    @Test
    void oneAmongDatedUpdatesSpeaksForItself() {
        assertEquals(
                false,
                isToldOnce(document()
                        .at("2019-05-14", "10:00", "One")
                        .unknown("11:00", "Two")
                        .at("2019-05-14", "12:00", "Three")));
        assertEquals(false, isToldOnce(document().unknown("11:00", "One")));
    }
}
