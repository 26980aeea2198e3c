package app.rundown.ui.matrix;

import static app.rundown.ui.TestWindow.LIVE;
import static app.rundown.ui.TestWindow.WRAP_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Matrix;
import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.format.Counts;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.State;
import app.rundown.user.TopicEdits;
import app.rundown.user.UserData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Checks the table “who × topic” in the window. */
class MatrixViewTest {
    private static TestWindow open(String... paths) {
        TestWindow window = new TestWindow();
        window.open(paths);
        window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        window.settle();
        return window;
    }

    private static MatrixButton button(TestWindow window, String said) {
        return (MatrixButton)
                window.find(node -> node instanceof MatrixButton && said.equals(node.getAccessibleText()));
    }

    /** Returns a cell with several quotes that is in view at first. */
    private static Cell full(Matrix matrix) {
        for (Matrix.Line line : matrix.lines()) {
            for (Matrix.Column column : matrix.columns().subList(0, 3)) {
                if (line.on(column.topic()) > 1) {
                    return new Cell(line.speaker() + ", " + column.topic(), line.on(column.topic()));
                }
            }
        }
        throw new AssertionError(matrix);
    }

    private record Cell(String name, int count) {
        String said() {
            return name + ": " + Counts.of(count, "quote");
        }
    }

    private static void assertNamed(String said, Node node) {
        assertEquals(said, node.getAccessibleText());
        assertEquals(AccessibleRole.TOGGLE_BUTTON, node.getAccessibleRole());
    }

    /** Clicks on a place, and filters by it with the keyboard. */
    private static void filterBy(TestWindow window, String said) {
        // Slanted names reach over their neighbours; the number is each place's own.
        window.click(button(window, said).lookup(".matrix-count"));
        window.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
    }

    @Test
    void aCellIsReadBelowTheMatrix() {
        try (TestWindow window = open(LIVE, WRAP_UP)) {
            Cell cell = full(window.state().shown().matrix());
            window.click(button(window, cell.said()));
            assertEquals(Filter.NONE, window.state().filter(), "reading changes nothing in the timeline");
            assertTrue(button(window, cell.said()).isSelected());
            window.click("Copy " + cell.count() + " citations");
            assertEquals(cell.count(), window.desktop.text.lines().count());
            String words = window.desktop.text.substring(1, window.desktop.text.indexOf("” — "));
            window.press("Go to the quote: " + words);
            assertEquals(words, Objects.requireNonNull(window.state().quote()).text());
            assertFalse(window.reads("Who × topic") && window.focused() instanceof MatrixButton);
        }
    }

    @Test
    void countsUpdatesOrSharesInstead() {
        try (TestWindow window = open(LIVE, WRAP_UP)) {
            Matrix matrix = window.state().shown().matrix();
            Cell cell = full(matrix);
            Matrix.Line line = matrix.lines().stream()
                    .filter(one -> cell.name().startsWith(one.speaker() + ", "))
                    .findFirst()
                    .orElseThrow();
            Matrix.Count count = line.count(cell.name().substring(line.speaker().length() + 2));
            window.click("Updates");
            MatrixButton updates = button(window, cell.name() + ": " + Counts.of(count.updates(), "update"));
            assertTrue(shows(updates, Integer.toString(count.updates())));
            window.click("Share");
            int percent = Math.round(100f * count.quotes() / line.quotes());
            MatrixButton share = button(window, cell.said() + ", " + percent + " % of the speaker’s " + line.quotes());
            assertTrue(shows(share, percent + "%"));
            window.click("Quotes");
            assertTrue(shows(button(window, cell.said()), Integer.toString(count.quotes())));
        }
    }

    private static boolean shows(MatrixButton button, String number) {
        return button.lookup(".matrix-count") instanceof Labeled label && number.equals(label.getText());
    }

    @Test
    void whatIsReadIsShownInTheTimelineOnRequest() {
        try (TestWindow window = open(LIVE, WRAP_UP)) {
            Cell cell = full(window.state().shown().matrix());
            window.click(button(window, cell.said()));
            window.click("Show in timeline");
            State now = window.state();
            assertEquals(cell.count(), now.shown().quotes().size());
            assertEquals(1, now.filter().topics().size());
            assertTrue(now.quote() != null
                    && now.filter().speakers().contains(now.quote().speaker()));
        }
    }

    @Test
    void aCellFiltersAndAgainShowsAll() {
        try (TestWindow window = open(LIVE, WRAP_UP)) {
            Matrix matrix = window.state().shown().matrix();
            int all = window.state().shown().quotes().size();
            Cell cell = full(matrix);
            String said = cell.said();
            filterBy(window, said);
            State now = window.state();
            assertEquals(1, now.filter().speakers().size());
            assertEquals(1, now.filter().topics().size());
            assertEquals(cell.count(), now.shown().quotes().size());
            assertEquals(matrix, now.shown().matrix());
            filterBy(window, said + ", shown only");
            assertEquals(Filter.NONE, window.state().filter());
            assertEquals(all, window.state().shown().quotes().size());
        }
    }

