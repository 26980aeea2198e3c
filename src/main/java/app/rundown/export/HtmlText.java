package app.rundown.export;

import app.rundown.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/** Puts words into HTML so that no part of them ever becomes markup. */
final class HtmlText {
    private HtmlText() {}

    /** Escapes words for use between tags or in a quoted attribute, without characters that are not seen. */
    static String escape(String words) {
        String text = UnseenCharacters.cleaned(words);
        StringBuilder escaped = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (!entity.isEmpty()) {
                escaped.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        return done == 0 ? text : escaped.append(text, done, text.length()).toString();
    }

    /** Returns how a character that markup could begin or end with is written; empty for all others. */
    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    /**
     * Returns words as a link to a web address, or plain if there is none. The target is not told the referring page.
     */
    static String link(String text, @Nullable String url) {
        return url == null || !Citation.isWeb(url)
                ? escape(text)
                : "<a href=\"" + escape(UnseenCharacters.percentEncoded(url)) + "\" rel=\"noopener noreferrer\">"
                        + escape(text) + "</a>";
    }

    /** Returns an element whose direction of writing follows the words in it; {@code html} is escaped already. */
    static String element(String name, String styleClass, String html) {
        return "<" + name + (styleClass.isEmpty() ? "" : " class=\"" + styleClass + "\"") + " dir=\"auto\">" + html
                + "</" + name + ">\n";
    }
}
