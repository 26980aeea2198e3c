package app.rundown.read.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A web archive (WARC, ISO 28500): records of what a browser or crawler received. Only pages, data and pictures are
 * taken from them.
 */
final class Warc {
    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    /** Bounds the time spent on a damaged archive. */
    private static final int MOST_RECORDS = 100_000;

    /** Each record must have a time; where none is known, the beginning of the computers' calendar stands there. */
    private static final String UNKNOWN = "1970-01-01T00:00:00";

    private final Containers containers;
    /** How many containers the pages are nested in. */
    private final int depth;

    private int records;

    /**
     * Reads records one after another and adds the pages in them to containers.
     *
     * @param depth how many containers the pages are nested in
     */
    Warc(Containers containers, int depth) {
        this.containers = containers;
        this.depth = depth;
    }

    /** Whether bytes begin like a WARC file. */
    static boolean is(byte[] bytes) {
        return isAt(bytes, 0);
    }

    private static boolean isAt(byte[] bytes, int at) {
        return at + MAGIC.length <= bytes.length && Arrays.equals(bytes, at, at + MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Adds the pages in some records, which stand in their order. */
    void read(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (++records > MOST_RECORDS) {
                tellOfTooMany();
                return;
            }
            HeaderFields record = new HeaderFields(bytes, at, bytes.length);
            long length = length(record);
            if (length < 0) {
                tell("Record " + records + " does not say how long it is; it was left out.");
                at = next(bytes, record.end);
                continue;
            }
            int end = (int) Math.min(bytes.length, record.end + length);
            if (end < record.end + length) {
                tell("Record " + records + " is cut off; what is left of it was read.");
            }
            record(record, Arrays.copyOfRange(bytes, record.end, end));
            at = next(bytes, end);
        }
    }

    private void tellOfTooMany() {
        if (records == MOST_RECORDS + 1) {
            tell("It holds more than " + MOST_RECORDS + " records; the others were not read.");
        }
    }

    private void tell(String sentence) {
        containers.addProblem("the web archive", sentence);
    }

    private static long length(HeaderFields record) {
        String length = record.get("Content-Length");
        return length != null && length.matches("\\d{1,15}") ? Long.parseLong(length) : -1;
    }

    private static int next(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && !isAt(bytes, at)) {
            at++;
        }
        return at;
    }

    private void record(HeaderFields record, byte[] content) {
        String uri = record.get("WARC-Target-URI");
        String named = uri == null ? null : uri.replaceAll("^<|>$", "");
        // A file's name is no place on the web.
        String url = named == null || named.startsWith("file:") ? null : named;
        String date = record.get("WARC-Date");
        String taken = date == null || date.startsWith(UNKNOWN) ? null : "WARC-Date: " + date;
        switch (record.lower("WARC-Type")) {
            case "response" -> {
                HeaderFields http = new HeaderFields(content, 0, content.length);
                boolean good = http.first.contains(" 200") || !http.first.startsWith("HTTP");
                if (good && http.isPicture()) {
                    containers.addPicture(url, () -> body(http, content));
                } else if (good && http.isPage()) {
                    byte[] body = body(http, content);
                    if (body.length > 0) {
                        containers.add(new SavedPage(body, http.parameter("charset"), url, taken), depth);
                    }
                }
            }
            case "resource", "conversion" -> {
                if (record.isPicture()) {
                    containers.addPicture(url, () -> content);
                } else if ((record.isPage() || record.isArchive()) && content.length > 0) {
                    containers.add(new SavedPage(content, record.parameter("charset"), url, taken), depth);
                }
            }
            default -> {}
        }
    }

    /** Returns the body of an HTTP response, without its transfer and content encodings. */
    private byte[] body(HeaderFields http, byte[] content) {
        byte[] body = Arrays.copyOfRange(content, http.end, content.length);
        if (http.lower("Transfer-Encoding").contains("chunked")) {
            body = dechunked(body);
        }
        return ContentEncoding.undo(http.lower("Content-Encoding"), body, containers);
    }

    /**
     * Joins the chunks of a body. Some archives keep the header but store the body without chunks; it is then returned
     * as it is. What follows a wrong size can't be joined and is told.
     */
    private byte[] dechunked(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int line = at;
            int size = 0;
            int digits = 0;
            while (line < body.length && digits < 8 && Character.digit(body[line], 16) >= 0) {
                size = size * 16 + Character.digit(body[line], 16);
                line++;
                digits++;
            }
            boolean ends = line < body.length && "\r\n; ".indexOf(body[line]) >= 0;
            while (ends && line < body.length && body[line] != '\n') {
                line++;
            }
            if (digits == 0 || size < 0 || !ends) {
                if (out.size() == 0) {
                    return body;
                }
                tell("The chunks of record " + records + " have wrong sizes; its last " + (body.length - at)
                        + " bytes were not read.");
                return out.toByteArray();
            }
            int from = Math.min(body.length, line + 1);
            int to = Math.min(body.length, size > body.length - from ? body.length : from + size);
            if (size == 0) {
                return out.toByteArray();
            }
            out.write(body, from, to - from);
            at = to;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
        tell("Record " + records + " ends before its last chunk; what is there of it was read.");
        return out.toByteArray();
    }
}
