package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.PostOrigin;
import app.rundown.model.Update;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks which words a search finds, and where. */
class SearchTest {
    private static final Timeline TIMELINE = DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
            .at("2019-05-14", "12:00", "Arms Control first", "Talks on arms control, and on arms.", "No more CONTROL.")
            .at(
                    "2019-05-14",
                    "11:00",
                    "Disarmament",
                    "The caf\u00e9\u00a0owner\u2019s \u201cplan\u201d co\u00adoperates.")
            .add(
                    new Update(
                            "a3",
                            3,
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            List.of(
                                    new Block.Picture("Arms on a table", null),
                                    new Block.Teaser("Arms elsewhere", "", null),
                                    new Block.ListItem("arms")),
                            Set.of()),
                    Moment.unknown(null, "none")));

    private static List<Row.Hit> hits(String update, String... words) {
        return FilteredTimeline.of(TIMELINE, Filters.words(false, words), Order.NEWEST_FIRST).rows().stream()
                .filter(row -> row instanceof Row.Card card && card.entry().id().equals(update))
                .flatMap(row -> ((Row.Card) row).hits().stream())
                .toList();
    }

    private static String found(String update, String word) {
        Row.Hit hit = hits(update, word).getFirst();
        return TIMELINE.entry(update)
                .orElseThrow()
                .update()
                .blocks()
                .get(hit.block())
                .text()
                .substring(hit.start(), hit.end());
    }

    @Test
    void findsWordsByTheirBeginningInReadingOrder() {
        assertEquals(List.of(new Row.Hit(-1, 0, 4), new Row.Hit(0, 9, 13), new Row.Hit(0, 30, 34)), hits("a1", "ARMS"));
        assertEquals(List.of(), hits("a2", "arm"), "“Disarmament” does not begin with it");
    }

    @Test
    void findsPhrasesAsTheyStand() {
        assertEquals(List.of(new Row.Hit(-1, 0, 12), new Row.Hit(0, 9, 21)), hits("a1", "arms control"));
    }

    @Test
    void joinsHitsThatMeet() {
        assertEquals(
                List.of(new Row.Hit(-1, 0, 12), new Row.Hit(0, 9, 21), new Row.Hit(0, 30, 34)),
                hits("a1", "arms", "arms control"));
    }

    @Test
    void keepsOffsetsOfTheOriginal() {
        assertEquals("caf\u00e9\u00a0owner", found("a2", "cafe owner"));
        assertEquals("owner\u2019s \u201cplan\u201d", found("a2", "owner's \"plan\""));
        assertEquals("co\u00adoperates", found("a2", "cooperates"));
    }

    @Test
    void searchesNoCaptionsAndNoTeasers() {
        assertEquals(List.of(new Row.Hit(2, 0, 4)), hits("a3", "arms"));
    }

    @Test
    void matchesOnlyWantsEachWordSomewhereInTheUpdate() {
        assertEquals("a1", ids("first", "more"));
        assertEquals("a1 a3", ids("arms"));
        assertEquals("", ids("arms", "cafe"));
        assertEquals("a1 a2 a3", ids(" "));
    }

    private static String ids(String... words) {
        return RowTexts.ids(FilteredTimeline.of(TIMELINE, Filters.words(true, words), Order.NEWEST_FIRST));
    }

    @Test
    void countsTheHitsOfWhatIsShown() {
        assertEquals(
                4,
                FilteredTimeline.of(TIMELINE, Filters.words(false, "arms"), Order.NEWEST_FIRST)
                        .hits());
        assertEquals(
                4,
                FilteredTimeline.of(TIMELINE, Filters.words(true, "arms", "talks"), Order.OLDEST_FIRST)
                        .hits());
        assertEquals(
                0,
                FilteredTimeline.of(TIMELINE, Filter.NONE, Order.OLDEST_FIRST).hits());
    }

    @Test
    void hitsAndMatchesMeanTheSameUpdates() {
        FilteredTimeline both =
                FilteredTimeline.of(TIMELINE, Filters.words(false, "arms", "no more"), Order.NEWEST_FIRST);
        assertEquals(1, both.matches());
        assertEquals(1, both.found());
        assertEquals(
                both.hits(),
                both.rows().stream()
                        .filter(row -> row instanceof Row.Card card
                                && card.entry().id().equals("a1"))
                        .mapToInt(row -> ((Row.Card) row).hits().size())
                        .sum());
        FilteredTimeline none =
                FilteredTimeline.of(TIMELINE, Filters.words(false, "arms", "owner"), Order.NEWEST_FIRST);
        assertEquals(0, none.hits());
    }

    @Test
    void leavesOutUpdatesWithAWordOrAPhrase() {
        int all = TIMELINE.entries().size();
        assertEquals(all - 1, without("arms control").entries().size());
        assertEquals(all - 2, without("arms control", "plan").entries().size());
        assertEquals(all, without("arms trade").entries().size());
        assertEquals(all, without().entries().size());
        assertEquals(all - 1, FilteredTimeline.count(TIMELINE, notWords("arms control"), Marks.NONE));
    }

    private static FilteredTimeline without(String... words) {
        return FilteredTimeline.of(TIMELINE, notWords(words), Order.NEWEST_FIRST);
    }

    private static Filter notWords(String... words) {
        return Filter.NONE.but().notWords(List.of(words)).done();
    }

    @Test
    void findsTheWordsOfPosts() {
        Timeline timeline = DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                .add(
                        new Update(
                                "a1",
                                1,
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                List.of(new Block.Post(
                                        "We are safe.",
                                        List.of(),
                                        new PostOrigin("Anna Lee", "lee", null, null, null))),
                                Set.of()),
                        Moment.unknown(null, "none")));
        List<Row.Hit> hits =
                FilteredTimeline.of(timeline, Filters.words(false, "safe"), Order.NEWEST_FIRST).rows().stream()
                        .filter(Row.Card.class::isInstance)
                        .flatMap(row -> ((Row.Card) row).hits().stream())
                        .toList();
        assertEquals(List.of(new Row.Hit(0, 7, 11)), hits);
    }
}
