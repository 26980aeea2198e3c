package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.DocumentKind;
import app.rundown.model.Topic;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks which silences a timeline has, and between which rows they are shown. */
class GapTest {
    private static final String DAY = "2019-05-14";
    private static final Timeline TALKS =
            DocumentBuilder.timeline(DocumentBuilder.blog("a", DAY, DocumentBuilder.TALKS));

    @Test
    void findsTheTwoSilencesOfTheTalksInBothOrders() {
        List<String> newest = RowTexts.of(FilteredTimeline.of(TALKS, Filter.NONE, Order.NEWEST_FIRST));
        assertEquals(List.of("a5", "gap a 119", "a6"), around(newest, "gap a 119"));
        assertEquals(List.of("a15", "gap a 185", "a16"), around(newest, "gap a 185"));
        List<String> oldest = RowTexts.of(FilteredTimeline.of(TALKS, Filter.NONE, Order.OLDEST_FIRST));
        assertEquals(List.of("a6", "gap a 119", "a5"), around(oldest, "gap a 119"));
        assertEquals(List.of("a16", "gap a 185", "a15"), around(oldest, "gap a 185"));
        assertEquals(List.of(119L, 185L), RowTexts.gaps(FilteredTimeline.of(TALKS, Filter.NONE, Order.NEWEST_FIRST)));
    }

    private static List<String> around(List<String> lines, String line) {
        int at = lines.indexOf(line);
        return lines.subList(at - 1, at + 2);
    }

    @Test
    void saysWhatIsLeftOutBetweenTheNeighboursThatAFilterLeaves() {
        Timeline timeline = DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                .at(DAY, "12:00", "keep")
                .at(DAY, "11:59", "drop")
                .at(DAY, "10:59", "drop")
                .at(DAY, "10:58", "drop")
                .at(DAY, "10:57", "drop")
                .at(DAY, "08:57", "drop")
                .at(DAY, "08:56", "keep"));
        Filter keep = Filters.words(true, "keep");
        String date = "day 2019-05-14 because of ";
        assertEquals(
                List.of(date + "12:00", "a1", "left out 5 in 184", "a7"),
                RowTexts.of(FilteredTimeline.of(timeline, keep, Order.NEWEST_FIRST)));
        assertEquals(
                List.of(date + "08:56", "a7", "left out 5 in 184", "a1"),
                RowTexts.of(FilteredTimeline.of(timeline, keep, Order.OLDEST_FIRST)));
    }

    @Test
    void showsWhatIsLeftOutAtItsPlaceIfAskedFor() {
        Timeline timeline = DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                .at(DAY, "12:00", "keep")
                .at(DAY, "11:59", "drop")
                .at(DAY, "10:59", "drop")
                .at(DAY, "10:58", "keep"));
        FilteredTimeline shown = FilteredTimeline.of(
                timeline,
                Filters.words(true, "keep"),
                Order.NEWEST_FIRST,
                Marks.NONE,
                DisplayZone.DOCUMENT,
                Set.of("a2", "a3"),
                false);
        assertEquals(
                List.of("day 2019-05-14 because of 12:00", "a1", "also a2", "gap a 60", "also a3", "a4"),
                RowTexts.of(shown));
        assertEquals("a1 a4", RowTexts.ids(shown));
        assertEquals(2, shown.hits(), "what does not match is not searched");
        assertTrue(shown.shows("a2"));
    }

    @Test
    void showsNoneWhereNothingIsShownOnOneSide() {
        assertEquals(
                List.of(119L), RowTexts.gaps(FilteredTimeline.of(TALKS, Filters.from("15:00"), Order.NEWEST_FIRST)));
        assertEquals(List.of(), RowTexts.gaps(FilteredTimeline.of(TALKS, Filters.from("18:00"), Order.OLDEST_FIRST)));
        assertEquals(
                List.of(185L),
                RowTexts.gaps(FilteredTimeline.of(TALKS, Filters.times("12:00", "16:10"), Order.OLDEST_FIRST)));
        assertEquals(List.of(), RowTexts.gaps(FilteredTimeline.of(TALKS, Filters.hidden("a"), Order.OLDEST_FIRST)));
    }

    @Test
    void saysOnceWhatIsLeftOutWhereOnlyTheFirstAndLastUpdatesAreShown() {
        Timeline timeline = DocumentBuilder.timeline(DocumentBuilder.blog("a", DAY, DocumentBuilder.TALKS)
                .topic(1, "Edge", Topic.Origin.TAG)
                .topic(24, "Edge", Topic.Origin.TAG));
        Filter edges = Filters.topics(Filter.Match.ANY, "Edge");
        String date = "day 2019-05-14 because of ";
        assertEquals(
                List.of(date + "20:15", "a1", "left out 22 in 580", "a24"),
                RowTexts.of(FilteredTimeline.of(timeline, edges, Order.NEWEST_FIRST)));
        assertEquals(
                List.of(date + "10:35", "a24", "left out 22 in 580", "a1"),
                RowTexts.of(FilteredTimeline.of(timeline, edges, Order.OLDEST_FIRST)));
    }

    @Test
    void standsBeforeTheHeaderOfTheDayThatFollows() {
        Timeline timeline = DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                .stated("2019-05-15", "00:31", "c")
                .stated("2019-05-15", "00:30", "b")
                .stated("2019-05-14", "23:00", "a")
                .stated("2019-05-14", "22:59", "z"));
        assertEquals(
                List.of("day 2019-05-15", "a1", "a2", "gap a 90", "day 2019-05-14", "a3", "a4"),
                RowTexts.of(FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST)));
    }

    @Test
    void aSlowDocumentHasNoSilences() {
        Timeline hourly = DocumentBuilder.timeline(DocumentBuilder.blog("a", DAY, "09:00 10:00 11:30 13:00 14:00"));
        assertEquals(List.of(), RowTexts.gaps(FilteredTimeline.of(hourly, Filter.NONE, Order.OLDEST_FIRST)));
    }

    @Test
    void anHourIsEnoughAndAMinuteLessIsNot() {
        Timeline timeline =
                DocumentBuilder.timeline(DocumentBuilder.blog("a", DAY, "09:00 09:05 09:10 10:10 10:15 11:14 11:19"));
        assertEquals(List.of(60L), RowTexts.gaps(FilteredTimeline.of(timeline, Filter.NONE, Order.OLDEST_FIRST)));
    }

    @Test
    void anotherDocumentsUpdateBreaksASilenceWhileItsDocumentIsNotHidden() {
        Timeline timeline = DocumentBuilder.timeline(
                DocumentBuilder.blog("a", DAY, DocumentBuilder.TALKS), DocumentBuilder.blog("b", DAY, "14:00 13:55"));
        assertEquals(List.of(119L), RowTexts.gaps(FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST)));
        assertEquals(
                List.of(119L, 185L),
                RowTexts.gaps(FilteredTimeline.of(timeline, Filters.hidden("b"), Order.NEWEST_FIRST)));
    }

    @Test
    void aSilenceThatTwoDocumentsShareIsShownOnce() {
        Timeline timeline = DocumentBuilder.timeline(
                DocumentBuilder.blog("a", DAY, DocumentBuilder.TALKS),
                DocumentBuilder.blog("b", DAY, DocumentBuilder.TALKS));
        assertEquals(
                List.of(119L, 185L), RowTexts.gaps(FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST)));
    }
}
