package app.rundown.ui;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which keys ask for what: each stroke for one command, a command by any number of strokes. Holds what the user chose
 * over what the program begins with.
 */
final class KeyMap {
    /** What the program begins with. */
    static final KeyMap DEFAULT = of(Map.of());

    private final Map<Command, List<KeyStroke>> keys;
    private final Map<KeyStroke, Command> commands = new HashMap<>();

    private KeyMap(Map<Command, List<KeyStroke>> keys) {
        this.keys = keys;
        keys.forEach((command, strokes) -> strokes.forEach(stroke -> commands.put(stroke, command)));
    }

    /**
     * Reads the user's choice: texts of strokes by the names of commands. Names and texts that are not understood are
     * passed over; where two commands would have one stroke, a chosen one keeps it before one that has it from the
     * beginning, and of two chosen ones the first.
     */
    static KeyMap of(Map<String, List<String>> stored) {
        Map<Command, List<KeyStroke>> chosen = new EnumMap<>(Command.class);
        stored.forEach((name, texts) -> Command.named(name).ifPresent(command -> {
            List<KeyStroke> strokes = texts.stream()
                    .flatMap(text -> KeyStroke.parse(text).stream())
                    .distinct()
                    .toList();
            // An empty list is a choice, one of which nothing is understood is none.
            if (texts.isEmpty() || !strokes.isEmpty()) {
                chosen.put(command, strokes);
            }
        }));
        Map<Command, List<KeyStroke>> keys = new EnumMap<>(Command.class);
        Map<KeyStroke, Command> taken = new HashMap<>();
        chosen.forEach((command, strokes) -> keys.put(command, free(strokes, command, taken)));
        for (Command command : Command.values()) {
            if (!chosen.containsKey(command)) {
                keys.put(command, free(command.defaults(), command, taken));
            }
        }
        return new KeyMap(keys);
    }

    private static List<KeyStroke> free(List<KeyStroke> strokes, Command command, Map<KeyStroke, Command> taken) {
        return strokes.stream()
                .filter(stroke -> taken.putIfAbsent(stroke, command) == null)
                .toList();
    }

    /** What differs from the beginning, to be stored: texts of strokes by the names of commands. */
    Map<String, List<String>> stored() {
        Map<String, List<String>> stored = new TreeMap<>();
        keys.forEach((command, strokes) -> {
            if (isChanged(command)) {
                stored.put(command.name(), strokes.stream().map(KeyStroke::text).toList());
            }
        });
        return stored;
    }

    /** The keys of a command, the first one first. */
    List<KeyStroke> keys(Command command) {
        return keys.getOrDefault(command, List.of());
    }

    /** What a stroke asks for. */
    Optional<Command> command(KeyStroke stroke) {
        return Optional.ofNullable(commands.get(stroke));
    }

    /** Whether a command has other keys than at the beginning. */
    boolean isChanged(Command command) {
        return !keys(command).equals(command.defaults());
    }

    /** The other commands that have any of the strokes. */
    Set<Command> holders(Command command, List<KeyStroke> strokes) {
        Set<Command> holders = EnumSet.noneOf(Command.class);
        strokes.forEach(
                stroke -> command(stroke).filter(holder -> holder != command).ifPresent(holders::add));
        return holders;
    }

    /** With other keys for a command, which are taken from those that have them. */
    KeyMap with(Command command, List<KeyStroke> strokes) {
        Map<Command, List<KeyStroke>> changed = new EnumMap<>(keys);
        changed.replaceAll((other, theirs) ->
                theirs.stream().filter(stroke -> !strokes.contains(stroke)).toList());
        changed.put(command, strokes.stream().distinct().toList());
        return new KeyMap(changed);
    }
}
