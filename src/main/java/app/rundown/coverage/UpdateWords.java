package app.rundown.coverage;

import app.rundown.base.Work;
import app.rundown.model.Update;
import app.rundown.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of all updates: which of them have which words of the points, and how much each word tells. */
final class UpdateWords {
    /** How much less each further word of one name tells: the name is one thing. */
    private static final double IN_NAME = 0.3;

    /** A word that tells something stands in at most this share of the updates. */
    private static final double FEW = 0.25;
    /** A word that more updates have than this, and than this share, does not lead to any. */
    private static final int MANY = 50;

    private static final double MANY_SHARE = 0.2;

    private final List<Update> updates;
    private final PointWords vocabulary = new PointWords();
    /** For each word of the points, by its number, the updates that have it or one of its stem, in order. */
    private final List<List<Integer>> holders = new ArrayList<>();
    /** How many updates have a word. */
    private final Map<String, Integer> havers = new HashMap<>();
    /** Every number in the updates. */
    private final Set<String> numbers = new HashSet<>();

    UpdateWords(List<Update> points, List<Update> updates) {
        this.updates = updates;
        for (Update point : points) {
            Word.in(PointText.textOf(point)).forEach(word -> vocabulary.add(word.folded()));
        }
        for (int i = 0; i < vocabulary.size(); i++) {
            holders.add(new ArrayList<>());
        }
        for (int i = 0; i < updates.size(); i++) {
            Work.current().check();
            count(i);
        }
    }

    private void count(int update) {
        BitSet has = new BitSet();
        Set<String> seen = new HashSet<>();
        updates.get(update).forEachText(true, (block, text) -> {
            numbers.addAll(Facts.numbers(text));
            for (Word word : Word.in(text)) {
                if (seen.add(word.folded())) {
                    havers.merge(word.folded(), 1, Integer::sum);
                    for (int number : vocabulary.standingFor(word.folded())) {
                        has.set(number);
                    }
                }
            }
        });
        has.stream().forEach(number -> holders.get(number).add(update));
    }

    /** Returns the updates. */
    List<Update> updates() {
        return updates;
    }

    /**
     * Returns which updates have a word of a point, by their places among all; nothing if so many have it that it tells
     * little.
     */
    List<Integer> holdersOf(int number) {
        List<Integer> all = holders.get(number);
        return all.size() <= Math.max(MANY, MANY_SHARE * updates.size()) ? all : List.of();
    }

    /** Returns the number of a word of a point in the vocabulary of all points. */
    int number(Word word) {
        return vocabulary.add(word.folded());
    }

    /** Returns the numbers of the points' words that a word stands for. */
    int[] standingFor(Word word) {
        return vocabulary.standingFor(word.folded());
    }

    /** Returns how much a word of a point tells: the more, the fewer updates have it or one of its stem. */
    double weightOfPointWord(String text, Word word) {
        return weight(text, word, holders.get(number(word)).size());
    }

    /** Returns how much a word of an update tells. */
    double weightOfUpdateWord(String text, Word word) {
        return weight(text, word, havers.getOrDefault(word.folded(), 1));
    }

    private double weight(String text, Word word, int with) {
        if (word.folded().length() == 1 && !word.isSign()) {
            return 0;
        }
        double weight = Math.log((updates.size() + 1) / (with + 0.5));
        return Facts.goesOnName(text, word) ? weight * IN_NAME : weight;
    }

    /** Whether so few updates have a word of a point that it tells something; {@code number} is the word's number. */
    boolean isTelling(Word word, int number) {
        return word.folded().length() > 2 && holders.get(number).size() <= Math.max(1, FEW * updates.size());
    }

    /** Whether all that a point names and counts stands somewhere in the updates. */
    boolean know(Facts facts) {
        return numbers.containsAll(facts.numbers())
                && facts.names().stream()
                        .allMatch(name -> !holders.get(vocabulary.add(name)).isEmpty());
    }
}
