package app.rundown.coverage;

import app.rundown.text.Word;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How much a point and a piece of an update tell of each other. Words count by how few updates have them.
 *
 * @param told the share of the point that the piece tells, from 0 to 1
 * @param taken the share of the piece that the point tells, from 0 to 1
 * @param telling the shared words that few updates have, as the point writes them, in its order
 */
record Comparison(double told, double taken, List<String> telling) {
    /** Compares a point with a piece of an update. */
    static Comparison of(PointText point, List<Passage> piece, UpdateWords words) {
        BitSet shared = new BitSet();
        double taken = 0;
        double all = 0;
        Set<String> seen = new HashSet<>();
        for (Passage passage : piece) {
            for (Word word : passage.words()) {
                if (!seen.add(word.folded())) {
                    continue;
                }
                double weight = words.weightOfUpdateWord(passage.text(), word);
                all += weight;
                boolean isShared = false;
                for (int number : words.standingFor(word)) {
                    if (point.all().get(number)) {
                        shared.set(number);
                        isShared = true;
                    }
                }
                taken += isShared ? weight : 0;
            }
        }
        double told = 0;
        Set<String> telling = new LinkedHashSet<>();
        BitSet counted = new BitSet();
        for (int i = 0; i < point.numbers().length; i++) {
            int number = point.numbers()[i];
            if (shared.get(number) && !counted.get(number)) {
                counted.set(number);
                told += point.weights()[i];
                Word word = point.words().get(i);
                if (words.isTelling(word, number)) {
                    telling.add(point.text().substring(word.start(), word.end()));
                }
            }
        }
        return new Comparison(
                point.weight() == 0 ? 0 : told / point.weight(), all == 0 ? 0 : taken / all, List.copyOf(telling));
    }

    /** Returns one figure for both shares: their harmonic mean. */
    double score() {
        return told + taken == 0 ? 0 : 2 * told * taken / (told + taken);
    }
}