    @Test
    void headsFilterByOneAlone() {
        try (TestWindow window = open(LIVE, WRAP_UP)) {
            Matrix matrix = window.state().shown().matrix();
            Matrix.Line line = matrix.lines().getFirst();
            Matrix.Column column = matrix.columns().getFirst();
            filterBy(window, line.speaker() + ": " + Counts.of(line.quotes(), "quote"));
            assertEquals(Set.of(line.speaker()), window.state().filter().speakers());
            assertEquals(line.quotes(), window.state().shown().quotes().size());
            filterBy(window, column.topic() + ": " + Counts.of(column.quotes(), "quote"));
            assertEquals(Set.of(), window.state().filter().speakers());
            assertEquals(Set.of(column.topic()), window.state().filter().topics());
            assertEquals(column.quotes(), window.state().shown().quotes().size());
            filterBy(window, "All quotes: " + Counts.of(matrix.quotes(), "quote"));
            assertEquals(Filter.NONE, window.state().filter());
        }
    }

    @Test
    void aCellKeepsTheRestOfTheFilter() {
        try (TestWindow window = open(LIVE, WRAP_UP)) {
            String wrapUp =
                    window.state().timeline().documents().get(1).document().id();
            FxThread.run(() -> window.model
                    .filter()
                    .changeFilter(filter -> FilterChanges.toggleDocument(filter, List.of(wrapUp))));
            window.settle();
            Cell cell = full(window.state().shown().matrix());
            filterBy(window, cell.said());
            assertEquals(Set.of(wrapUp), window.state().filter().hiddenDocuments());
            assertEquals(cell.count(), window.state().shown().quotes().size());
        }
    }

