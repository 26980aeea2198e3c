package app.rundown.read;

import java.util.regex.Pattern;

/** Tells prose from headlines, and headlines from lists of names, by the look of a line. */
final class Wording {
    private static final int HEADLINE_WORDS = 30;
    private static final Pattern SENTENCE_END = Pattern.compile("(?:[.!?…。؟][\"'”“’‘»«)\\]]*|[:;,])$");
    private static final Pattern QUESTION_END = Pattern.compile("[?!][\"'”“’‘»«)\\]]*$");
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("\\p{L}{4,}[.!?][\"”’)]* +\\p{Lu}\\p{Ll}");
    private static final int TAG_WORDS = 5;

    private Wording() {}

    /** How many words a text has; where none are parted by spaces, two signs count as one. */
    static int words(String text) {
        return new WordCount().add(text).total();
    }

    /** Whether a line is a sentence or more: it ends as sentences do. */
    static boolean isProse(String line) {
        return SENTENCE_END.matcher(line).find();
    }

    /** Whether a line can be a headline: short, no full stop at its end; a question may be one. */
    static boolean isHeadline(String line) {
        boolean open = !isProse(line)
                || QUESTION_END.matcher(line).find()
                        && !SENTENCE_INSIDE.matcher(line).find();
        return open && words(line) <= HEADLINE_WORDS;
    }

    /** Whether a line is a list of names: at least three, parted by commas. */
    static boolean isTags(String line) {
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

    /** The share of a text's letters that are of the Latin script, or 1 where it has no letters. */
    static double latin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters == 0 ? 1 : (double) latin / letters;
    }
}
