package app.rundown.export.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What an authority answered to a request for a timestamp (RFC 3161), as far as it can be read without knowing the
 * authority: neither its signature nor its certificate is checked here.
 *
 * @param imprint the SHA-256 that it stamped, in hexadecimal digits
 * @param at when, it says
 */
public record Timestamp(String imprint, Instant at) {
    private static final byte[] BEFORE_HASH = HexFormat.of()
            .parseHex(
                    "3039" // the request
                            + "020101" // version 1
                            + "3031" // the imprint
                            + "300d" + "0609608648016503040201" + "0500" // SHA-256
                            + "0420");

    /** The certificate must come with the answer, so that it can be checked when the authority is gone. */
    private static final byte[] AFTER_HASH = HexFormat.of().parseHex("0101ff");

    private static final String SHA256 = "608648016503040201";
    private static final String SIGNED_DATA = "2a864886f70d010702";
    private static final String STAMP = "2a864886f70d0109100104";

    private static final int GRANTED = 1;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    /**
     * Returns the file that asks for a timestamp ({@code .tsq}). It holds no number by chance, so that the same request
     * is the same bytes; it is the hash that ties the answer to it.
     *
     * @param hash a SHA-256
     */
    public static byte[] request(byte[] hash) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(BEFORE_HASH);
        request.writeBytes(hash);
        request.writeBytes(AFTER_HASH);
        return request.toByteArray();
    }

    /**
     * Reads an answer ({@code .tsr}).
     *
     * @throws IllegalArgumentException with a sentence for the user, if it is none or holds no timestamp
     */
    public static Timestamp read(byte[] answer) {
        try {
            Der response = new Der(answer).next(Der.SEQUENCE);
            byte[] status = response.next(Der.SEQUENCE).next(Der.INTEGER).content();
            if (status.length != 1 || status[0] < 0 || status[0] > GRANTED) {
                throw new RefusedException();
            }
            Der token = response.next(Der.SEQUENCE);
            expect(token, SIGNED_DATA);
            Der signed = token.next(Der.FIRST).next(Der.SEQUENCE);
            signed.next(Der.INTEGER);
            signed.next(0x31);
            Der content = signed.next(Der.SEQUENCE);
            expect(content, STAMP);
            return stamp(new Der(content.next(Der.FIRST).next(Der.OCTETS).content()));
        } catch (RefusedException e) {
            throw new IllegalArgumentException("The authority has refused the request for a timestamp.", e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "It is no answer to a request for a timestamp (RFC 3161) of a SHA-256.", e);
        }
    }

    private static final class RefusedException extends IllegalArgumentException {
        private static final long serialVersionUID = 1;
    }

    private static Timestamp stamp(Der content) {
        Der stamp = content.next(Der.SEQUENCE);
        stamp.next(Der.INTEGER);
        stamp.next(Der.NAME);
        Der imprint = stamp.next(Der.SEQUENCE);
        expect(imprint.next(Der.SEQUENCE), SHA256);
        String hash = imprint.next(Der.OCTETS).hex();
        stamp.next(Der.INTEGER);
        String time = new String(stamp.next(Der.TIME).content(), StandardCharsets.US_ASCII);
        if (!time.matches("\\d{14}(?:\\.\\d+)?Z")) {
            throw new IllegalArgumentException("no time");
        }
        return new Timestamp(
                hash, LocalDateTime.parse(time.substring(0, 14), SECONDS).toInstant(ZoneOffset.UTC));
    }

    private static void expect(Der pieces, String name) {
        if (!pieces.next(Der.NAME).hex().equals(name)) {
            throw new IllegalArgumentException("another kind of content");
        }
    }

    /** Whether it stamped a hash. */
    boolean isOf(byte[] hash) {
        return Arrays.equals(HexFormat.of().parseHex(imprint), hash);
    }
}
