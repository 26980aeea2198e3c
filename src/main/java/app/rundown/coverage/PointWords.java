package app.rundown.coverage;

import app.rundown.text.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all points, each with a number, and which of them a word of an update stands for: itself, or one with
 * the same stem (see {@link Stems}).
 */
final class PointWords {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<String>> byBeginning = new HashMap<>();
    private final Map<String, int[]> standFor = new HashMap<>();

    /** Returns the number of a point's word, a new one if it has none yet. All are added before any is looked for. */
    int add(String word) {
        Integer known = numbers.putIfAbsent(word, numbers.size());
        if (known != null) {
            return known;
        }
        if (word.length() >= Stems.LEAST_SHARED) {
            byBeginning
                    .computeIfAbsent(word.substring(0, Stems.LEAST_SHARED), key -> new ArrayList<>())
                    .add(word);
        }
        return numbers.size() - 1;
    }

    /** Returns how many different words the points have. */
    int size() {
        return numbers.size();
    }

    /** Returns the numbers of the points' words that a folded word stands for. */
    int[] standingFor(String word) {
        return standFor.computeIfAbsent(word, this::find);
    }

    private int[] find(String word) {
        List<Integer> found = new ArrayList<>();
        Integer own = numbers.get(word);
        if (own != null) {
            found.add(own);
        }
        if (word.length() >= Stems.LEAST_SHARED) {
            for (String other : byBeginning.getOrDefault(word.substring(0, Stems.LEAST_SHARED), List.of())) {
                if (!other.equals(word) && Stems.areOne(word, other)) {
                    found.add(numbers.getOrDefault(other, 0));
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
