package app.rundown.topic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The position of a word in a text: letters and digits with their accents, parts joined by a hyphen or an ampersand
 * ("R&D"), or capitals each with its dot ("U.S."). It is read character by character, because a regular expression
 * takes several times as long.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
record WordSpan(int start, int end) {
    /** Below are the plain letters and digits, which nearly all are; nothing needs to be looked up for them. */
    private static final int ASCII = 0x80;

    /** Returns the first word at or after an offset, or null where there is none. */
    static @Nullable WordSpan next(String text, int from) {
        int start = from;
        while (start < text.length() && !isLetter(code(text, start))) {
            start += width(text, start);
        }
        if (start >= text.length()) {
            return null;
        }
        int dotted = dottedEnd(text, start);
        return new WordSpan(start, dotted > start ? dotted : end(text, start));
    }

    /** Returns the words of a text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (WordSpan span = next(text, 0); span != null; span = next(text, span.end())) {
            words.add(text.substring(span.start(), span.end()));
        }
        return words;
    }

    /** Returns the end of two or more capitals with dots, or the start itself where there are none. */
    private static int dottedEnd(String text, int start) {
        int end = start;
        int capitals = 0;
        while (end < text.length()
                && Character.isUpperCase(code(text, end))
                && end + width(text, end) < text.length()
                && text.charAt(end + width(text, end)) == '.') {
            end += width(text, end) + 1;
            capitals++;
        }
        return capitals > 1 ? end : start;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && (isPart(code(text, end)) || isJoint(text, end))) {
            end += width(text, end);
        }
        return end;
    }

    private static boolean isJoint(String text, int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '&') && at + 1 < text.length() && isLetter(text.codePointAt(at + 1));
    }

    private static boolean isPart(int code) {
        return isLetter(code)
                || code >= ASCII
                        && switch (Character.getType(code)) {
                            case Character.NON_SPACING_MARK,
                                    Character.COMBINING_SPACING_MARK,
                                    Character.ENCLOSING_MARK -> true;
                            default -> false;
                        };
    }

    private static boolean isLetter(int code) {
        if (code < ASCII) {
            return code >= 'a' && code <= 'z' || code >= 'A' && code <= 'Z' || code >= '0' && code <= '9';
        }
        return Character.isLetterOrDigit(code)
                || Character.getType(code) == Character.LETTER_NUMBER
                || Character.getType(code) == Character.OTHER_NUMBER;
    }

    /** Returns the character at an offset; only of rare ones is the next half looked at. */
    private static int code(String text, int at) {
        char c = text.charAt(at);
        return c < ASCII ? c : text.codePointAt(at);
    }

    private static int width(String text, int at) {
        return Character.charCount(code(text, at));
    }
}
