package app.rundown.fetch;

import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads web addresses as people paste them and as servers send them: with blanks, accents and other characters that a
 * strict URI forbids.
 */
final class Address {
    /** RFC 3986, appendix B: scheme, authority, path, query, fragment. */
    private static final Pattern PARTS = Pattern.compile(
            "^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?$", Pattern.DOTALL);

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);
    /** A per cent sign that does not begin an escape. */
    private static final Pattern STRAY = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** How many characters of an address a message shows. */
    private static final int LONGEST_SHOWN = 300;
    /** Characters, besides letters and digits, that stay as they are. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?%";

    private Address() {}

    /** Whether a text is meant as an address (of the web or of another kind) and not as a file's path. */
    static boolean looksLikeAddress(String text) {
        return SCHEME.matcher(text.strip()).matches();
    }

    /**
     * Parses a web address.
     *
     * @throws IOException with a message for the user, if the text is not a web address
     */
    static URI of(String text) throws IOException {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches() || parts.group(1) == null) {
            throw new IOException(none(text));
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IOException(
                    "“" + shown(text) + "” can't be fetched: only addresses that begin with http:// or https:// can.");
        }
        return built(text, scheme, parts);
    }

    /** Returns where a link on a page leads; the fragment is left out, because it is never sent. */
    static URI resolve(URI base, String link) throws IOException {
        Matcher parts = PARTS.matcher(link.strip());
        if (!parts.matches()) {
            throw new IOException(none(link));
        }
        if (parts.group(1) != null) {
            return of(link);
        }
        if (parts.group(2) != null) {
            return of(base.getScheme() + ":" + link.strip());
        }
        // URI.resolve follows an older rule, by which a bare query drops the last part of the path.
        String path = parts.group(3);
        String query = parts.group(4) == null ? "" : "?" + parts.group(4);
        String root = base.getScheme() + "://" + base.getRawAuthority();
        if (path.isEmpty()) {
            String kept = query.isEmpty() && base.getRawQuery() != null ? "?" + base.getRawQuery() : query;
            return of(root + base.getRawPath() + kept);
        }
        String folder = base.getRawPath().substring(0, base.getRawPath().lastIndexOf('/') + 1);
        URI whole = of(root + (path.startsWith("/") ? path : (folder.isEmpty() ? "/" : folder) + path) + query);
        return whole.normalize();
    }

    private static URI built(String text, String scheme, Matcher parts) throws IOException {
        String authority = parts.group(2);
        if (authority == null) {
            throw new IOException(none(text));
        }
        if (authority.contains("@")) {
            throw new IOException("“"
                    + shown(text.replace(authority, "…@" + authority.substring(authority.lastIndexOf('@') + 1)))
                    + "” is not fetched: it holds a name or password, which would appear in every export. Take"
                    + " them out.");
        }
        String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        String query = parts.group(4) == null ? "" : "?" + escaped(parts.group(4));
        try {
            URI uri = new URI(
                    scheme + "://" + (isAscii(authority) ? authority : IDN.toASCII(authority)) + escaped(path) + query);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException(none(text), e);
        }
        throw new IOException(none(text));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** Replaces what a URI may not hold by %XX for each UTF-8 byte; existing escapes stay. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (byte b : STRAY.matcher(text).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letter || PLAIN.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return escaped.toString();
    }

    private static String none(String text) {
        return "“" + shown(text) + "” is not the address of a page that can be fetched.";
    }

    /** Shortens an address for a sentence: a server may redirect to an address of any length. */
    static String shown(String address) {
        return address.length() <= LONGEST_SHOWN ? address : address.substring(0, LONGEST_SHOWN) + "…";
    }
}
