package app.rundown.topic;

import app.rundown.text.Folded;
import app.rundown.text.TextTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that mean the same thing and so make one topic, from the table {@code same.txt}. */
final class SameNames {
    /** For each folded name, the other names of the same thing by their folded form. */
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

    /** Returns the other names of what a name means; most names have none. */
    static List<String> of(String name) {
        return List.copyOf(others(name).values());
    }

    /** Whether two names mean the same thing. */
    static boolean are(String one, String other) {
        Map<String, String> others = others(one);
        return !others.isEmpty() && others.containsKey(Folded.key(other));
    }

    private static Map<String, String> others(String name) {
        return OTHERS.getOrDefault(Folded.key(name), Map.of());
    }
}
