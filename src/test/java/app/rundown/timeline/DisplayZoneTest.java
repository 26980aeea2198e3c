package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks a timeline that is read in another zone: days begin elsewhere, but nothing that is known changes. */
class DisplayZoneTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final DisplayZone UTC = new DisplayZone(DisplayZone.Choice.UTC, TOKYO);
    private static final DisplayZone READER = new DisplayZone(DisplayZone.Choice.READER, TOKYO);

    private static DocumentBuilder day(DocumentBuilder hand, String id, String date) {
        ZonedDateTime at = LocalDate.parse(date).atStartOfDay(ZoneId.of("America/New_York"));
        Moment moment = new Moment(
                date, at, Moment.Precision.DAY, Moment.Basis.STATED, "only the day is given", null, List.of());
        return hand.add(new Update(id, 1, List.of(), null, "A day", null, null, List.of(), Set.of()), moment);
    }

    private static FilteredTimeline shown(DisplayZone displayZone, DocumentBuilder... hands) {
        return FilteredTimeline.of(
                DocumentBuilder.timeline(hands), Filter.NONE, Order.OLDEST_FIRST, Marks.NONE, displayZone);
    }

    private static List<Row.Day> days(FilteredTimeline shown) {
        return shown.rows().stream()
                .filter(Row.Day.class::isInstance)
                .map(Row.Day.class::cast)
                .toList();
    }

    @Test
    void aDayBeginsAtMidnightOfTheZoneInWhichItIsRead() {
        DocumentBuilder evening = DocumentBuilder.blog("a", "2019-05-14", "14:50 16:10 23:30");
        assertEquals(
                List.of("day 2019-05-14 because of 14:50", "a1", "a2", "a3"),
                RowTexts.of(shown(DisplayZone.DOCUMENT, evening)));
        assertEquals(
                List.of("day 2019-05-14 because of 14:50", "a1", "day 2019-05-15 because of 16:10", "a2", "a3"),
                RowTexts.of(shown(READER, evening)));
        assertEquals(TOKYO, days(shown(READER, evening)).getFirst().day().getZone());
        assertEquals(ZoneOffset.UTC, days(shown(UTC, evening)).getFirst().day().getZone());
    }

    @Test
    void whatIsNotKnownIsNotConverted() {
        DocumentBuilder hand = day(
                DocumentBuilder.blog("a", "2019-05-14", "20:15")
                        .unknown("9.15", "No date")
                        .in("America/New_York"),
                "a3",
                "2019-05-10");
        Moment clock = DocumentBuilder.timeline(hand).entry("a2").orElseThrow().moment();
        Moment day = DocumentBuilder.timeline(hand).entry("a3").orElseThrow().moment();
        assertTrue(READER.keepsDocumentClock(clock));
        assertTrue(READER.keepsDocumentClock(day));
        assertFalse(DisplayZone.DOCUMENT.keepsDocumentClock(clock));
        assertFalse(READER.keepsDocumentClock(
                DocumentBuilder.timeline(hand).entry("a1").orElseThrow().moment()));
        assertEquals(day.at(), READER.at(day));
        assertEquals(null, READER.at(clock));
        assertEquals(
                "2019-05-10",
                days(shown(READER, hand)).getFirst().day().toLocalDate().toString());
    }

    @Test
    void aDayWithClocksOfSeveralZonesSaysSo() {
        DocumentBuilder london =
                DocumentBuilder.blog("a", "2019-05-14", "12:00 13:00").in("Europe/London");
        DocumentBuilder moscow = new DocumentBuilder("b", DocumentKind.LIVE_BLOG)
                .in("Europe/Moscow")
                .at("2019-05-14", "15:30", "In Moscow");
        assertTrue(days(shown(DisplayZone.DOCUMENT, london, moscow)).getFirst().mixed());
        assertFalse(days(shown(UTC, london, moscow)).getFirst().mixed());
        assertFalse(days(shown(DisplayZone.DOCUMENT, london)).getFirst().mixed());
    }

    @Test
    void anUpdateKnowsHowLongAfterTheOneBeforeItCame() {
        DocumentBuilder hand = day(DocumentBuilder.blog("a", "2019-05-14", "12:28 12:14 12:14"), "a4", "2019-05-10")
                .unknown("9.15", "No date");
        for (Order order : Order.values()) {
            FilteredTimeline shown = FilteredTimeline.of(DocumentBuilder.timeline(hand), Filter.NONE, order);
            List<String> since = new ArrayList<>();
            shown.rows().stream()
                    .filter(Row.Card.class::isInstance)
                    .map(Row.Card.class::cast)
                    .forEach(card -> since.add(card.entry().id() + " "
                            + (card.since() == null ? "-" : card.since().toMinutes())));
            List<String> expected = new ArrayList<>(Arrays.asList("a4 -", "a3 -", "a2 0", "a1 14", "a5 -"));
            if (order == Order.NEWEST_FIRST) {
                expected = List.of("a1 14", "a2 0", "a3 -", "a4 -", "a5 -");
            }
            assertEquals(expected, since);
        }
    }
}
