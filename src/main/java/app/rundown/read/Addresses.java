package app.rundown.read;

import org.jsoup.nodes.Element;

/** Makes the addresses in a page as absolute as the page lets them be. */
final class Addresses {
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
        if (!host.isEmpty() && isPlainPath(stated)) {
            // What resolving would give, at a tenth of its cost.
            return host + stated;
        }
        String absolute = element.absUrl(attribute);
        return absolute.isEmpty() ? stated : absolute;
    }

    /**
     * Whether an address is a path from the host's root of letters, digits and single marks, with nothing to resolve in
     * it.
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
