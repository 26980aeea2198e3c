package app.rundown.export.evidence;

import app.rundown.model.Capture;
import app.rundown.model.Fetched;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kind of file a capture is, judged by its first bytes, as nothing else is known of it. Readers of web archives
 * need it to show the capture.
 */
final class MediaType {
    /** How many bytes are looked at for the first letter. */
    private static final int START = 4096;

    private record Magic(String type, byte[] bytes) {}

    private static final List<Magic> MAGICS = List.of(
            new Magic("application/gzip", new byte[] {0x1f, (byte) 0x8b}),
            new Magic("application/zstd", new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd}),
            new Magic("application/zip", new byte[] {'P', 'K', 3, 4}),
            new Magic("application/warc", "WARC/".getBytes(StandardCharsets.US_ASCII)));

    /** The root of XML, behind its declarations and comments. */
    private static final Pattern ROOT = Pattern.compile("(?s)(?:<[?!](?:--.*?--|[^>]*)>|\\s)*+<([a-zA-Z:]+)[\\s>]");

    private MediaType() {}

    /** Returns the type, with the encoding if a server stated one. */
    static String of(Capture capture) {
        byte[] bytes = capture.bytes();
        for (Magic magic : MAGICS) {
            int length = magic.bytes.length;
            if (bytes.length >= length && Arrays.equals(bytes, 0, length, magic.bytes, 0, length)) {
                return magic.type;
            }
        }
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
        if (isMail(start)) {
            return "multipart/related";
        }
        Fetched fetched = capture.fetched();
        String charset = fetched == null ? null : fetched.charset();
        String type = ofText(start);
        return charset != null && charset.matches("[\\w.:+-]{1,40}") ? type + "; charset=" + charset : type;
    }

    /** Whether it begins with the header of an MHTML file. */
    private static boolean isMail(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return lower.contains("\nmime-version:") && lower.contains("content-type: multipart/related")
                || lower.startsWith("mime-version:");
    }

    private static String ofText(String start) {
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            // What comes before the first letter: blanks, the mark of an encoding, and halves of UTF-16.
            if (c > ' ' && c < 0x7f) {
                return switch (c) {
                    case '<' -> ofMarkup(start.substring(i));
                    case '{', '[' -> "application/json";
                    default -> "text/plain";
                };
            }
            if (c >= 0x7f && "\u00ef\u00bb\u00bf\u00fe\u00ff".indexOf(c) < 0) {
                return "text/plain";
            }
        }
        return "text/plain";
    }

    private static String ofMarkup(String start) {
        Matcher root = ROOT.matcher(start);
        return switch (root.lookingAt() ? root.group(1) : "") {
            case "rss" -> "application/rss+xml";
            case "feed" -> "application/atom+xml";
            case "rdf:RDF" -> "application/rdf+xml";
            default -> "text/html";
        };
    }
}
