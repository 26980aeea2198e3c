package app.rundown.ui.lanes;

import static app.rundown.ui.TestWindow.LIVE;
import static app.rundown.ui.TestWindow.WRAP_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Row;
import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.state.FilterChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the lanes of speakers, topics and outlets. */
class LanesTest {
    @TempDir
    Path folder;

    private static TestWindow open(String... paths) {
        TestWindow window = new TestWindow(1_200, 900);
        window.open(paths);
        window.keys(KeyCode.L);
        return window;
    }

    private static List<String> lanes(TestWindow window) {
        return FxThread.call(() -> Nodes.seen(window.window)
                .filter(node -> node.getStyleClass().contains("lane-name"))
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static boolean isOpen(TestWindow window) {
        return !lanes(window).isEmpty();
    }

    /** Clicks on a text of a row in sight. */
    private static void click(TestWindow window, String text) {
        window.click(
                window.find(node -> node instanceof Labeled label && text.equals(label.getText()) && !isWaiting(node)));
    }

    private static boolean isWaiting(Node node) {
        return node != null && (TestWindow.isWaiting(node) || isWaiting(node.getParent()));
    }

    private static boolean reads(TestWindow window, String part) {
        return FxThread.call(() -> Nodes.seen(window.window)
                .anyMatch(node -> node instanceof Text text && text.getText().contains(part) && !isWaiting(node)));
    }

    private static String speaker(TestWindow window) {
        return Filter.speaker(Objects.requireNonNull(window.state().quote()));
    }

    /** Writes a live blog; each update is a clock, a space, a headline, a line break, and its words. */
    private Path blog(String... updates) throws IOException {
        StringBuilder page =
                new StringBuilder("<title>Live: talks at the harbour</title><h1>Talks at the harbour</h1>");
        for (String update : updates) {
            String clock = update.substring(0, 5);
            page.append("<article><time datetime='2021-07-03T%s:00Z'>%s</time><h2>".formatted(clock, clock))
                    .append(update.substring(6).replace("\n", "</h2><p>"))
                    .append("</p></article>");
        }
        return Files.writeString(folder.resolve("harbour.html"), page);
    }

    @Test
    void theMostQuotedSpeakersHaveALaneEachAndEscapeLeadsBack() {
        try (TestWindow window = open(LIVE)) {
            List<String> most = window.state().shown().speakers().stream()
                    .map(count -> count.speaker())
                    .limit(lanes(window).size())
                    .toList();
            assertEquals(most, lanes(window));
            window.keys(KeyCode.DOWN, KeyCode.DOWN);
            String on = window.state().update();
            window.keys(KeyCode.ESCAPE);
            assertFalse(isOpen(window));
            assertEquals(on, window.state().update());
            assertEquals("Timeline", window.focused().getAccessibleText());
        }
    }

    @Test
    void twoQuotesOfOneUpdateTickItOnce() {
        try (TestWindow window = open(LIVE)) {
            window.keys(KeyCode.DOWN);
            String on = window.state().update();
            window.keys(KeyCode.SHIFT, KeyCode.DOWN);
            assertEquals(on, window.state().update());
            assertEquals(Set.of(on), window.state().ticked());
        }
    }

    @Test
    void everyQuoteIsCounted() {
        try (TestWindow window = open(LIVE, WRAP_UP)) {
            int all = window.state().shown().quotes().size();
            List<Quote> unknown = window.state().shown().quotes().stream()
                    .filter(quote -> quote.speaker() == null && quote.update() != null)
                    .toList();
            assertTrue(window.reads(" of " + all + " quotes"), window.texts().toString());
            assertTrue(window.reads(unknown.size() + " by unknown speakers"));
            assertTrue(window.reads("1 more speaker"));
            window.click(unknown.size() + " by unknown speakers");
            assertTrue(lanes(window).contains("Unknown speaker"), lanes(window).toString());
            assertFalse(window.reads(unknown.size() + " by unknown speakers"));
        }
    }

    @Test
    void downStaysInTheLaneAndRightGoesToTheNext() {
        try (TestWindow window = open(LIVE)) {
            window.keys(KeyCode.SHORTCUT, KeyCode.R);
            window.keys(KeyCode.HOME);
            String first = lanes(window).getFirst();
            while (!speaker(window).equals(first)) {
                window.keys(KeyCode.LEFT);
            }
            String before = Objects.requireNonNull(window.state().quote()).id();
            window.keys(KeyCode.J);
            assertNotEquals(
                    before, Objects.requireNonNull(window.state().quote()).id());
            assertEquals(first, speaker(window));
            window.keys(KeyCode.K, KeyCode.RIGHT);
            assertEquals(lanes(window).get(1), speaker(window));
            window.keys(KeyCode.LEFT);
            assertEquals(first, speaker(window));
            window.keys(KeyCode.END, KeyCode.X, KeyCode.S);
            assertTrue(window.state().ticked().contains(window.state().update()));
            assertTrue(window.state().starred().contains(window.state().update()));
        }
    }

    @Test
    void theFilterNamesTheLanes() {
        try (TestWindow window = open(LIVE)) {
            String second = lanes(window).get(1);
            FxThread.run(
                    () -> window.model.filter().changeFilter(filter -> FilterChanges.toggleSpeaker(filter, second)));
            window.settle();
            assertEquals(List.of(second), lanes(window));
            assertTrue(window.reads("without a word from " + second));
            window.press("Take away the lane of " + second);
            assertEquals(Filter.NONE, window.state().filter());
            assertTrue(lanes(window).size() > 1);
            FxThread.run(() ->
                    window.model.filter().changeFilter(filter -> FilterChanges.toggleSpeaker(filter, "Nobody At All")));
            window.settle();
            assertFalse(isOpen(window), "the page that says what matches nothing stands here");
            assertTrue(window.reads("No update matches this"));
            FxThread.run(() -> window.model.filter().changeFilter(filter -> Filter.NONE));
            window.settle();
            assertTrue(isOpen(window));
        }
    }

    @Test
    void aLaneThatIsTakenAwayBecomesOneMore() {
        try (TestWindow window = open(LIVE)) {
            List<String> before = lanes(window);
            window.press("Take away the lane of " + before.getFirst());
            assertFalse(lanes(window).contains(before.getFirst()));
            assertEquals(Filter.NONE, window.state().filter(), "lanes are no filter");
            assertEquals(before.size() - 1, lanes(window).size());
        }
    }

    @Test
    void aLaneThatIsChosenTwiceStandsOnce() {
        try (TestWindow window = open(LIVE)) {
            String first = lanes(window).getFirst();
            List<String> twice = List.of(first, "", first.toUpperCase(Locale.ROOT), "");
            FxThread.run(() -> window.model.filter().changeLanes(lanes -> lanes.withChosen(twice)));
            window.settle();
            assertEquals(List.of(first, "Unknown speaker"), lanes(window));
            FxThread.run(() -> window.model
                    .filter()
                    .changeLanes(lanes -> lanes.with("", List.of(first, ""), 6).with("", List.of(first, ""), 6)));
            window.settle();
            assertEquals(List.of(first, "Unknown speaker"), lanes(window));
        }
    }

    @Test
    void onlyAVerbOfAnsweringMakesAnAnswer() throws IOException {
        Path file = blog(
                "10:00 Two views of the quay\n\"The quay is safe,\" Ann Lee said. \"It is not,\" Bo Karlsson replied.",
                "10:10 Fees\n\"Fees will rise,\" Ann Lee said. \"We have a plan,\" Bo Karlsson said.",
                "13:30 Later\n\"Nothing has changed,\" Ann Lee said.");
        try (TestWindow window = open(file.toString())) {
            assertTrue(window.reads("answers Ann Lee"), window.texts().toString());
            assertTrue(window.reads("after Ann Lee"));
            assertTrue(window.reads("3 h 20 min without a word from both"));
            click(window, "answers Ann Lee");
            assertEquals(
                    "The quay is safe,",
                    Objects.requireNonNull(window.state().quote()).text());
        }
    }

    @Test
    void onlyTheSameWordsAreCalledSo() throws IOException {
        Path file = blog(
                "10:00 A first look at the new quay\n\"The quay is as safe as any other in the north,\" Ann Lee said.",
                "10:10 The harbour office speaks\n\"The quay is as safe as any other in the south,\" Cy Brandt said.",
                "10:20 A word from the owners\n\"The quay is as safe as any other in the north\", Bo Karlsson said.");
        try (TestWindow window = open(file.toString())) {
            assertEquals(
                    1,
                    window.state().timeline().families().size(),
                    () -> window.state().timeline().families().toString());
            assertTrue(
                    window.reads("same words as Ann Lee, 10:00"), window.texts().toString());
            assertFalse(window.reads("same words as Cy Brandt"), window.texts().toString());
            assertEquals(
                    1,
                    window.texts().stream()
                            .filter(text -> text.startsWith("same words as"))
                            .count());
        }
    }

    @Test
    void silencesAreSharedAndShowWhatOthersSaid() throws IOException {
        Path file = blog(
                "10:00 A first look at the new quay\n\"The quay is safe,\" Ann Lee said. \"It is new,\" Ann Lee said.",
                "11:00 A witness who saw nothing\n\"I never saw it,\" Cy Brandt said.",
                "12:30 The harbour opens to visitors\n\"Come and look,\" Ann Lee said.");
        try (TestWindow window = open(file.toString())) {
            window.press("Take away the lane of Cy Brandt");
            assertTrue(
                    window.reads("2 h 30 min without a word from Ann Lee"),
                    window.texts().toString());
            assertFalse(reads(window, "I never saw it"));
            click(window, "Show 1 by others");
            assertTrue(reads(window, "I never saw it"));
            click(window, "Hide 1 by others");
            assertFalse(reads(window, "I never saw it"));
        }
    }

    @Test
    void lanesCanBeTopicsOrOutlets() {
        try (TestWindow window = open(LIVE)) {
            window.click("Topics");
            List<String> topics = window.state().shown().topics().stream()
                    .map(count -> count.topic().name())
                    .toList();
            assertTrue(topics.containsAll(lanes(window)), lanes(window).toString());
            assertTrue(Nodes.seen(window.window)
                    .anyMatch(node -> node.getStyleClass().contains("lane-speaker-name")));
            window.click("Outlets");
            assertEquals(1, lanes(window).size());
            window.click("Speakers");
            window.click("Timeline");
            assertFalse(isOpen(window));
        }
    }

    @Test
    void withoutQuotesItSaysSo() throws IOException {
        Path file = blog(
                "10:00 It rains at the harbour\nIt rains at the harbour since the morning.",
                "10:30 The sun is back\nThe sun is back over the quay, and the boats go out.",
                "11:00 The boats return\nThe boats return with a good catch.",
                "11:30 The market opens\nThe market opens an hour late.");
        try (TestWindow window = open(file.toString())) {
            assertTrue(
                    window.reads("No quotes in what is shown"), window.texts().toString());
            window.keys(KeyCode.ESCAPE);
            assertEquals("Timeline", window.focused().getAccessibleText());
        }
    }

    @Test
    void oneClockCountsForAll() {
        try (TestWindow window = open(LIVE)) {
            List<String> days = window.state().shown().rows().stream()
                    .filter(Row.Day.class::isInstance)
                    .map(Object::toString)
                    .toList();
            List<String> clocks = FxThread.call(() -> Nodes.seen(window.window)
                    .filter(node -> node.getStyleClass().contains("lane-clock"))
                    .filter(node -> !TestWindow.isWaiting(node.getParent()))
                    .sorted((one, other) -> Double.compare(y(one), y(other)))
                    .map(node -> ((Labeled) node).getText())
                    .collect(Collectors.toList()));
            assertEquals(1, days.size());
            assertEquals(
                    clocks.stream()
                            .distinct()
                            .sorted(java.util.Comparator.reverseOrder())
                            .toList(),
                    clocks);
        }
    }

    @Test
    void ofManyQuotesTheLanesComeABitLater() throws IOException {
        String[] updates = IntStream.range(0, 1_100)
                .mapToObj(i -> "%02d:%02d Boat %d comes in%n".formatted(i / 60, i % 60, i)
                        + "\"Boat %d is at the quay,\" Ann Lee said. \"We unload it,\" Bo Karlsson said.".formatted(i))
                .toArray(String[]::new);
        Path file = blog(updates);
        try (TestWindow window = open(file.toString())) {
            window.awaitText("2,200 quotes");
            assertEquals(List.of("Ann Lee", "Bo Karlsson"), lanes(window));
            window.keys(KeyCode.END);
            String last = window.state().update();
            FxThread.run(() ->
                    window.model.filter().changeFilter(filter -> FilterChanges.toggleSpeaker(filter, "Bo Karlsson")));
            window.awaitText("1,100 quotes");
            assertEquals(List.of("Bo Karlsson"), lanes(window));
            assertEquals(last, window.state().update());
            window.keys(KeyCode.K);
            assertEquals("Bo Karlsson", speaker(window));
            assertTrue(reads(window, "We unload it"));
        }
    }

    @Test
    void namesStandAboveTheirLanesWhateverTheWidth() {
        try (TestWindow window = open(LIVE)) {
            window.keys(KeyCode.J, KeyCode.F10);
            window.settle();
            assertEquals(lefts(window, "lane-line"), lefts(window, "lane-head"));
            window.keys(KeyCode.F10);
            window.settle();
            assertEquals(lefts(window, "lane-line"), lefts(window, "lane-head"));
        }
    }

    private static List<Double> lefts(TestWindow window, String styleClass) {
        return FxThread.call(() -> Nodes.seen(window.window)
                .filter(node -> node.getStyleClass().contains(styleClass))
                .map(node -> node.localToScene(0, 0).getX())
                .sorted()
                .toList());
    }

    private static double y(Node node) {
        return node.localToScene(0, 0).getY();
    }
}
