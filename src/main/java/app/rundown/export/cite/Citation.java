package app.rundown.export.cite;

import app.rundown.export.content.Selection;
import app.rundown.export.content.Times;
import app.rundown.export.content.WebAddress;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.CaptureTime;
import app.rundown.model.Document;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line by which others can find an update again and check it; the same in every format.
 *
 * @param source title, headline, date, clock, zone, and whether the time is inferred
 * @param url where the update is on the web, or null
 * @param evidence when the copy was made and its SHA-256
 */
public record Citation(String source, @Nullable String url, String evidence) {
    /** Writes the address so that all of it is seen. */
    public Citation {
        url = url == null ? null : UnseenCharacters.percentEncoded(url);
    }

    /** Cites an update. */
    public static Citation of(TimelineEntry entry, Selection selection) {
        Document document = entry.document();
        List<String> source = new ArrayList<>();
        source.add(quoted(document.title()));
        source.add(quoted(Line.cut(entry.update().title())));
        if (entry.update().section() != null) {
            source.add("section " + quoted(entry.update().section()));
        }
        source.add(Times.full(entry.moment()));
        return new Citation(String.join(", ", source), url(entry, document), evidence(selection.analysed(document)));
    }

    /** Returns the citation in one line. */
    public String text() {
        return source + "; " + (url == null ? "" : url + "; ") + evidence;
    }

    /** Returns when a document's copy was made, how that is known, and its SHA-256. */
    public static String evidence(AnalysedDocument analysed) {
        CaptureTime captured = analysed.captured();
        String time = captured == null
                ? "time of capture unknown"
                : "captured " + Times.utc(captured.at()) + " (" + captured.why() + ")";
        return time + "; SHA-256 " + analysed.document().capture().sha256();
    }

    /**
     * Returns where an update is on the web, else where its document is, or null.
     *
     * @param entry the update, or null for what belongs to none
     */
    public static @Nullable String url(@Nullable TimelineEntry entry, Document document) {
        String own = entry == null ? null : entry.update().url();
        return own == null ? url(document) : own;
    }

    /** Returns where a document was read from or can be found on the web, or null. */
    public static @Nullable String url(Document document) {
        return WebAddress.isWeb(document.capture().path()) ? document.capture().path() : document.url();
    }

    private static String quoted(String name) {
        return "“" + name + "”";
    }
}
