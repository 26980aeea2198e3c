package app.rundown.ui.window;

import app.rundown.ui.inspector.InspectorView;
import app.rundown.ui.keys.Command;
import app.rundown.ui.keys.Command.Scope;
import app.rundown.ui.keys.KeyMap;
import app.rundown.ui.keys.KeyNames;
import app.rundown.ui.keys.KeyStroke;
import app.rundown.ui.state.Preferences;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Turns key events of the window into commands, and the mouse's buttons for back and forward, following the user's
 * {@link KeyMap}. Inactive while a panel covers the window. A text field keeps the keys that it needs itself, and a
 * button keeps its Space and Enter.
 */
final class Keys {
    /** Keys that press a button, a link or a check box. */
    private static final Set<KeyCode> BUTTON = Set.of(KeyCode.SPACE, KeyCode.ENTER);

    /** One notch of a mouse wheel, in JavaFX's pixels. */
    private static final double NOTCH = 40;

    private final Node window;
    private final BooleanSupplier covered;
    private final Node timeline;
    private final Commands commands;
    private KeyMap map = KeyMap.ofThisSystem();
    private boolean swallow;
    private double turned;

    /**
     * Creates the key handling of a window.
     *
     * @param covered whether a panel covers the window; its keys are then inactive
     * @param timeline the node in which the keys of the timeline work
     */
    Keys(Node window, BooleanSupplier covered, Node timeline, Preferences preferences, Commands commands) {
        this.window = window;
        this.covered = covered;
        this.timeline = timeline;
        this.commands = commands;
        preferences.settings().subscribe(settings -> map = KeyMap.of(settings.keys()));
    }

    /** Adds the handlers to the window. */
    void install() {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            swallow = false;
            // Before any control gets them: keys with Ctrl or Alt, F1 to F24, and those that move in the timeline.
            take(
                    event,
                    (stroke, command) -> !stroke.isPlain()
                            || KeyNames.isFunction(stroke.key())
                            || command.scope() == Scope.TIMELINE);
        });
        window.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && !covered.getAsBoolean()) {
                wheel(event.getDeltaY());
                event.consume();
            }
        });
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            boolean back = event.getButton() == MouseButton.BACK;
            if ((back || event.getButton() == MouseButton.FORWARD) && !covered.getAsBoolean()) {
                commands.run(back ? Command.FILTER_BACK : Command.FILTER_FORWARD);
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
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!isEscape(event)) {
                take(event, (stroke, command) -> true);
            }
        });
        window.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            take(event, (stroke, command) -> true);
            swallow = false;
        });
    }

    /** Changes the text size. A touchpad sends many small turns where a wheel sends one, so they are added up. */
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
                .filter(command -> command.scope() == Scope.WINDOW || isInTimeline(event) || isOnClicked(event))
                .ifPresent(command -> {
                    // The character that the key types must not land in a field that the command has just opened.
                    swallow = true;
                    event.consume();
                    commands.run(command);
                });
    }

    /** Carries out Escape if it has no other use, and then consumes the event. */
    private boolean isEscape(KeyEvent event) {
        boolean done =
                event.getCode() == KeyCode.ESCAPE && !covered.getAsBoolean() && commands.escape(isInTimeline(event));
        if (done) {
            event.consume();
        }
        return done;
    }

    private boolean isForControl(KeyEvent event, KeyStroke stroke) {
        return covered.getAsBoolean()
                || event.getTarget() instanceof TextInputControl && stroke.isForText()
                || isButton(event) && BUTTON.contains(event.getCode()) && stroke.isPlain();
    }

    /** Whether the keyboard is on a button, or on what acts as one, such as a topic of a card. */
    private static boolean isButton(KeyEvent event) {
        return event.getTarget() instanceof ButtonBase
                || event.getTarget() instanceof Node node && node.getAccessibleRole() == AccessibleRole.BUTTON;
    }

    /**
     * Whether the keyboard is on a button of the inspector only because the mouse clicked there: the reader is still in
     * the timeline then. The keyboard's own way there shows the focus.
     */
    private static boolean isOnClicked(KeyEvent event) {
        return event.getTarget() instanceof ButtonBase button
                && !button.isFocusVisible()
                && InspectorView.holds(button);
    }

    private boolean isInTimeline(KeyEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && node != timeline) {
            node = node.getParent();
        }
        return node != null;
    }
}
