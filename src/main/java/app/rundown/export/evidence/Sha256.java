package app.rundown.export.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 that grows with its bytes. */
final class Sha256 {
    /** What stands before the digits where a file tells the kind of hash. */
    static final String LABEL = "sha256:";

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Returns the hash of some bytes. */
    static byte[] of(byte[] bytes) {
        Sha256 hash = new Sha256();
        hash.add(bytes, 0, bytes.length);
        return hash.digest.digest();
    }

    /** Returns the hash of some bytes in hexadecimal digits. */
    static String hexOf(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** Adds bytes. */
    void add(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
    }

    /** Returns the hash of what was added, in lower-case hexadecimal digits, and begins anew. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
