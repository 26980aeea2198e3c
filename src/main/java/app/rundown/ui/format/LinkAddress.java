package app.rundown.ui.format;

import app.rundown.text.UnseenCharacters;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a link, in plain ASCII, so that no foreign letter, invisible character or change of writing direction
 * can make it look like another one. What the reader is shown is what a browser is given.
 *
 * @param text the whole address
 * @param host the host as the network names it (in {@code xn--} form if it has letters other than a to z); for mail,
 *     the recipient; empty if the address has none
 * @param opens whether it may be opened: only web ({@code http}, {@code https}) and mail addresses, and none whose host
 *     hides a character
 */
public record LinkAddress(String text, String host, boolean opens) {
    /** Groups: the scheme; the user name and password; the host; the port; all that follows. */
    private static final Pattern WEB = Pattern.compile(
            "(https?)://([^/?#]*@)?(\\[[^\\]/?#]*]|[^/?#@:]*)(:\\d*)?([/?#].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern MAIL = Pattern.compile("mailto:([^?]*).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");
    /** A full line of a tooltip, if more follows. */
    private static final Pattern LINE = Pattern.compile(".{72}(?=.)");
    /** Longest address that a tooltip shows whole, in characters. */
    private static final int MOST_TOLD = 1_000;

    /** Characters that browsers ignore wherever they stand. */
    private static final Pattern LEFT_OUT = Pattern.compile("[\\t\\r\\n]");

    /** Reads an address as a document gives it; empty if it gives none. */
    public static Optional<LinkAddress> of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        String plain = LEFT_OUT.matcher(written.strip()).replaceAll("");
        // Browsers read a backslash as a slash, so what follows one is not part of the host.
        Matcher web = WEB.matcher(plain.replace('\\', '/'));
        if (web.matches()) {
            return Optional.of(web(web, !UnseenCharacters.hasUnclearHost(written.strip())));
        }
        Matcher mail = MAIL.matcher(plain);
        return Optional.of(
                mail.matches()
                        ? new LinkAddress(escaped(plain), escaped(mail.group(1)), true)
                        : new LinkAddress(escaped(plain), "", false));
    }

    private static LinkAddress web(Matcher parts, boolean clear) {
        String host = ascii(parts.group(3)).toLowerCase(Locale.ROOT);
        String text = parts.group(1).toLowerCase(Locale.ROOT) + "://" + escaped(part(parts, 2)) + host + part(parts, 4)
                + escaped(part(parts, 5));
        return new LinkAddress(text, host, clear && HOST.matcher(host).matches());
    }

    private static String part(Matcher parts, int group) {
        String part = parts.group(group);
        return part == null ? "" : part;
    }

    private static String ascii(String host) {
        if (isPlain(host)) {
            return host;
        }
        try {
            // Letters that are newer than the IDN rules are encoded, too.
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return escaped(host);
        }
    }

    /**
     * Whether all characters can stand in an address as they are. Most addresses are like this, and cards are made from
     * them while the reader scrolls.
     */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int letter) {
        return letter > ' ' && letter < 0x7f && letter != '"' && letter != '<' && letter != '>';
    }

    private static String escaped(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                escaped.append((char) b);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            }
        }
        return escaped.toString();
    }

    /**
     * Returns the whole address in lines that fit into a tooltip. An extremely long one is cut after its beginning,
     * which contains the host.
     */
    public String tooltipText() {
        String shown = text.length() <= MOST_TOLD ? text : text.substring(0, MOST_TOLD) + "…";
        return LINE.matcher(shown).replaceAll("$0\n");
    }

    /** Returns the host, or says that there is none. */
    public String whom() {
        return host.isEmpty() ? "no host is named" : host;
    }
}
