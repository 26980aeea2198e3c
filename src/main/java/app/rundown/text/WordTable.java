package app.rundown.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A table of words in many languages, by what they are for, ready to be parts of regular expressions. A row holds a
 * role, a word or phrase, and perhaps the codes of its languages, which are there for people only.
 *
 * <p>Immutable. The order of the rows is kept, but nothing should depend on it: it is the expression around the words
 * that must leave no more than one of them at any place.
 */
public final class WordTable {
    private final Map<String, List<String>> words = new HashMap<>();
    private final String name;

    private WordTable(String name) {
        this.name = name;
    }

    /**
     * Reads a table.
     *
     * @param beside the class beside which the table is kept
     * @throws IllegalStateException if the table is missing from the program
     */
    public static WordTable of(Class<?> beside, String name) {
        WordTable table = new WordTable(name);
        for (List<String> row : TextTable.rows(beside, name)) {
            table.words
                    .computeIfAbsent(row.getFirst(), role -> new ArrayList<>())
                    .add(row.get(1));
        }
        return table;
    }

    /**
     * Returns the words of a role.
     *
     * @throws IllegalArgumentException if the table has none
     */
    public List<String> words(String role) {
        List<String> found = words.get(role);
        if (found == null) {
            throw new IllegalArgumentException("The table " + name + " has no words for " + role);
        }
        return List.copyOf(found);
    }

    /** Returns a regular expression, without groups that capture, for any of the words of some roles. */
    public String anyOf(String... roles) {
        List<String> quoted = new ArrayList<>();
        for (String role : roles) {
            words(role).forEach(word -> quoted.add(Pattern.quote(word)));
        }
        return alternatives(quoted);
    }

    /** Returns the same for a role whose rows are regular expressions themselves. */
    public String anyPatternOf(String role) {
        return alternatives(words(role));
    }

    private static String alternatives(List<String> expressions) {
        return "(?:" + String.join("|", expressions) + ")";
    }
}
