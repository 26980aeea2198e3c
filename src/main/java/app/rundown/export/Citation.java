package app.rundown.export;

import app.rundown.model.CaptureTime;
import app.rundown.model.Document;
import app.rundown.model.Dossier;
import app.rundown.timeline.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line by which others find an update again and check it, the same in every format. */
final class Citation {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final int LONGEST_NAME = 100;

    private Citation() {}

    /** Title, headline, date, minute, zone and whether inferred, address, capture and its SHA-256. */
    static String of(Entry entry, Selection selection) {
        Document document = entry.document();
        List<String> parts = new ArrayList<>();
        parts.add(quoted(document.title()));
        parts.add(quoted(cut(entry.update().title())));
        if (entry.update().section() != null) {
            parts.add("section " + quoted(entry.update().section()));
        }
        parts.add(Times.full(entry.moment()));
        String url = entry.update().url() == null ? url(document) : entry.update().url();
        if (url != null) {
            parts.add(url);
        }
        parts.add(captured(captureTime(document, selection)));
        parts.add("SHA-256 " + document.capture().sha256());
        return String.join("; ", parts);
    }

    /** When a document's copy was made, in words. */
    static String captured(@Nullable CaptureTime captured) {
        return captured == null
                ? "time of capture unknown"
                : "captured " + Times.utc(captured.at()) + " (" + captured.why() + ")";
    }

    /** Where a document was or can be found on the web, or null. */
    static @Nullable String url(Document document) {
        return isWeb(document.capture().path()) ? document.capture().path() : document.url();
    }

    /** Whether an address may become a link: nothing but the web, never a script or a file. */
    static boolean isWeb(@Nullable String url) {
        return url != null && WEB.matcher(url).matches();
    }

    private static @Nullable CaptureTime captureTime(Document document, Selection selection) {
        for (Dossier dossier : selection.dossiers()) {
            if (dossier.document().id().equals(document.id())) {
                return dossier.captured();
            }
        }
        return null;
    }

    private static String quoted(String name) {
        return "“" + name + "”";
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST_NAME);
        return name.substring(0, space > 0 ? space : name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
    }
}
