package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.DocumentKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Checks the order of rows: by instant across documents and zones, with ties, days and sections. */
class FilteredTimelineOrderTest {
    private static final String DAY = "2019-05-14";

    private static FilteredTimeline shown(Timeline timeline, Order order) {
        return FilteredTimeline.of(timeline, Filter.NONE, order);
    }

    @Test
    void sortsByInstantAndKeepsTheReadingOrderOfATie() {
        Timeline timeline = DocumentBuilder.timeline(DocumentBuilder.blog("a", DAY, DocumentBuilder.TALKS));
        String newest = "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a21 a20 a22 a23 a24";
        assertEquals(newest, RowTexts.ids(shown(timeline, Order.NEWEST_FIRST)));
        List<String> oldest = List.of(newest.split(" ")).reversed();
        assertEquals(String.join(" ", oldest), RowTexts.ids(shown(timeline, Order.OLDEST_FIRST)));
    }

    @Test
    void keepsTheTiesOfADocumentThatIsWrittenOldestFirst() {
        Timeline timeline = DocumentBuilder.timeline(DocumentBuilder.blog("a", DAY, "09:00 09:10 09:10 09:20"));
        assertEquals("a1 a2 a3 a4", RowTexts.ids(shown(timeline, Order.OLDEST_FIRST)));
        assertEquals("a4 a3 a2 a1", RowTexts.ids(shown(timeline, Order.NEWEST_FIRST)));
    }

    @Test
    void mergesDocumentsByInstantWhateverTheirZones() {
        DocumentBuilder london = DocumentBuilder.blog("a", DAY, "09:00 10:00");
        DocumentBuilder moscow = new DocumentBuilder("b", DocumentKind.LIVE_BLOG)
                .in("Europe/Moscow")
                .at(DAY, "12:30", "Half past nine in GMT");
        assertEquals("a1 b1 a2", RowTexts.ids(shown(DocumentBuilder.timeline(london, moscow), Order.OLDEST_FIRST)));
    }

    @Test
    void opensEachDayWithTheReasonOfItsDate() {
        DocumentBuilder blog = new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                .stated("2019-05-15", "00:20", "Later")
                .stated("2019-05-14", "23:50", "Sooner")
                .at("2019-05-14", "23:40", "Inferred");
        assertEquals(
                List.of("day 2019-05-15", "a1", "day 2019-05-14 because of 23:40", "a2", "a3"),
                RowTexts.of(shown(DocumentBuilder.timeline(blog), Order.NEWEST_FIRST)));
        assertEquals(
                List.of("day 2019-05-14 because of 23:40", "a3", "a2", "day 2019-05-15", "a1"),
                RowTexts.of(shown(DocumentBuilder.timeline(blog), Order.OLDEST_FIRST)));
    }

    @Test
    void groupsUpdatesWithoutATimeAtTheEndUnderTheirSections() {
        DocumentBuilder wrapUp = new DocumentBuilder("w", DocumentKind.WRAP_UP)
                .point(null, "A remark before all headings.")
                .point("On Iran", "One.")
                .point("On Iran", "Two.")
                .point("On Syria", "Three.");
        DocumentBuilder blog = DocumentBuilder.blog("b", DAY, "12:00")
                .unknown("11:00", "A clock of no known day")
                .at(DAY, "10:00", "First");
        List<String> untimed = List.of(
                "section w null first",
                "w1",
                "section w On Iran",
                "w2",
                "w3",
                "section w On Syria",
                "w4",
                "section b null",
                "b2");
        for (Order order : Order.values()) {
            List<String> lines = RowTexts.of(shown(DocumentBuilder.timeline(wrapUp, blog), order));
            assertEquals(untimed, lines.subList(lines.size() - untimed.size(), lines.size()));
            assertEquals(untimed.size() + 3, lines.size());
        }
    }

    @Test
    void saysWhatUpdatesWithoutAPlaceLack() {
        DocumentBuilder points = new DocumentBuilder("w", DocumentKind.WRAP_UP).point(null, "One.");
        DocumentBuilder clocks = new DocumentBuilder("c", DocumentKind.LIVE_BLOG).unknown("11:00", "Of no known day");
        assertEquals(Row.Lack.TIME, lack(points));
        assertEquals(Row.Lack.DATE, lack(clocks));
        assertEquals(Row.Lack.DATE_OR_TIME, lack(points, clocks));
    }

    private static Row.@Nullable Lack lack(DocumentBuilder... documents) {
        Row first = shown(DocumentBuilder.timeline(documents), Order.NEWEST_FIRST)
                .rows()
                .getFirst();
        return ((Row.Section) first).lack();
    }

    @Test
    void repeatsNoSectionOfAnotherDocumentAsItsOwn() {
        DocumentBuilder one = new DocumentBuilder("v", DocumentKind.WRAP_UP).point("On Iran", "One.");
        DocumentBuilder other = new DocumentBuilder("w", DocumentKind.WRAP_UP).point("On Iran", "Two.");
        assertEquals(
                List.of("section v On Iran first", "v1", "section w On Iran", "w1"),
                RowTexts.of(shown(DocumentBuilder.timeline(one, other), Order.NEWEST_FIRST)));
    }

    @Test
    void anEmptyTimelineShowsNothing() {
        assertTrue(shown(DocumentBuilder.timeline(), Order.NEWEST_FIRST).rows().isEmpty());
        assertTrue(shown(DocumentBuilder.timeline(new DocumentBuilder("n", DocumentKind.NONE)), Order.NEWEST_FIRST)
                .rows()
                .isEmpty());
    }
}
