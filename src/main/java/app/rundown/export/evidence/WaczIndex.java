package app.rundown.export.evidence;

import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The two lists by which readers of web archives find what is in a bundle: the pages, and the index of the records. */
final class WaczIndex {
    /** Where the list of pages is in the bundle. */
    static final String PAGES_PATH = "pages/pages.jsonl";

    /** Where the index is in the bundle. */
    static final String INDEX_PATH = "indexes/index.cdxj";

    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** What an index must state of a record that can be shown; a resource has none of its own. */
    private static final int STATUS_OF_A_RESOURCE = 200;

    private WaczIndex() {}

    /**
     * Returns the pages: a line for each document of the selection, with the id that it has in the selection's JSON.
     */
    static byte[] pages(Selection selection) {
        StringBuilder lines = new StringBuilder(JsonForm.line(JsonForm.object()
                        .put("format", "json-pages-1.0")
                        .put("id", "pages")
                        .put("title", "Documents")))
                .append("\n");
        for (AnalysedDocument analysed : selection.documents()) {
            lines.append(JsonForm.line(page(analysed))).append("\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode page(AnalysedDocument analysed) {
        Document document = analysed.document();
        CapturedRecord record = CapturedRecord.of(analysed);
        ObjectNode page = JsonForm.object();
        page.put("id", document.id())
                .put("url", record.uri())
                .put("ts", record.date().toString())
                .put("title", document.title())
                .put("size", document.capture().size())
                .put("sha256", document.capture().sha256())
                .put(
                        "tsBasis",
                        analysed.captured() == null
                                ? "The time of capture is unknown; a time must stand here, and this one says so."
                                : analysed.captured().why());
        return page;
    }

    /**
     * Returns the index of the records (CDXJ 0.1.0), in the order of its bytes.
     *
     * @param file the name of the archive
     */
    static byte[] index(WarcFile archive, String file) {
        List<String> lines =
                archive.records().stream().map(placed -> line(placed, file)).collect(Collectors.toList());
        // All letters are ASCII, so that the order of texts is the order of bytes.
        Collections.sort(lines);
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(WarcFile.Placed placed, String file) {
        CapturedRecord record = placed.record();
        ObjectNode facts = JsonForm.object();
        facts.put("url", record.uri())
                .put("digest", Sha256.LABEL + record.capture().sha256())
                .put("mime", record.type().replaceFirst(";.*", ""))
                .put("filename", file)
                .put("offset", placed.offset())
                .put("length", placed.length())
                .put("status", STATUS_OF_A_RESOURCE);
        return searchable(record.uri()) + " " + digits(record.date()) + " " + JsonForm.line(facts);
    }

    private static String digits(Instant date) {
        return DIGITS.format(date);
    }

    /** Returns an address in the form by which the index is sorted: {@code org,example)/path}. */
    static String searchable(String uri) {
        URI address = URI.create(uri.toLowerCase(Locale.ROOT));
        String authority = address.getRawAuthority();
        if (authority == null || !uri.startsWith("http")) {
            return address.toString();
        }
        int user = authority.lastIndexOf('@') + 1;
        String host = authority.substring(user).replaceFirst(":\\d*$", "");
        String port = authority.substring(user + host.length());
        List<String> labels = Arrays.asList(host.split("\\."));
        Collections.reverse(labels);
        String path = address.toString().substring(address.toString().indexOf(authority) + authority.length());
        return String.join(",", labels) + port + ")" + (path.startsWith("/") ? "" : "/") + path;
    }
}
