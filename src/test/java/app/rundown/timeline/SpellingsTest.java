package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.DocumentKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks which other spellings and forms of a word a search finds. */
class SpellingsTest {
    private static List<String> found(String text, Filter.Forms forms, String... words) {
        Timeline timeline = DocumentBuilder.timeline(
                new DocumentBuilder("a", DocumentKind.LIVE_BLOG).at("2019-05-14", "12:00", text));
        Filter filter = Filter.NONE.but().words(List.of(words)).forms(forms).done();
        return FilteredTimeline.of(timeline, filter, Order.NEWEST_FIRST).rows().stream()
                .filter(Row.Card.class::isInstance)
                .flatMap(row -> ((Row.Card) row).hits().stream())
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }

    private static List<String> typed(String text, String... words) {
        return found(text, Filter.Forms.TYPED, words);
    }

    @Test
    void oneWordOrTwoIsTheSame() {
        String text = "AirAsia, Air Asia, Air-Asia and AIRASIA’s";
        List<String> all = List.of("AirAsia", "Air Asia", "Air-Asia", "AIRASIA");
        assertEquals(all, typed(text, "air asia"));
        assertEquals(all, typed(text, "airasia"));
        assertEquals(all, typed(text, "air-asia"));
        assertEquals(List.of("AirAsia"), typed("AirAsia flies", "air", "asia"));
        assertEquals(List.of("Air", "Asia"), typed("Air over Asia", "air", "asia"));
        assertEquals(List.of("cease-fire", "cease fire"), typed("A cease-fire, a cease fire", "ceasefire"));
        assertEquals(List.of("co-operation"), typed("In co-operation", "cooperation"));
        assertEquals(List.of("stop-and-search"), typed("a stop-and-search order", "stop and search"));
    }

    @Test
    void wordsThatOnlyMeetAreNotOne() {
        assertEquals(List.of(), typed("a long way for the people", "along"));
        assertEquals(List.of(), typed("for the people", "forth"));
        assertEquals(List.of(), typed("so the me", "theme"));
        assertEquals(List.of(), typed("cease fires", "ceasefire"));
        assertEquals(List.of(), typed("in two, to be", "into"));
    }

    @Test
    void allFormsCountOnlyOnDemand() {
        String text = "They negotiated, negotiations go on, a negotiator";
        assertEquals(List.of(), typed(text, "negotiating"));
        assertEquals(List.of("negotiated", "negotiations", "negotiator"), found(text, Filter.Forms.ALL, "negotiating"));
        assertEquals(List.of("Verträge"), found("Verträge", Filter.Forms.ALL, "Vertrags"));
        assertEquals(List.of("talks", "talked"), found("talks, talked, tall", Filter.Forms.ALL, "talk"));
        assertEquals(List.of("Syria"), found("Syria, serious", Filter.Forms.ALL, "Syrian"));
        assertEquals(List.of(), found("2019 and 2018", Filter.Forms.ALL, "2017"));
        assertEquals(List.of(), found("trade wars", Filter.Forms.ALL, "trades war"), "a phrase is meant as it stands");
    }
}
