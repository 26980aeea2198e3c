package app.rundown.export.evidence;

import app.rundown.export.content.Exporter;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Selection;
import app.rundown.export.data.JsonExporter;
import app.rundown.export.page.HtmlExporter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the evidence bundle: a web archive (WACZ 1.1.1) with the whole captures of all documents, the selection as the
 * program's JSON, in which each quote has its offsets, and a report to read. Its last file is the hash of the list of
 * all others, which a {@link Signer} can sign. Like every export it holds no clock time of its writing, and each byte
 * of it follows from the selection.
 */
public final class EvidenceExporter implements Exporter {
    /** Where the selection is in the bundle. */
    static final String SELECTION_PATH = "evidence/selection.json";

    /** Where the report is in the bundle. */
    static final String REPORT_PATH = "evidence/report.html";

    private static final int PIECE = 1 << 16;

    private final @Nullable Signer signer;

    /** Writes bundles without a signature. */
    public EvidenceExporter() {
        this(null);
    }

    /** Writes bundles that a signer signs; null if they are not signed. */
    public EvidenceExporter(@Nullable Signer signer) {
        this.signer = signer;
    }

    @Override
    public List<String> missing(Selection selection) {
        int captures = WarcFile.of(selection, CapturedRecord.UNKNOWN).records().size();
        List<String> missing = new ArrayList<>();
        if (captures > 0) {
            missing.add("with " + (captures == 1 ? "the whole capture" : "the " + captures + " whole captures"));
        }
        missing.addAll(new JsonExporter().missing(selection));
        return missing;
    }

    @Override
    public boolean carriesHistory() {
        return true;
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        OutputStream target = new BufferedOutputStream(out, PIECE);
        List<Content> contents = contents(selection);
        StoredZip zip = new StoredZip(target);
        for (Content content : contents) {
            zip.add(content);
        }
        byte[] list = DataPackage.of(selection, contents, LossStatement.of(this, selection));
        zip.add(Content.of(DataPackage.PATH, list));
        zip.add(Content.of(DigestFile.PATH, digest(selection, list).file()));
        zip.finish();
        target.flush();
    }

    /**
     * Returns the SHA-256 of the list of all files of a selection's bundle, for which a timestamp can be asked before
     * the bundle is written.
     *
     * @throws IOException if the contents can't be made
     */
    public byte[] digest(Selection selection) throws IOException {
        return Sha256.of(DataPackage.of(selection, contents(selection), LossStatement.of(this, selection)));
    }

    private DigestFile digest(Selection selection, byte[] list) throws IOException {
        String hash = Sha256.LABEL + Sha256.hexOf(list);
        return new DigestFile(
                hash,
                DigestFile.created(DataPackage.created(selection).orElse(null)),
                DataPackage.software(),
                signer == null ? null : signer.sign(DigestFile.message(hash)));
    }

    private static List<Content> contents(Selection selection) throws IOException {
        Set<String> ids = new HashSet<>();
        if (!selection.documents().stream()
                .allMatch(each -> ids.add(each.document().id()))) {
            throw new IllegalArgumentException("two documents have one id");
        }
        WarcFile archive = WarcFile.of(selection, DataPackage.created(selection).orElse(CapturedRecord.UNKNOWN));
        Content captures = Content.of(WarcFile.PATH, archive::writeTo);
        return List.of(
                captures,
                Content.of(WaczIndex.INDEX_PATH, WaczIndex.index(archive, captures.name())),
                Content.of(WaczIndex.PAGES_PATH, WaczIndex.pages(selection)),
                Content.of(SELECTION_PATH, out -> new JsonExporter().write(selection, out)),
                Content.of(REPORT_PATH, out -> new HtmlExporter().write(selection, out)));
    }
}
