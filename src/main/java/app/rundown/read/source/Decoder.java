package app.rundown.read.source;

import app.rundown.model.Problem;
import app.rundown.text.TextTable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes bytes to text. The first of these that applies decides the encoding: a byte order mark; the wide charset that
 * the server stated; words in UTF-16 (reported as a problem); validity as UTF-8; the charset that the server stated;
 * the one that an HTML page declares; a guess, which is reported as a problem.
 */
public final class Decoder {
    /** How many bytes at the beginning are looked at. */
    private static final int SNIFF = 8192;
    /** The largest share of control characters in a text; with more it is binary data. */
    private static final double MOST_CONTROLS = 0.02;

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /** Encodings whose bytes can also be valid UTF-8, so that the server's statement is checked first. */
    private static final Pattern WIDE = Pattern.compile("(?:UTF-(?:16|32)|ISO-2022-).*");

    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final List<Signature> SIGNATURES = TextTable.rows(Decoder.class, "signatures.tsv").stream()
            .map(row -> new Signature(row.getFirst(), row.get(1), row.get(2)))
            .toList();

    private Decoder() {}

    /**
     * The first bytes of a file type that is not text.
     *
     * @param bytes in hexadecimal; ".." matches any byte
     * @param name what the file is
     * @param advice what the user can do
     */
    private record Signature(String bytes, String name, String advice) {
        boolean fits(byte[] head) {
            int length = bytes.length() / 2;
            for (int i = 0; i < length; i++) {
                String cell = bytes.substring(2 * i, 2 * i + 2);
                if (i >= head.length || !cell.equals("..") && (head[i] & 0xff) != Integer.parseInt(cell, 16)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Decodes the bytes of a page.
     *
     * @param stated the charset that its server or archive stated, or null; it counts only if the bytes themselves do
     *     not decide
     */
    public static Decoded decode(byte[] bytes, @Nullable String stated) {
        if (bytes.length == 0) {
            return foreign("The file is empty. Open a saved page or a text with some content.");
        }
        for (Signature signature : SIGNATURES) {
            if (signature.fits(bytes)) {
                return foreign("This is " + signature.name + ", not a page or a text. " + signature.advice);
            }
        }
        Decoded.Text marked = byByteOrderMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset served = stated == null ? null : charsetNamed(stated);
        if (served != null && WIDE.matcher(served.name()).matches() && holdsNulOrEscape(bytes)) {
            return text(bytes, served);
        }
        Charset wide = Utf16.of(bytes, Math.min(bytes.length, SNIFF));
        if (wide != null) {
            return new Decoded.Text(bytes, 0, wide, List.of(wideProblem(wide)));
        }
        if (Utf8.isValid(bytes)) {
            return isBinary(bytes, StandardCharsets.UTF_8) ? binary() : text(bytes, StandardCharsets.UTF_8);
        }
        if (served != null && !served.equals(StandardCharsets.UTF_8)) {
            return isBinary(bytes, served) ? binary() : text(bytes, served);
        }
        Charset declared = declared(bytes);
        return declared == null ? guessed(bytes) : text(bytes, declared);
    }

    private static Decoded.@Nullable Text byByteOrderMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return new Decoded.Text(b, 3, StandardCharsets.UTF_8, List.of());
        }
        if (starts(b, 0xFF, 0xFE)) {
            return new Decoded.Text(b, 2, StandardCharsets.UTF_16LE, List.of());
        }
        if (starts(b, 0xFE, 0xFF)) {
            return new Decoded.Text(b, 2, StandardCharsets.UTF_16BE, List.of());
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded.Text text(byte[] bytes, Charset charset) {
        return new Decoded.Text(bytes, 0, charset, List.of());
    }

    /**
     * Whether the beginning has a NUL or an ESC byte. Without one the text is not in a {@link #WIDE} encoding, whatever
     * the server says.
     */
    private static boolean holdsNulOrEscape(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SNIFF); i++) {
            if (bytes[i] == 0 || bytes[i] == 0x1B) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        Matcher m = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, SNIFF), StandardCharsets.ISO_8859_1));
        Charset charset = m.find() ? charsetNamed(m.group(1)) : null;
        // The bytes are not valid UTF-8, so a declaration of UTF-8 is wrong.
        return StandardCharsets.UTF_8.equals(charset) ? null : charset;
    }

    /** Returns the charset of a name, or null if it is unknown. Latin-1 and ASCII mean windows-1252, as in browsers. */
    private static @Nullable Charset charsetNamed(String name) {
        try {
            Charset charset = Charset.forName(name.toLowerCase(Locale.ROOT));
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? FALLBACK
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Decoded guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset detected = name == null ? null : charsetNamed(name);
        Charset charset = detected == null ? FALLBACK : detected;
        if (isBinary(bytes, charset)) {
            return binary();
        }
        return new Decoded.Text(
                bytes,
                0,
                charset,
                List.of(guessProblem(
                        charset,
                        detected == null ? "nothing else fits" : "its letters are distributed as in that encoding")));
    }

    private static boolean isBinary(byte[] bytes, Charset charset) {
        String text = new String(bytes, 0, Math.min(bytes.length, SNIFF), charset);
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b')
                .count();
        return controls > text.length() * MOST_CONTROLS;
    }

    private static Decoded binary() {
        return foreign("This is not text but binary data of an unknown kind. Open a saved page (HTML) or a text.");
    }

    private static Decoded foreign(String what) {
        return new Decoded.Foreign(new Problem("the file", what));
    }

    private static Problem wideProblem(Charset charset) {
        return new Problem(
                "the encoding",
                "The text does not say how it is encoded. It was read as " + charset.name()
                        + ", because only then do its bytes make words.");
    }

    private static Problem guessProblem(Charset charset, String why) {
        return new Problem(
                "the encoding",
                "The text does not say how it is encoded and is not valid UTF-8; it was read as " + charset.name()
                        + " (" + why + "). That may be why some letters look odd.");
    }
}
