package app.rundown.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Moment.Basis;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.read.Fixture;
import app.rundown.user.DayAndZone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks how clock texts become moments: where date and zone come from, what is doubted, and what stays unknown. */
class TimingTest {
    private static List<Moment> moments(Document document) {
        Timing timing = Timing.of(document, DayAndZone.NONE);
        return document.updates().stream()
                .map(u -> timing.moments().get(u.id()))
                .toList();
    }

    private static List<String> instants(List<Moment> moments) {
        return moments.stream().map(m -> String.valueOf(m.instant())).toList();
    }

    /** A document of clocks alone, with further stamps of the page and words for all updates. */
    private static Document clocks(List<Stamp> page, String words, String... clocks) {
        List<Update> updates = new ArrayList<>();
        for (String clock : clocks) {
            int n = updates.size() + 1;
            updates.add(new Update(
                    "d1-u" + n,
                    n,
                    List.of(new Stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, clock)),
                    null,
                    null,
                    null,
                    null,
                    List.of(new Block.Paragraph(words)),
                    Set.of()));
        }
        return new Document(
                "d1",
                new Capture("t.txt", new byte[] {1}),
                DocumentKind.LIVE_BLOG,
                "Title",
                null,
                page,
                List.of(),
                updates,
                List.of(),
                List.of(),
                List.of());
    }

    private static Stamp page(Stamp.Source source, String text) {
        return new Stamp(Stamp.Role.PAGE, source, text);
    }

    @Test
    void theDateComesFromTheWordsAndTheZoneFromTheHead() {
        Document blog = Fixture.read("live-blog.txt");
        List<Moment> moments = moments(blog);
        assertEquals(
                List.of(
                        "2021-05-18T00:20:00Z",
                        "2021-05-17T23:10:00Z",
                        "2021-05-17T22:30:00Z",
                        "2021-05-17T22:10:00Z",
                        "2021-05-17T22:25:00Z",
                        "2021-05-17T21:50:00Z",
                        "2021-05-17T21:50:00Z"),
                instants(moments));
        Moment moment = moments.get(1);
        assertEquals("23:10", moment.shown());
        assertEquals(Basis.INFERRED, moment.basis());
        assertEquals(Moment.Precision.MINUTE, moment.precision());
        assertTrue(moment.why().contains("17 May 2021"), moment.why());
        assertTrue(moment.why().contains("May 17, 2021"), moment.why());
        assertTrue(moment.why().contains("zone is inferred from the header's clock"), moment.why());
        assertTrue(moment.why().contains("not taken"), moment.why());
    }

    @Test
    void aLateHeadClockIsThatOfTheCopy() {
        var captured = Timing.of(Fixture.read("live-blog.txt"), DayAndZone.NONE).captured();
        assertNotNull(captured);
        assertEquals(Instant.parse("2022-09-22T07:41:00Z"), captured.at());
        assertTrue(captured.why().contains("07:41 GMT22 September 2022"));
        assertNull(Timing.of(Fixture.read("timed.html"), DayAndZone.NONE).captured());
    }

    @Test
    void onlyTheStrayIsDoubted() {
        List<Moment> moments = moments(Fixture.read("live-blog.txt"));
        List<Integer> doubted = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            if (!moments.get(i).doubts().isEmpty()) {
                doubted.add(i + 1);
            }
        }
        assertEquals(List.of(5), doubted);
        assertEquals(
                "Out of order: stands below 22:10 though it is later.",
                moments.get(4).doubts().getFirst());
    }

    @Test
    void statedInstantsKeepTheirZone() {
        List<Moment> moments = moments(Fixture.read("json-ld.html"));
        assertEquals("2021-10-02T11:05+02:00", String.valueOf(moments.getFirst().at()));
        assertEquals(Basis.STATED, moments.getFirst().basis());
        assertEquals(Instant.parse("2021-10-02T09:20:00Z"), moments.getFirst().edited());
        assertEquals(Basis.UNKNOWN, moments.get(2).basis());
        Moment shown = moments(Fixture.read("timed.html")).getFirst();
        assertEquals("15:41", shown.shown());
        assertEquals("2021-07-03T15:41+02:00", String.valueOf(shown.at()));
    }

    @Test
    void allTimesLocalIsNoZone() {
        for (Moment moment : moments(Fixture.read("wire.txt"))) {
            assertEquals(Basis.UNKNOWN, moment.basis());
            assertNotNull(moment.shown());
        }
        Document dated = clocks(List.of(page(Stamp.Source.METADATA, "2021-05-17")), "Nothing.", "12:00", "12:30");
        Moment moment = moments(dated).getFirst();
        assertNull(moment.at());
        assertTrue(moment.why().contains("17 May 2021") && moment.why().contains("zone"), moment.why());
    }

    @Test
    void oneOldDateIsNoEvidence() {
        Document blog = clocks(List.of(), "It was built on 3 January 1998.", "12:00 GMT", "12:30 GMT");
        assertEquals(List.of("null", "null"), instants(moments(blog)));
        assertTrue(moments(blog).getFirst().why().contains("too weak"));
        assertEquals("12:00 GMT", moments(blog).getFirst().shown());
    }

    @Test
    void evidenceThatContradictsItselfGivesNoDate() {
        Document blog = clocks(
                List.of(page(Stamp.Source.METADATA, "2021-05-17"), page(Stamp.Source.METADATA, "2021-08-02")),
                "Nothing.",
                "12:00 GMT",
                "12:30 GMT");
        Moment moment = moments(blog).getFirst();
        assertNull(moment.at());
        assertTrue(moment.why().contains("17 May 2021") && moment.why().contains("2 August 2021"), moment.why());
    }

    @Test
    void aWeekdayDecidesBetweenDates() {
        Document blog = clocks(
                List.of(page(Stamp.Source.METADATA, "2021-05-17"), page(Stamp.Source.METADATA, "2021-05-20")),
                "They met on Thursday.",
                "12:00 GMT",
                "12:30 GMT",
                "13:00 GMT");
        assertEquals("2021-05-20T12:00:00Z", instants(moments(blog)).getFirst());
    }

    @Test
    void midnightIsCrossedInTheDocumentsDirection() {
        Stamp day = page(Stamp.Source.METADATA, "2021-05-17");
        assertEquals(
                List.of(
                        "2021-05-17T22:00:00Z",
                        "2021-05-17T23:50:00Z",
                        "2021-05-18T00:10:00Z",
                        "2021-05-18T00:05:00Z",
                        "2021-05-18T01:00:00Z"),
                instants(moments(clocks(
                        List.of(day), "Words.", "22:00 GMT", "23:50 GMT", "00:10 GMT", "00:05 GMT", "01:00 GMT"))));
        assertEquals(
                List.of("2021-05-17T00:10:00Z", "2021-05-16T23:55:00Z", "2021-05-16T21:00:00Z"),
                instants(moments(clocks(List.of(day), "Words.", "00:10 GMT", "23:55 GMT", "21:00 GMT"))));
    }

    @Test
    void clocksComeInManyShapes() {
        Stamp day = page(Stamp.Source.METADATA, "2021-05-17");
        assertEquals(
                List.of("2021-05-17T18:45:00Z", "2021-05-17T19:00:00Z", "2021-05-17T19:05:00Z", "2021-05-17T19:10:00Z"),
                instants(moments(
                        clocks(List.of(day), "Words.", "2:45 p.m. EDT", "3 p.m. EDT", "15.05 EDT", "15h10 EDT"))));
    }

    @Test
    void sharedStructuredTimesAreNobodysOwn() {
        List<Update> updates = new ArrayList<>();
        for (int n = 1; n <= 3; n++) {
            updates.add(new Update(
                    "d1-u" + n,
                    n,
                    List.of(new Stamp(Stamp.Role.MADE, Stamp.Source.JSON_LD, "2021-05-17T10:00:00Z")),
                    null,
                    "Headline",
                    null,
                    null,
                    List.of(),
                    Set.of()));
        }
        Document page = new Document(
                "d1",
                new Capture("t", new byte[] {1}),
                DocumentKind.LIVE_BLOG,
                "T",
                null,
                List.of(),
                List.of(),
                updates,
                List.of(),
                List.of(),
                List.of());
        for (Moment moment : moments(page)) {
            assertEquals(Basis.UNKNOWN, moment.basis());
            assertTrue(moment.why().contains("shared by three updates"), moment.why());
        }
    }

    @Test
    void oddStampsAreUnknownNotErrors() {
        Document blog = clocks(
                List.of(
                        page(Stamp.Source.METADATA, "9999-99-99"),
                        page(Stamp.Source.SHOWN, "31 February 2021 25:61 GMT+99")),
                "30 February 2020",
                "99:99",
                "45+3'",
                "",
                "2021-13-45T99:99:99Z",
                "99999999999999");
        for (Moment moment : moments(blog)) {
            assertEquals(Basis.UNKNOWN, moment.basis());
            assertFalse(moment.why().isEmpty());
        }
    }

    @Test
    void pointsOfAWrapUpHaveNoTime() {
        for (Moment moment : moments(Fixture.read("wrap-up.txt"))) {
            assertNull(moment.shown());
            assertEquals(Basis.UNKNOWN, moment.basis());
        }
    }

    @Test
    void aWordForTodayMeansTheDayOfTheCopy() {
        Stamp copied = new Stamp(Stamp.Role.COPIED, Stamp.Source.SHOWN, "Date: Wed, 21 Aug 2024 13:45:10 -0000");
        List<Moment> moments = moments(clocks(List.of(copied), "Words.", "i dag 15.20", "i dag 14.47"));
        assertEquals("2024-08-21T15:20", String.valueOf(moments.getFirst().local()));
        assertTrue(
                moments.getFirst().why().contains("a word for today"),
                moments.getFirst().why());
        // In some zones the day of the copy had begun an hour before, in others it was the next one.
        assertNull(moments(clocks(List.of(copied), "Words.", "idag 01.20"))
                .getFirst()
                .local());
        assertNull(
                moments(clocks(List.of(), "Words.", "i dag 15.20")).getFirst().local());
    }
}
