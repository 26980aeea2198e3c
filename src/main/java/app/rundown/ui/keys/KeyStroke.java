package app.rundown.ui.keys;

import app.rundown.ui.control.Keyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key and the modifiers held with it.
 *
 * <p>Letters and named keys are identified by the key, digits and signs by what they type: keyboards differ in how they
 * make "/" and "[" (Shift+7 and AltGr+8 on a German one). Shift is part of typing a sign, so it does not count there.
 * Ctrl on macOS, and the Windows key elsewhere, belong to the system: combinations with them are never strokes.
 *
 * @param shortcut whether Ctrl is held; on macOS, ⌘
 * @param alt whether Alt is held; on macOS, ⌥
 * @param shift whether Shift is held
 * @param key its name in {@link KeyNames}
 */
public record KeyStroke(boolean shortcut, boolean alt, boolean shift, String key) {
    /** Keys that a text field handles itself while Ctrl is held. */
    private static final Set<String> EDITING = Set.of(
            "A",
            "C",
            "V",
            "X",
            "Y",
            "Z",
            "Left",
            "Right",
            "Up",
            "Down",
            "Home",
            "End",
            "Backspace",
            "Delete",
            "Insert");

    /**
     * Returns the stroke of a key that was pressed or of a sign that was typed; empty if the event is not a whole
     * stroke.
     */
    public static Optional<KeyStroke> of(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED ? typed(event) : pressed(event);
    }

    private static Optional<KeyStroke> pressed(KeyEvent event) {
        Keyboard keyboard = Keyboard.current();
        boolean types = KeyNames.isSign(event.getText());
        // On Windows the sign that AltGr types follows in an event of its own.
        boolean altGr = keyboard == Keyboard.WINDOWS && keyboard.isThirdLevel(event) && types;
        boolean shortcut = keyboard.isShortcut(event);
        if (keyboard.isForeign(event) || altGr || event.getCode().isModifierKey()) {
            return Optional.empty();
        }
        Optional<String> name = KeyNames.of(event.getCode());
        boolean sign = name.map(KeyNames::isSign).orElse(types);
        return sign && types
                ? Optional.of(new KeyStroke(shortcut, event.isAltDown(), false, event.getText()))
                : name.map(key -> new KeyStroke(shortcut, event.isAltDown(), event.isShiftDown(), key))
                        .filter(KeyStroke::isPossible);
    }

    private static Optional<KeyStroke> typed(KeyEvent event) {
        boolean held = event.isControlDown() || event.isMetaDown() || event.isAltDown();
        return KeyNames.isSign(event.getCharacter())
                        && (!held || Keyboard.current().isThirdLevel(event))
                ? Optional.of(new KeyStroke(false, false, false, event.getCharacter()))
                : Optional.empty();
    }

    /**
     * Reads a stored stroke ("Ctrl+Shift+A"); the case of names does not matter.
     *
     * @return empty if the text is not a stroke
     */
    static Optional<KeyStroke> parse(String text) {
        String rest = text.strip();
        boolean shortcut = false;
        boolean alt = false;
        boolean shift = false;
        while (true) {
            if (begins(rest, "Ctrl+")) {
                shortcut = true;
            } else if (begins(rest, "Alt+")) {
                alt = true;
            } else if (begins(rest, "Shift+")) {
                shift = true;
            } else {
                break;
            }
            rest = rest.substring(rest.indexOf('+') + 1);
        }
        KeyStroke held = new KeyStroke(shortcut, alt, shift, "");
        return KeyNames.parse(rest).map(held::withKey).filter(KeyStroke::isPossible);
    }

    private static boolean begins(String text, String modifier) {
        return text.regionMatches(true, 0, modifier, 0, modifier.length()) && text.length() > modifier.length();
    }

    private KeyStroke withKey(String name) {
        return new KeyStroke(shortcut, alt, shift, name);
    }

    /** Shift alone with a sign would type another sign, so there is no such stroke. */
    private boolean isPossible() {
        return !(isPlain() && shift && KeyNames.isSign(key));
    }

    /** Whether neither Ctrl nor Alt is held. */
    public boolean isPlain() {
        return !shortcut && !alt;
    }

    /** Whether a text field needs the stroke: for typing, for moving, or for its own shortcuts. */
    public boolean isForText() {
        if (isPlain()) {
            return !KeyNames.isFunction(key);
        }
        return shortcut ? EDITING.contains(key) : Keyboard.current() == Keyboard.MAC;
    }

    /** Returns the stroke as it is stored: "Ctrl+Shift+A" on every system. */
    public String text() {
        return (shortcut ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
    }

    /** Returns the stroke as the menus of a system take it. */
    public KeyCombination combination() {
        return KeyNames.code(key)
                .<KeyCombination>map(code -> new KeyCodeCombination(code, held(KeyCombination.SHIFT_DOWN)))
                .orElseGet(() -> new KeyCharacterCombination(key, held(KeyCombination.SHIFT_ANY)));
    }

    private KeyCombination.Modifier[] held(KeyCombination.Modifier withShift) {
        List<KeyCombination.Modifier> held = new ArrayList<>();
        if (shortcut) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (alt) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (shift || withShift == KeyCombination.SHIFT_ANY) {
            held.add(withShift);
        }
        return held.toArray(KeyCombination.Modifier[]::new);
    }

    /** Returns the stroke as the screen shows it: "Ctrl+Shift+A", on macOS "⇧⌘A". */
    public String shown() {
        return shown(Keyboard.current() == Keyboard.MAC);
    }

    /** Returns the stroke as the screen shows it on macOS, or on any other system. */
    String shown(boolean mac) {
        String name = KeyNames.shown(key);
        return mac
                ? (alt ? "⌥" : "") + (shift ? "⇧" : "") + (shortcut ? "⌘" : "") + name
                : (shortcut ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + name;
    }
}
