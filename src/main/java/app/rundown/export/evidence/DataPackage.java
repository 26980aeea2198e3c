package app.rundown.export.evidence;

import app.rundown.base.ProgramVersion;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The list of all files of a bundle with their hashes ({@code datapackage.json}), as WACZ 1.1.1 and the Frictionless
 * Data Package have it. The program's own members are in the object {@code rundown}.
 */
final class DataPackage {
    /** Where it is in the bundle. */
    static final String PATH = "datapackage.json";

    /** The version of WACZ that it follows; 1.2.0 was never finished. */
    static final String WACZ_VERSION = "1.1.1";

    /** Grows when a bundle holds other files, or the same ones in another form. */
    static final int BUNDLE_VERSION = 1;

    private DataPackage() {}

    /**
     * Returns when a bundle was made, as far as the same export can always tell: when the newest capture was made.
     * Empty if no capture's time is known.
     */
    static Optional<Instant> created(Selection selection) {
        return selection.documents().stream()
                .filter(analysed -> analysed.captured() != null)
                .map(analysed -> CapturedRecord.date(analysed.captured()))
                .max(Instant::compareTo);
    }

    /** Returns what wrote the bundle. */
    static String software() {
        return "Rundown " + ProgramVersion.current();
    }

    /**
     * Returns the file.
     *
     * @param contents all other files that it lists
     * @param note the statement of loss
     */
    static byte[] of(Selection selection, List<Content> contents, String note) {
        ObjectNode file = JsonForm.object();
        file.put("profile", "data-package").put("wacz_version", WACZ_VERSION);
        file.put("title", title(selection));
        file.put("description", description(selection, note));
        created(selection).ifPresent(created -> file.put("created", created.toString()));
        file.put("software", software());
        selection.documents().stream()
                .findFirst()
                .map(CapturedRecord::of)
                .ifPresent(main -> file.put("mainPageUrl", main.uri())
                        .put("mainPageDate", main.date().toString()));
        ObjectNode own = file.putObject("rundown");
        own.put("bundle", BUNDLE_VERSION)
                .put("selection", EvidenceExporter.SELECTION_PATH)
                .put("report", EvidenceExporter.REPORT_PATH);
        ArrayNode resources = file.putArray("resources");
        for (Content content : contents) {
            resources
                    .addObject()
                    .put("name", content.name())
                    .put("path", content.path())
                    .put("hash", content.hash())
                    .put("bytes", content.size());
        }
        return JsonForm.file(file);
    }

    private static String title(Selection selection) {
        List<AnalysedDocument> documents = selection.documents();
        String first = documents.isEmpty()
                ? "no document"
                : documents.getFirst().document().title();
        int more = documents.size() - 1;
        return "Evidence: " + first + (more > 0 ? " and " + LossStatement.count(more, "more document") : "");
    }

    private static String description(Selection selection, String note) {
        String date = created(selection).isPresent()
                ? "The date of creation is when the newest capture was made: a bundle holds no clock time of its"
                        + " writing, so that the same export gives the same bytes."
                : "It has no date of creation, because the time of no capture is known.";
        return "Updates of live blogs with the captures from which they were read. What was chosen: " + note + ". "
                + date + " To check it: rundown verify FILE. To read it: " + EvidenceExporter.REPORT_PATH + ".";
    }
}
