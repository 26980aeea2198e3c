package app.rundown.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Waits for the keys that a command is to have. Is given every key event until it is done.
 *
 * @param row whose keys are to change
 * @param before the keys to keep beside the new one
 */
record KeyCapture(KeyRow row, List<KeyStroke> before) {
    /** With these one walks through the list and leaves it. */
    private static final Set<String> KEPT = Set.of("Tab", "Esc", "Backspace");

    /** What comes of a key event. */
    sealed interface Outcome {
        /** Nothing yet: a modifier, a key let go, a key that no command can have. */
        record Waiting() implements Outcome {}

        /** The user does not want to choose. */
        record Left() implements Outcome {}

        /** The command is to have these keys. */
        record Chosen(List<KeyStroke> keys) implements Outcome {}
    }

    Outcome hear(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            return new Outcome.Left();
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.BACK_SPACE) {
            return new Outcome.Chosen(List.of());
        }
        Optional<KeyStroke> stroke = event.getEventType() == KeyEvent.KEY_RELEASED
                ? Optional.empty()
                : KeyStroke.of(event).filter(pressed -> !KEPT.contains(pressed.key()));
        return stroke.<Outcome>map(pressed -> new Outcome.Chosen(Stream.concat(before.stream(), Stream.of(pressed))
                        .distinct()
                        .toList()))
                .orElseGet(Outcome.Waiting::new);
    }
}
