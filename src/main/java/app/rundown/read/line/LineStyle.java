package app.rundown.read.line;

import java.util.regex.Pattern;

/** Tells by its look what a line is: prose, a headline, a list of names. */
public final class LineStyle {
    /** The most words in a headline. */
    private static final int HEADLINE_WORDS = 30;

    private static final Pattern SENTENCE_END = Pattern.compile("(?:[.!?…。؟।！？｡։][\"'”“’‘»«)\\]]*|[:;,])$");
    private static final Pattern QUESTION_END = Pattern.compile("[?!][\"'”“’‘»«)\\]]*$");
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("\\p{L}{4,}[.!?][\"”’)]* +\\p{Lu}\\p{Ll}");
    /** The most words in a tag. */
    private static final int TAG_WORDS = 5;

    private LineStyle() {}

    /** Returns how many words a text has. In scripts without spaces between words, two characters count as one word. */
    public static int words(String text) {
        return new WordCount().add(text).total();
    }

    /** Whether a line ends as a sentence does. */
    public static boolean isProse(String line) {
        return SENTENCE_END.matcher(line).find();
    }

    /** Whether a line can be a headline: short and without a full stop at its end. A question can be one. */
    public static boolean isHeadline(String line) {
        boolean open = !isProse(line)
                || QUESTION_END.matcher(line).find()
                        && !SENTENCE_INSIDE.matcher(line).find();
        return open && words(line) <= HEADLINE_WORDS;
    }

    /** Whether a line is a list of at least three names, separated by commas. */
    public static boolean isTags(String line) {
        String[] parts = line.split(",", -1);
        if (parts.length < 3) {
            return false;
        }
        for (String part : parts) {
            int words = words(part);
            if (words == 0 || words > TAG_WORDS || isProse(part.strip())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line has a digit of any script. */
    public static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the share of Latin letters among a text's letters, from 0 to 1; 1 if it has no letters. */
    public static double latin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters == 0 ? 1 : (double) latin / letters;
    }
}
