package app.rundown.ui.panel;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Moment;
import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Checks the reasons for a date: what was taken, what was not, and where it stands. */
class ReasonsPanelTest {
    private static final String ASK = "date inferred · why?";
    /** Only to end a run in which nothing is shown at all. */
    private static final long LONG_ENOUGH_SECONDS = 30;

    private static Stream<Node> popup() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(window -> Nodes.seen(window.getScene().getRoot()));
    }

    private static List<String> texts() {
        return FxThread.call(() -> popup().map(node -> switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text text -> text.getText();
                    default -> "";
                })
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .toList());
    }

    private static ButtonBase button(String words) {
        return (ButtonBase) popup().filter(node ->
                        node instanceof ButtonBase button && button.getText().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static void ask(TestWindow window, String words) {
        ButtonBase asked =
                (ButtonBase) window.find(node -> node instanceof ButtonBase one && words.equals(one.getText()));
        FxThread.run(asked::fire);
        // What a popup shows is made with its styles, in one of the next frames.
        CompletableFuture<Void> shown = new CompletableFuture<>();
        FxThread.run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (popup().anyMatch(Labeled.class::isInstance)) {
                    stop();
                    shown.complete(null);
                }
            }
        }.start());
        shown.orTimeout(LONG_ENOUGH_SECONDS, TimeUnit.SECONDS).join();
    }

    @Test
    void whatWasTakenAndWhatWasNotStandWithTheirPlaces() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            ask(window, ASK);
            List<String> texts = texts();
            assertTrue(texts.contains("14 May 2019, taken from the document itself"), texts.toString());
            assertTrue(
                    texts.indexOf("TAKEN") >= 0 && texts.indexOf("TAKEN") < texts.indexOf("NOT TAKEN"),
                    texts.toString());
            String place = texts.stream()
                    .filter(text -> text.startsWith("update "))
                    .findFirst()
                    .orElseThrow();
            FxThread.run(button(place)::fire);
            window.settle();
            int position = Integer.parseInt(place.split(" ")[1]);
            assertEquals(
                    position, window.state().current().orElseThrow().update().position());
            assertEquals(List.of(), texts(), "the reasons go when the reader follows them");
        }
    }

    @Test
    void anInferredDateIsConfirmedAndGivenBack() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            Moment before = Objects.requireNonNull(
                    window.state().shown().entries().getFirst().moment());
            ask(window, ASK);
            FxThread.run(button("It’s right")::fire);
            window.await(now -> now.shown().entries().getFirst().moment().date() == Moment.Basis.SET);
            assertEquals(
                    before.at(),
                    window.state().shown().entries().getFirst().moment().at());
            assertFalse(window.reads(ASK));
            ask(window, "date set by you, zone inferred · why?");
            assertTrue(texts().contains("14 May 2019, set by you"), texts().toString());
            FxThread.run(button("Leave to the evidence")::fire);
            window.await(now -> now.shown().entries().getFirst().moment().date() == Moment.Basis.INFERRED);
        }
    }
}
