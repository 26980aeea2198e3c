package app.rundown.export;

import org.jspecify.annotations.Nullable;

/** Words as HTML shows them; nothing of them is ever markup. */
final class HtmlText {
    private HtmlText() {}

    /** Words between tags or within a quoted attribute; what no page may hold becomes a replacement character. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(Character.isISOControl(c) && !Character.isWhitespace(c) ? '\ufffd' : c);
            }
        }
        return escaped.toString();
    }

    /** Words that lead to a web address; without one, plain words. The page that is led to is not told from where. */
    static String link(String text, @Nullable String url) {
        return url == null || !Citation.isWeb(url)
                ? escape(text)
                : "<a href=\"" + escape(url) + "\" rel=\"noopener noreferrer\">" + escape(text) + "</a>";
    }

    /** An element with words in it; the direction of writing follows the words. */
    static String element(String name, String styleClass, String html) {
        return "<" + name + (styleClass.isEmpty() ? "" : " class=\"" + styleClass + "\"") + " dir=\"auto\">" + html
                + "</" + name + ">\n";
    }
}
