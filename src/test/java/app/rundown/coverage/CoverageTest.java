package app.rundown.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Coverage;
import app.rundown.model.Coverage.Verdict;
import app.rundown.pipeline.Pipeline;
import app.rundown.text.Word;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks which updates are said to carry a point of a wrap-up, and which quotes it is said to have altered. */
class CoverageTest {
    /** Updates that every live blog here has, so that some words are common and others are not. */
    private static final List<String> LIVE = List.of(
            "The harbour board of Lowick met on Monday. The harbour master, Anna Bell, told reporters that the quay"
                    + " would stay closed until the cracks in the northern wall have been filled.",
            "About 1,240 passengers are waiting in the ferry hall of Lowick, the harbour board said.",
            "“We will not send a single ship past that wall before Friday,” Anna Bell said in Lowick.",
            "The mayor, Tom Reed, said the town would open two schools for the night. Volunteers brought blankets.",
            "“The town has been left alone with this,” Tom Reed said. “We asked for help in spring.”",
            "Divers of the harbour board went down to the northern wall in the afternoon.",
            "A bus company said it would take passengers from Lowick to the airport for free.",
            "Rain set in over Lowick in the evening.");

    private static Coverage coverage(String... points) {
        return coverage(LIVE, points);
    }

    private static Coverage coverage(List<String> updates, String... points) {
        String list = Stream.of(points).map(point -> "<li>" + point + "</li>").collect(Collectors.joining());
        String wrapUp = "<title>What we know about the quay of Lowick</title><h1>What we know about the quay of"
                + " Lowick</h1><p>The day in brief.</p><h2>On the quay</h2><ul>" + list
                + "</ul><h2>On the town</h2><ul>"
                + "<li>The mayor, Tom Reed, will speak to Mrs. Olga Finch of the ministry about the costs.</li>"
                + "<li>“Nobody was warned of this,” said Peter Marsh, who sells fish in the hall.</li></ul>"
                + "<h2>On the ships</h2><ul><li>Two captains, Ida Holm and Karl Brandt, have asked a court to let them"
                + " sail.</li></ul>";
        String live = IntStream.range(0, updates.size())
                .mapToObj(i -> "<article><time datetime='2026-03-02T1" + (9 - i) + ":10:00Z'>1" + (9 - i)
                        + ":10</time><p>" + updates.get(i) + "</p></article>")
                .collect(Collectors.joining());
        return timeline(
                        wrapUp,
                        "<title>Quay of Lowick</title><h1>Quay of Lowick closed – live updates</h1><main>" + live
                                + "</main>")
                .coverage();
    }

    private static Timeline timeline(String... pages) {
        return Pipeline.merge(IntStream.range(0, pages.length)
                .mapToObj(i -> open(pages[i], "d" + i))
                .toList());
    }

    private static AnalysedDocument open(String page, String id) {
        return Pipeline.open(new Capture(id + ".html", page.getBytes(StandardCharsets.UTF_8)), id, null);
    }

    /** Returns the positions of the updates that carry a point. */
    private static List<String> carriedBy(Coverage.Point point) {
        return point.ties().stream()
                .map(tie -> tie.update().replaceAll(".*u", ""))
                .toList();
    }

    @Test
    void wordsInARowAreTheSameWords() {
        Coverage.Point point = coverage(
                        "Nothing will sail soon: the quay would stay closed until the cracks in the northern wall have"
                                + " been filled, it was said.")
                .points()
                .getFirst();
        assertEquals(Verdict.SAME_WORDS, point.verdict());
        assertEquals(List.of("1"), carriedBy(point));
        assertTrue(point.why()
                .contains("“the quay would stay closed until the cracks in the northern wall" + " have been filled”"));
    }

    @Test
    void mostWordsInTheirOrderAreTheSameWords() {
        Coverage.Point point = coverage("The mayor said the town would open schools for the night.")
                .points()
                .getFirst();
        assertEquals(Verdict.SAME_WORDS, point.verdict());
        assertEquals(List.of("4"), carriedBy(point));
    }

