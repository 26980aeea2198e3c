package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.model.Topic.Origin;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks what each part of a filter shows, and the counts beside it. */
class FilteredTimelineTest {
    private static final String DAY = "2019-05-14";
    private static final Timeline TIMELINE = DocumentBuilder.timeline(
            new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                    .introduced("Mike Pompeo", "before it all")
                    .at(DAY, "12:00", "Both")
                    .topic("Iran", Origin.HEADING)
                    .topic("Syria", Origin.TAG)
                    .quote("Mike Pompeo", "one")
                    .at(DAY, "11:30", "Iran only")
                    .topic("Iran", Origin.HEADING)
                    .quote("Sergey Lavrov", "two")
                    .quote(null, "three")
                    .at(DAY, "11:00", "Syria only")
                    .topic("Syria", Origin.TAG)
                    .quote("Mike Pompeo", "four")
                    .at(DAY, "10:30", "Nothing"),
            new DocumentBuilder("w", DocumentKind.WRAP_UP)
                    .point("On Iran", "A point.")
                    .topic("Iran", Origin.HEADING)
                    .quote("Mike Pompeo", "five"));

    private static FilteredTimeline shown(Filter filter) {
        return FilteredTimeline.of(TIMELINE, filter, Order.NEWEST_FIRST);
    }

    private static String ids(Filter filter) {
        return RowTexts.ids(shown(filter));
    }

    @Test
    void topicsWidenOrNarrow() {
        assertEquals("a1 a2 a3 w1", ids(Filters.topics(Filter.Match.ANY, "Iran", "Syria")));
        assertEquals("a1", ids(Filters.topics(Filter.Match.ALL, "Iran", "Syria")));
        assertEquals("a1 a2 w1", ids(Filters.topics(Filter.Match.ANY, "IRÁN")));
        assertEquals("", ids(Filters.topics(Filter.Match.ANY, "Cuba")));
        assertEquals("a2 a4 w1", ids(Filters.notTopics("syria")));
    }

    @Test
    void updatesWithoutTopicsAreChosenAndLeftOutAsOneMoreTopic() {
        assertEquals("a4", ids(Filters.topics(Filter.Match.ANY, Filter.NO_TOPIC)));
        assertEquals("a1 a3 a4", ids(Filters.topics(Filter.Match.ANY, Filter.NO_TOPIC, "Syria")));
        assertEquals("", ids(Filters.topics(Filter.Match.ALL, Filter.NO_TOPIC, "Syria")));
        assertEquals("a1 a2 a3 w1", ids(Filters.notTopics(Filter.NO_TOPIC)));
        assertEquals(1, shown(Filter.NONE).withoutTopic());
        assertEquals(1, shown(Filters.topics(Filter.Match.ANY, "Iran")).withoutTopic());
        assertEquals(0, shown(Filters.topics(Filter.Match.ALL, "Iran")).withoutTopic());
        assertEquals(1, shown(Filters.notTopics(Filter.NO_TOPIC)).withoutTopic());
        assertEquals(0, shown(Filters.speakers("Mike Pompeo")).withoutTopic());
        assertEquals(0, shown(Filters.hidden("a")).withoutTopic());
    }

    @Test
    void speakersKeepTheUpdatesThatQuoteThemAndTheirQuotes() {
        assertEquals("a1 a3 w1", ids(Filters.speakers("mike pompeo")));
        assertEquals("a2", ids(Filters.speakers(Filter.UNKNOWN_SPEAKER)));
        assertEquals(
                List.of("two"),
                shown(Filters.speakers("Sergey Lavrov")).quotes().stream()
                        .map(Quote::text)
                        .toList());
    }

    @Test
    void boundsAreInclusiveBelowAndExclusiveAboveAndCountWhatHasNoTime() {
        FilteredTimeline shown = shown(Filters.times("11:00", "12:00"));
        assertEquals("a2 a3", RowTexts.ids(shown));
        assertEquals(1, shown.withoutTime());
        assertEquals(0, shown(Filter.NONE).withoutTime());
        Filter alsoHidden = Filter.NONE
                .but()
                .from(TimeBound.parse("11:00"))
                .hiddenDocuments(Set.of("w"))
                .done();
        assertEquals(0, shown(alsoHidden).withoutTime());
    }

