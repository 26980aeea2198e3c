package app.rundown.topic;

import app.rundown.text.Folded;
import app.rundown.text.TextTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that mean one thing, so that they are one topic: the table {@code same.txt}. */
final class SameNames {
    /** By a name's key the others of the same, by theirs. */
    private static final Map<String, Map<String, String>> OTHERS = new HashMap<>();

    static {
        for (String line : TextTable.lines(SameNames.class, "same.txt")) {
            Map<String, String> names = new LinkedHashMap<>();
            for (String name : line.split("\\|")) {
                names.put(Folded.key(name), name);
            }
            for (String key : names.keySet()) {
                Map<String, String> others = OTHERS.computeIfAbsent(key, own -> new LinkedHashMap<>());
                others.putAll(names);
                others.remove(key);
            }
        }
    }

    private SameNames() {}

    /** The other names of what a name means; none for most. */
    static List<String> of(String name) {
        return List.copyOf(others(name).values());
    }

    /** Whether two names are two of one thing. */
    static boolean are(String one, String other) {
        Map<String, String> others = others(one);
        return !others.isEmpty() && others.containsKey(Folded.key(other));
    }

    private static Map<String, String> others(String name) {
        return OTHERS.getOrDefault(Folded.key(name), Map.of());
    }
}
