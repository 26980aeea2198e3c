package app.rundown.cli;

import app.rundown.export.Format;
import app.rundown.export.content.Exporter;
import app.rundown.export.content.Selection;
import app.rundown.export.evidence.EcdsaSigner;
import app.rundown.export.evidence.EvidenceExporter;
import app.rundown.export.evidence.Timestamp;
import app.rundown.store.FileContent;
import app.rundown.store.OutputFiles;
import app.rundown.store.SigningKeyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of an evidence bundle. */
final class EvidenceOptions {
    @Option(
            names = "--sign",
            description = "Sign an evidence bundle with your own key, which is made at the first signature.")
    private boolean sign;

    @Option(
            names = "--timestamp-request",
            paramLabel = "TSQ",
            description = "Also write the request for a timestamp of an evidence bundle (RFC 3161), to be sent to an"
                    + " authority; “rundown verify” takes the answer.")
    private @Nullable Path request;

    /** Whether they are used with a format that has no use for them. */
    boolean isOutOfPlace(Format format) {
        return (sign || request != null) && format != Format.WACZ;
    }

    /**
     * Returns the exporter of a format, which signs if that is wanted.
     *
     * @throws IOException with a sentence for the user, if there is no key to sign with
     */
    Exporter exporter(Format format, SigningKeyFile key, Console console) throws IOException {
        if (!sign) {
            return format.exporter();
        }
        KeyPair keys = key.keyPair();
        console.say("signed with your key "
                + EcdsaSigner.fingerprint(keys.getPublic().getEncoded()) + ", which is in “" + key.path() + "”.");
        return new EvidenceExporter(new EcdsaSigner(keys));
    }

    /**
     * Writes the request for a timestamp, if one is wanted.
     *
     * @param replace whether an existing file may be replaced
     * @throws IOException with a sentence for the user
     */
    void writeRequest(Selection selection, boolean replace) throws IOException {
        if (request != null) {
            byte[] hash = new EvidenceExporter().digest(selection);
            OutputFiles.write(request, FileContent.of(Timestamp.request(hash)), replace);
        }
    }
}
