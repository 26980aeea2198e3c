package app.rundown.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all points, each with a number, and which of them a word of an update stands for: itself, or one with
 * the same stem. A stem is told by the letters in common, so that it needs no grammar: "discuss" and "discussed",
 * "Syria" and "Syrian", "Vertrag" and "Vertrags".
 */
final class PointWords {
    /** The fewest letters that two different words of one stem share. */
    private static final int LEAST_SHARED = 4;
    /** How many more letters a word may have than one that it begins with. */
    private static final int LONGEST_ENDING = 3;
    /** The share of the longer word that two words with different endings have in common. */
    private static final double SHARED = 0.7;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<String>> byBeginning = new HashMap<>();
    private final Map<String, int[]> standFor = new HashMap<>();

    /** Returns the number of a point's word, a new one if it has none yet. All are added before any is looked for. */
    int add(String word) {
        Integer known = numbers.putIfAbsent(word, numbers.size());
        if (known != null) {
            return known;
        }
        if (word.length() >= LEAST_SHARED) {
            byBeginning
                    .computeIfAbsent(word.substring(0, LEAST_SHARED), key -> new ArrayList<>())
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
        if (word.length() >= LEAST_SHARED) {
            for (String other : byBeginning.getOrDefault(word.substring(0, LEAST_SHARED), List.of())) {
                if (!other.equals(word) && haveOneStem(word, other)) {
                    found.add(numbers.getOrDefault(other, 0));
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean haveOneStem(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int shared = 0;
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        boolean digits = Character.isDigit(one.charAt(0));
        return !digits && (shared == shorter && longer - shorter <= LONGEST_ENDING || shared >= SHARED * longer);
    }
}
