package app.rundown.export.content;

import app.rundown.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/** Puts words into HTML so that no part of them ever becomes markup. */
public final class HtmlText {
    /** How a character that markup could begin or end with is written; null for all others. */
    private static final @Nullable String[] ENTITIES = new @Nullable String['>' + 1];

    static {
        ENTITIES['&'] = "&amp;";
        ENTITIES['<'] = "&lt;";
        ENTITIES['>'] = "&gt;";
        ENTITIES['"'] = "&quot;";
        ENTITIES['\''] = "&#39;";
    }

    private HtmlText() {}

    /** Escapes words for use between tags or in a quoted attribute, without characters that are not seen. */
    public static String escape(String words) {
        String text = UnseenCharacters.cleaned(words);
        int next = nextSpecial(text, 0);
        if (next == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int done = 0;
        while (next < text.length()) {
            escaped.append(text, done, next).append(ENTITIES[text.charAt(next)]);
            done = next + 1;
            next = nextSpecial(text, done);
        }
        return escaped.append(text, done, text.length()).toString();
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
        return url == null || !WebAddress.isWeb(url)
                ? escape(text)
                : "<a href=\"" + escape(UnseenCharacters.percentEncoded(url)) + "\" rel=\"noopener noreferrer\">"
                        + escape(text) + "</a>";
    }

    /** Returns an element whose direction of writing follows the words in it; {@code html} is escaped already. */
    public static String element(String name, String styleClass, String html) {
        return "<" + name + (styleClass.isEmpty() ? "" : " class=\"" + styleClass + "\"") + " dir=\"auto\">" + html
                + "</" + name + ">\n";
    }
}
