package app.rundown.read.source;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Header fields as in mail, HTTP and WARC: lines {@code Name: value} up to a blank line. Folded lines are joined; of
 * two fields with the same name the first counts.
 */
final class HeaderFields {
    /** The most bytes in a header. */
    private static final int LONGEST = 64 * 1024;

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private final Map<String, String> values = new HashMap<>();

    /** Offset of the content, after the blank line. */
    final int end;

    /**
     * The first line that is not a field, or empty: in a WARC record the version, in an HTTP response the version and
     * status.
     */
    final String first;

    /**
     * Reads fields.
     *
     * @param start offset of the first line
     * @param limit offset after the last byte that may be read
     */
    HeaderFields(byte[] bytes, int start, int limit) {
        int stop = blank(bytes, start, Math.min(limit, start + LONGEST));
        String text = FOLD.matcher(new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1))
                .replaceAll(" ");
        String opening = "";
        for (String line : text.split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            } else if (opening.isEmpty()) {
                opening = line.strip();
            }
        }
        first = opening;
        int at = stop;
        for (int breaks = 0; at < limit && breaks < 2 && (bytes[at] == '\r' || bytes[at] == '\n'); at++) {
            breaks += bytes[at] == '\n' ? 1 : 0;
        }
        end = at;
    }

    private static int blank(byte[] bytes, int start, int limit) {
        for (int i = start; i < limit; i++) {
            if (bytes[i] == '\n'
                    && (i + 1 < limit && bytes[i + 1] == '\n'
                            || i + 2 < limit && bytes[i + 1] == '\r' && bytes[i + 2] == '\n')) {
                return i > start && bytes[i - 1] == '\r' ? i - 1 : i;
            }
        }
        return limit;
    }

    /** Returns a field's value, or null. Names are not case-sensitive. */
    @Nullable
    String get(String name) {
        return values.get(name.toLowerCase(Locale.ROOT));
    }

    /** Returns a field's value in lower case, or an empty text. */
    String lower(String name) {
        String value = get(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    /** Returns a parameter of the content type ({@code charset}, {@code boundary}), or null. */
    @Nullable
    String parameter(String name) {
        String type = get("content-type");
        Matcher m = Pattern.compile("(?i)[;\\s]" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))")
                .matcher(type == null ? "" : type);
        return !m.find() ? null : m.group(1) != null ? m.group(1) : m.group(2);
    }

    /** Whether the content type is that of a picture. */
    boolean isPicture() {
        return lower("content-type").startsWith("image/");
    }

    /** Whether the content type is HTML, JSON, plain text or a feed's. */
    boolean isPage() {
        String type = lower("content-type");
        return type.startsWith("text/html")
                || type.startsWith("application/xhtml")
                || type.contains("json")
                || type.startsWith("text/plain")
                || type.startsWith("application/rss")
                || type.startsWith("application/atom");
    }

    /** Whether the content type is that of an archive, or of a page saved with its parts. */
    boolean isArchive() {
        String type = lower("content-type");
        return type.startsWith("multipart/related")
                || type.startsWith("application/")
                        && (type.contains("warc") || type.contains("zip") || type.contains("zstd"));
    }
}
