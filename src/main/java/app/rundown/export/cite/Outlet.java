package app.rundown.export.cite;

import app.rundown.export.content.WebAddress;
import app.rundown.model.Document;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who published a document. A page may state the name of its site. If it does not, only the host of its address is
 * known and stands in its place, as it is; a text without an address has no outlet, and citations say so.
 */
final class Outlet {
    /** What citations say where nothing tells the outlet. */
    static final String UNKNOWN = "outlet unknown";

    private Outlet() {}

    /** Returns the stated name, else the host ("news.example"), else null. */
    static @Nullable String of(Document document) {
        if (document.outlet() != null) {
            String name = Line.of(document.outlet());
            return name.isEmpty() ? host(document) : name;
        }
        return host(document);
    }

    private static @Nullable String host(Document document) {
        // The page's own address first: the one that answered may be an archive's.
        String own = document.url();
        return WebAddress.isWeb(own) ? hostOf(own) : hostOf(Cited.url(document));
    }

    private static @Nullable String hostOf(@Nullable String url) {
        if (url == null || !WebAddress.isWeb(url)) {
            return null;
        }
        String rest = url.substring(url.indexOf("://") + "://".length());
        String place = rest.split("[/?#\\\\]", 2)[0];
        String host = place.substring(place.lastIndexOf('@') + 1)
                .replaceFirst(":\\d*$", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", "");
        return host.isEmpty() ? null : Line.of(host);
    }
}
