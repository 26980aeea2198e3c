package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks the order of rows: by instant across documents and zones, with ties, days and sections. */
class ShownOrderTest {
    private static final String DAY = "2019-05-14";

    private static Shown shown(Timeline timeline, Order order) {
        return Shown.of(timeline, Filter.NONE, order);
    }

    @Test
    void sortsByInstantAndKeepsTheReadingOrderOfATie() {
        Timeline timeline = Hand.timeline(Hand.blog("a", DAY, Hand.TALKS));
        String newest = "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a21 a20 a22 a23 a24";
        assertEquals(newest, Lines.ids(shown(timeline, Order.NEWEST_FIRST)));
        List<String> oldest = List.of(newest.split(" ")).reversed();
        assertEquals(String.join(" ", oldest), Lines.ids(shown(timeline, Order.OLDEST_FIRST)));
    }

    @Test
    void keepsTheTiesOfADocumentThatIsWrittenOldestFirst() {
        Timeline timeline = Hand.timeline(Hand.blog("a", DAY, "09:00 09:10 09:10 09:20"));
        assertEquals("a1 a2 a3 a4", Lines.ids(shown(timeline, Order.OLDEST_FIRST)));
        assertEquals("a4 a3 a2 a1", Lines.ids(shown(timeline, Order.NEWEST_FIRST)));
    }

    @Test
    void mergesDocumentsByInstantWhateverTheirZones() {
        Hand london = Hand.blog("a", DAY, "09:00 10:00");
        Hand moscow = new Hand("b", Kind.LIVE_BLOG).in("Europe/Moscow").at(DAY, "12:30", "Half past nine in GMT");
        assertEquals("a1 b1 a2", Lines.ids(shown(Hand.timeline(london, moscow), Order.OLDEST_FIRST)));
    }

    @Test
    void opensEachDayWithTheReasonOfItsDate() {
        Hand blog = new Hand("a", Kind.LIVE_BLOG)
                .stated("2019-05-15", "00:20", "Later")
                .stated("2019-05-14", "23:50", "Sooner")
                .at("2019-05-14", "23:40", "Inferred");
        assertEquals(
                List.of("day 2019-05-15", "a1", "day 2019-05-14 because of 23:40", "a2", "a3"),
                Lines.of(shown(Hand.timeline(blog), Order.NEWEST_FIRST)));
        assertEquals(
                List.of("day 2019-05-14 because of 23:40", "a3", "a2", "day 2019-05-15", "a1"),
                Lines.of(shown(Hand.timeline(blog), Order.OLDEST_FIRST)));
    }

    @Test
    void groupsUpdatesWithoutATimeAtTheEndUnderTheirSections() {
        Hand wrapUp = new Hand("w", Kind.WRAP_UP)
                .point(null, "A remark before all headings.")
                .point("On Iran", "One.")
                .point("On Iran", "Two.")
                .point("On Syria", "Three.");
        Hand blog = Hand.blog("b", DAY, "12:00")
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
            List<String> lines = Lines.of(shown(Hand.timeline(wrapUp, blog), order));
            assertEquals(untimed, lines.subList(lines.size() - untimed.size(), lines.size()));
            assertEquals(untimed.size() + 3, lines.size());
        }
    }

    @Test
    void repeatsNoSectionOfAnotherDocumentAsItsOwn() {
        Hand one = new Hand("v", Kind.WRAP_UP).point("On Iran", "One.");
        Hand other = new Hand("w", Kind.WRAP_UP).point("On Iran", "Two.");
        assertEquals(
                List.of("section v On Iran first", "v1", "section w On Iran", "w1"),
                Lines.of(shown(Hand.timeline(one, other), Order.NEWEST_FIRST)));
    }

    @Test
    void anEmptyTimelineShowsNothing() {
        assertTrue(shown(Hand.timeline(), Order.NEWEST_FIRST).rows().isEmpty());
        assertTrue(shown(Hand.timeline(new Hand("n", Kind.NONE)), Order.NEWEST_FIRST)
                .rows()
                .isEmpty());
    }
}
