package app.rundown.coverage;

import app.rundown.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that a point shares with a text, exactly and in their order.
 *
 * @param run the words of the longest run that both have
 * @param ordered how many of the point's words the text has in the same order
 */
record SameWords(List<Word> run, int ordered) {
    /** For more pairs of words than this, nothing is compared. */
    private static final int MAX_PAIRS = 1_000_000;

    /** Compares a point with a text; null if the two are too long to be compared. */
    static @Nullable SameWords of(List<Word> point, List<Word> text) {
        if ((long) point.size() * text.size() > MAX_PAIRS) {
            return null;
        }
        // For each word of the text: the length of the run that ends there, and of the longest common subsequence.
        int[] runs = new int[text.size() + 1];
        int[] ordered = new int[text.size() + 1];
        int longest = 0;
        int end = 0;
        for (int i = 0; i < point.size(); i++) {
            int runBefore = 0;
            int orderedBefore = 0;
            for (int j = 1; j <= text.size(); j++) {
                boolean same = point.get(i).folded().equals(text.get(j - 1).folded());
                int run = same ? runBefore + 1 : 0;
                int common = same ? orderedBefore + 1 : Math.max(ordered[j], ordered[j - 1]);
                runBefore = runs[j];
                orderedBefore = ordered[j];
                runs[j] = run;
                ordered[j] = common;
                if (run > longest) {
                    longest = run;
                    end = i + 1;
                }
            }
        }
        return new SameWords(point.subList(end - longest, end), ordered[text.size()]);
    }
}
