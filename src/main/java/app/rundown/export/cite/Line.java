package app.rundown.export.cite;

import app.rundown.export.content.HtmlText;
import app.rundown.text.UnseenCharacters;
import java.util.regex.Pattern;

/** A line of a citation under construction, as text and as HTML at once. Whatever is added becomes one line. */
final class Line {
    /** Also the line and paragraph separators, which end a line in some programs. */
    private static final Pattern WHITE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** The most characters that are cited of a title or a name. */
    private static final int LONGEST_NAME = 100;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    /** Returns words in one line, without characters that are not seen. */
    static String of(String words) {
        return WHITE.matcher(UnseenCharacters.cleaned(words)).replaceAll(" ").strip();
    }

    /** Cuts a long title or name, at a space if it has one, and says so by an ellipsis. */
    static String cut(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST_NAME);
        int end = space > 0 ? space : LONGEST_NAME;
        return name.substring(0, Character.isLowSurrogate(name.charAt(end)) ? end - 1 : end) + "…";
    }

    /** Adds words and the punctuation between them. */
    Line add(String words) {
        text.append(words);
        html.append(HtmlText.escape(words));
        return this;
    }

    /** Adds words that the style sets in italics. */
    Line italic(String words) {
        text.append(words);
        html.append("<i>").append(HtmlText.escape(words)).append("</i>");
        return this;
    }

    /** Adds an address, which HTML links. */
    Line address(String url) {
        text.append(url);
        html.append(HtmlText.link(url, url));
        return this;
    }

    /** Returns the finished line. */
    CitedText done() {
        return new CitedText(text.toString(), html.toString());
    }
}
