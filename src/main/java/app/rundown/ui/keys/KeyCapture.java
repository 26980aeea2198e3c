package app.rundown.ui.keys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Waits for the keys that the user wants to give a command. It must get every key event until it is done.
 *
 * @param row the row whose keys will change
 * @param before the keys that the command keeps beside the new one
 */
record KeyCapture(KeyRow row, List<KeyStroke> before) {
    /** Keys that can't be chosen, because the list itself uses them. */
    private static final Set<String> KEPT = Set.of("Tab", "Esc", "Backspace");

    /** The result of a key event. */
    sealed interface Outcome {
        /** Nothing is chosen yet: it was a modifier, the release of a key, or a key that no command can have. */
        record Waiting() implements Outcome {}

        /** The user cancelled. */
        record Left() implements Outcome {}

        /** The command gets these keys; none after Backspace. */
        record Chosen(List<KeyStroke> keys) implements Outcome {}
    }

    /** Returns what a key event means for the choice. */
    Outcome handle(KeyEvent event) {
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
