package app.rundown.read.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/** Makes the addresses in a page absolute where the page gives enough to do so. */
public final class Addresses {
    /** How many addresses are remembered, because a page may repeat one in each paragraph. */
    private static final int REMEMBERED = 500;

    private final boolean known;

    /** Scheme and host of the page, or empty if the page does not state them. */
    private final String host;

    /** The addresses of plain paths so far. Several threads may ask. */
    private final Map<String, String> paths = new ConcurrentHashMap<>();

    /**
     * Resolves the addresses of one page.
     *
     * @param base the page's own address, or empty if it is not known
     */
    public Addresses(String base) {
        this.known = !base.isEmpty();
        int path = base.startsWith("http") ? base.indexOf('/', base.indexOf("://") + 3) : -1;
        this.host = path < 0 ? "" : base.substring(0, path);
    }

    /** Returns the address in an element's attribute: absolute if possible, else as the page states it. */
    public String of(Element element, String attribute) {
        String stated = element.attr(attribute);
        if (!known || stated.startsWith("https://") || stated.startsWith("http://")) {
            return stated;
        }
        if (!host.isEmpty() && isPlainPath(stated)) {
            // The same result as resolving it, at a tenth of the cost.
            String path = paths.get(stated);
            if (path == null) {
                path = host + stated;
                if (paths.size() < REMEMBERED) {
                    paths.put(stated, path);
                }
            }
            return path;
        }
        String absolute = element.absUrl(attribute);
        return absolute.isEmpty() ? stated : absolute;
    }

    /**
     * Whether an address is a plain path from the host's root with nothing in it to resolve: letters and digits, never
     * two slashes or dots in a row.
     */
    private static boolean isPlainPath(String address) {
        boolean mark = false;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean letter =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            if (!letter && (mark || c != '/' && (c != '.' || i == 0))) {
                return false;
            }
            mark = !letter;
        }
        return address.length() > 1 && address.charAt(0) == '/';
    }
}