    @Test
    void clocksThatRunBackwardsCrossMidnight() {
        Timeline night = DocumentBuilder.timeline(new DocumentBuilder("n", DocumentKind.LIVE_BLOG)
                .at(DAY, "22:00", "a")
                .at(DAY, "23:30", "b")
                .at("2019-05-15", "00:30", "c")
                .at("2019-05-15", "01:30", "d")
                .at(DAY, "21:00", "e"));
        assertEquals(
                "n2 n3", RowTexts.ids(FilteredTimeline.of(night, Filters.times("23:00", "1:00"), Order.OLDEST_FIRST)));
    }

    @Test
    void countsTopicsAsIfNoTopicWereChosen() {
        Topic iran = new Topic("Iran", Origin.HEADING);
        Topic syria = new Topic("Syria", Origin.TAG);
        List<FilteredTimeline.TopicCount> all =
                List.of(new FilteredTimeline.TopicCount(iran, 3), new FilteredTimeline.TopicCount(syria, 2));
        assertEquals(all, shown(Filter.NONE).topics());
        assertEquals(all, shown(Filters.topics(Filter.Match.ANY, "Iran")).topics());
        assertEquals(
                List.of(new FilteredTimeline.TopicCount(iran, 3), new FilteredTimeline.TopicCount(syria, 1)),
                shown(Filters.notTopics("Iran")).topics());
        assertEquals(
                List.of(new FilteredTimeline.TopicCount(iran, 1), new FilteredTimeline.TopicCount(syria, 0)),
                shown(Filters.speakers("Sergey Lavrov")).topics());
        assertEquals(
                List.of(new FilteredTimeline.TopicCount(iran, 1)),
                shown(Filters.hidden("a")).topics());
    }

    @Test
    void countsSpeakersAsIfNoSpeakerWereChosenWithTheUnknownLast() {
        assertEquals("[Mike Pompeo 3, Sergey Lavrov 1,  1]", speakers(Filter.NONE));
        assertEquals("[Mike Pompeo 3, Sergey Lavrov 1,  1]", speakers(Filters.speakers("Sergey Lavrov")));
        assertEquals("[Mike Pompeo 2, Sergey Lavrov 1,  1]", speakers(Filters.topics(Filter.Match.ANY, "Iran")));
        assertEquals("[Mike Pompeo 1]", speakers(Filters.hidden("a")));
    }

    private static String speakers(Filter filter) {
        return shown(filter).speakers().stream()
                .map(count -> count.speaker() + " " + count.quotes())
                .toList()
                .toString();
    }

    @Test
    void showsTheQuotesOfIntroductionsUnlessUpdatesAreChosen() {
        assertEquals(
                List.of("before it all", "one", "two", "three", "four", "five"),
                shown(Filter.NONE).quotes().stream().map(Quote::text).toList());
        assertEquals(
                "before it all",
                shown(Filters.words(false, "Iran")).quotes().getFirst().text());
        for (Filter filter : List.of(
                Filters.topics(Filter.Match.ANY, "Iran"),
                Filters.speakers("Mike Pompeo"),
                Filters.from("9:00"),
                Filters.words(true, "both"))) {
            assertEquals("one", shown(filter).quotes().getFirst().text());
        }
        assertEquals(
                List.of("five"),
                shown(Filters.hidden("a")).quotes().stream().map(Quote::text).toList());
    }

    @Test
    void totalsStayWhateverIsShown() {
        assertEquals(5, shown(Filters.hidden("a", "w")).total());
        assertEquals("", ids(Filters.hidden("a", "w")));
    }

    @Test
    void findsUpdatesById() {
        assertEquals("Syria only", TIMELINE.entry("a3").orElseThrow().update().headline());
        assertEquals(
                List.of("four"),
                TIMELINE.entry("a3").orElseThrow().quotes().stream()
                        .map(Quote::text)
                        .toList());
        assertTrue(TIMELINE.entry("a9").isEmpty());
        assertEquals(
                List.of("a1", "a2", "a3", "a4", "w1"),
                TIMELINE.entries().stream().map(TimelineEntry::id).toList());
    }
}
