package app.rundown.read;

/** Counts the words of a text that comes in pieces; where none are parted by spaces, two signs count as one. */
final class WordCount {
    private static final int SIGNS_A_WORD = 2;

    private static final char LAST_LATIN = 0x24f;

    private static final int ENOUGH = 1_000_000;
    private static final int SHORT = 64;

    /** How long the longer texts are that were counted, and what they hold. */
    private int measured;

    private int measuredWords;
    private int measuredUnspaced;
    private int words;
    private int unspaced;
    private int signs;
    private int digits;
    private boolean inside;

    /** Goes on with a text: a word that the last piece ended with may go on in it. */
    WordCount add(String text) {
        // Every character of every page passes here: counted in locals, and by sums where a branch could not be
        // foreseen.
        int in = inside ? 1 : 0;
        int begun = 0;
        int seen = 0;
        int numbers = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_LATIN) {
                in = foreign(c, in);
                continue;
            }
            int sign = c > ' ' && c != '\u00a0' ? 1 : 0;
            begun += sign & ~in;
            in = sign;
            seen += sign;
            numbers += c - '0' >= 0 && c - '9' <= 0 ? 1 : 0;
        }
        inside = in == 1;
        words += begun;
        signs += seen;
        digits += numbers;
        return this;
    }

    /**
     * Goes on with a text of a page that may be very long: once so much was counted that it is known how long its words
     * are, of a longer text only the length is asked.
     */
    void addOfMany(String text) {
        int length = text.length();
        if (length <= SHORT) {
            add(text);
        } else if (measured < ENOUGH) {
            measured += length;
            measuredWords -= words;
            measuredUnspaced -= unspaced;
            add(text);
            measuredWords += words;
            measuredUnspaced += unspaced;
        } else {
            inside = false;
            words += (int) ((long) length * measuredWords / measured);
            unspaced += (int) ((long) length * measuredUnspaced / measured);
            signs += length;
        }
    }

    /** Counts a character that is not Latin, and says whether a word goes on behind it. */
    private int foreign(char c, int in) {
        boolean space = Character.isWhitespace(c);
        signs += space ? 0 : 1;
        digits += Character.isDigit(c) ? 1 : 0;
        if (isUnspaced(c)) {
            unspaced++;
            return 0;
        }
        words += in == 1 || space ? 0 : 1;
        return space ? 0 : 1;
    }

    /** Ends a word, as the edge of a paragraph does. */
    void end() {
        inside = false;
    }

    /** Words that were parted by spaces, so far. */
    int spaced() {
        return words;
    }

    /** Signs of scripts without spaces, so far. */
    int unspaced() {
        return unspaced;
    }

    /** Signs of any script, so far; white space is none. */
    int signs() {
        return signs;
    }

    /** Digits of any script, so far. */
    int digits() {
        return digits;
    }

    /** How many words it is. */
    int total() {
        return total(words, unspaced);
    }

    /** How many words it is that are parted by spaces, together with signs that are not. */
    static int total(int spaced, int unspaced) {
        return spaced + (unspaced + 1) / SIGNS_A_WORD;
    }

    /** Of scripts that put no space between words: Chinese, Japanese, Thai. */
    private static boolean isUnspaced(char c) {
        return c >= 0x0e00 && c <= 0x0eff || c >= 0x3040 && c <= 0x30ff || c >= 0x3400 && c <= 0x9fff;
    }
}
