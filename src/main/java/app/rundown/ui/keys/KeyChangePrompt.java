package app.rundown.ui.keys;

import app.rundown.ui.control.Ui;
import app.rundown.ui.state.Preferences;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * The line below the list of keys. It asks for a command's new keys, and asks again before it takes them from another
 * command.
 */
final class KeyChangePrompt extends HBox {
    private static final String HOW = "Press Enter on a command, or click it, to change its keys.";

    private final Preferences preferences;
    private final Runnable onChange;
    private final Label message = Ui.named(Ui.label(HOW, "key-message"), AccessibleRole.TEXT, HOW);
    private @Nullable KeyCapture capture;
    private @Nullable KeyRow asked;
    private @Nullable KeyCode held;

    /** @param onChange runs when the rows must show their keys again */
    KeyChangePrompt(Preferences preferences, Runnable onChange) {
        this.preferences = preferences;
        this.onChange = onChange;
        getStyleClass().add("key-talk");
        message.setWrapText(true);
        message.setMaxWidth(Double.MAX_VALUE);
        setHgrow(message, Priority.ALWAYS);
        getChildren().setAll(message);
    }

    /** Returns the current keys. */
    KeyMap map() {
        return KeyMap.of(preferences.now().keys());
    }

    /**
     * Asks for the new keys of a command.
     *
     * @param kept the keys that the command keeps
     */
    void ask(KeyRow row, List<KeyStroke> kept) {
        leave();
        capture = new KeyCapture(row, kept);
        row.showWaiting();
        tell("Press the new keys for “" + row.command().what() + "”; Esc to cancel, Backspace for no keys.");
    }

    /** Gives a command these keys. If another command has any of them, asks first. */
    void propose(KeyRow row, List<KeyStroke> keys) {
        leave();
        Set<Command> holders = map().holders(row.command(), keys);
        if (holders.isEmpty()) {
            settle(row, keys);
            return;
        }
        List<String> held = keys.stream()
                .filter(stroke ->
                        map().command(stroke).filter(holders::contains).isPresent())
                .map(KeyStroke::shown)
                .toList();
        String whose = holders.stream().map(holder -> "“" + holder.what() + "”").collect(Collectors.joining(" and "));
        asked = row;
        row.showProposed(keys);
        boolean several = held.size() > 1;
        tell(String.join(" and ", held) + (several ? " belong to " : " belongs to ") + whose + ". Reassign "
                + (several ? "them" : "it") + "?");
        Button take = Ui.button(several ? "Reassign them" : "Reassign it", () -> settle(row, keys), "accent");
        getChildren().setAll(message, Ui.button(several ? "Leave them" : "Leave it", this::leave), take);
        take.setAccessibleHelp(message.getText());
        take.requestFocus();
    }

    /** Gives all commands their default keys. */
    void resetAll() {
        leave();
        preferences.change(settings -> settings.withKeys(KeyMap.ofThisSystem().stored()));
        onChange.run();
        tell("All keys are back to their defaults.");
    }

    /** Handles a key event: while keys are to be pressed, it goes to the capture; Escape turns down a proposal. */
    void handle(KeyEvent event) {
        boolean repeats = event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == held;
        held = event.getEventType() == KeyEvent.KEY_PRESSED
                ? event.getCode()
                : event.getEventType() == KeyEvent.KEY_RELEASED ? null : held;
        if (asked != null && event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
        KeyCapture waiting = capture;
        if (waiting == null) {
            return;
        }
        event.consume();
        // The key that started the change may still be held down.
        if (repeats) {
            return;
        }
        switch (waiting.handle(event)) {
            case KeyCapture.Outcome.Waiting() -> {}
            case KeyCapture.Outcome.Left() -> leave();
            case KeyCapture.Outcome.Chosen(var keys) -> propose(waiting.row(), keys);
        }
    }

    /** Ends the current question without changing anything. */
    void leave() {
        KeyRow row = capture == null ? asked : capture.row();
        capture = null;
        asked = null;
        getChildren().setAll(message);
        if (row != null) {
            row.show(map());
            row.focus();
            tell(HOW);
        }
    }

    private void settle(KeyRow row, List<KeyStroke> keys) {
        asked = null;
        getChildren().setAll(message);
        preferences.change(
                settings -> settings.withKeys(map().with(row.command(), keys).stored()));
        onChange.run();
        row.focus();
        List<String> now = keys.stream().map(KeyStroke::shown).toList();
        tell("“" + row.command().what() + "” "
                + (now.isEmpty() ? "has no keys now." : "is " + String.join(" or ", now) + " now."));
    }

    private void tell(String words) {
        message.setText(words);
        message.setAccessibleText(words);
    }
}
