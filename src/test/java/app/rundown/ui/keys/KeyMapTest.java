package app.rundown.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks which keys belong to which command, at first and as the user chose. */
class KeyMapTest {
    private static KeyStroke stroke(String text) {
        return KeyStroke.parse(text).orElseThrow();
    }

    @Test
    void everyCommandBeginsWithKeysThatNoOtherHas() {
        List<KeyStroke> all = new ArrayList<>();
        for (Command command : Command.values()) {
            // What is seldom needed stands in a menu only.
            assertTrue(command == Command.ADD_WORK || !command.defaults().isEmpty(), command.name());
            assertFalse(command.what().isBlank(), command.name());
            assertEquals(command.defaults(), KeyMap.ofThisSystem().keys(command));
            all.addAll(command.defaults());
        }
        assertEquals(all.size(), new HashSet<>(all).size());
        assertEquals(
                Command.values().length,
                Arrays.stream(Command.values()).map(Command::what).distinct().count());
        assertEquals(Map.of(), KeyMap.ofThisSystem().stored());
    }

    @Test
    void whatTheUserChoseIsStoredAndNothingElse() {
        KeyMap map = KeyMap.ofThisSystem()
                .with(Command.EXPORT, List.of(stroke("F12"), stroke("F5")))
                .with(Command.THEME, List.of());
        assertEquals(Map.of("EXPORT", List.of("F12", "F5"), "THEME", List.of()), map.stored());
        KeyMap again = KeyMap.of(map.stored());
        assertEquals(Optional.of(Command.EXPORT), again.command(stroke("F5")));
        assertEquals(Optional.empty(), again.command(stroke("Ctrl+E")));
        assertEquals(Optional.empty(), again.command(stroke("Ctrl+D")));
        assertEquals(map.stored(), again.stored());
        assertTrue(again.isChanged(Command.THEME));
        assertFalse(again.isChanged(Command.OPEN));
    }

    @Test
    void oneStrokeIsForOneCommand() {
        assertEquals(Set.of(Command.EXPORT), KeyMap.ofThisSystem().holders(Command.ORDER, List.of(stroke("Ctrl+E"))));
        assertEquals(Set.of(), KeyMap.ofThisSystem().holders(Command.EXPORT, List.of(stroke("Ctrl+E"))));
        KeyMap map = KeyMap.ofThisSystem().with(Command.ORDER, List.of(stroke("Ctrl+E")));
        assertEquals(Optional.of(Command.ORDER), map.command(stroke("Ctrl+E")));
        assertEquals(List.of(), map.keys(Command.EXPORT));
        assertEquals(List.of(stroke("Ctrl+E")), KeyMap.of(map.stored()).keys(Command.ORDER));
    }

    @Test
    void aDamagedChoiceIsPassedOver() {
        KeyMap map = KeyMap.of(Map.of(
                "FLY", List.of("Ctrl+E"),
                "OPEN", List.of("Ctrl+", "Hyper+Q", "Shift+/", ""),
                "COPY", List.of("ctrl+shift+c", "nonsense"),
                "THEME", List.of()));
        assertEquals(Optional.of(Command.EXPORT), map.command(stroke("Ctrl+E")));
        assertEquals(List.of(stroke("Ctrl+O")), map.keys(Command.OPEN));
        assertEquals(List.of(stroke("Ctrl+Shift+C")), map.keys(Command.COPY));
        assertEquals(List.of(), map.keys(Command.THEME));
    }

    @Test
    void aChosenKeyIsKeptBeforeOneFromTheBeginningAndTheFirstBeforeTheSecond() {
        KeyMap map = KeyMap.of(Map.of("THEME", List.of("Ctrl+E"), "ORDER", List.of("Ctrl+E", "F7")));
        assertEquals(Optional.of(Command.ORDER), map.command(stroke("Ctrl+E")));
        assertEquals(List.of(), map.keys(Command.THEME));
        assertEquals(List.of(), map.keys(Command.EXPORT));
        assertEquals(Optional.of(Command.ORDER), map.command(stroke("F7")));
    }
}
