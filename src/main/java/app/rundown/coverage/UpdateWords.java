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

    private final List<Update> updates;
    private final PointWords vocabulary = new PointWords();
    /** For each update the numbers of the points' words that it has. */
    private final List<BitSet> held = new ArrayList<>();
    /** How many updates have a word of the points, by its number. */
    private final int[] holders;
    /** How many updates have a word. */
    private final Map<String, Integer> havers = new HashMap<>();
    /** Every number in the updates. */
    private final Set<String> numbers = new HashSet<>();

    UpdateWords(List<Update> points, List<Update> updates) {
        this.updates = updates;
        for (Update point : points) {
            Word.in(PointText.textOf(point)).forEach(word -> vocabulary.add(word.folded()));
        }
        holders = new int[vocabulary.size()];
        updates.forEach(this::count);
    }

    private void count(Update update) {
        Work.current().check();
        BitSet has = new BitSet(holders.length);
        Set<String> seen = new HashSet<>();
        for (Passage passage : Passage.of(update)) {
            numbers.addAll(passage.numbers());
            for (Word word : passage.words()) {
                if (seen.add(word.folded())) {
                    havers.merge(word.folded(), 1, Integer::sum);
                    for (int number : vocabulary.standingFor(word.folded())) {
                        has.set(number);
                    }
                }
            }
        }
        has.stream().forEach(number -> holders[number]++);
        held.add(has);
    }

    /** Returns the updates. */
    List<Update> updates() {
        return updates;
    }

    /** Returns the numbers of the points' words that an update has. */
    BitSet heldBy(int update) {
        return held.get(update);
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
        return weight(text, word, holders[number(word)]);
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

    /** Whether a word of a point stands in at most this share of the updates. */
    boolean isTelling(Word word, double share) {
        return word.folded().length() > 2 && holders[number(word)] <= Math.max(1, share * updates.size());
    }

    /** Whether all that a point names and counts stands somewhere in the updates. */
    boolean know(Facts facts) {
        return numbers.containsAll(facts.numbers())
                && facts.names().stream().allMatch(name -> holders[vocabulary.add(name)] > 0);
    }
}
