package app.rundown.ui;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads, told as it is before anyone goes there: in plain ASCII, so that no foreign letter, no invisible
 * sign and no change of direction makes it look like another. What is told is what a browser is sent to.
 *
 * @param text the whole address
 * @param host who is asked, as named in the network (of other letters than a to z the {@code xn--} form); for mail, who
 *     gets it; empty where the address does not say it
 * @param opens whether it may be opened: only the web ({@code http}, {@code https}) and mail
 */
record LinkAddress(String text, String host, boolean opens) {
    /** Scheme; name and password; host; port; all behind it. */
    private static final Pattern WEB = Pattern.compile(
            "(https?)://([^/?#]*@)?(\\[[^\\]/?#]*]|[^/?#@:]*)(:\\d*)?([/?#].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern MAIL = Pattern.compile("mailto:([^?]*).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");
    private static final Pattern LINE = Pattern.compile(".{72}(?=.)");
    private static final int MOST_TOLD = 1_000;

    /** Browsers leave these out wherever they stand. */
    private static final Pattern LEFT_OUT = Pattern.compile("[\\t\\r\\n]");

    /** Judges an address as a document gives it; nothing where it gives none. */
    static Optional<LinkAddress> of(@Nullable String written) {
        String plain = written == null ? "" : LEFT_OUT.matcher(written.strip()).replaceAll("");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        // Browsers take a backslash for a slash, so what is behind it is no host.
        Matcher web = WEB.matcher(plain.replace('\\', '/'));
        if (web.matches()) {
            return Optional.of(web(web));
        }
        Matcher mail = MAIL.matcher(plain);
        return Optional.of(
                mail.matches()
                        ? new LinkAddress(escaped(plain), escaped(mail.group(1)), true)
                        : new LinkAddress(escaped(plain), "", false));
    }

    private static LinkAddress web(Matcher parts) {
        String host = ascii(parts.group(3)).toLowerCase(Locale.ROOT);
        String text = parts.group(1).toLowerCase(Locale.ROOT) + "://" + escaped(part(parts, 2)) + host + part(parts, 4)
                + escaped(part(parts, 5));
        return new LinkAddress(text, host, HOST.matcher(host).matches());
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
            // A letter that is younger than the rule is still one to be shown as what it is.
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return escaped(host);
        }
    }

    /**
     * Whether it is of letters that stand in an address as they are; most are, and cards are made of them while one
     * scrolls.
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
     * The whole address in lines that fit into a tooltip; of a monstrous one only the beginning, which the host is in.
     */
    String told() {
        String shown = text.length() <= MOST_TOLD ? text : text.substring(0, MOST_TOLD) + "…";
        return LINE.matcher(shown).replaceAll("$0\n");
    }

    /** Who is asked, in a few words. */
    String whom() {
        return host.isEmpty() ? "no host is named" : host;
    }
}
