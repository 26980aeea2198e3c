package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.history.Answers;
import app.rundown.history.Fate;
import app.rundown.history.History;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.UserData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Opens several captures of one live blog together, as a user does. */
class CapturesOfOneBlogTest {
    private static String entry(String id, String clock, String words) {
        return "<article id='" + id + "'><time datetime='2024-05-14T" + clock + ":00Z'>" + clock + "</time><p>" + words
                + "</p></article>";
    }

    private static final String FERRY = entry(
            "b1", "12:00", "The ferry came back with forty passengers, who had to wait ashore for the wind to go.");
    private static final String LIGHTS =
            entry("b2", "12:10", "The old town has been without power since the wind tore down a mast by the church.");

    private static String boats(String number) {
        return entry(
                "b3", "12:20", "“We will not sail,” Ida Brandt said. " + number + " boats are tied up at the pier.");
    }

    private static AnalysedDocument page(String id, String url, String... entries) {
        String html = "<html lang='en'><head><title>Storm live: the harbour closes</title><link rel='canonical' href='"
                + url + "'></head><body><h1>Storm live: the harbour closes</h1>" + String.join("\n", entries)
                + "</body></html>";
        return Pipeline.open(new Capture(id + ".html", html.getBytes(StandardCharsets.UTF_8)), id, null);
    }

    private static final String URL = "https://harbour.example/live";
    private static final AnalysedDocument OLD = page("d1", URL, boats("Six"), LIGHTS, FERRY);
    private static final AnalysedDocument NEW = page("d2", URL, boats("Eight"), FERRY);

    private static List<String> words(Timeline timeline) {
        return timeline.entries(Order.OLDEST_FIRST).stream()
                .map(TimelineEntry::update)
                .map(update -> update.text().replaceAll("\\s.*", "") + " of "
                        + update.id().substring(0, 2))
                .toList();
    }

    @Test
    void onlyTheNewStepOfAHistoryIsCompared() {
        HistoryIndex two = Pipeline.merge(List.of(OLD, NEW)).history();
        AnalysedDocument newest = page("d3", URL, boats("Nine"), LIGHTS, FERRY);
        History three = Pipeline.merge(List.of(OLD, NEW, newest), UserData.NONE, Answers.NONE, two)
                .history()
                .histories()
                .getFirst();
        assertSame(two.histories().getFirst().steps().getFirst(), three.steps().getFirst());
        assertEquals(Histories.history(List.of(OLD, NEW, newest)), three);
        assertEquals(1, three.steps().getLast().count(Fate.RETURNED));

        History last = Histories.of(List.of(NEW, newest), Answers.NONE, new HistoryIndex(List.of(three), List.of()))
                .histories()
                .getFirst();
        assertSame(three.steps().getLast(), last.steps().getFirst(), "the oldest was let go");
        assertEquals(3, last.tracks().size());
    }

    @Test
    void eachUpdateStandsOnceAndWhatIsGoneStays() {
        Timeline timeline = Pipeline.merge(List.of(OLD, NEW));
        assertEquals(List.of("The of d2", "The of d1", "“We of d2"), words(timeline));
        HistoryIndex history = timeline.history();
        assertEquals(1, history.gone().size());
        assertEquals(2, history.changed().size());
        assertEquals(List.of(OLD, NEW), timeline.documents());
    }

    @Test
    void aQuoteIsNotAFamilyWithItselfInAnOlderCapture() {
        Timeline timeline = Pipeline.merge(List.of(OLD, NEW));
        assertTrue(timeline.families().isEmpty(), timeline.families()::toString);
        assertEquals(
                1,
                timeline.entries().stream()
                        .mapToInt(entry -> entry.quotes().size())
                        .sum());
    }

    @Test
    void theOrderOfOpeningMakesNoDifferenceWhereTheirUpdatesTellTheTime() {
        String later =
                entry("b4", "13:00", "The wind has gone down, and the harbour opens again tomorrow morning at six.");
        AnalysedDocument newest = page("d2", URL, later, boats("Eight"), FERRY);
        assertEquals(words(Pipeline.merge(List.of(OLD, newest))), words(Pipeline.merge(List.of(newest, OLD))));
    }

    @Test
    void twoLiveBlogsAtOneAddressAreKeptApartAndSaidToBe() {
        AnalysedDocument other = page(
                "d2",
                URL,
                LIGHTS.replace("b2", "c2"),
                entry("c1", "11:00", "The school on the hill opens its gym tonight for all who can not go home."));
        AnalysedDocument first = page("d1", URL, boats("Six"), FERRY);
        HistoryIndex histories = Histories.of(List.of(first, other), Answers.NONE, HistoryIndex.NONE);
        assertTrue(histories.histories().isEmpty());
        assertEquals(1, histories.doubts().size());
        assertEquals(4, Pipeline.merge(List.of(first, other)).entries().size());
        HistoryIndex apart =
                Histories.of(List.of(first, other), Answers.NONE.with(other, first, false), HistoryIndex.NONE);
        assertTrue(apart.histories().isEmpty());
        assertTrue(apart.doubts().isEmpty());
        HistoryIndex same =
                Histories.of(List.of(first, other), Answers.NONE.with(other, first, true), HistoryIndex.NONE);
        assertEquals(1, same.histories().size());
        assertTrue(same.doubts().isEmpty());
    }
}
