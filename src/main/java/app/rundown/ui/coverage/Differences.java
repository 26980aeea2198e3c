package app.rundown.ui.coverage;

import app.rundown.text.Word;
import app.rundown.text.Wordings;
import app.rundown.ui.control.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two texts have different words.
 *
 * @param one the differing words of the first, as offsets in it
 * @param other those of the second
 */
record Differences(List<TextRange> one, List<TextRange> other) {
    /** Texts that have the same words. */
    static final Differences NONE = new Differences(List.of(), List.of());

    /** The fewest letters of a word that tells something. */
    private static final int TELLING = 4;

    /** How many letters more a word may have than another form of it. */
    private static final int ENDING = 3;

    /** Keeps copies of the lists. */
    Differences {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /** Compares two wordings of a quote: each word that is not in its place differs. */
    static Differences between(String one, String other) {
        Wordings wordings = Wordings.of(one, other);
        return new Differences(ranges(wordings.one()), ranges(wordings.other()));
    }

    /**
     * Compares a claim told twice. Words do not differ that the other text has elsewhere or in another form, nor short
     * ones between words that are alike.
     */
    static Differences ofTellings(String one, String other) {
        Wordings wordings = Wordings.of(one, other);
        return new Differences(without(one, wordings.one(), other), without(other, wordings.other(), one));
    }

    private static List<TextRange> ranges(List<Wordings.Range> ranges) {
        return ranges.stream()
                .map(range -> new TextRange(range.start(), range.end()))
                .toList();
    }

    private static List<TextRange> without(String text, List<Wordings.Range> ranges, String other) {
        List<Word> there = Word.in(other);
        List<TextRange> found = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Word word : Word.in(text)) {
            boolean differs =
                    ranges.stream().anyMatch(range -> word.start() >= range.start() && word.end() <= range.end())
                            && there.stream().noneMatch(one -> haveOneBeginning(one.folded(), word.folded()));
            if (!differs) {
                add(found, from, to);
                from = -1;
                to = -1;
            } else if (isTelling(word)) {
                from = from < 0 ? word.start() : from;
                to = word.end();
            }
        }
        add(found, from, to);
        return found;
    }

    private static void add(List<TextRange> found, int from, int to) {
        if (from >= 0) {
            found.add(new TextRange(from, to));
        }
    }

    /** Whether a word tells more than "the" and "of" do, which no telling shares word by word. */
    private static boolean isTelling(Word word) {
        return word.folded().length() >= TELLING
                || Character.isDigit(word.folded().charAt(0))
                || word.isSign();
    }

    /** Whether two words are the same but for their endings. */
    private static boolean haveOneBeginning(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.equals(other)
                || shorter >= TELLING
                        && Math.abs(one.length() - other.length()) <= ENDING
                        && !Character.isDigit(one.charAt(0))
                        && one.regionMatches(0, other, 0, Math.max(TELLING, shorter - 1));
    }

    /** Returns the differences with the offsets moved to larger texts. */
    Differences moved(int first, int second) {
        return new Differences(moved(one, first), moved(other, second));
    }

    private static List<TextRange> moved(List<TextRange> ranges, int by) {
        return ranges.stream()
                .map(range -> new TextRange(range.start() + by, range.end() + by))
                .toList();
    }
}
