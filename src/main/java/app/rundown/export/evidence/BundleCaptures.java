package app.rundown.export.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The captures in the web archive of a bundle, by the hashes that their records state. */
final class BundleCaptures {
    /** Bytes; far more than a header of a bundle has. */
    private static final int LARGEST_HEADER = 1 << 14;

    /** Bytes; what the program reads as a document. */
    static final int LARGEST = 64 * 1024 * 1024;

    private static final int MOST = 100_000;
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: (\\d{1,15})\r\n");
    private static final Pattern DIGEST =
            Pattern.compile("\r\nwarc-block-digest: " + Sha256.LABEL + "([0-9a-f]{64})\r\n");

    private final Map<String, BundleSource> bySha256 = new HashMap<>();
    private boolean whole = true;

    private BundleCaptures() {}

    /** Finds the captures in a web archive. */
    static BundleCaptures in(BundleSource archive) throws IOException {
        BundleCaptures captures = new BundleCaptures();
        long at = 0;
        for (int i = 0; at < archive.size(); i++) {
            String start = new String(archive.bytes(at, LARGEST_HEADER), StandardCharsets.ISO_8859_1);
            int end = start.indexOf("\r\n\r\n");
            String header = end < 0 ? "" : start.substring(0, end + 2).toLowerCase(Locale.ROOT);
            Matcher length = LENGTH.matcher(header);
            if (!length.find() || i == MOST) {
                captures.whole = false;
                return captures;
            }
            long size = Long.parseLong(length.group(1));
            long from = at + end + 4;
            if (size > archive.size() - from) {
                captures.whole = false;
                return captures;
            }
            Matcher digest = DIGEST.matcher(header);
            if (digest.find()) {
                captures.bySha256.put(digest.group(1), archive.part(from, size));
            }
            at = from + size + 4;
        }
        return captures;
    }

    /** Whether every record could be found. */
    boolean isWhole() {
        return whole;
    }

    /** Returns the bytes of the capture of which a record states this hash; they may be others all the same. */
    Optional<byte[]> find(String sha256) throws IOException {
        BundleSource found = bySha256.get(sha256);
        return found == null || found.size() > LARGEST
                ? Optional.empty()
                : Optional.of(found.bytes(0, (int) found.size()));
    }
}
