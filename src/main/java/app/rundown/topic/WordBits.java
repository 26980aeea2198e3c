package app.rundown.topic;

/**
 * The words of a folded text in 128 bits, one for each word. A text can hold a phrase only if it has all of its bits,
 * which is quickly seen; most texts lack one. A word here is a run of letters and digits, as it is where
 * {@link app.rundown.text.Folded#findWhole} looks for the borders of words.
 */
record WordBits(long low, long high) {
    /** Of a text without words. */
    static final WordBits NONE = new WordBits(0, 0);

    private static final int HALF = 64;

    /** Spreads the values of similar words. */
    private static final int MIX = 0x9e3779b9;

    /** The value's highest bits choose the bit. */
    private static final int SHIFT = Integer.SIZE - 7;

    /** Returns the bits of a text's words. */
    static WordBits ofText(String text) {
        return of(text, 0, text.length());
    }

    /**
     * Returns the bits that every text has in which a phrase is found. A word at its end counts only if it must end
     * there in the text too, which scripts without cases do not show.
     */
    static WordBits ofPhrase(String phrase) {
        int start = 0;
        int end = phrase.length();
        if (end > 0 && !showsBorder(phrase.charAt(0))) {
            while (start < end && Character.isLetterOrDigit(phrase.charAt(start))) {
                start++;
            }
        }
        if (end > start && !showsBorder(phrase.charAt(end - 1))) {
            while (end > start && Character.isLetterOrDigit(phrase.charAt(end - 1))) {
                end--;
            }
        }
        return of(phrase, start, end);
    }

    private static boolean showsBorder(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }

    private static WordBits of(String text, int start, int end) {
        long low = 0;
        long high = 0;
        for (int i = start; i < end; i++) {
            int value = 0;
            int from = i;
            while (i < end && isPart(text.charAt(i))) {
                value = 31 * value + text.charAt(i++);
            }
            if (i > from) {
                int bit = (value * MIX) >>> SHIFT;
                low |= bit < HALF ? 1L << bit : 0;
                high |= bit < HALF ? 0 : 1L << (bit - HALF);
            }
        }
        return new WordBits(low, high);
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
    }

    /** Returns these bits and others. */
    WordBits and(WordBits others) {
        return new WordBits(low | others.low, high | others.high);
    }

    /** Whether these have all bits of others. */
    boolean have(WordBits others) {
        return (others.low & ~low) == 0 && (others.high & ~high) == 0;
    }
}
