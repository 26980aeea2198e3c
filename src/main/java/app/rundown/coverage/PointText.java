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
 * @param numbers the numbers of its words in the vocabulary of all points
 * @param weight how much its different words tell together
 */
record PointText(String id, String text, List<Word> words, Facts facts, BitSet numbers, double weight) {

    /** Returns what is compared of a point. */
    static String textOf(Update point) {
        return point.headline() == null ? point.text() : point.headline() + "\n\n" + point.text();
    }

    /** Prepares a point. */
    static PointText of(Update point, UpdateWords words) {
        String text = textOf(point);
        List<Word> own = Word.in(text);
        BitSet numbers = new BitSet();
        double weight = 0;
        for (Word word : own) {
            int number = words.number(word);
            weight += numbers.get(number) ? 0 : words.weightOfPointWord(text, word);
            numbers.set(number);
        }
        return new PointText(point.id(), text, own, Facts.of(text, own), numbers, weight);
    }
}
