package app.rundown.read.line;

/**
 * Tells whether a new word begins where an element begins or ends without white space. On a screen, boxes part words
 * that nothing parts in the markup: "7 runs" beside "Need 9". Elements within a word, such as bold letters or a large
 * first letter, part nothing.
 */
public final class WordSeam {
    /** The fewest letters in a word before a number: "h" in "21h06" has fewer. */
    private static final int NUMBERED = 3;

    /** Marks that stand close to the word after them, and to the word before them. */
    private static final String OPENING = "([{“„«‘¿¡#@$€£";

    private static final String CLOSING = ")]}”»’.,;:!?…%";

    /** Marks that end a sentence, a label or a quotation. */
    private static final String MARKS = "?!…:.;)”»";

    /** Marks that end a quotation, or leave out a letter: "dell'Unione". */
    private static final String APOSTROPHES = "'’";

    private WordSeam() {}

    /** Whether the words of two boxes are parted: unless a mark between them belongs to one of them. */
    public static boolean partsBoxes(CharSequence before, String after, int from) {
        return OPENING.indexOf(before.charAt(before.length() - 1)) < 0 && CLOSING.indexOf(after.charAt(from)) < 0;
    }

    /**
     * Whether words of two elements that touch are two words.
     *
     * @param before ends with the words of the first
     * @param after the words of the second
     * @param from where in the text the words of the second begin
     */
    public static boolean partsElements(CharSequence before, String after, int from) {
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(from);
        if (Character.isDigit(last)) {
            return Character.isUpperCase(first) && isLetter(after, from + 1);
        }
        if (Character.isLetter(last)) {
            int letters = lettersBefore(before, before.length());
            boolean number = Character.isDigit(first) && isSpelled(last) && letters >= NUMBERED;
            return number || Character.isLowerCase(last) && Character.isUpperCase(first) && letters > 1;
        }
        return partsSentences(before, after, from);
    }

    /**
     * Whether a text that touches an element is parted from it.
     *
     * @param before ends with the words of the first
     * @param after the words of the second
     * @param from where in the text the words of the second begin
     * @param phrase whether the element has more than one word: then it is no part of a word
     */
    public static boolean partsText(CharSequence before, String after, int from, boolean phrase) {
        char last = before.charAt(before.length() - 1);
        boolean capital = Character.isUpperCase(after.charAt(from));
        return phrase && capital && Character.isLowerCase(last) && lettersBefore(before, before.length()) > 1
                || capital && partsSentences(before, after, from);
    }

    /** Whether a sentence or a label ends, and another word begins. */
    private static boolean partsSentences(CharSequence before, String after, int from) {
        int mark = before.length() - 1;
        char first = after.charAt(from);
        char last = before.charAt(mark);
        boolean number = Character.isDigit(first) && last != '.';
        boolean ends = MARKS.indexOf(last) >= 0 && (number || Character.isUpperCase(first));
        return (ends || number && APOSTROPHES.indexOf(last) >= 0) && lettersBefore(before, mark) > 1;
    }

    /** Whether a letter is of a script that parts words by blanks. */
    private static boolean isSpelled(char letter) {
        return !Character.isIdeographic(letter)
                && Character.UnicodeScript.of(letter) != Character.UnicodeScript.HIRAGANA
                && Character.UnicodeScript.of(letter) != Character.UnicodeScript.KATAKANA
                && Character.UnicodeScript.of(letter) != Character.UnicodeScript.THAI;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static int lettersBefore(CharSequence text, int end) {
        int letters = 0;
        while (letters < end && letters < NUMBERED && Character.isLetter(text.charAt(end - 1 - letters))) {
            letters++;
        }
        return letters;
    }
}
