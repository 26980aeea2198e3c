package app.rundown.history.edit;

import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text as edits see it. White space is no piece.
 *
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset behind its last one
 * @param sort what it is
 * @param exact its characters
 * @param folded the form in which kinds of marks, case and accents make no difference; never empty for a word
 */
public record Piece(int start, int end, Sort sort, String exact, String folded) {
    /** Sorts of pieces. */
    public enum Sort {
        /** Letters, with apostrophes between them. */
        WORD,
        /** What begins with a digit: "200", "16:18", "1,000", "5pm". */
        NUMBER,
        /** One sign that is neither. */
        MARK,
        /** The border between two blocks. */
        BREAK
    }

    /** Stands between blocks in an {@link EditText}. */
    public static final char BORDER = '\u2029';

    /**
     * A short word without its vowel, in French or Italian: "d'", "qu'", "dell'". The word behind it is one of its own.
     */
    private static final Pattern ELIDED = Pattern.compile(
            "(?:[cdjlmnst]|qu|[dns]?ell|all|dall|un)['’](?=[aeiouhàâéèêîïôûœæ])", Pattern.CASE_INSENSITIVE);

    private static final String IN_NUMBERS = ".,:'’\u00a0\u202f";

    /** Returns the pieces of a text, in order. */
    public static List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int code = text.codePointAt(i);
            int end = i + Character.charCount(code);
            if (code == BORDER) {
                pieces.add(new Piece(i, end, Sort.BREAK, "\n", "\n"));
            } else if (Character.isLetterOrDigit(code)) {
                Matcher elided = ELIDED.matcher(text).region(i, text.length());
                end = elided.lookingAt() ? elided.end() : end(text, i);
                Sort sort = Character.isDigit(code) ? Sort.NUMBER : Sort.WORD;
                pieces.add(of(text, i, end, sort));
            } else if (!Character.isWhitespace(code) && !Character.isSpaceChar(code) && isSeen(code)) {
                pieces.add(of(text, i, end, Sort.MARK));
            }
            i = end;
        }
        return pieces;
    }

    /** Whether it is a word or a number. */
    public boolean isWord() {
        return sort == Sort.WORD || sort == Sort.NUMBER;
    }

    /** Whether it is a double quotation mark of any kind. */
    boolean isQuotationMark() {
        return sort == Sort.MARK && folded.equals("\"");
    }

    /** Whether its first letter is a capital. */
    boolean isCapital() {
        return sort == Sort.WORD && Character.isUpperCase(exact.codePointAt(0));
    }

    private static Piece of(String text, int start, int end, Sort sort) {
        String exact = text.substring(start, end);
        String folded = Folded.key(exact);
        return new Piece(start, end, sort, exact, folded.isEmpty() ? exact : folded);
    }

    private static boolean isSeen(int code) {
        int type = Character.getType(code);
        return type != Character.FORMAT && type != Character.CONTROL;
    }

    /** Returns where the word or number that begins at a place ends. */
    private static int end(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int code = text.codePointAt(i);
            int next = i + Character.charCount(code);
            boolean digits = i > start && Character.isDigit(text.codePointBefore(i));
            boolean more = next < text.length();
            boolean joins = i > start
                    && more
                    && (digits && IN_NUMBERS.indexOf(code) >= 0 && Character.isDigit(text.codePointAt(next))
                            || (code == '\'' || code == '’')
                                    && Character.isLetter(text.codePointBefore(i))
                                    && Character.isLetter(text.codePointAt(next)));
            if (!Character.isLetterOrDigit(code) && !isAccent(code) && !joins) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private static boolean isAccent(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
