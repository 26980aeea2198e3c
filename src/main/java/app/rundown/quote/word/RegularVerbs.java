package app.rundown.quote.word;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives verbs the forms that the ending of their infinitive implies, so that a table lists only those that differ. */
final class RegularVerbs {
    /** In a table, a cell that is as the infinitive implies. */
    private static final String REGULAR = "=";
    /** In the forms of an ending, what stands before the ending. */
    private static final String STEM = "~";

    private static final String NOUN = "n";
    /** The class, the infinitive, and the forms. */
    private static final int CELLS = 6;

    /** The forms of each ending, in the columns that a verb has them in. */
    private final Map<String, String[]> forms = new LinkedHashMap<>();

    /** Reads the forms of one ending. */
    void add(String[] cells) {
        forms.put(cells[1], cells);
    }

    /** Returns the cells of a verb with those that are missing at their end or regular. */
    String[] complete(String[] cells) {
        for (Map.Entry<String, String[]> ending : forms.entrySet()) {
            if (cells[1].endsWith(ending.getKey())) {
                return complete(cells, ending.getKey(), ending.getValue());
            }
        }
        return cells;
    }

    private static String[] complete(String[] cells, String ending, String[] regular) {
        boolean noun = cells[cells.length - 1].equals(NOUN);
        int given = noun ? cells.length - 1 : cells.length;
        String[] all = Arrays.copyOf(cells, noun ? CELLS + 1 : CELLS);
        String stem = cells[1].substring(0, cells[1].length() - ending.length());
        for (int i = 2; i < CELLS; i++) {
            if (i >= given || cells[i].equals(REGULAR)) {
                all[i] = regular[i].replace(STEM, stem);
            }
        }
        if (noun) {
            all[CELLS] = NOUN;
        }
        return all;
    }
}
