package app.rundown.export.evidence;

import app.rundown.export.content.WebAddress;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.CaptureTime;
import app.rundown.model.Document;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A capture as a record of a web archive. It is a {@code resource}, which has no header of HTTP, because the headers of
 * the answer are not known.
 *
 * @param document the first document that was read from it
 * @param uri where it is from: its address, as far as it has one, else its file's name
 * @param date when it was made, to the second; {@link #UNKNOWN} if that is not known
 * @param type its media type
 */
record CapturedRecord(Document document, String uri, Instant date, String type) {
    /** Stands where a format demands a time and none is known. No web page is as old, so nobody takes it for a time. */
    static final Instant UNKNOWN = Instant.EPOCH;

    /** Returns the record of a document's capture. */
    static CapturedRecord of(AnalysedDocument analysed) {
        Document document = analysed.document();
        return new CapturedRecord(document, uri(document), date(analysed.captured()), MediaType.of(document.capture()));
    }

    /** Returns a time as a record has it. */
    static Instant date(@Nullable CaptureTime captured) {
        return captured == null ? UNKNOWN : captured.at().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns the captured bytes. */
    Capture capture() {
        return document.capture();
    }

    /** Whether another record would hold the same. */
    boolean isSameAs(CapturedRecord other) {
        return uri.equals(other.uri)
                && date.equals(other.date)
                && capture().sha256().equals(other.capture().sha256());
    }

    /** Returns all of the record before the captured bytes. */
    byte[] header() {
        return ("WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: "
                        + id(capture().sha256() + " " + uri + " " + date)
                        + "\r\nWARC-Date: " + date
                        + "\r\nWARC-Target-URI: " + uri
                        + "\r\nWARC-Block-Digest: " + Sha256.LABEL + capture().sha256()
                        + "\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + capture().size()
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns an id that is the same whenever the same is exported. */
    static String id(String content) {
        return "<urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)) + ">";
    }

    private static String uri(Document document) {
        String address = document.address();
        return address != null && WebAddress.isWeb(address)
                ? encoded(address, ":/?#@!$&'()*+,;=%")
                : "file:///" + encoded(document.capture().name(), "");
    }

    /**
     * Encodes all that may not stand in an address (RFC 3986).
     *
     * @param kept what stays besides letters, digits and {@code -._~}; what is encoded already stays if it has the sign
     */
    private static String encoded(String address, String kept) {
        StringBuilder encoded = new StringBuilder();
        boolean fragment = false;
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean plain = c < 0x7f && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            boolean sound = plain
                    || kept.indexOf(c) >= 0
                            && !(c == '#' && fragment)
                            && !(c == '%' && !(i + 2 < bytes.length && isDigit(bytes[i + 1]) && isDigit(bytes[i + 2])));
            fragment |= c == '#';
            encoded.append(sound ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }

    private static boolean isDigit(byte digit) {
        return Character.digit(digit, 16) >= 0;
    }
}
