package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.model.Topic.Origin;
import app.rundown.timeline.Filter.Scope;
import app.rundown.user.PlacedNotes;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks the scopes of what is shown: all updates, the matches, or the starred ones. */
class FilteredTimelineScopeTest {
    private static final String DAY = "2024-06-01";
    private static final Timeline TIMELINE = DocumentBuilder.timeline(
            new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                    .introduced("Ana Ruiz", "before it all")
                    .at(DAY, "12:00", "Ferry and bridge")
                    .topic("Ferry", Origin.TAG)
                    .quote("Ana Ruiz", "one")
                    .at(DAY, "11:30", "Ferry")
                    .topic("Ferry", Origin.TAG)
                    .quote("Tom Berg", "two")
                    .at(DAY, "11:00", "Bridge"),
            new DocumentBuilder("w", DocumentKind.WRAP_UP).point("Past", "A ferry long ago."));
    private static final Marks STARS = new Marks(Set.of(), Set.of("a2", "a3", "w1", "gone"), PlacedNotes.NONE);

    private static FilteredTimeline shown(Filter filter, Scope scope) {
        return FilteredTimeline.of(TIMELINE, filter.withScope(scope), Order.NEWEST_FIRST, STARS, DisplayZone.DOCUMENT);
    }

    private static FilteredTimeline starred(Filter filter) {
        return shown(starring(filter), Scope.ALL);
    }

    private static Filter starring(Filter filter) {
        return filter.but().has(Set.of(Has.STAR)).done();
    }

    @Test
    void showsWhatIsStarredInTheOrderOfAll() {
        assertEquals("a2 a3 w1", RowTexts.ids(starred(Filter.NONE)));
        assertEquals(
                "a3 a2 w1",
                RowTexts.ids(FilteredTimeline.of(
                        TIMELINE, starring(Filter.NONE), Order.OLDEST_FIRST, STARS, DisplayZone.DOCUMENT)));
        assertEquals("", RowTexts.ids(FilteredTimeline.of(TIMELINE, starring(Filter.NONE), Order.OLDEST_FIRST)));
    }

    @Test
    void starsNarrowWithAllElse() {
        assertEquals("a2", RowTexts.ids(starred(Filters.topics(Filter.Match.ANY, "Ferry"))));
        assertEquals("w1", RowTexts.ids(starred(Filters.hidden("a"))));
        FilteredTimeline late = starred(Filters.from("11:15"));
        assertEquals("a2", RowTexts.ids(late));
        assertEquals(1, late.withoutTime());
    }

    @Test
    void searchedWordsAreOnlyLitUpAmongTheStarred() {
        FilteredTimeline ferries = starred(Filters.words(false, "ferry"));
        assertEquals("a2 a3 w1", RowTexts.ids(ferries));
        assertEquals(2, ferries.hits());
    }

    @Test
    void theContextOfAHitIsOfItsDocument() {
        FilteredTimeline shown = FilteredTimeline.of(
                DocumentBuilder.timeline(
                        DocumentBuilder.blog("a", DAY, "14:00 13:00 12:00 11:00 10:00"),
                        DocumentBuilder.blog("b", DAY, "12:30 11:30"),
                        new DocumentBuilder("w", DocumentKind.WRAP_UP)
                                .point("Past", "Long ago.")
                                .point("Past", "Of 12:00 or so.")
                                .point("Past", "Today.")
                                .point("Past", "Tomorrow.")),
                Filters.words(true, "of 12:00"),
                Order.OLDEST_FIRST,
                Marks.NONE,
                DisplayZone.DOCUMENT,
                Set.of(),
                true);
        assertEquals(
                List.of("a4", "a3", "a2", "w1", "w2", "w3"),
                shown.rows().stream()
                        .filter(Row.Card.class::isInstance)
                        .map(row -> ((Row.Card) row).entry().id())
                        .toList());
        assertEquals(
                List.of("a3", "w2"),
                shown.entries().stream().map(TimelineEntry::id).toList());
    }

    @Test
    void countsWhatEachScopeWouldShow() {
        for (Scope scope : Scope.values()) {
            FilteredTimeline ferries = shown(Filters.words(false, "ferry"), scope);
            assertEquals(3, ferries.matches());
            FilteredTimeline onTopic = shown(Filters.topics(Filter.Match.ANY, "Ferry"), scope);
            assertEquals(2, onTopic.matches());
        }
        assertEquals(3, FilteredTimeline.count(TIMELINE, Filter.NONE, STARS, Has.STAR));
        assertEquals(
                1,
                FilteredTimeline.count(
                        TIMELINE, Filters.topics(Filter.Match.ANY, "Ferry").withScope(Scope.MATCHES), STARS, Has.STAR));
    }

    @Test
    void countsOfNamesAreThoseOfTheScope() {
        assertEquals(
                List.of(1),
                starred(Filter.NONE).topics().stream()
                        .map(FilteredTimeline.TopicCount::updates)
                        .toList());
        assertEquals(
                List.of("two"),
                starred(Filter.NONE).quotes().stream().map(Quote::text).toList());
    }
}
