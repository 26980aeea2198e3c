package app.rundown.export.content;

import app.rundown.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/** Puts words into HTML so that no part of them ever becomes markup. */
public final class HtmlText {
    /** How a character that markup could begin or end with is written; null for all others. */
    private static final @Nullable String[] ENTITIES = new @Nullable String['>' + 1];

    private static final int ASCII = 128;

    private static final char FIRST_FREE = '\ufdd0';
    private static final char LAST_FREE = '\ufdef';
    private static final char LAST_TWO = '\ufffe';

    /** Which characters of ASCII may need to be changed. */
    private static final boolean[] SPECIAL = new boolean[ASCII];

    static {
        ENTITIES['&'] = "&amp;";
        ENTITIES['<'] = "&lt;";
        ENTITIES['>'] = "&gt;";
        ENTITIES['"'] = "&quot;";
        ENTITIES['\''] = "&#39;";
        for (int c = 0; c < ASCII; c++) {
            SPECIAL[c] = UnseenCharacters.isUnseen(c) || c < ENTITIES.length && ENTITIES[c] != null;
        }
    }

    private HtmlText() {}

    /** Escapes words for use between tags or in a quoted attribute, without characters that are not seen. */
    public static String escape(String words) {
        if (isPlain(words)) {
            return words;
        }
        String text = allowed(UnseenCharacters.cleaned(words));
        int next = nextSpecial(text, 0);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int done = 0;
        while (next < text.length()) {
            escaped.append(text, done, next).append(ENTITIES[text.charAt(next)]);
            done = next + 1;
            next = nextSpecial(text, done);
        }
        return escaped.append(text, done, text.length()).toString();
    }

    /** Replaces the code points that Unicode keeps free and HTML forbids. */
    private static String allowed(String text) {
        return text.chars().noneMatch(c -> mayBeForbidden((char) c))
                ? text
                : text.codePoints()
                        .map(c -> c >= FIRST_FREE && c <= LAST_FREE || (c & LAST_TWO) == LAST_TWO ? '\ufffd' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether a character is such a code point, or the end of one; the last two of each plane are free. */
    private static boolean mayBeForbidden(char c) {
        return c >= FIRST_FREE ? c <= LAST_FREE || c >= LAST_TWO : c == '\udffe' || c == '\udfff';
    }

    /** Whether nothing needs to be changed; asked in one go, because most words need nothing. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ASCII ? SPECIAL[c] : UnseenCharacters.isUnseen(c) || mayBeForbidden(c)) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the next character stands that markup could begin or end with, or else the text's end. */
    private static int nextSpecial(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) >= ENTITIES.length || ENTITIES[text.charAt(i)] == null)) {
            i++;
        }
        return i;
    }

    /**
     * Returns words as a link to a web address, or plain if there is none. The target is not told the referring page.
     */
    public static String link(String text, @Nullable String url) {
        return link(text, url, "");
    }

    /**
     * Returns the same link with more attributes.
     *
     * @param attributes escaped, each with a blank in front
     */
    public static String link(String text, @Nullable String url, String attributes) {
        return url == null || !WebAddress.isWeb(url) ? escape(text) : webLink(text, url, attributes);
    }

    /** Returns words as a link to what is known to be a web address. */
    public static String webLink(String text, String url, String attributes) {
        return "<a href=\"" + escape(UnseenCharacters.percentEncoded(url)) + "\" rel=\"noopener noreferrer\""
                + attributes + ">" + escape(text) + "</a>";
    }

    /** Returns an attribute with a blank in front; nothing if there is no value. */
    public static String attribute(String name, @Nullable String value) {
        return value == null ? "" : " " + name + "=\"" + escape(value) + "\"";
    }

    /** Returns an element whose direction of writing follows the words in it; {@code html} is escaped already. */
    public static String element(String name, String styleClass, String html) {
        return "<" + name + (styleClass.isEmpty() ? "" : " class=\"" + styleClass + "\"") + " dir=\"auto\">" + html
                + "</" + name + ">\n";
    }
}