    @Test
    void aClaimInOtherWordsIsReworded() {
        Coverage.Point point = coverage("In the ferry hall, 1 240 passengers still had to wait.")
                .points()
                .getFirst();
        assertEquals(Verdict.REWORDED, point.verdict());
        assertEquals(List.of("2"), carriedBy(point));
    }

    @Test
    void whatBringsFiguresOfItsOwnIsAbsentAndNamesTheNearest() {
        Coverage.Point point = coverage(
                        "In 1987 cracks closed the northern wall of the quay for 19 months, and 400 dockers lost work.")
                .points()
                .getFirst();
        assertEquals(Verdict.ABSENT, point.verdict());
        assertEquals(List.of(), point.ties());
        assertEquals("d1-u1", Objects.requireNonNull(point.nearest()).update());
    }

    @Test
    void aLongNameIsNotTheSameWords() {
        List<String> wall = List.of(
                "The Lowick and Marram Sands Joint Harbour Conservancy Trust of Saint Olave was founded by"
                        + " fishermen who had lost their boats to the sand, and has never asked anybody for a grant.",
                "The Lowick and Marram Sands Joint Harbour Conservancy Trust of Saint Olave pays for the repair.");
        SameWords same = SameWords.of(Word.in(wall.getFirst()), Word.in(wall.getLast()));
        assertTrue(Objects.requireNonNull(same).run().size() > 8);
        List<String> live = new ArrayList<>(LIVE);
        live.set(5, wall.getLast());
        assertNotEquals(
                Verdict.SAME_WORDS,
                coverage(live, wall.getFirst()).points().getFirst().verdict());
    }

    @Test
    void anUpdateThatNoPointTakesUpIsLeftOut() {
        Coverage coverage = coverage("The mayor said the town would open schools for the night.");
        assertTrue(coverage.leftOut().contains("d1-u8"));
        assertFalse(coverage.leftOut().contains("d1-u4"));
        assertEquals(coverage.leftOut().stream().sorted().toList(), List.copyOf(coverage.leftOut()));
    }

    @Test
    void aQuoteInOtherWordsIsAltered() {
        List<Coverage.Alteration> altered = coverage(
                        "“We will not send a single boat past that wall before Friday,” Anna Bell said.",
                        "“The town has been left alone … We asked for help in spring,” Tom Reed said.")
                .alterations();
        assertEquals(
                List.of("We will not send a single boat past that wall before Friday,"),
                altered.stream().map(alteration -> alteration.point().text()).toList());
        assertEquals("d1-u3", altered.getFirst().source().update());
    }

    @Test
    void whatIsPutShorterOrLongerIsNotAltered() {
        assertEquals(
                List.of(),
                coverage(
                                "“The town has been left alone with this. We asked for help in spring,” Tom Reed said.",
                                "Nobody will “send a single ship past that wall”, Anna Bell said.")
                        .alterations());
    }

    @Test
    void withoutAWrapUpNothingIsCovered() throws IOException {
        Path live = Path.of("seeds/sochi-talks-live.txt");
        Timeline timeline = Pipeline.merge(
                List.of(Pipeline.open(new Capture(live.toString(), Files.readAllBytes(live)), "d", null)));
        assertTrue(timeline.coverage().isEmpty());
        assertEquals(List.of(), List.copyOf(timeline.coverage().leftOut()));
    }

    /** The samples are told in other words throughout; what is not recognised is called absent, never carried. */
    @Test
    void theSamplesAreAsAReaderFoundThem() throws IOException {
        List<String> wrong = CoverageGold.wrongPoints(
                "sochi.tsv", Path.of("seeds/sochi-talks-wrap-up.txt"), Path.of("seeds/sochi-talks-live.txt"));
        assertTrue(wrong.size() <= 3, wrong::toString);
        assertTrue(wrong.stream().allMatch(point -> point.contains("is absent")), wrong::toString);
    }
}
