package app.rundown.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;

/**
 * Characters that are not seen but do something: controls, which command a terminal, and changes of the writing
 * direction, which can show words in another order than they have. This class alone decides which these are.
 *
 * <p>Tabs and line breaks are not among them, nor the marks inside right-to-left words (LRM, RLM, ALM), which only tell
 * where a full stop belongs.
 */
public final class UnseenCharacters {
    /** Shown in place of a control, as browsers do. */
    private static final char REPLACEMENT = '\ufffd';

    private static final char LRE = '\u202a';
    private static final char PDF = '\u202c';
    private static final char LRO = '\u202d';
    private static final char RLO = '\u202e';
    private static final char LRI = '\u2066';
    private static final char PDI = '\u2069';

    private UnseenCharacters() {}

    /**
     * How many of them a text has.
     *
     * @param controls those that {@link #cleaned} replaces
     * @param directions the changes of direction that it leaves out
     */
    public record Count(long controls, long directions) {
        /** None. */
        public static final Count NONE = new Count(0, 0);

        /** Returns both together. */
        public Count plus(Count other) {
            return new Count(controls + other.controls, directions + other.directions);
        }
    }

    /**
     * Writes each of them so that it can be seen and does nothing, as in {@code \x1b} and {@code \u202e}. For a
     * terminal.
     */
    public static String escaped(String text) {
        int first = first(text, 0, text.length());
        if (first < 0) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnseen(text, i)) {
                escaped.append(String.format(Locale.ROOT, c <= 0xff ? "\\x%02x" : "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * Returns a text for files that people read. Controls become U+FFFD. Overrides of the direction are left out, and
     * so is what opens another direction and does not end it in the same line, because what follows would be turned.
     */
    public static String cleaned(String text) {
        return cleaned(text, 0, text.length());
    }

    /** Returns a part of a text in the same way, judged in the whole. */
    public static String cleaned(String text, int start, int end) {
        int first = first(text, start, end);
        if (first < 0) {
            return text.substring(start, end);
        }
        BitSet leftOut = leftOut(text);
        StringBuilder cleaned = new StringBuilder(end - start).append(text, start, first);
        for (int i = first; i < end; i++) {
            if (!leftOut.get(i)) {
                cleaned.append(isControl(text, i) ? REPLACEMENT : text.charAt(i));
            }
        }
        return cleaned.toString();
    }

    /** Counts what {@link #cleaned} changes. */
    public static Count count(String text) {
        int first = first(text, 0, text.length());
        if (first < 0) {
            return Count.NONE;
        }
        int controls = 0;
        for (int i = first; i < text.length(); i++) {
            controls += isControl(text, i) ? 1 : 0;
        }
        return new Count(controls, leftOut(text).cardinality());
    }

    /**
     * Writes each of them in an address as an address has to write it ({@code %1B}), so that it leads to the same
     * place.
     */
    public static String percentEncoded(String address) {
        if (first(address, 0, address.length()) < 0) {
            return address;
        }
        StringBuilder encoded = new StringBuilder(address.length() + 16);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (isUnseen(address, i)) {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
                }
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    /**
     * Whether a web address hides something in its host: any of these characters, a tab or line break, or a mark of
     * direction. It may be shown but must not be followed.
     */
    public static boolean hasUnclearHost(String address) {
        int start = address.indexOf(':') + 1;
        boolean within = false;
        for (int i = start; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean slash = c == '/' || c == '\\';
            if (within && (slash || c == '?' || c == '#')) {
                return false;
            }
            within |= !slash;
            if (c < ' ' || isUnseen(c) || c == '\u200e' || c == '\u200f' || c == '\u061c') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a character is one of them, wherever it stands; a carriage return is, although not before a line feed.
     */
    public static boolean isUnseen(int c) {
        return isControl(c) || isDirection(c);
    }

    private static boolean isUnseen(String text, int at) {
        return isControl(text, at) || isDirection(text.charAt(at));
    }

    private static boolean isControl(String text, int at) {
        char c = text.charAt(at);
        // A terminal goes back to the beginning of the line at a single carriage return and overwrites it.
        return isControl(c) && !(c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n');
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' || c >= 0x7f && c <= 0x9f;
    }

    private static boolean isDirection(int c) {
        return c >= LRE && c <= RLO || c >= LRI && c <= PDI;
    }

    private static int first(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isPlain(text.charAt(i)) && isUnseen(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a character is certainly none of them. Nearly all are that, and this is quickly asked. */
    private static boolean isPlain(char c) {
        return (char) (c - ' ') < 0x5f || c > 0x9f && c < LRE;
    }

    /** Finds the changes of direction that {@link #cleaned} leaves out, by the rules of UAX #9. */
    private static BitSet leftOut(String text) {
        BitSet leftOut = new BitSet(text.length());
        Deque<Integer> open = new ArrayDeque<>();
        int isolates = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open.forEach(leftOut::set);
                open.clear();
                isolates = 0;
            } else if (c == PDI && isolates > 0) {
                // It also ends the embeddings inside.
                int begun = open.pop();
                while (text.charAt(begun) < LRI) {
                    leftOut.set(begun);
                    begun = open.pop();
                }
                isolates--;
            } else if (c == PDF && !open.isEmpty() && text.charAt(open.getFirst()) < LRI) {
                boolean override = text.charAt(open.pop()) >= LRO;
                leftOut.set(i, override);
            } else if (isDirection(c)) {
                leftOut.set(i, c == PDF || c == PDI || c == LRO || c == RLO);
                if (c != PDF && c != PDI) {
                    open.push(i);
                    isolates += c >= LRI ? 1 : 0;
                }
            }
        }
        open.forEach(leftOut::set);
        return leftOut;
    }
}
