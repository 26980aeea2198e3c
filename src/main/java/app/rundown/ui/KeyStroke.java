package app.rundown.ui;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyEvent;

/**
 * A key with the modifiers held with it.
 *
 * <p>Letters and named keys are told by their key; digits and signs by what they type, because "/" and "[" are made in
 * other ways on other keyboards (Shift+7, AltGr+8 on a German one). What types a sign is part of the sign, so that
 * Shift does not count there. Ctrl and Windows keys on macOS, and the Windows key elsewhere, belong to the system: with
 * them nothing is a stroke.
 *
 * @param shortcut whether Ctrl is held; on macOS, ⌘
 * @param alt whether Alt is held; on macOS, ⌥
 * @param shift whether Shift is held
 * @param key its name, as {@link KeyNames} has it
 */
record KeyStroke(boolean shortcut, boolean alt, boolean shift, String key) {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    /** What a text field does itself while Ctrl is held. */
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
     * The stroke of a key that was pressed, or of a sign that was typed; nothing where the event is no whole stroke.
     */
    static Optional<KeyStroke> of(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED ? typed(event) : pressed(event);
    }

    private static Optional<KeyStroke> pressed(KeyEvent event) {
        boolean foreign = event.isShortcutDown()
                ? event.isControlDown() && event.isMetaDown()
                : event.isControlDown() || event.isMetaDown();
        boolean types = KeyNames.isSign(event.getText());
        // AltGr is Ctrl+Alt there; what it types follows as an event of its own.
        boolean altGr = WINDOWS && event.isControlDown() && event.isAltDown() && types;
        if (foreign || altGr || event.getCode().isModifierKey()) {
            return Optional.empty();
        }
        Optional<String> name = KeyNames.of(event.getCode());
        boolean sign = name.map(KeyNames::isSign).orElse(types);
        return sign && types
                ? Optional.of(new KeyStroke(event.isShortcutDown(), event.isAltDown(), false, event.getText()))
                : name.map(key -> new KeyStroke(event.isShortcutDown(), event.isAltDown(), event.isShiftDown(), key))
                        .filter(KeyStroke::isPossible);
    }

    private static Optional<KeyStroke> typed(KeyEvent event) {
        boolean altGr = WINDOWS && event.isControlDown() && event.isAltDown()
                || MAC && event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
        boolean held = event.isControlDown() || event.isMetaDown() || event.isAltDown();
        return KeyNames.isSign(event.getCharacter()) && (altGr || !held)
                ? Optional.of(new KeyStroke(false, false, false, event.getCharacter()))
                : Optional.empty();
    }

    /**
     * Reads a stored stroke ("Ctrl+Shift+A"), however it is capitalised.
     *
     * @return nothing where the text is none
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

    /** A sign that Shift alone is held with is another sign. */
    private boolean isPossible() {
        return !(isPlain() && shift && KeyNames.isSign(key));
    }

    /** Whether neither Ctrl nor Alt is held. */
    boolean isPlain() {
        return !shortcut && !alt;
    }

    /** Whether a text field needs it: all that types or moves there, and its own shortcuts. */
    boolean isForText() {
        if (isPlain()) {
            return !KeyNames.isFunction(key);
        }
        return shortcut ? EDITING.contains(key) : MAC;
    }

    /** As it is stored: "Ctrl+Shift+A" on every system. */
    String text() {
        return (shortcut ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
    }

    /** As it is written on the screen: "Ctrl+Shift+A", on macOS "⇧⌘A". */
    String shown() {
        return shown(MAC);
    }

    /** As it is written on the screen of macOS, or of any other system. */
    String shown(boolean mac) {
        String name = KeyNames.shown(key);
        return mac
                ? (alt ? "⌥" : "") + (shift ? "⇧" : "") + (shortcut ? "⌘" : "") + name
                : (shortcut ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + name;
    }
}