    @Test
    void theKeyboardMovesAndFilters() {
        try (TestWindow window = open(LIVE, WRAP_UP)) {
            Matrix matrix = window.state().shown().matrix();
            assertNamed("All quotes: " + Counts.of(matrix.quotes(), "quote"), window.focused());
            window.keys(KeyCode.DOWN);
            Matrix.Line first = matrix.lines().getFirst();
            assertNamed(first.speaker() + ": " + Counts.of(first.quotes(), "quote"), window.focused());
            window.keys(KeyCode.RIGHT);
            String said = first.speaker() + ", " + matrix.columns().getFirst().topic() + ": "
                    + Counts.orNone(first.on(matrix.columns().getFirst().topic()), "quote");
            assertNamed(said, window.focused());
            Node cell = window.focused();
            window.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
            assertEquals(Set.of(first.speaker()), window.state().filter().speakers());
            assertSame(cell, window.focused());
            assertNamed(said + ", shown only", cell);
            window.keys(KeyCode.DOWN);
            assertEquals(new MatrixSpot(1, 0), ((MatrixButton) window.focused()).spot());
            window.keys(KeyCode.UP);
            assertSame(cell, window.focused());
            window.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
            assertEquals(Filter.NONE, window.state().filter());
            assertFalse(((ToggleButton) cell).isSelected());
            window.keys(KeyCode.END, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
            assertEquals(
                    new MatrixSpot(matrix.lines().size() - 1, matrix.columns().size() - 1),
                    ((MatrixButton) window.focused()).spot());
            window.keys(KeyCode.HOME, KeyCode.LEFT);
            assertEquals(
                    new MatrixSpot(matrix.lines().size() - 1, MatrixSpot.HEAD),
                    ((MatrixButton) window.focused()).spot());
            window.keys(KeyCode.ESCAPE);
            assertFalse(window.focused() instanceof MatrixButton);
        }
    }

    @Test
    void aCellWithoutQuotesDoesNothing() {
        try (TestWindow window = open(LIVE, WRAP_UP)) {
            MatrixButton none = (MatrixButton) window.find(node -> node instanceof MatrixButton button
                    && button.spot().kind() == MatrixSpot.Kind.CELL
                    && button.spot().quotes(window.state().shown().matrix()) == 0);
            FxThread.run(none::fire);
            window.settle();
            assertEquals(Filter.NONE, window.state().filter());
            assertFalse(none.isSelected());
        }
    }

    @Test
    void onlyOnePlaceTakesTheKeyboardFromTab() {
        try (TestWindow window = open(LIVE, WRAP_UP)) {
            window.keys(KeyCode.DOWN, KeyCode.RIGHT);
            List<Node> stops = FxThread.call(() -> Nodes.seen(window.window)
                    .filter(node -> node instanceof MatrixButton && node.isFocusTraversable())
                    .toList());
            assertEquals(List.of(window.focused()), stops);
        }
    }

    @Test
    void saysWhyThereIsNothing() {
        try (TestWindow window = open(LIVE)) {
            String id =
                    window.state().timeline().documents().getFirst().document().id();
            FxThread.run(() ->
                    window.model.filter().changeFilter(filter -> FilterChanges.toggleDocument(filter, List.of(id))));
            window.settle();
            assertTrue(window.reads("No quotes in the updates that pass the filter."));
            window.press("Show "
                    + window.state()
                            .timeline()
                            .documents()
                            .getFirst()
                            .document()
                            .title());
            assertFalse(window.reads("No quotes in the updates that pass the filter."));
        }
        String silent = """
            A quiet night

            10:00 GMT
            Nothing yet

            It is quiet here.

            10:30 GMT
            Still nothing

            It stays quiet here.
            """;
        try (TestWindow window = new TestWindow()) {
            FxThread.join(() -> window.model
                    .documents()
                    .open(List.of(new Capture("quiet.txt", silent.getBytes(StandardCharsets.UTF_8))), null));
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            assertTrue(window.reads("No update in the open documents quotes anybody."));
            assertEquals(
                    "No update in the open documents quotes anybody.",
                    window.focused().getAccessibleText());
            window.keys(KeyCode.ESCAPE);
            assertFalse(window.reads("No update in the open documents quotes anybody."));
        }
    }

    @Test
    void namesFromRightToLeftAreShown() {
        try (TestWindow window = open("seeds/apollo-11-landing-ar.html", "seeds/titanic-night-ar.html")) {
            Matrix matrix = window.state().shown().matrix();
            assertFalse(matrix.lines().isEmpty());
            assertNamed("All quotes: " + Counts.of(matrix.quotes(), "quote"), window.focused());
        }
    }

    /** Returns a live blog with many speakers and many tags. */
    private static String page(int speakers, int topics) {
        StringBuilder updates = new StringBuilder();
        for (int i = 0; i < speakers; i++) {
            updates.append(i == 0 ? "" : ",")
                    .append("""
                        {"@type":"BlogPosting","@id":"u%d","headline":"Ships leave %s",\
                        "datePublished":"2024-05-01T%02d:%02d:00Z",
                         "articleBody":"“We have seen the harbour and its ships today,” Maria %s said."}\
                        """.formatted(i, port(i % topics), 1 + i / 60, i % 60, surname(i)));
        }
        String tags = IntStream.range(0, topics).mapToObj(MatrixViewTest::port).collect(Collectors.joining(","));
        return """
            <html><head><title>Harbour</title><script type="application/ld+json">\
            {"@context":"https://schema.org","@type":"LiveBlogPosting",
            "headline":"Harbour","keywords":"%s","datePublished":"2024-05-01T01:00:00Z",\
            "liveBlogUpdate":[%s]}</script></head>
            <body><h1>Harbour</h1></body></html>\
            """.formatted(tags, updates);
    }

    private static String port(int i) {
        return "Port " + surname(i * 11).replace("ik", "stad");
    }

    private static String surname(int i) {
        String letters = "bdfgklmnprstvz";
        return Character.toUpperCase(letters.charAt(i % 14)) + "or" + letters.charAt(i / 14 % 14) + "e"
                + letters.charAt(i / 196 % 14) + "ik";
    }

    @Test
    void aLargeMatrixHoldsButtonsForWhatIsSeenOnly() {
        TopicEdits ports = TopicEdits.NONE;
        for (int i = 0; i < 30; i++) {
            ports = ports.withOwn(port(i), List.of(port(i)));
        }
        try (TestWindow window = new TestWindow(UserData.NONE.withTopics(ports))) {
            Capture capture = new Capture("harbour.html", page(300, 30).getBytes(StandardCharsets.UTF_8));
            FxThread.join(() -> window.model.documents().open(List.of(capture), null));
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            Matrix matrix = window.state().shown().matrix();
            assertTrue(
                    matrix.lines().size() > 250 && matrix.columns().size() == 30,
                    matrix.lines().size() + " × " + matrix.columns().size());
            window.keys(KeyCode.SHORTCUT, KeyCode.END);
            assertEquals(new MatrixSpot(matrix.lines().size() - 1, 29), ((MatrixButton) window.focused()).spot());
            assertTrue(window.find(node -> node instanceof MatrixButton b
                            && b.spot().equals(new MatrixSpot(matrix.lines().size() - 1, MatrixSpot.HEAD)))
                    .isVisible());
            assertTrue(FxThread.call(() -> Nodes.all(window.window)
                            .filter(MatrixButton.class::isInstance)
                            .count())
                    < 800);
            assertTrue(FxThread.call(() -> {
                Node grid = window.window.lookup(".matrix");
                var room = grid.localToScene(grid.getLayoutBounds());
                return room.contains(
                        window.focused().localToScene(window.focused().getLayoutBounds()));
            }));
        }
    }
}
