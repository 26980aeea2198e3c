package app.rundown.export.evidence;

import java.io.IOException;

/** Signs with the user's own key. {@link EcdsaSigner} does so with a key pair, wherever that is kept. */
@FunctionalInterface
public interface Signer {
    /**
     * A signature.
     *
     * @param bytes the two numbers of ECDSA one after the other (IEEE P1363), as web browsers make and take it
     * @param publicKey the public key as SubjectPublicKeyInfo (RFC 5480)
     */
    record Signed(byte[] bytes, byte[] publicKey) {}

    /**
     * Signs a message; the same message always gets the same signature.
     *
     * @throws IOException with a sentence for the user, if the key can't be had
     */
    Signed sign(byte[] message) throws IOException;
}
