package app.rundown.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text, for comparison. Punctuation and white space belong to no word, but an apostrophe inside a word is
 * part of it. In scripts without spaces, each character is a word.
 *
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset behind its last one
 * @param folded the form used for comparison: see {@link Folded}
 */
public record Word(int start, int end, String folded) {
    /** Start of the CJK radicals; no character below it belongs to a script without spaces. */
    private static final int FIRST_UNSPACED = 0x2E80;

    /** Returns the words of a text, in order, each in its folded form only. */
    public static List<String> foldedIn(String text) {
        return in(text).stream().map(Word::folded).toList();
    }

    /** Returns the words of a text, in order. */
    public static List<Word> in(String text) {
        Folded folded = Folded.of(text);
        String all = folded.text();
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < all.length()) {
            int end = end(all, i);
            if (end > i) {
                words.add(new Word(folded.originalStart(i), folded.originalEnd(end), all.substring(i, end)));
                i = end;
            } else {
                i += Character.charCount(all.codePointAt(i));
            }
        }
        return words;
    }

    /** Whether it is a character of a script without spaces, and so only a part of what people regard as a word. */
    public boolean isSign() {
        return isUnspaced(folded.codePointAt(0));
    }

    /** Returns where the word that begins at a place ends; the place itself if no word begins there. */
    private static int end(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int code = text.codePointAt(i);
            int next = i + Character.charCount(code);
            if (isUnspaced(code)) {
                return i == start ? next : i;
            }
            boolean joins = i > start
                    && code == '\''
                    && next < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(next));
            if (!Character.isLetterOrDigit(code) && !isMark(code) && !joins) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private static boolean isUnspaced(int code) {
        if (code < FIRST_UNSPACED) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(code);
        return Character.isIdeographic(code)
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private static boolean isMark(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
