package app.rundown.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready for comparison as people read it, with a way back to the original. Case, accents, and kinds of
 * quotation marks, dashes and white space make no difference; a run of white space is one space; characters without
 * width (soft hyphens, joiners) are dropped. This is the one place that defines what "the same words" are.
 *
 * <p>Immutable. All offsets are in UTF-16 units.
 */
public final class Folded {
    /** Letters that Unicode decomposition does not simplify although people type them as these plain ones. */
    private static final Map<String, String> LETTERS =
            Map.of("ø", "o", "đ", "d", "ð", "d", "ł", "l", "æ", "ae", "œ", "oe", "þ", "th", "ħ", "h");

    private static final String SINGLE_MARKS = "‘’‚‛′ʼ`´";
    private static final String DOUBLE_MARKS = "“”„‟″«»";
    private static final String DASHES = "‐‑‒–—―−";

    /**
     * What each character of the Basic Multilingual Plane folds to, filled on demand. Unsynchronised, because every
     * thread would store the same value.
     */
    private static final @Nullable String[] KNOWN = new @Nullable String[0x10000];

    private final String text;
    private final int originalLength;
    /** The original offset of each character of {@link #text}; null if none has moved. */
    private final int @Nullable [] origins;

    private Folded(String text, int originalLength, int @Nullable [] origins) {
        this.text = text;
        this.originalLength = originalLength;
        this.origins = origins;
    }

    /** Folds a text. */
    public static Folded of(String original) {
        char[] folded = new char[original.length() + 16];
        int[] origins = new int[folded.length];
        int length = 0;
        boolean moved = false;
        for (int i = 0; i < original.length(); ) {
            int code = original.codePointAt(i);
            String to = fold(code);
            if (folded.length < length + to.length()) {
                folded = Arrays.copyOf(folded, folded.length * 2);
                origins = Arrays.copyOf(origins, folded.length);
            }
            boolean secondSpace = to.equals(" ") && length > 0 && folded[length - 1] == ' ';
            for (int k = 0; k < to.length() && !secondSpace; k++) {
                moved |= length != i + k;
                origins[length] = i;
                folded[length++] = to.charAt(k);
            }
            i += Character.charCount(code);
        }
        moved |= length != original.length();
        return new Folded(
                new String(folded, 0, length), original.length(), moved ? Arrays.copyOf(origins, length) : null);
    }

    /** Returns the folded form of a search text, without surrounding white space. */
    public static String key(String original) {
        return of(original).text.strip();
    }

    private static String fold(int code) {
        if (code >= KNOWN.length) {
            return foldNew(code);
        }
        String known = KNOWN[code];
        if (known == null) {
            known = foldNew(code);
            KNOWN[code] = known;
        }
        return known;
    }

    private static String foldNew(int code) {
        String one = Character.toString(code);
        if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
            return " ";
        }
        if (SINGLE_MARKS.contains(one)) {
            return "'";
        }
        if (DOUBLE_MARKS.contains(one)) {
            return "\"";
        }
        if (DASHES.contains(one)) {
            return "-";
        }
        if (Character.getType(code) == Character.FORMAT || Character.getType(code) == Character.CONTROL) {
            return "";
        }
        if (Character.UnicodeBlock.of(code) == Character.UnicodeBlock.HANGUL_SYLLABLES
                || Character.getType(code) == Character.SURROGATE) {
            return one;
        }
        String lower = one.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .chars()
                .filter(c -> !isAccent(c))
                .forEach(c -> letters.append((char) c));
        return LETTERS.getOrDefault(letters.toString(), letters.toString());
    }

    /**
     * Whether a character is a mark that readers of its script leave out when they type. In other scripts a mark is a
     * vowel and part of the word.
     */
    private static boolean isAccent(int c) {
        return c >= 0x300 && c <= 0x36F || c >= 0x591 && c <= 0x5C7 || c >= 0x64B && c <= 0x65F || c == 0x670;
    }

    /** Returns the folded text. */
    public String text() {
        return text;
    }

    /**
     * Returns where a part of the folded text begins in the original.
     *
     * @param index index of the part's first character in the folded text
     */
    public int originalStart(int index) {
        return origins == null ? index : origins[index];
    }

    /**
     * Returns where a part of the folded text ends in the original, including any accents and zero-width characters
     * that follow it.
     *
     * @param end offset behind the part's last character in the folded text, at least 1
     */
    public int originalEnd(int end) {
        if (origins == null) {
            return end;
        }
        int last = origins[end - 1];
        int next = end;
        while (next < origins.length && origins[next] == last) {
            next++;
        }
        return next < origins.length ? origins[next] : originalLength;
    }

    /**
     * Returns the next place where a key begins a word, or -1. Only cased scripts and digits show where a word begins;
     * in all others (Chinese, Thai, Arabic with its articles) any place is accepted.
     *
     * @param key a folded text; an empty one is never found
     * @param from where in the folded text to start
     */
    public int find(String key, int from) {
        if (key.isEmpty()) {
            return -1;
        }
        int at = text.indexOf(key, from);
        while (at >= 0 && !parted(at, at)) {
            at = text.indexOf(key, at + 1);
        }
        return at;
    }

    /** Like {@link #find}, but the key must also end a word. */
    public int findWhole(String key, int from) {
        int at = find(key, from);
        while (at >= 0 && !parted(at + key.length(), at + key.length() - 1)) {
            at = find(key, at + 1);
        }
        return at;
    }

    /**
     * Whether a word may begin or end at a border.
     *
     * @param border offset in the folded text
     * @param own index of the sought word's character that touches the border
     */
    private boolean parted(int border, int own) {
        return border == 0
                || border == text.length()
                || !Character.isLetterOrDigit(text.charAt(border - 1))
                || !Character.isLetterOrDigit(text.charAt(border))
                || !(Character.isLowerCase(text.charAt(own)) || Character.isDigit(text.charAt(own)));
    }
}
