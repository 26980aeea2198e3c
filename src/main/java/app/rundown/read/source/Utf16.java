package app.rundown.read.source;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognises UTF-16 without a byte order mark, by trial: bytes are taken for it only if one order of them, and only
 * one, makes a text, with blanks or line breaks, in one script besides the Latin one. The other order makes a jumble of
 * rare characters.
 */
final class Utf16 {
    /** In fewer units there is too little to judge by. */
    private static final int FEWEST = 8;

    private static final double MOST_ODD = 0.02;
    private static final double FEWEST_GAPS = 0.005;
    private static final double FEWEST_EASTERN = 0.02;
    private static final double MANY_PLAIN = 0.2;
    private static final double MOSTLY_PLAIN = 0.5;
    private static final double ONE_SCRIPT = 0.9;

    private int units;
    private int odd;
    private int plain;
    private int gaps;
    private int eastern;
    private int letters;
    private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);

    private Utf16() {}

    /** Returns the encoding of bytes that begin a text, or null if they are not UTF-16 or that is not sure. */
    static @Nullable Charset of(byte[] bytes, int length) {
        // Even where no letter is Latin, a blank or a line break has a zero. No other encoding of texts has one.
        if (!holdsZero(bytes, length)) {
            return null;
        }
        boolean little = new Utf16().isText(new String(bytes, 0, length & ~1, StandardCharsets.UTF_16LE));
        boolean big = new Utf16().isText(new String(bytes, 0, length & ~1, StandardCharsets.UTF_16BE));
        return little == big ? null : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean holdsZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isText(String text) {
        // A surrogate pair that the end cuts.
        int end = text.endsWith("\ufffd") ? text.length() - 1 : text.length();
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            if (!isPossible(c)) {
                return false;
            }
            count(c);
            i += Character.charCount(c);
        }
        return units >= FEWEST
                && odd <= units * MOST_ODD
                && gaps > 0
                && gaps >= units * FEWEST_GAPS
                && (plain >= units * MOSTLY_PLAIN || isOneScript());
    }

    /** Whether a character can stand in a text. The decoder makes U+FFFD of half a surrogate pair. */
    private static boolean isPossible(int c) {
        // The characters of later Unicode versions are nearly all in the upper planes.
        return c != 0
                && c != 0xfffd
                && (c & 0xfffe) != 0xfffe
                && (Character.isSupplementaryCodePoint(c) || Character.isDefined(c));
    }

    private void count(int c) {
        units++;
        boolean gap = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (gap || c > ' ' && c < 0x7f) {
            plain++;
            gaps += gap ? 1 : 0;
        } else if (Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE) {
            odd++;
        } else {
            // Punctuation of East Asia, both kanas, and full-width forms.
            eastern += c >= 0x3000 && c <= 0x30ff || c >= 0xff01 && c <= 0xff65 ? 1 : 0;
            UnicodeScript script = UnicodeScript.of(c);
            if (Character.isLetter(c) && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                letters++;
                scripts.merge(family(script), 1, Integer::sum);
            }
        }
    }

    private static UnicodeScript family(UnicodeScript script) {
        return switch (script) {
            case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
            default -> script;
        };
    }

    private boolean isOneScript() {
        boolean one = scripts.values().stream().anyMatch(count -> count >= letters * ONE_SCRIPT);
        // Two ASCII letters look like one of the many Han characters, so these need other signs as well.
        boolean han = scripts.getOrDefault(UnicodeScript.HAN, 0) >= letters * ONE_SCRIPT;
        return one && (!han || eastern >= units * FEWEST_EASTERN || plain >= units * MANY_PLAIN);
    }
}
