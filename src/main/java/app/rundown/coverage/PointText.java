package app.rundown.coverage;

import app.rundown.model.Update;
import app.rundown.text.Word;
import java.util.BitSet;
import java.util.List;

/**
 * A point of a wrap-up, ready to be compared.
 *
 * @param id its id
 * @param text its headline, if it has one, and its words
 * @param words the words of this text
 * @param facts what it names and counts
 * @param numbers the number of each word in the vocabulary of all points
 * @param weights how much each word tells
 * @param all the numbers of all its words
 * @param weight how much its different words tell together
 */
record PointText(
        String id,
        String text,
        List<Word> words,
        Facts facts,
        int[] numbers,
        double[] weights,
        BitSet all,
        double weight) {

    /** Returns what is compared of a point. */
    static String textOf(Update point) {
        return point.headline() == null ? point.text() : point.headline() + "\n\n" + point.text();
    }

    /** Prepares a point. */
    static PointText of(Update point, UpdateWords words) {
        String text = textOf(point);
        List<Word> own = Word.in(text);
        int[] numbers = new int[own.size()];
        double[] weights = new double[own.size()];
        BitSet all = new BitSet();
        double weight = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = words.number(own.get(i));
            weights[i] = words.weightOfPointWord(text, own.get(i));
            weight += all.get(numbers[i]) ? 0 : weights[i];
            all.set(numbers[i]);
        }
        return new PointText(point.id(), text, own, Facts.of(text, own), numbers, weights, all, weight);
    }
}
