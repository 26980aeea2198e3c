package app.rundown.topic;

import app.rundown.model.Folded;
import app.rundown.model.TextTable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that mean one thing, so that they are one topic: the table {@code same.txt}. */
final class SameNames {
    private static final Map<String, Set<String>> GROUPS = new HashMap<>();

    static {
        for (String line : TextTable.lines(SameNames.class, "same.txt")) {
            List<String> names = List.of(line.split("\\|"));
            names.forEach(name -> GROUPS.computeIfAbsent(Folded.key(name), key -> new LinkedHashSet<>()).addAll(names));
        }
    }

    private SameNames() {}

    /** The other names of what a name means; none for most. */
    static List<String> of(String name) {
        String key = Folded.key(name);
        return GROUPS.getOrDefault(key, Set.of()).stream().filter(other -> !Folded.key(other).equals(key)).toList();
    }

    /** Whether two names are two of one thing. */
    static boolean are(String one, String other) {
        String key = Folded.key(other);
        return of(one).stream().anyMatch(name -> Folded.key(name).equals(key));
    }
}
