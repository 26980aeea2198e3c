package app.rundown.ui.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.store.CaptureFiles;
import app.rundown.timeline.Filter;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.WindowRenderer;
import app.rundown.ui.style.Look;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

/** Checks text written from right to left, which JavaFX itself can't break into lines. */
class RightToLeftLinesTest {
    private static final String ARABIC =
            "هبطت المركبة 11 على سطح القمر يوم 20 يوليو 1969، وقال نيل أرمسترونغ \"The Eagle has landed\" من بحر"
                    + " السكون.";
    private static final String MIXED =
            "The reason names نيل أرمسترونغ, and goes on for long enough to need some more lines هنا.";

    @Test
    void isLaidOutAtAnyWidth() {
        FxThread.run(() -> {
            for (String text : List.of(ARABIC, MIXED)) {
                HighlightedText node = new HighlightedText(
                        new StyledText(text, List.of(), List.of(new TextRange(3, 30))), "paragraph");
                Scene scene = new Scene(new Pane(node), 800, 400);
                Look.apply(scene, false);
                scene.getRoot().applyCss();
                double before = Double.MAX_VALUE;
                for (int width = 20; width < 800; width += 7) {
                    node.resize(width, node.prefHeight(width));
                    node.layout();
                    assertTrue(node.prefHeight(width) <= before, "text that is wider must not be higher");
                    before = node.prefHeight(width);
                }
            }
        });
    }

    @Test
    void foldsWithoutMovingACharacter() {
        String folded = FxThread.call(() -> {
            RightToLeftLines lines = new RightToLeftLines();
            lines.show(ARABIC);
            return lines.folded(Font.font(14), 200);
        });
        assertEquals(ARABIC, folded.replace('\n', ' '));
        assertTrue(folded.lines().count() > 2);
    }

    @Test
    void runsFromTheRightWhereItsFirstLetterDoes() {
        assertEquals(
                NodeOrientation.RIGHT_TO_LEFT,
                FxThread.call(() -> new HighlightedText(ARABIC, "paragraph").getNodeOrientation()));
        assertFalse(RightToLeftLines.leads(MIXED));
        assertTrue(RightToLeftLines.isIn(MIXED));
        assertFalse(RightToLeftLines.isIn("Plain words."));
    }

    @Test
    void canBeAskedForItsBoundsBeforeItsLinesAreBroken() {
        FxThread.run(() -> {
            HighlightedText node = new HighlightedText("Plain words that are laid out first.", "paragraph");
            Scene scene = new Scene(new Pane(node), 800, 400);
            Look.apply(scene, false);
            for (String text : List.of(ARABIC, "Plain.", MIXED, ARABIC)) {
                for (int width = 60; width < 200; width += 7) {
                    node.show(StyledText.plain(text + " " + width));
                    assertTrue(node.getBoundsInLocal().getHeight() > 0);
                    scene.getRoot().setStyle("-fx-font-size: " + width / 7 + "px");
                    scene.getRoot().applyCss();
                    assertTrue(node.getBoundsInLocal().getHeight() > 0);
                    node.resize(width, node.prefHeight(width));
                    node.layout();
                    ((Text) ((TextFlow) node.getChildrenUnmodifiable().getFirst())
                                    .getChildren()
                                    .getFirst())
                            .setFont(Font.font(width / 5.0));
                    assertTrue(node.getBoundsInLocal().getHeight() > 0);
                }
            }
        });
    }

    @Test
    void showsADocument() {
        try (TestWindow window = new TestWindow()) {
            window.open("seeds/apollo-11-landing-ar.html");
            assertEquals(6, window.state().shown().entries().size());
            assertTrue(window.reads("القمر"));
        }
    }

    @Test
    void wantsTheSameWidthHoweverItsLinesAreBroken() {
        FxThread.run(() -> {
            HighlightedText node = new HighlightedText(ARABIC, "paragraph");
            Scene scene = new Scene(new Pane(node), 800, 400);
            Look.apply(scene, false);
            scene.getRoot().applyCss();
            double wanted = node.prefWidth(-1);
            assertTrue(wanted > 400, "one line is " + wanted + " pixels wide");
            node.resize(120, node.prefHeight(120));
            node.layout();
            node.requestLayout();
            assertEquals(wanted, node.prefWidth(-1), 0.5);
            assertTrue(node.prefHeight(wanted) < node.prefHeight(120) / 2);
        });
    }

    @Test
    void namesAndTitlesRunAsTheirFirstLetterDoes() {
        FxThread.run(() -> {
            Label label = Ui.label(ARABIC, "name");
            assertEquals(NodeOrientation.RIGHT_TO_LEFT, label.getEffectiveNodeOrientation());
            Ui.say(label, MIXED);
            assertEquals(NodeOrientation.LEFT_TO_RIGHT, label.getEffectiveNodeOrientation());
            Ui.say(label, "4:10 \u0635");
            assertEquals("4:10 \u0635", label.getText());
            assertEquals(NodeOrientation.RIGHT_TO_LEFT, label.getEffectiveNodeOrientation());
        });
    }

    @Test
    void aPictureShowsOnlyWhatWasWished() throws IOException {
        List<String> files = List.of("seeds/titanic-night-ar.html");
        Places places = new Places(new Web("test"), CaptureFiles::read);
        WindowRenderer.Frame frame = new WindowRenderer.Frame(900, 700, false, 100);
        byte[] all = WindowRenderer.render(files, frame, timeline -> Filter.NONE, places, complaint -> {});
        byte[] filtered = WindowRenderer.render(
                files,
                frame,
                timeline -> Filter.NONE
                        .but()
                        .topics(Set.of("\u0643\u0627\u0631\u0628\u0627\u062b\u064a\u0627"))
                        .done(),
                places,
                complaint -> {});
        byte[] large = WindowRenderer.render(
                files,
                new WindowRenderer.Frame(900, 700, false, 150),
                timeline -> Filter.NONE,
                places,
                complaint -> {});
        assertFalse(Arrays.equals(all, filtered));
        assertFalse(Arrays.equals(all, large));
        assertArrayEquals(all, WindowRenderer.render(files, frame, timeline -> Filter.NONE, places, complaint -> {}));
    }
}
