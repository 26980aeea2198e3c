package app.rundown.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text, to be compared: signs and white space are no words, an apostrophe within is part of one. Scripts that
 * write no spaces give a word for each character.
 *
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset behind its last one
 * @param folded what it is compared by: see {@link Folded}
 */
public record Word(int start, int end, String folded) {

    /** The words of a text, in order. */
    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i);
            if (end > i) {
                String folded = Folded.key(text.substring(i, end));
                if (!folded.isEmpty()) {
                    words.add(new Word(i, end, folded));
                }
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return words;
    }

    /** Where the word that begins at a place ends; the place itself where none does. */
    private static int end(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int code = text.codePointAt(i);
            int next = i + Character.charCount(code);
            if (Character.isIdeographic(code) || isKana(code)) {
                return i == start ? next : i;
            }
            boolean joins = i > start && isJoint(code) && next < text.length() && Character.isLetterOrDigit(text.codePointAt(next));
            if (!Character.isLetterOrDigit(code) && !isMark(code) && !joins) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private static boolean isKana(int code) {
        Character.UnicodeScript script = Character.UnicodeScript.of(code);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    private static boolean isJoint(int code) {
        return code == '\'' || code == '\u2019' || code == '\u00ad' || code == '\u200d' || code == '\u200c';
    }

    private static boolean isMark(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
