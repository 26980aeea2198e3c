package app.rundown.ui.control;

import app.rundown.base.OperatingSystem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The habits of the system's keyboard: which key is held for a shortcut, and how signs are typed. Everything that asks
 * for the shortcut key asks here, so that the tests can press the keys of another system. For the FX thread.
 */
public enum Keyboard {
    /** Shortcuts have ⌘, and ⌥ types signs. */
    MAC(KeyCode.COMMAND),
    /** Shortcuts have Ctrl, and AltGr, which types signs, is reported as Ctrl+Alt. */
    WINDOWS(KeyCode.CONTROL),
    /** Shortcuts have Ctrl. */
    OTHER(KeyCode.CONTROL);

    private static Keyboard current = of(OperatingSystem.current());

    private final KeyCode shortcut;

    Keyboard(KeyCode shortcut) {
        this.shortcut = shortcut;
    }

    private static Keyboard of(OperatingSystem system) {
        return switch (system) {
            case MAC -> MAC;
            case WINDOWS -> WINDOWS;
            case LINUX -> OTHER;
        };
    }

    /** Returns the keyboard of this system. */
    public static Keyboard current() {
        return current;
    }

    /** Replaces the keyboard of this system, so that a test can behave as on another. */
    public static void use(Keyboard keyboard) {
        current = keyboard;
    }

    /** Returns the key that is held for a shortcut. */
    public KeyCode shortcut() {
        return shortcut;
    }

    /** Whether the key for shortcuts is held. */
    public boolean isShortcut(KeyEvent event) {
        return this == MAC ? event.isMetaDown() : event.isControlDown();
    }

    /** Whether the key for shortcuts is held while the mouse is used. */
    public boolean isShortcut(MouseEvent event) {
        return this == MAC ? event.isMetaDown() : event.isControlDown();
    }

    /** Whether what is held belongs to the system: Ctrl on macOS, the Windows key elsewhere. */
    public boolean isForeign(KeyEvent event) {
        return this == MAC ? event.isControlDown() : event.isMetaDown();
    }

    /** Whether the keys are held that type the third sign of a key: AltGr, on macOS ⌥. */
    public boolean isThirdLevel(KeyEvent event) {
        return switch (this) {
            case MAC -> event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
            case WINDOWS -> event.isAltDown() && event.isControlDown();
            case OTHER -> false;
        };
    }
}
