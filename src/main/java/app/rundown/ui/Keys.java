package app.rundown.ui;

import app.rundown.ui.Command.Scope;
import java.util.Set;
import java.util.function.BiPredicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Turns the keys of the window into commands, as the user's {@link KeyMap} says. They rest while a panel lies over the
 * window; a text field keeps what it needs itself, and a button its Space and Enter.
 */
final class Keys {
    /** What presses a button, a link or a box. */
    private static final Set<KeyCode> BUTTON = Set.of(KeyCode.SPACE, KeyCode.ENTER);

    /** What one notch of a wheel is, in JavaFX's pixels. */
    private static final double NOTCH = 40;

    private final MainWindow window;
    private final Node timeline;
    private final Commands commands;
    private KeyMap map = KeyMap.DEFAULT;
    private boolean swallow;
    private double turned;

    Keys(MainWindow window, Node timeline, Preferences preferences, Commands commands) {
        this.window = window;
        this.timeline = timeline;
        this.commands = commands;
        preferences.settings().subscribe(settings -> map = KeyMap.of(settings.keys()));
    }

    void install() {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            swallow = false;
            // Before any control can: keys with Ctrl or Alt, F1 to F24, and those that move in the timeline.
            take(
                    event,
                    (stroke, command) -> !stroke.isPlain()
                            || KeyNames.isFunction(stroke.key())
                            || command.scope() == Scope.TIMELINE);
        });
        window.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && !window.isCovered()) {
                wheel(event.getDeltaY());
                event.consume();
            }
        });
        window.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (swallow) {
                event.consume();
            }
            swallow = false;
        });
        window.addEventFilter(KeyEvent.KEY_RELEASED, event -> swallow = false);
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> take(event, (stroke, command) -> true));
        window.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            take(event, (stroke, command) -> true);
            swallow = false;
        });
    }

    /** A touchpad sends many small turns where a wheel sends one. */
    private void wheel(double delta) {
        turned = Math.signum(turned) == -Math.signum(delta) ? delta : turned + delta;
        if (Math.abs(turned) >= NOTCH) {
            commands.run(turned > 0 ? Command.TEXT_LARGER : Command.TEXT_SMALLER);
            turned = 0;
        }
    }

    private void take(KeyEvent event, BiPredicate<KeyStroke, Command> isMine) {
        KeyStroke.of(event)
                .filter(stroke -> !isForControl(event, stroke))
                .flatMap(stroke -> map.command(stroke).filter(command -> isMine.test(stroke, command)))
                .filter(command -> command.scope() == Scope.WINDOW || isInTimeline(event))
                .ifPresent(command -> {
                    // What the key types must not land in the field that it has just opened.
                    swallow = true;
                    event.consume();
                    commands.run(command);
                });
    }

    private boolean isForControl(KeyEvent event, KeyStroke stroke) {
        return window.isCovered()
                || event.getTarget() instanceof TextInputControl && stroke.isForText()
                || event.getTarget() instanceof ButtonBase && BUTTON.contains(event.getCode()) && stroke.isPlain();
    }

    private boolean isInTimeline(KeyEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && node != timeline) {
            node = node.getParent();
        }
        return node != null;
    }
}
