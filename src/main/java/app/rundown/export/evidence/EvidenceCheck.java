package app.rundown.export.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Checks a bundle as a file: each of its files against the list of all files, the list against its hash, the hash
 * against the signature, and each byte against the one form in which a bundle is written. What the selection says about
 * the captures is left to {@link SelectionCheck}.
 */
public final class EvidenceCheck {
    /** Bytes; far more than the list of a bundle's files has. */
    private static final int LARGEST_LIST = 1 << 22;

    private final BundleFiles files;
    private final Map<String, Content> measured;
    private final Findings findings;
    private byte[] hash = new byte[0];
    private boolean sameProgram;
    private Signer.@Nullable Signed signed;

    private EvidenceCheck(BundleFiles files, Map<String, Content> measured, Findings findings) {
        this.files = files;
        this.measured = measured;
        this.findings = findings;
    }

    /**
     * Checks a bundle.
     *
     * @return empty if it is no bundle, or too damaged to find anything in it; the findings then say so
     */
    public static Optional<EvidenceCheck> of(BundleSource bundle, Findings findings) throws IOException {
        Optional<BundleFiles> files = BundleFiles.of(bundle);
        if (files.isEmpty()) {
            findings.fail("the bundle", "it is cut off or damaged: its directory is not where a bundle has it");
            return Optional.empty();
        }
        List<Content> contents = new ArrayList<>();
        for (BundleFiles.BundleFile file : files.get().all()) {
            contents.add(BundleFiles.measured(file));
        }
        Map<String, Content> measured = contents.stream()
                .collect(Collectors.toMap(Content::path, Function.identity(), (first, second) -> first));
        if (!measured.keySet()
                .containsAll(Set.of(DataPackage.PATH, DigestFile.PATH, EvidenceExporter.SELECTION_PATH))) {
            findings.fail("the bundle", "it is no evidence bundle of Rundown");
            return Optional.empty();
        }
        EvidenceCheck check = new EvidenceCheck(files.get(), measured, findings);
        check.checkAll(contents);
        return Optional.of(check);
    }

    /** Whether some bytes are the beginning of a bundle. */
    public static boolean isBundle(byte[] start) {
        return BundleFiles.isZip(start);
    }

    private void checkAll(List<Content> contents) throws IOException {
        byte[] list = small(DataPackage.PATH);
        hash = Sha256.of(list);
        boolean newer = false;
        try {
            JsonNode all = JsonForm.read(list);
            sameProgram = all.path("software").stringValue("").equals(DataPackage.software());
            int version = all.path("rundown").path("bundle").intValue(0);
            newer = version > DataPackage.BUNDLE_VERSION;
            if (newer) {
                findings.remark("The bundle is of a newer version of Rundown (" + version + ", this one knows "
                        + DataPackage.BUNDLE_VERSION + "); what it has besides was checked only by its hashes.");
            }
            if (!sameProgram) {
                findings.remark("It was written by " + all.path("software").stringValue("an unknown program")
                        + ", and is checked by " + DataPackage.software() + ".");
            }
            checkList(all);
            checkDigest(all, newer);
        } catch (JacksonException e) {
            findings.fail(DataPackage.PATH, "it is no JSON");
        }
        long foreign = files.firstForeignByte(contents);
        if (foreign >= 0 && !newer) {
            findings.fail("the bundle", "its byte " + foreign + " is not the one that Rundown writes there");
        }
    }

    private void checkList(JsonNode all) {
        Set<String> listed = new HashSet<>();
        List<String> order = new ArrayList<>();
        for (JsonNode resource : all.path("resources")) {
            String path = resource.path("path").stringValue("");
            order.add(path);
            Content content = measured.get(path);
            findings.count("file");
            if (!listed.add(path) || content == null) {
                findings.fail(path, "it is missing, or listed twice");
            } else if (!content.hash().equals(resource.path("hash").stringValue(""))
                    || content.size() != resource.path("bytes").longValue(-1)) {
                findings.fail(path, "it was changed: its SHA-256 is not the one in the list of files");
            }
        }
        order.addAll(List.of(DataPackage.PATH, DigestFile.PATH));
        if (!order.equals(files.all().stream().map(BundleFiles.BundleFile::path).toList())) {
            findings.fail("the bundle", "its files are not those of its list, in that order");
        }
    }

    private void checkDigest(JsonNode all, boolean newer) throws IOException {
        byte[] file = small(DigestFile.PATH);
        JsonNode digest;
        try {
            digest = JsonForm.read(file);
        } catch (JacksonException e) {
            findings.fail(DigestFile.PATH, "it is no JSON");
            return;
        }
        signed = DigestFile.signed(digest);
        DigestFile expected = new DigestFile(
                Sha256.LABEL + digest(),
                all.path("created").stringValue(DigestFile.created(null)),
                all.path("software").stringValue(""),
                signed);
        if (!digest.path("hash").stringValue("").equals(expected.hash())) {
            findings.fail(DataPackage.PATH, "it was changed: its SHA-256 is not the one beside it");
        }
        if (signed != null && !expected.isSigned()) {
            findings.fail(DigestFile.PATH, "the signature is not one of this bundle by the key beside it");
        } else if (signed == null && digest.has("signedData")) {
            findings.fail(DigestFile.PATH, "its signature can't be read");
        }
        if (!newer && !Arrays.equals(file, expected.file())) {
            findings.fail(DigestFile.PATH, "it is not what Rundown writes for this bundle");
        }
    }

    private byte[] small(String path) throws IOException {
        return files.find(path).orElseThrow().bytes(0, LARGEST_LIST);
    }

    /** Returns the SHA-256 of the list of files, which a signature and a timestamp are about, in hexadecimal digits. */
    public String digest() {
        return HexFormat.of().formatHex(hash);
    }

    /** Whether this version of the program wrote it. */
    public boolean isOfThisProgram() {
        return sameProgram;
    }

    /** Returns the fingerprint of the key that signed it; empty if it is not signed. */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(signed).map(Signer.Signed::publicKey).map(EcdsaSigner::fingerprint);
    }

    /** Compares a timestamp with the bundle. */
    public void checkTimestamp(Timestamp timestamp) {
        findings.count("timestamp");
        if (!timestamp.isOf(hash)) {
            findings.fail("the timestamp", "it is one of another bundle");
        }
    }

    /** Returns the file that asks an authority for a timestamp of this bundle. */
    public byte[] timestampRequest() {
        return Timestamp.request(hash);
    }

    /** Compares the selection in the bundle with its captures. */
    public void checkSelection(SelectionCheck.Reader reader) throws IOException {
        Optional<BundleSource> archive = files.find(WarcFile.PATH);
        if (archive.isEmpty()) {
            findings.fail("the bundle", "it holds no captures");
            return;
        }
        BundleCaptures captures = BundleCaptures.in(archive.get());
        if (!captures.isWhole()) {
            findings.fail(WarcFile.PATH, "it is damaged; not all of its records can be found");
        }
        BundleSource selection = files.find(EvidenceExporter.SELECTION_PATH).orElseThrow();
        new SelectionCheck((path, sha256) -> captures.find(sha256), reader, sameProgram, findings)
                .check(selection.from(0));
    }
}
