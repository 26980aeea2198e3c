package app.rundown.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the marks of changed updates on the strip. */
class StripChangesTest {
    private static final String FERRY = entry("b1", "09:00", "Last ferry", "The ferry came back with forty people.");
    private static final String LIGHTS = entry("b2", "10:10", "Lights go out", "The old town has no power tonight.");
    private static final String BUSES = "Buses replace the trains until the morning.";

    @TempDir
    private Path folder;

    private static String entry(String id, String clock, String headline, String words) {
        return "<article id='" + id + "'><time datetime='2024-05-14T" + clock + ":00Z'>" + clock + "</time><h2>"
                + headline + "</h2><p>" + words
                + "</p><p>The crews on the northern mole wait for the tide of the evening.</p></article>";
    }

    private String page(String name, String saved, String... entries) throws IOException {
        String title = "Storm live: the harbour closes";
        String html = "<html lang='en'><!--\n Page saved with SingleFile \n url: https://harbour.example/live \n"
                + " saved date: Tue May 14 2024 " + saved + ":00 GMT+0000 (UTC)\n--><head><title>" + title
                + "</title></head><body><h1>" + title + "</h1>" + String.join("\n", entries) + "</body></html>";
        return Files.writeString(folder.resolve(name), html).toString();
    }

    private static DensityStrip strip(TestWindow window) {
        return (DensityStrip) window.find(DensityStrip.class::isInstance);
    }

    /** Returns the marks, from left to right. */
    private static List<Node> marks(TestWindow window) {
        return FxThread.call(() -> Nodes.seen(strip(window))
                .filter(node -> node.getStyleClass().contains("strip-change"))
                .sorted(Comparator.comparingDouble(Node::getLayoutX))
                .toList());
    }

    private static String tooltip(TestWindow window, double x) {
        DensityStrip strip = strip(window);
        return FxThread.call(() -> {
            Point2D scene = strip.localToScene(x, 30);
            strip.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_MOVED,
                    scene.getX(),
                    scene.getY(),
                    0,
                    0,
                    MouseButton.NONE,
                    0,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null));
            return strip.told();
        });
    }

    @Test
    void changedUpdatesAreMarkedAndTold() throws IOException {
        try (TestWindow window = new TestWindow(990, 700)) {
            String boats = " boats will not leave the pier, the office says.";
            window.open(page(
                    "1.html",
                    "13:30",
                    entry("b4", "13:05", "Buses", BUSES),
                    entry("b3", "12:20", "Boats tied up", "Six" + boats),
                    LIGHTS,
                    FERRY));
            assertEquals(List.of(), marks(window), "one capture tells of no change");
            window.open(page(
                    "2.html",
                    "14:00",
                    entry("b4", "13:15", "Buses", BUSES),
                    entry("b3", "12:20", "Boats tied up", "Ten" + boats),
                    FERRY));

            List<Node> marks = marks(window);
            assertEquals(
                    List.of(true, true, false),
                    marks.stream()
                            .map(mark -> mark.getStyleClass().contains("doubt"))
                            .toList(),
                    "gone and edited need a look, another time does not");
            assertTrue(
                    marks.stream().allMatch(mark -> mark.getLayoutY() > StripBars.BASE / 2),
                    "each stands just above its bar, and all of these are low");
            String gone = tooltip(window, marks.getFirst().getLayoutX());
            assertTrue(gone.contains("Lights go out – gone"), gone);
            String edited = tooltip(window, marks.get(1).getLayoutX());
            assertTrue(edited.contains("Boats tied up – figure: Six → Ten"), edited);
            String retimed = tooltip(window, marks.getLast().getLayoutX());
            assertTrue(retimed.contains("Buses – retimed: 13:05 → 13:15"), retimed);
            String first = tooltip(window, StripScale.MARGIN + 1);
            assertEquals(1, first.lines().count(), first);
            String spoken = FxThread.call(
                    () -> String.valueOf(strip(window).queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
            assertTrue(spoken.contains("Between captures, 3 updates changed"), spoken);
        }
    }
}
