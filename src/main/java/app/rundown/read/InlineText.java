package app.rundown.read;

import app.rundown.model.Link;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of inline markup with their links. White space collapses as on a screen, but non-breaking spaces and invisible
 * characters stay as they are; a line break ends a line.
 */
final class InlineText {
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private boolean space;

    /** Adds a text or an inline element with all that it holds. */
    void add(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                newLine();
                return;
            }
            int from = text.length();
            element.childNodes().forEach(this::add);
            if (element.nameIs("a") && element.hasAttr("href")) {
                String words = text.substring(from).strip();
                if (!words.isEmpty()) {
                    links.add(new Link(words, url(element, "href")));
                }
            }
        }
    }

    /** An address as absolute as the page lets it be. */
    static String url(Element element, String attribute) {
        String stated = element.attr(attribute);
        if (stated.startsWith("https://") || stated.startsWith("http://")) {
            return stated;
        }
        String absolute = element.absUrl(attribute);
        return absolute.isEmpty() ? stated : absolute;
    }

    /** The words of an element. */
    static String of(Element element) {
        InlineText inline = new InlineText();
        inline.add(element);
        return inline.text().replace('\n', ' ');
    }

    /** The words so far. */
    String text() {
        return text.toString().strip();
    }

    List<Link> links() {
        return links;
    }

    /** How many characters of the words are links. */
    int linked() {
        return links.stream().mapToInt(l -> l.text().length()).sum();
    }

    void newLine() {
        space = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
            } else {
                if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                space = false;
                text.append(c);
            }
        }
    }
}
