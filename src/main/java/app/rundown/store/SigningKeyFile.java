package app.rundown.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key with which the user signs evidence, in the settings' folder. It is made when it is first needed, only the
 * user can read its file, and nothing exports it. The file is a PEM text (RFC 7468) with the private and the public
 * key, so that OpenSSL takes it too. What was signed with a lost key can still be checked, because it holds the public
 * key.
 */
public final class SigningKeyFile {
    /** The name of the file. */
    static final String NAME = "signing-key.pem";

    /** The curve P-384, which ReplayWeb.page expects. */
    private static final String CURVE = "secp384r1";

    private static final String ALGORITHM = "EC";
    /** Bytes; a file that is larger is no key. */
    private static final int LARGEST = 1 << 14;

    private static final int LINE = 64;
    private static final byte[] PROBE = {1};

    private final Path folder;

    /** The key in a folder, which need not exist yet. */
    public SigningKeyFile(Path folder) {
        this.folder = folder;
    }

    /** Returns where the key is, or will be. */
    public Path path() {
        return folder.resolve(NAME);
    }

    /**
     * Returns the key, and makes it if there is none yet.
     *
     * @throws IOException with a sentence for the user, if it can't be read or written; a file that is no key is left
     *     as it is
     */
    public KeyPair keyPair() throws IOException {
        try {
            Files.createDirectories(folder);
            try (DataLock _ = DataLock.take(folder)) {
                return Files.exists(path()) ? read() : make();
            }
        } catch (IOException e) {
            throw new IOException(
                    "The key for signing, “" + path() + "”, can't be read or written: " + Reason.of(e) + ".", e);
        }
    }

    private KeyPair make() throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(new ECGenParameterSpec(CURVE));
            KeyPair keys = generator.generateKeyPair();
            String text = block("PRIVATE KEY", keys.getPrivate().getEncoded())
                    + block("PUBLIC KEY", keys.getPublic().getEncoded());
            WholeFile.write(WholeFile.target(path()), text.getBytes(StandardCharsets.US_ASCII), null);
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has keys on this curve", e);
        }
    }

    private KeyPair read() throws IOException {
        String text;
        try (InputStream in = Files.newInputStream(path())) {
            text = new String(in.readNBytes(LARGEST), StandardCharsets.US_ASCII);
        }
        try {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            KeyPair keys = new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(block(text, "PUBLIC KEY"))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(block(text, "PRIVATE KEY"))));
            if (belongTogether(keys)) {
                return keys;
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // It is told below.
        }
        throw new IOException("it is no key. Move it away, and a new one is made at the next signature; what was signed"
                + " with it before can still be checked");
    }

    private static boolean belongTogether(KeyPair keys) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(PROBE);
        byte[] signed = signature.sign();
        signature.initVerify(keys.getPublic());
        signature.update(PROBE);
        return signature.verify(signed);
    }

    private static String block(String name, byte[] content) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + name + "-----\n" + lines + "\n-----END " + name + "-----\n";
    }

    private static byte[] block(String text, String name) {
        Matcher block = Pattern.compile("-----BEGIN " + name + "-----([^-]+)-----END " + name + "-----")
                .matcher(text);
        if (!block.find()) {
            throw new IllegalArgumentException("no " + name);
        }
        return Base64.getMimeDecoder().decode(block.group(1));
    }
}
