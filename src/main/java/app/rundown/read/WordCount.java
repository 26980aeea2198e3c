package app.rundown.read;

/** Counts the words of a text that comes in pieces; where none are parted by spaces, two signs count as one. */
final class WordCount {
    private static final int SIGNS_A_WORD = 2;
    private int words;
    private int signs;
    private boolean inside;

    /** Goes on with a text: a word that the last piece ended with may go on in it. */
    WordCount add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnspaced(c)) {
                signs++;
                inside = false;
            } else {
                boolean space = c == ' ' || c == '\u00a0' || Character.isWhitespace(c);
                words += inside || space ? 0 : 1;
                inside = !space;
            }
        }
        return this;
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
    int signs() {
        return signs;
    }

    /** How many words it is. */
    int total() {
        return total(words, signs);
    }

    /** How many words it is that are parted by spaces, together with signs that are not. */
    static int total(int spaced, int signs) {
        return spaced + (signs + 1) / SIGNS_A_WORD;
    }

    /** Of scripts that put no space between words: Chinese, Japanese, Thai. */
    private static boolean isUnspaced(char c) {
        return c >= 0x0e00 && (c <= 0x0eff || c >= 0x3040 && c <= 0x30ff || c >= 0x3400 && c <= 0x9fff);
    }
}
