package app.rundown.export.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The hash of the data package, and the user's signature of it ({@code datapackage-digest.json}), as WACZ 1.1.1 and
 * "WACZ Signing and Verification" 0.1.0 (anonymous signature) have it. What is signed is the text of the hash.
 *
 * @param hash the hash of the data package, with the kind of hash
 * @param created when the bundle was made, or {@link CapturedRecord#UNKNOWN}
 * @param software what wrote the bundle
 * @param signed the signature, or null
 */
record DigestFile(String hash, String created, String software, Signer.@Nullable Signed signed) {
    /** Where it is in the bundle. */
    static final String PATH = "datapackage-digest.json";

    /** The version of the rules of signing. */
    private static final String RULES = "0.1.0";

    /** Returns what a signature of a hash signs. */
    static byte[] message(String hash) {
        return hash.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a time as the signature has it. */
    static String created(@Nullable Instant created) {
        return (created == null ? CapturedRecord.UNKNOWN : created).toString();
    }

    /** Whether the signature is one of the hash; false if there is none. */
    boolean isSigned() {
        return signed != null && EcdsaSigner.isSignature(signed, message(hash));
    }

    /** Returns the file. */
    byte[] file() {
        ObjectNode file = JsonForm.object().put("path", DataPackage.PATH).put("hash", hash);
        if (signed != null) {
            file.putObject("signedData")
                    .put("hash", hash)
                    .put("signature", Base64.getEncoder().encodeToString(signed.bytes()))
                    .put("publicKey", Base64.getEncoder().encodeToString(signed.publicKey()))
                    .put("created", created)
                    .put("software", software)
                    .put("version", RULES);
        }
        return JsonForm.file(file);
    }

    /** Returns the signature in such a file; null if there is none, or none that can be read. */
    static Signer.@Nullable Signed signed(JsonNode file) {
        JsonNode data = file.path("signedData");
        try {
            byte[] signature = Base64.getDecoder().decode(data.path("signature").stringValue(""));
            byte[] key = Base64.getDecoder().decode(data.path("publicKey").stringValue(""));
            return signature.length == 0 || key.length == 0 ? null : new Signer.Signed(signature, key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
