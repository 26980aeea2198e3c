package app.rundown.export.evidence;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs with ECDSA and SHA-256, in the form of the anonymous signature of "WACZ Signing and Verification" 0.1.0 as
 * ArchiveWeb.page makes it and ReplayWeb.page checks it, both with keys on the curve P-384.
 */
public final class EcdsaSigner implements Signer {
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    /** The bits of the curves that are taken: P-256 and P-384. */
    private static final int SMALL = 256;

    private static final int LARGE = 384;

    private final KeyPair keys;

    /** Signs with a key pair on the curve P-256 or P-384. */
    public EcdsaSigner(KeyPair keys) {
        this.keys = keys;
    }

    @Override
    public Signed sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.getPrivate(), new Secret(keys.getPrivate().getEncoded(), message));
            signature.update(message);
            return new Signed(signature.sign(), keys.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key can't sign", e);
        }
    }

    /** Whether a signature is that of a message by a key; false for anything that is no key and no signature. */
    static boolean isSignature(Signed signed, byte[] message) {
        try {
            PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(signed.publicKey()));
            int bits = ((ECPublicKey) key).getParams().getOrder().bitLength();
            if (bits != SMALL && bits != LARGE) {
                return false;
            }
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed.bytes());
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** Returns what people compare to know a key again: the SHA-256 of the public key, in groups of four digits. */
    public static String fingerprint(byte[] publicKey) {
        return HexFormat.of()
                .formatHex(Sha256.of(publicKey))
                .toUpperCase(Locale.ROOT)
                .replaceAll("(.{4})(?=.)", "$1 ");
    }

    /**
     * The secret number of a signature, made from the key and the message instead of by chance, so that the same export
     * is signed with the same bytes. As in RFC 6979, whoever lacks the key can't foresee it, and no two messages share
     * one, which would give the key away.
     */
    private static final class Secret extends SecureRandom {
        private static final long serialVersionUID = 1;
        private static final String MAC = "HmacSHA512";

        private final transient Mac mac;
        private final byte[] message;
        private int count;

        Secret(byte[] key, byte[] message) throws GeneralSecurityException {
            this.message = message.clone();
            mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
        }

        @Override
        public void nextBytes(byte[] bytes) {
            for (int at = 0; at < bytes.length; count++) {
                mac.update(
                        new byte[] {(byte) (count >>> 24), (byte) (count >>> 16), (byte) (count >>> 8), (byte) count});
                byte[] piece = mac.doFinal(message);
                int length = Math.min(piece.length, bytes.length - at);
                System.arraycopy(piece, 0, bytes, at, length);
                at += length;
            }
        }
    }
}
