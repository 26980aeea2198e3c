package app.rundown.ui.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentFactsTest {
    private static String span(String first, String last) {
        return DocumentFacts.span(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void saysNothingOfASpanTwice() {
        assertEquals("14 May 2019", span("2019-05-14", "2019-05-14"));
        assertEquals("2–5 Aug 2024", span("2024-08-02", "2024-08-05"));
        assertEquals("30 Jul – 2 Aug 2024", span("2024-07-30", "2024-08-02"));
        assertEquals("31 Dec 2023 – 1 Jan 2024", span("2023-12-31", "2024-01-01"));
        assertEquals("", DocumentFacts.span(null, null));
    }

    @Test
    void whereThereIsLittleRoomItSaysLess() {
        assertEquals(
                List.of("Live blog · 38 updates · 30–31 Dec 2014", "38 updates · 30–31 Dec 2014", "38 updates"),
                DocumentFacts.forms("Live blog · 38 updates · 30–31 Dec 2014"));
        assertEquals(
                List.of(
                        "Page 2 of 15 · 10 updates · 15–16 May 2023",
                        "Page 2/15 · 10 updates · 15–16 May 2023",
                        "Page 2/15 · 10 updates"),
                DocumentFacts.forms("Page 2 of 15 · 10 updates · 15–16 May 2023"));
        assertEquals(List.of("Wrap-up · 22 points", "Wrap-up"), DocumentFacts.forms("Wrap-up · 22 points"));
    }
}
