package app.rundown.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.history.edit.Edit;
import app.rundown.history.edit.EditKind;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Update;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks what is said to have become of updates between captures, whether they have addresses of their own or not. */
class ComparisonTest {
    private static final Map<String, String> WORDS = Map.of(
            "mayor", "The mayor has asked everybody on the quay to go home before the tide comes in at nine.",
            "ferry", "The last ferry of the day has turned back with forty passengers and two horses on board.",
            "lights", "The lights went out in the old town, and the bakery is selling bread by candlelight.",
            "boats", "Six fishing boats are tied up at the inner pier, where the water is two metres too high.",
            "school", "The school on the hill opens its gym tonight for all who cannot go back to their homes.");

    private static Captures page(boolean addresses, String id, String... updates) {
        Captures page = new Captures(id, "en");
        for (String update : updates) {
            String[] parts = update.split(" ");
            Update.Flag[] flags = parts.length > 2 ? new Update.Flag[] {Update.Flag.PINNED} : new Update.Flag[0];
            page.add(
                    addresses ? parts[1] : null,
                    parts[0],
                    null,
                    List.of(WORDS.getOrDefault(parts[1], "Something else altogether happened: " + parts[1] + ".")),
                    flags);
        }
        return page;
    }

    private static Map<String, List<Fate>> fates(AnalysedDocument older, AnalysedDocument newer) {
        return Comparison.of(older, newer, "en").changes().stream()
                .filter(UpdateChange::isTelling)
                .collect(Collectors.toMap(
                        change -> WORDS.entrySet().stream()
                                .filter(entry -> change.latest().update().text().equals(entry.getValue()))
                                .map(Map.Entry::getKey)
                                .findFirst()
                                .orElse(change.latest().update().text()),
                        change -> List.copyOf(change.fates()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSamePageHasNoChanges(boolean addresses) {
        AnalysedDocument one =
                page(addresses, "a", "12:10 mayor", "12:00 ferry").read();
        AnalysedDocument other =
                page(addresses, "b", "12:10 mayor", "12:00 ferry").read();
        assertEquals(Map.of(), fates(one, other));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsNewFromInsertedAndFromWhatCameIntoView(boolean addresses) {
        AnalysedDocument one =
                page(addresses, "a", "12:10 mayor", "12:00 ferry").read();
        AnalysedDocument other = page(
                        addresses, "b", "12:20 lights", "12:10 mayor", "12:05 boats", "12:00 ferry", "11:00 school")
                .read();
        assertEquals(
                Map.of(
                        "lights", List.of(Fate.NEW),
                        "boats", List.of(Fate.INSERTED),
                        "school", List.of(Fate.CAME_INTO_VIEW)),
                fates(one, other));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatScrolledOutIsNotGone(boolean addresses) {
        AnalysedDocument one = page(
                        addresses,
                        "a",
                        "11:00 school pinned",
                        "12:10 mayor",
                        "12:05 boats",
                        "12:00 ferry",
                        "11:50 lights")
                .read();
        AnalysedDocument other = page(addresses, "b", "11:00 school pinned", "12:10 mayor", "12:00 ferry")
                .read();
        assertEquals(Map.of("boats", List.of(Fate.GONE), "lights", List.of(Fate.SCROLLED_OUT)), fates(one, other));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsAnotherTimeFromAnotherPlace(boolean addresses) {
        AnalysedDocument one = page(addresses, "a", "12:10 mayor", "12:05 boats", "12:00 ferry", "11:50 lights")
                .read();
        AnalysedDocument retimed = page(addresses, "b", "12:10 mayor", "12:00 ferry", "11:55 boats", "11:50 lights")
                .read();
        assertEquals(Map.of("boats", List.of(Fate.RETIMED)), fates(one, retimed));
        AnalysedDocument moved = page(addresses, "c", "12:10 mayor", "12:00 ferry", "11:50 lights", "12:05 boats")
                .read();
        assertEquals(Map.of("boats", List.of(Fate.REORDERED)), fates(one, moved));
        AnalysedDocument turned = page(addresses, "d", "11:50 lights", "12:00 ferry", "12:05 boats", "12:10 mayor")
                .read();
        assertEquals(Map.of(), fates(one, turned));
    }

    @Test
    void addressesThatOnlyCountAreNotTrusted() {
        AnalysedDocument one = new Captures("a", "en")
                .add("post2", "12:10", WORDS.get("mayor"))
                .add("post1", "12:00", WORDS.get("ferry"))
                .read();
        AnalysedDocument other = new Captures("b", "en")
                .add("post3", "12:20", WORDS.get("lights"))
                .add("post2", "12:00", WORDS.get("ferry"))
                .add("post1", "12:10", WORDS.get("mayor"))
                .read();
        assertEquals(List.of(Fate.NEW), fates(one, other).get("lights"));
        assertTrue(Comparison.of(one, other, "en").changes().stream()
                .allMatch(change -> change.edits().isEmpty()));
    }

    @Test
    void anEditedUpdateWithoutAddressIsStillTheSame() {
        String words = WORDS.get("boats");
        AnalysedDocument one = new Captures("a", "en").add(null, "12:00", words).read();
        AnalysedDocument other = new Captures("b", "en")
                .add(null, "12:00", words.replace("Six", "Eight"))
                .read();
        UpdateChange change = Comparison.of(one, other, "en").changes().getFirst();
        assertEquals(
                List.of(EditKind.FIGURE),
                change.edits().stream().map(Edit::kind).toList());
    }

    @Test
    void followsAnUpdateThatCameBack() {
        AnalysedDocument one =
                page(true, "a", "12:10 mayor", "12:05 boats", "12:00 ferry").read();
        AnalysedDocument two = page(true, "b", "12:10 mayor", "12:00 ferry").read();
        AnalysedDocument three =
                page(true, "c", "12:10 mayor", "12:05 boats", "12:00 ferry").read();
        History history = History.of(List.of(one, two, three), "en");
        assertEquals(3, history.tracks().size());
        assertEquals(1, history.steps().getFirst().count(Fate.GONE));
        assertEquals(1, history.steps().getLast().count(Fate.RETURNED));
        assertEquals(List.of(), List.copyOf(history.onlyIn(0)));
    }

    @Test
    void tellsCapturesOfOneLiveBlogFromTwoLiveBlogs() {
        AnalysedDocument one = page(true, "a", "12:10 mayor", "12:05 boats").read();
        AnalysedDocument sameAddress =
                page(false, "b", "15:00 lights", "12:10 mayor").read();
        AnalysedDocument otherDay =
                page(false, "c", "15:00 lights", "14:00 school").read();
        AnalysedDocument copy =
                page(false, "d", "12:10 mayor", "12:05 boats").at(null).read();
        AnalysedDocument another = page(false, "e", "15:00 lights", "14:00 school")
                .at("https://other.example/")
                .read();
        assertEquals(
                CaptureMatch.Verdict.SAME, CaptureMatch.of(one, sameAddress).verdict());
        assertEquals(
                CaptureMatch.Verdict.ONLY_ADDRESS,
                CaptureMatch.of(one, otherDay).verdict());
        assertEquals(CaptureMatch.Verdict.SAME, CaptureMatch.of(one, copy).verdict());
        assertEquals(
                CaptureMatch.Verdict.DIFFERENT, CaptureMatch.of(one, another).verdict());
    }

    @Test
    void aTrailKnowsAgainWhatEarlierCapturesHad() {
        AnalysedDocument one =
                page(false, "a", "12:10 mayor", "12:05 boats", "12:00 ferry").read();
        Trail trail = new Trail(one, "en");
        for (String id : List.of("b", "c", "d")) {
            trail.add(page(false, id, "12:10 mayor", "12:00 ferry").read());
        }
        AnalysedDocument back =
                page(false, "e", "12:10 mayor", "12:05 boats", "12:00 ferry").read();
        assertEquals(1, trail.compare(back).count(Fate.RETURNED));
        assertEquals(1, trail.add(back).count(Fate.RETURNED));
        assertEquals(
                0,
                trail.add(page(false, "f", "12:10 mayor", "12:05 boats", "12:00 ferry")
                                .read())
                        .telling()
                        .size());
    }
}
