package app.rundown.export.page;

import app.rundown.export.content.HtmlText;
import app.rundown.export.content.WebAddress;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.CaptureTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The attributes by which a link still leads somewhere when its page is gone: the address, the day of the copy that was
 * read, and the address of an archived copy, as far as they are known.
 *
 * @see <a href="https://robustlinks.mementoweb.org/spec/">Robust Links</a>
 */
final class RobustLink {
    private RobustLink() {}

    /** Returns the attributes of a link in a document's words, which led there when the copy was made. */
    static String date(AnalysedDocument analysed) {
        CaptureTime captured = analysed.captured();
        return HtmlText.attribute(
                "data-versiondate", captured == null ? null : captured.at().toString());
    }

    /**
     * Returns the attributes of a link to a document itself or to one of its updates.
     *
     * @param url where the link leads
     */
    static String all(AnalysedDocument analysed, @Nullable String url) {
        if (!WebAddress.isWeb(url)) {
            return "";
        }
        String read = analysed.document().capture().path();
        String own = analysed.document().url();
        // A page that was read from somewhere else than from its own address was read from an archive.
        boolean archived = WebAddress.isWeb(read) && WebAddress.isWeb(own) && !Objects.equals(read, own);
        return HtmlText.attribute("data-originalurl", archived && read.equals(url) ? own : url)
                + date(analysed)
                + HtmlText.attribute("data-versionurl", archived ? read : null);
    }
}
