package app.rundown.read.line;

/**
 * Counts the words of a text that comes in pieces. In scripts without spaces between words, two characters count as one
 * word.
 */
public final class WordCount {
    private static final int SIGNS_A_WORD = 2;

    /** The last character of Unicode's Latin blocks; those up to it take the fast path. */
    private static final char LAST_LATIN = 0x24f;

    /** After this many characters of longer texts, the average length of words is known. */
    private static final int ENOUGH = 1_000_000;
    /** Texts of at most this many characters are always counted. */
    private static final int SHORT = 64;

    /** How many characters of longer texts were counted, and how many words these hold. */
    private int measured;

    private int measuredWords;
    private int measuredUnspaced;
    private int words;
    private int unspaced;
    private int characters;
    private int digits;
    private boolean inside;

    /** Adds a text. The last word of the text before may go on in it. */
    public WordCount add(String text) {
        // Every character of every page passes here, so the counts are local variables, and sums replace branches that
        // could not be predicted.
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
        characters += seen;
        digits += numbers;
        return this;
    }

    /**
     * Adds a text of a page that may be very long. Once enough was counted to know the average length of words, the
     * words of longer texts are estimated from their length.
     */
    public void addOfMany(String text) {
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
            characters += length;
        }
    }

    /** Counts a character that is not Latin. Returns 1 if a word may go on after it, else 0. */
    private int foreign(char c, int in) {
        boolean space = Character.isWhitespace(c);
        characters += space ? 0 : 1;
        digits += Character.isDigit(c) ? 1 : 0;
        if (isUnspaced(c)) {
            unspaced++;
            return 0;
        }
        words += in == 1 || space ? 0 : 1;
        return space ? 0 : 1;
    }

    /** Ends the current word, as at the edge of a paragraph. */
    public void endWord() {
        inside = false;
    }

    /** Returns how many words there are so far in scripts with spaces. */
    public int spaced() {
        return words;
    }

    /** Returns how many characters there are so far in scripts without spaces. */
    public int unspaced() {
        return unspaced;
    }

    /** Returns how many characters there are so far, without white space. */
    public int characters() {
        return characters;
    }

    /** Returns how many digits of any script there are so far. */
    public int digits() {
        return digits;
    }

    /** Returns how many words there are so far. */
    public int total() {
        return total(words, unspaced);
    }

    /**
     * Returns how many words there are in all.
     *
     * @param spaced words in scripts with spaces
     * @param unspaced characters in scripts without
     */
    public static int total(int spaced, int unspaced) {
        return spaced + (unspaced + 1) / SIGNS_A_WORD;
    }

    /** Whether a character is of a script without spaces between words: Chinese, Japanese, Thai, Lao. */
    private static boolean isUnspaced(char c) {
        return c >= 0x0e00 && c <= 0x0eff || c >= 0x3040 && c <= 0x30ff || c >= 0x3400 && c <= 0x9fff;
    }
}
