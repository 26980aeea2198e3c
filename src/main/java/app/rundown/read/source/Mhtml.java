package app.rundown.read.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page saved as one mail-like file (MHTML, RFC 2557): first the page, then its frames, each with its own address and
 * encoding, and its pictures. Styles are ignored. A mail is read as well: the page in it, or else its text.
 */
final class Mhtml {
    /** How many bytes at the beginning must show that it is MHTML. */
    private static final int HEAD = 16 * 1024;
    /** How deep multipart bodies may be nested. */
    private static final int DEEPEST = 4;

    private static final Pattern START = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,40}:[ \\t\\r\\n]");
    private static final Pattern MAIL =
            Pattern.compile("(?im)^(?:mime-version:\\s*1|content-type:\\s*multipart/|snapshot-content-location:)");
    private static final Pattern BOUNDARY = Pattern.compile("(?m)^--(\\S{4,70})\\s*$");
    private final byte[] bytes;
    private final Containers containers;
    private final List<SavedPage> pages = new ArrayList<>();
    private final HeaderFields top;
    private @Nullable SavedPage text;
    private @Nullable String taken;

    private Mhtml(byte[] bytes, HeaderFields top, Containers containers) {
        this.bytes = bytes;
        this.top = top;
        this.containers = containers;
    }

    /** Whether bytes begin like an MHTML file. */
    static boolean is(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).stripLeading();
        return START.matcher(head).lookingAt() && MAIL.matcher(head).find();
    }

    /**
     * Adds the pages in a file to the containers.
     *
     * @param depth how many containers the pages are nested in
     */
    static void unpack(byte[] bytes, Containers containers, int depth) {
        int start = 0;
        while (start < bytes.length && bytes[start] <= ' ') {
            start++;
        }
        HeaderFields top = new HeaderFields(bytes, start, bytes.length);
        Mhtml mhtml = new Mhtml(bytes, top, containers);
        String date = top.get("Date");
        mhtml.taken = date == null ? null : "Date: " + date;
        String location = top.get("Snapshot-Content-Location");
        mhtml.part(top, bytes.length, location != null ? location : top.get("Content-Location"), 0);
        if (mhtml.pages.isEmpty() && mhtml.text != null) {
            mhtml.pages.add(mhtml.text);
        }
        if (mhtml.pages.isEmpty()) {
            containers.addProblem("the MHTML file", "There is no page in it.");
        }
        mhtml.pages.forEach(page -> containers.add(page, depth));
    }

    private void part(HeaderFields fields, int end, @Nullable String location, int depth) {
        String type = fields.lower("Content-Type");
        if (type.startsWith("multipart/")) {
            String boundary = fields.parameter("boundary");
            String text = new String(bytes, fields.end, end - fields.end, StandardCharsets.ISO_8859_1);
            Matcher found = BOUNDARY.matcher(text);
            String mark = boundary != null ? boundary : found.find() ? found.group(1) : null;
            if (mark != null && depth < DEEPEST) {
                parts(text, fields.end, "--" + mark, location, depth);
            }
        } else if (fields.isPicture()) {
            containers.addPicture(fields.get("Content-Location"), () -> decoded(fields, end));
        } else if (fields.isPage() && end > fields.end && !type.startsWith("text/plain")) {
            String own = fields.get("Content-Location");
            String url = own == null || own.startsWith("cid:") ? location : own;
            byte[] content = decoded(fields, end);
            if (content.length > 0) {
                pages.add(new SavedPage(
                        MailHead.titled(content, top),
                        fields.parameter("charset"),
                        url != null && url.startsWith("http") ? url : null,
                        taken));
            }
        } else if (text == null && (type.isEmpty() || type.startsWith("text/plain")) && end > fields.end) {
            byte[] words = MailHead.printed(decoded(fields, end), fields.parameter("charset"), top);
            text = new SavedPage(words, "utf-8", null, taken);
        }
    }

    private void parts(String text, int offset, String mark, @Nullable String location, int depth) {
        int at = text.indexOf(mark);
        while (at >= 0) {
            int from = text.indexOf('\n', at);
            if (from < 0 || text.startsWith("--", at + mark.length())) {
                return;
            }
            int next = text.indexOf("\n" + mark, from);
            int to = next < 0 ? text.length() : next > 0 && text.charAt(next - 1) == '\r' ? next - 1 : next;
            if (to > from) {
                part(
                        new HeaderFields(bytes, offset + from + 1, Math.max(offset + from + 1, offset + to)),
                        offset + to,
                        location,
                        depth + 1);
            }
            at = next < 0 ? -1 : next + 1;
        }
    }

    private byte[] decoded(HeaderFields fields, int end) {
        return switch (fields.lower("Content-Transfer-Encoding")) {
            case "quoted-printable" -> quotedPrintable(fields.end, end);
            case "base64" -> base64(new String(bytes, fields.end, end - fields.end, StandardCharsets.ISO_8859_1));
            default -> Arrays.copyOfRange(bytes, fields.end, end);
        };
    }

    /** Decodes quoted-printable text. An invalid escape stays as it is. */
    private byte[] quotedPrintable(int from, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end - from);
        int i = from;
        while (i < end) {
            if (bytes[i] != '=') {
                out.write(bytes[i++]);
                continue;
            }
            int line = i + 1;
            while (line < end && (bytes[line] == ' ' || bytes[line] == '\t' || bytes[line] == '\r')) {
                line++;
            }
            int high = i + 2 < end ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < end ? Character.digit(bytes[i + 2], 16) : -1;
            if (line >= end || bytes[line] == '\n') {
                i = line + 1;
            } else if (high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                i += 3;
            } else {
                out.write(bytes[i++]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] base64(String text) {
        String letters = text.replaceAll("[^A-Za-z0-9+/]", "");
        // A single character left over at the end carries no whole byte.
        String whole = letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters;
        return Base64.getDecoder().decode(whole);
    }
}
