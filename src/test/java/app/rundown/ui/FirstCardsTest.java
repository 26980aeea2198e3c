package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.base.GivenUp;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.timeline.Order;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.opening.OpenDocuments;
import app.rundown.ui.opening.OpenSnapshot;
import app.rundown.ui.opening.Opening;
import app.rundown.ui.opening.ReadResult;
import app.rundown.user.UserData;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that the first updates of a long page are shown while the rest is read, and that they stay as they were. */
@Execution(ExecutionMode.CONCURRENT)
class FirstCardsTest {
    private static final int UPDATES = 12_000;
    private static final Instant LATEST = Instant.parse("2026-03-14T23:59:00Z");
    private static final String WORDS = " The ferry waits at the pier until the wind goes down, and its passengers are"
            + " given tea and blankets in the old customs house, where the keeper tells them of storms long past and of"
            + " the ships that did not wait for the wind. “We are patient,” said Anna Lee, the captain.";

    private final OpenDocuments documents = new OpenDocuments();

    private static Instant at(int update) {
        return LATEST.minusSeconds(60L * update);
    }

    private static String stated(int update) {
        return "<time datetime='" + at(update) + "'>" + at(update).toString().substring(11, 16) + "</time>";
    }

    private static Capture page(String head, int updates, IntFunction<String> time) {
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html><title>Ferry strike live</title>" + head + "<body><h1>Ferry strike live</h1>");
        for (int i = 0; i < updates; i++) {
            html.append("<article>")
                    .append(time.apply(i))
                    .append("<p>Number ")
                    .append(i)
                    .append(".")
                    .append(WORDS)
                    .append("</p></article>\n");
        }
        return new Capture("ferry.html", html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Opening opening() {
        return new Opening(documents, List.of("ferry.html"), false, CompletableFuture.completedFuture(null));
    }

    private static List<ReadResult> loads(Capture capture) {
        return List.of(ReadResult.of("ferry.html", null, () -> capture));
    }

    private static List<String> cards(OpenSnapshot shown, int first) {
        return shown.timeline().entries(Order.NEWEST_FIRST).stream()
                .limit(first)
                .map(FirstCardsTest::card)
                .toList();
    }

    private static String card(TimelineEntry entry) {
        List<String> words = entry.update().blocks().stream().map(Block::text).toList();
        return entry.id() + " " + entry.moment().at() + " " + entry.moment().shown() + " " + words;
    }

    /** The first updates as data of the page state them. */
    private static String data(int updates) {
        StringBuilder data = new StringBuilder("<script type='application/ld+json'>{\"@type\": \"LiveBlogPosting\","
                + " \"headline\": \"Ferry strike live\", \"liveBlogUpdate\": [");
        for (int i = 0; i < updates; i++) {
            data.append(i == 0 ? "" : ",")
                    .append("{\"@type\": \"BlogPosting\", \"datePublished\": \"")
                    .append(at(i))
                    .append("\", \"articleBody\": \"Number ")
                    .append(i)
                    .append(".")
                    .append(WORDS)
                    .append("\"}");
        }
        return data.append("]}</script>").toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void whatIsShownFirstStaysAsItWas(int inData) {
        Opening opening = opening();
        String data = inData == 0 ? "" : data(inData);
        List<ReadResult> loads = loads(page(data, UPDATES, FirstCardsTest::stated));
        assertTrue(opening.readStart(loads, Order.NEWEST_FIRST));
        OpenSnapshot first = opening.addStart(UserData.NONE).orElseThrow();
        int early = first.timeline().entries().size();
        assertTrue(early >= 12 && early < UPDATES, early + " updates");
        assertEquals(
                "It is still being read; these are only its first updates.",
                first.found().getFirst().document().problems().getFirst().what());
        opening.read(loads, UserData.NONE);
        OpenSnapshot whole = opening.add(UserData.NONE).orElseThrow();
        assertEquals(UPDATES, whole.timeline().entries().size());
        assertEquals(cards(first, early), cards(whole, early));
        assertEquals(List.of(), whole.found().getFirst().document().problems());
        assertEquals(List.of(), opening.told(null));
    }

    @Test
    void cancellingTakesTheFirstCardsAway() {
        Opening opening = opening();
        List<ReadResult> loads = loads(page("", UPDATES, FirstCardsTest::stated));
        opening.readStart(loads, Order.NEWEST_FIRST);
        opening.addStart(UserData.NONE);
        opening.cancel();
        assertThrows(GivenUp.class, () -> opening.read(loads, UserData.NONE));
        documents.remove(opening.added());
        assertEquals(List.of(), documents.documents(UserData.NONE).found());
    }

    @Test
    void closingTheFirstCardsGivesUpTheRest() {
        Opening opening = opening();
        List<ReadResult> loads = loads(page("", UPDATES, FirstCardsTest::stated));
        opening.readStart(loads, Order.NEWEST_FIRST);
        opening.addStart(UserData.NONE);
        documents.clear();
        opening.read(loads, UserData.NONE);
        assertThrows(GivenUp.class, () -> opening.add(UserData.NONE));
        assertEquals(List.of(), documents.documents(UserData.NONE).found());
    }

    @Test
    void nothingIsShownFirstThatTheRestCouldChange() {
        Capture stated = page("", UPDATES, FirstCardsTest::stated);
        assertFalse(opening().readStart(loads(stated), Order.OLDEST_FIRST), "the first ones come last");
        Capture clocks = page("", UPDATES, i -> "<time>" + at(i).toString().substring(11, 16) + "</time>");
        assertFalse(opening().readStart(loads(clocks), Order.NEWEST_FIRST), "the day is not known yet");
        Capture data = page("", UPDATES, i -> (i == UPDATES - 1 ? data(10) : "") + stated(i));
        assertFalse(opening().readStart(loads(data), Order.NEWEST_FIRST), "data at its end may change them");
        Capture cut = page(data(2000), UPDATES, FirstCardsTest::stated);
        assertFalse(opening().readStart(loads(cut), Order.NEWEST_FIRST), "the data are cut");
        Capture small = page("", 100, FirstCardsTest::stated);
        assertFalse(opening().readStart(loads(small), Order.NEWEST_FIRST), "it is read at once");
        Capture pinned = page("", UPDATES, i -> stated(i == 0 ? 500 : i));
        assertFalse(opening().readStart(loads(pinned), Order.NEWEST_FIRST), "the first one belongs elsewhere");
    }
}
