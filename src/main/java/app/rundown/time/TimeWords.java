package app.rundown.time;

import app.rundown.text.WordTable;
import java.util.List;

/** The words about dates, clocks and zones in the table {@code time-words.tsv}, which several classes need. */
final class TimeWords {
    private static final WordTable TABLE = WordTable.of(TimeWords.class, "time-words.tsv");

    private TimeWords() {}

    /** Returns the words of a role. */
    static List<String> of(String role) {
        return TABLE.words(role);
    }

    /** Returns a regular expression, without groups that capture, for any of the words of some roles. */
    static String anyOf(String... roles) {
        return TABLE.anyOf(roles);
    }
}
