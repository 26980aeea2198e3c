package app.rundown.export;

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
record Citation(String source, @Nullable String url, String evidence) {
    /** The bit by which a small letter differs from its capital. */
    private static final int SMALL = 0x20;

    /** How many characters of an update's title are cited. */
    private static final int LONGEST_NAME = 100;

    /** Writes the address so that all of it is seen. */
    Citation {
        url = url == null ? null : UnseenCharacters.percentEncoded(url);
    }

    /** Cites an update. */
    static Citation of(TimelineEntry entry, Selection selection) {
        Document document = entry.document();
        List<String> source = new ArrayList<>();
        source.add(quoted(document.title()));
        source.add(quoted(cut(entry.update().title())));
        if (entry.update().section() != null) {
            source.add("section " + quoted(entry.update().section()));
        }
        source.add(Times.full(entry.moment()));
        String url =
                entry.update().url() == null ? url(document) : entry.update().url();
        return new Citation(String.join(", ", source), url, evidence(selection.analysed(document)));
    }

    /** Returns the citation in one line. */
    String text() {
        return source + "; " + (url == null ? "" : url + "; ") + evidence;
    }

    /** Returns when a document's copy was made, how that is known, and its SHA-256. */
    static String evidence(AnalysedDocument analysed) {
        CaptureTime captured = analysed.captured();
        String time = captured == null
                ? "time of capture unknown"
                : "captured " + Times.utc(captured.at()) + " (" + captured.why() + ")";
        return time + "; SHA-256 " + analysed.document().capture().sha256();
    }

    /** Returns where a document was read from or can be found on the web, or null. */
    static @Nullable String url(Document document) {
        return isWeb(document.capture().path()) ? document.capture().path() : document.url();
    }

    /** Whether an address may become a link: only web addresses may whose host is plain, never a script or a file. */
    static boolean isWeb(@Nullable String url) {
        return url != null && hasWebScheme(url) && !hasWhite(url) && !UnseenCharacters.hasUnclearHost(url);
    }

    /** Looks at plain letters only: a character that is their equal in some language begins no address. */
    private static boolean hasWebScheme(String url) {
        int end = url.indexOf("://");
        boolean known = end == 4 || end == 5 && (url.charAt(4) | SMALL) == 's';
        return known
                && url.length() > end + 3
                && (url.charAt(0) | SMALL) == 'h'
                && (url.charAt(1) | SMALL) == 't'
                && (url.charAt(2) | SMALL) == 't'
                && (url.charAt(3) | SMALL) == 'p';
    }

    private static boolean hasWhite(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (isWhite(url.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is what {@code \s} means in a pattern. */
    private static boolean isWhite(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static String quoted(String name) {
        return "“" + name + "”";
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST_NAME);
        int end = space > 0 ? space : LONGEST_NAME;
        return name.substring(0, Character.isLowSurrogate(name.charAt(end)) ? end - 1 : end) + "…";
    }
}
