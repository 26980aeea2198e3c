package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.user.Note;
import app.rundown.user.NotePlaces;
import app.rundown.user.Noted;
import app.rundown.user.Notes;
import app.rundown.user.PlacedNotes;
import app.rundown.user.QuoteKey;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks that notes find their places, and that filter and search find them. */
class NotesInTimelineTest {
    private static final Instant AT = Instant.parse("2024-06-02T08:15:30Z");
    private static final Timeline TIMELINE = DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
            .at("2024-06-01", "12:00", "Ferry late", "The ferry to the island is late.")
            .quote("Ana Ruiz", "we sail at noon")
            .quote("Ana Ruiz", "nobody waits")
            .at("2024-06-01", "11:00", "Bridge", "The bridge is shut.")
            .at("2024-06-01", "10:00", "Wind", "It blows."));
    private static final AnalysedDocument DOCUMENT = TIMELINE.documents().getFirst();
    private static final String KEY = UserData.key(DOCUMENT.document());
    private static final NotePlaces PLACES = NotePlaces.NONE.of(TIMELINE.documents());

    private static Note note(String text) {
        return new Note(text, AT, "");
    }

    private static Noted update(int nth) {
        return PLACES.name(DOCUMENT.document(), DOCUMENT.document().updates().get(nth))
                .orElseThrow();
    }

    private static Noted quote(int nth) {
        return PLACES.name(DOCUMENT.quotes().get(nth)).orElseThrow();
    }

    /** The later quote, the update, the bridge, and what is gone. */
    private static PlacedNotes placed() {
        return PLACES.place(Notes.NONE
                .with(KEY, quote(1), note("Check the tide table"))
                .with(KEY, update(0), note("Compare with the ferry's own page"))
                .with(KEY, update(1), note("Who shut it? https://example.org/bridge"))
                .with(KEY, new UpdateKey("url gone"), note("A later one"))
                .with(
                        KEY,
                        new QuoteKey(new UpdateKey("url gone"), "we flew", 1),
                        new Note("Gone", AT.minusSeconds(9), ""))
                .with("title Another", new UpdateKey("url 1"), note("Not open")));
    }

    private static FilteredTimeline shown(Filter filter) {
        return FilteredTimeline.of(
                TIMELINE, filter, Order.NEWEST_FIRST, new Marks(Set.of(), Set.of(), placed()), DisplayZone.DOCUMENT);
    }

    private static List<String> ids(Filter filter) {
        return shown(filter).entries().stream().map(TimelineEntry::id).toList();
    }

    private static List<Row.Hit> hits(Filter filter) {
        return shown(filter).rows().stream()
                .flatMap(row -> row instanceof Row.Card card ? card.hits().stream() : null)
                .toList();
    }

    @Test
    void standAtTheirUpdateInReadingOrder() {
        List<PlacedNotes.Placed> own = placed().of("a1");
        assertEquals(
                List.of("Compare with the ferry's own page", "Check the tide table"),
                own.stream().map(one -> one.note().text()).toList());
        Quote quote = DOCUMENT.quotes().get(1);
        assertEquals(quote, own.get(1).quote());
        assertEquals("Check the tide table", placed().on(quote).orElseThrow().text());
        assertEquals(
                "Compare with the ferry's own page",
                placed().on(DOCUMENT.document().updates().getFirst())
                        .orElseThrow()
                        .text());
        assertEquals(List.of(), placed().of("a3"));
    }

    @Test
    void thatHaveNoPlaceAreListedTheOldestFirst() {
        assertEquals(
                List.of("Gone", "A later one"),
                placed().unplaced().stream().map(one -> one.note().text()).toList());
        assertEquals(2, placed().unplaced(DOCUMENT.document()));
    }

    @Test
    void areCountedAndFiltered() {
        assertEquals(Map.of(Has.NOTE, 2, Has.QUOTE, 1), shown(Filter.NONE).kinds());
        Filter noted = Query.parse("has:note", Filter.NONE, TIMELINE).filter();
        assertEquals(List.of("a1", "a2"), ids(noted));
        assertEquals(
                List.of("a3"),
                ids(Query.parse("-has:notes", Filter.NONE, TIMELINE).filter()));
    }

    @Test
    void areFoundByTheirWordsBehindTheWordsOfTheUpdate() {
        assertEquals(
                List.of(new Row.Hit(-1, 0, 5), new Row.Hit(0, 4, 9), new Row.Hit(-2, 17, 22)),
                hits(Filters.words(true, "ferry")));
        assertEquals(List.of(new Row.Hit(-3, 10, 14)), hits(Filters.words(true, "tide")));
        assertEquals(0, Row.Hit.note(-2));
        assertEquals(1, Row.Hit.note(-3));
        assertEquals(-1, Row.Hit.note(-1));
        assertEquals(-1, Row.Hit.note(4));
    }

    @Test
    void andTheirUpdateTogetherHaveAllWords() {
        assertEquals(List.of("a1"), ids(Filters.words(true, "island", "tide")));
        assertEquals(List.of(), ids(Filters.words(true, "island", "shut")));
        assertEquals(List.of(), ids(Filters.words(true, "page check")), "no phrase goes from one note to the next");
    }

    @Test
    void hideAnUpdateWhoseWordsAreLeftOut() {
        assertEquals(
                List.of("a2", "a3"),
                ids(Filter.NONE.but().notWords(List.of("tide")).done()));
    }
}
