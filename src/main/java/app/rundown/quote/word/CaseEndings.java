package app.rundown.quote.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The endings by which a language shows the case of a name, each with the endings of nominatives. */
final class CaseEndings {
    private final Map<String, List<String>> endings = new HashMap<>();

    private int longest;

    /** Adds a pair of endings such as {@code owi/-}; the hyphen stands for no ending. */
    void add(String pair) {
        String[] halves = pair.split("/");
        String ending = Lexicon.fold(halves[0]);
        String nominative = halves[1].equals("-") ? "" : Lexicon.fold(halves[1]);
        endings.computeIfAbsent(ending, k -> new ArrayList<>()).add(nominative);
        longest = Math.max(longest, ending.length());
    }

    boolean isEmpty() {
        return endings.isEmpty();
    }

    /** Returns the nominatives of which a folded name may be another case, the likeliest first. */
    Set<String> nominatives(String folded) {
        Set<String> found = new LinkedHashSet<>();
        for (int n = Math.min(longest, folded.length() - 1); n > 0; n--) {
            String stem = folded.substring(0, folded.length() - n);
            endings.getOrDefault(folded.substring(folded.length() - n), List.of())
                    .forEach(ending -> found.add(stem + ending));
        }
        found.remove(folded);
        return found;
    }
}
