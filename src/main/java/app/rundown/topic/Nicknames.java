package app.rundown.topic;

import app.rundown.text.TextTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given names of which people use one for the other, from the table {@code nicknames.txt}. */
final class Nicknames {
    private static final Map<String, String> FIRST = new HashMap<>();

    static {
        for (String line : TextTable.lines(Nicknames.class, "nicknames.txt")) {
            List<String> names = List.of(line.split(" "));
            names.forEach(name -> FIRST.putIfAbsent(name, names.getFirst()));
        }
    }

    private Nicknames() {}

    /** Whether two folded names may be one person's. */
    static boolean are(String one, String other) {
        String first = FIRST.get(one);
        return first != null && first.equals(FIRST.get(other));
    }
}
