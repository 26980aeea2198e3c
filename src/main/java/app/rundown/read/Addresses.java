package app.rundown.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes the addresses in a page as absolute as the page lets them be. */
final class Addresses {
    private static final Pattern PLAIN_PATH = Pattern.compile("/[\\w-]++(?:[/._][\\w-]++)*+/?+");
    private final boolean known;

    /** Scheme and host of the page, or empty where it does not say them. */
    private final String host;

    /**
     * For the addresses of one page.
     *
     * @param base the page's own, or empty where it does not say it
     */
    Addresses(String base) {
        this.known = !base.isEmpty();
        int path = base.startsWith("http") ? base.indexOf('/', base.indexOf("://") + 3) : -1;
        this.host = path < 0 ? "" : base.substring(0, path);
    }

    /** The address in an element's attribute, or what stands there if it can't be made absolute. */
    String of(Element element, String attribute) {
        String stated = element.attr(attribute);
        if (!known || stated.startsWith("https://") || stated.startsWith("http://")) {
            return stated;
        }
        if (!host.isEmpty() && PLAIN_PATH.matcher(stated).matches()) {
            // What resolving would give, at a tenth of its cost.
            return host + stated;
        }
        String absolute = element.absUrl(attribute);
        return absolute.isEmpty() ? stated : absolute;
    }
}
