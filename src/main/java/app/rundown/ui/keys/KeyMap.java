package app.rundown.ui.keys;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Maps key strokes to commands. A stroke belongs to at most one command; a command can have any number of strokes. The
 * user's choices override the defaults.
 */
public final class KeyMap {
    private final Map<Command, List<KeyStroke>> keys;
    private final Map<KeyStroke, Command> commands = new HashMap<>();

    private KeyMap(Map<Command, List<KeyStroke>> keys) {
        this.keys = keys;
        keys.forEach((command, strokes) -> strokes.forEach(stroke -> commands.put(stroke, command)));
    }

    /** Returns the keys of this system, without any choice of the user. */
    public static KeyMap ofThisSystem() {
        return of(Map.of());
    }

    /**
     * Reads the user's choices: texts of strokes, by the names of commands. Names and texts that are not understood are
     * ignored. Where two commands claim the same stroke, a chosen stroke wins over a default one; of two chosen ones,
     * the first wins.
     */
    public static KeyMap of(Map<String, List<String>> stored) {
        Map<Command, List<KeyStroke>> chosen = new EnumMap<>(Command.class);
        stored.forEach((name, texts) -> Command.named(name).ifPresent(command -> {
            List<KeyStroke> strokes = texts.stream()
                    .flatMap(text -> KeyStroke.parse(text).stream())
                    .distinct()
                    .toList();
            // An empty list is a choice (no keys); a list in which nothing is understood is not.
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

    /**
     * Returns what differs from the defaults, in the form that is stored: texts of strokes, by the names of commands.
     */
    Map<String, List<String>> stored() {
        Map<String, List<String>> stored = new TreeMap<>();
        keys.forEach((command, strokes) -> {
            if (isChanged(command)) {
                stored.put(command.name(), strokes.stream().map(KeyStroke::text).toList());
            }
        });
        return stored;
    }

    /** Returns the keys of a command, the one to show in hints first. */
    public List<KeyStroke> keys(Command command) {
        return keys.getOrDefault(command, List.of());
    }

    /** Returns the command that a stroke runs. */
    public Optional<Command> command(KeyStroke stroke) {
        return Optional.ofNullable(commands.get(stroke));
    }

    /** Whether the keys of a command differ from its defaults. */
    boolean isChanged(Command command) {
        return !keys(command).equals(command.defaults());
    }

    /** Returns the other commands that have any of these strokes. */
    Set<Command> holders(Command command, List<KeyStroke> strokes) {
        Set<Command> holders = EnumSet.noneOf(Command.class);
        strokes.forEach(
                stroke -> command(stroke).filter(holder -> holder != command).ifPresent(holders::add));
        return holders;
    }

    /** Returns a map in which a command has these strokes; any other command that had one of them loses it. */
    KeyMap with(Command command, List<KeyStroke> strokes) {
        Map<Command, List<KeyStroke>> changed = new EnumMap<>(keys);
        changed.replaceAll((other, theirs) ->
                theirs.stream().filter(stroke -> !strokes.contains(stroke)).toList());
        changed.put(command, strokes.stream().distinct().toList());
        return new KeyMap(changed);
    }
}
