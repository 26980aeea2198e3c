package app.rundown.export.content;

import app.rundown.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/** Tells which addresses may become links. */
public final class WebAddress {
    /** The bit by which a small letter differs from its capital. */
    private static final int SMALL = 0x20;

    private WebAddress() {}

    /** Whether an address may become a link: only web addresses may whose host is plain, never a script or a file. */
    public static boolean isWeb(@Nullable String url) {
        return url != null
                && hasWebScheme(url)
                && (isPlain(url) || !hasWhite(url) && !UnseenCharacters.hasUnclearHost(url));
    }

    /** Whether all is printable ASCII, as in nearly all addresses. */
    private static boolean isPlain(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) <= ' ' || url.charAt(i) > '~') {
                return false;
            }
        }
        return true;
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
}
