package app.rundown.quote.word;

import app.rundown.quote.word.Lexicon.WordClass;

/**
 * Writes names that stand in capitals as other names are written ({@code MINISTER ANN LEE}), so that tables and rules
 * know them: the press sets the first words of an update so, and voices in a list. Abbreviations and longer phrases, as
 * in a headline that is all in capitals, stay as they are.
 */
final class CapitalNames {
    /** The fewest letters of a word that shows that a name is in capitals, and of an office that is no abbreviation. */
    private static final int LETTERS = 3;
    /** The most words of an office and a name. */
    private static final int MOST = 6;
    /** The most words from a given name to the end of a name. */
    private static final int NAME = 3;

    private final char[] signs;
    private final Language language;
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];

    private CapitalNames(char[] signs, Language language) {
        this.signs = signs;
        this.language = language;
    }

    /** Whether a word begins with so many capitals that it may be one of such a name. */
    static boolean mayBegin(char[] signs, int from, int end) {
        return end - from >= LETTERS
                && Character.isUpperCase(signs[from])
                && Character.isUpperCase(signs[from + 1])
                && Character.isUpperCase(signs[from + 2]);
    }

    /**
     * Writes the name in capitals that begins at an offset in small letters but for its initials, in place, if one
     * does.
     *
     * @param to where the text ends
     * @return where the words in capitals end that were looked at
     */
    static int lower(char[] signs, int from, int to, Language language) {
        return new CapitalNames(signs, language).lower(from, to);
    }

    private int lower(int from, int to) {
        int count = 0;
        int at = from;
        int end = from;
        while (at < to && (end = capitalsEnd(at, to)) > at) {
            if (count < MOST) {
                starts[count] = at;
                ends[count] = end;
            }
            count++;
            at = end < to && Character.isSpaceChar(signs[end]) ? end + 1 : to;
        }
        int last = count == 0 ? from : Math.max(end, at == to ? end : at);
        int given = count < 2 || count > MOST ? -1 : given(count);
        if (given >= 0) {
            for (int i = 0; i < count; i++) {
                lowerWord(i, i >= given);
            }
        }
        return last;
    }

    /** Returns which word is a given name that the rest of a name follows, or -1. */
    private int given(int count) {
        for (int i = Math.max(0, count - NAME); i < count - 1; i++) {
            if (ends[i] - starts[i] >= LETTERS && language.isGivenName(Lexicon.fold(word(i)))) {
                return i;
            }
        }
        return -1;
    }

    private String word(int i) {
        return new String(signs, starts[i], ends[i] - starts[i]);
    }

    private void lowerWord(int i, boolean name) {
        String folded = Lexicon.fold(word(i));
        boolean small = language.is(WordClass.PARTICLE, folded) || language.is(WordClass.PREPOSITION, folded);
        boolean abbreviation = !name
                && !small
                && (ends[i] - starts[i] <= LETTERS
                        || language.is(WordClass.OUTLET, folded)
                        || language.is(WordClass.ORGANISATION, folded));
        for (int at = starts[i]; !abbreviation && at < ends[i]; at++) {
            boolean initial = at == starts[i] ? !small : !Character.isLetter(signs[at - 1]);
            signs[at] = initial ? signs[at] : Character.toLowerCase(signs[at]);
        }
    }

    /** Returns where a word of capitals ends that begins at an offset; the offset itself where none does. */
    private int capitalsEnd(int from, int to) {
        int end = from;
        while (end < to
                && (Character.isUpperCase(signs[end])
                        || end > from
                                && end + 1 < to
                                && "-'\u2019".indexOf(signs[end]) >= 0
                                && Character.isUpperCase(signs[end + 1]))) {
            end++;
        }
        boolean whole = end == to || !Character.isLetterOrDigit(signs[end]);
        return whole && end - from > 1 ? end : from;
    }
}
