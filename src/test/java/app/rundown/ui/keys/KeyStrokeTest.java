package app.rundown.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks how key strokes are read, stored and shown, and how they are recognised on various keyboards. */
class KeyStrokeTest {
    /** Presses a key as a system reports it: what it types, the key, and whether Shift and Ctrl are held. */
    private static Optional<String> pressed(String text, KeyCode code, boolean shift, boolean control) {
        return FxThread.call(() -> KeyStroke.of(new KeyEvent(
                        KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, code, shift, control, false, false))
                .map(KeyStroke::text));
    }

    private static Optional<String> typed(String character) {
        return FxThread.call(() -> KeyStroke.of(
                        new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false))
                .map(KeyStroke::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Shift+A",
                "Ctrl+Shift+A",
                "Ctrl++",
                "Ctrl+-",
                "/",
                "]",
                "1",
                "F12",
                "Alt+F3",
                "Shift+Space",
                "PageDown",
                "Esc"
            })
    void isReadAsItIsStored(String text) {
        assertEquals(Optional.of(text), KeyStroke.parse(text).map(KeyStroke::text));
        assertEquals(
                Optional.of(text),
                KeyStroke.parse(" " + text.toLowerCase(java.util.Locale.ROOT)).map(KeyStroke::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "+Ctrl", "Ctrl", "Ctrl+", "Shift+[", "F25", "F0", "AB", "Meta+A", "\t", "Ctrl+Nonsense"})
    void whatIsNoStrokeIsNone(String text) {
        assertEquals(Optional.empty(), KeyStroke.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ctrl+Shift+A | Ctrl+Shift+A | ⇧⌘A",
                "Alt+Up | Alt+↑ | ⌥↑",
                "PageDown | Page Down | Page Down",
                "Ctrl+- | Ctrl+− | ⌘−"
            })
    void isShownAsTheSystemWritesIt(String text, String shown, String onMac) {
        KeyStroke stroke = KeyStroke.parse(text).orElseThrow();
        assertEquals(shown, stroke.shown(false));
        assertEquals(onMac, stroke.shown(true));
    }

    @Test
    void aLetterIsToldByItsKey() {
        assertEquals(Optional.of("J"), pressed("j", KeyCode.J, false, false));
        assertEquals(Optional.of("Shift+J"), pressed("J", KeyCode.J, true, false));
        assertEquals(Optional.of("Ctrl+Z"), pressed("\u001a", KeyCode.Z, false, true));
        assertEquals(Optional.of("J"), pressed("о", KeyCode.J, false, false));
        assertEquals(Optional.empty(), typed("j"));
    }

    @Test
    void aSignIsToldByWhatIsTypedOnWhateverKeyboard() {
        assertEquals(Optional.of("/"), pressed("/", KeyCode.SLASH, false, false));
        assertEquals(Optional.of("/"), pressed("/", KeyCode.DIGIT7, true, false));
        assertEquals(Optional.of("/"), pressed("/", KeyCode.DIVIDE, false, false));
        assertEquals(Optional.of("1"), pressed("1", KeyCode.AMPERSAND, true, false));
        assertEquals(Optional.of("["), typed("["));
        assertEquals(Optional.of("Ctrl++"), pressed("+", KeyCode.EQUALS, true, true));
        assertEquals(Optional.of("Ctrl+1"), pressed("1", KeyCode.NUMPAD1, false, true));
    }

    @Test
    void whereNothingTellsWhatIsTypedTheKeyDoes() {
        assertEquals(Optional.of("Ctrl++"), pressed("", KeyCode.ADD, false, true));
        assertEquals(Optional.of("Ctrl+["), pressed("\u001b", KeyCode.OPEN_BRACKET, false, true));
        assertEquals(Optional.of("["), pressed("", KeyCode.OPEN_BRACKET, false, false));
        // The key types another sign, which comes as an event of its own.
        assertEquals(Optional.empty(), pressed("", KeyCode.DIGIT7, true, false));
    }

    @Test
    void modifiersAloneAndKeysWithoutANameAreNone() {
        assertEquals(Optional.empty(), pressed("", KeyCode.SHIFT, true, false));
        assertEquals(Optional.empty(), pressed("", KeyCode.UNDEFINED, false, false));
        assertEquals(Optional.empty(), pressed("", KeyCode.VOLUME_UP, false, false));
        assertEquals(Optional.empty(), typed("\r"));
        assertEquals(Optional.empty(), typed(" "));
        assertEquals(Optional.empty(), typed(""));
    }

    @Test
    void aTextFieldKeepsWhatTypesMovesAndEdits() {
        for (String text : new String[] {
            "A", "/", "Shift+Space", "Enter", "Home", "Shift+Left", "Ctrl+C", "Ctrl+Shift+Z", "Ctrl+Left", "Esc"
        }) {
            assertTrue(KeyStroke.parse(text).orElseThrow().isForText(), text);
        }
        for (String text : new String[] {"F1", "Ctrl+F", "Ctrl+G", "Ctrl+1", "Ctrl++"}) {
            assertFalse(KeyStroke.parse(text).orElseThrow().isForText(), text);
        }
    }
}
