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
    private static final Addresses NO_ADDRESSES = new Addresses("");
    private final StringBuilder text = new StringBuilder();
    private List<Link> links = List.of();
    private final Addresses addresses;
    private boolean space;

    /** For words whose links are wanted. */
    InlineText(Addresses addresses) {
        this.addresses = addresses;
    }

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
            for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
                add(child);
            }
            if (element.nameIs("a") && element.hasAttr("href")) {
                String added = text.substring(from);
                String words = added.strip();
                if (!words.isEmpty()) {
                    links = links.isEmpty() ? new ArrayList<>(2) : links;
                    links.add(new Link(words, addresses.of(element, "href"), from + added.indexOf(words)));
                }
            }
        }
    }

    /** The words of an element. */
    static String of(Element element) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only && isCollapsed(only.getWholeText())) {
            return only.getWholeText().strip();
        }
        InlineText inline = new InlineText(NO_ADDRESSES);
        inline.add(element);
        return inline.text().replace('\n', ' ');
    }

    /** Whether nothing was added but white space. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The words so far. */
    String text() {
        return text.toString().strip();
    }

    /** The links among the words, with their places in {@link #text()}. */
    List<Link> links() {
        if (links.isEmpty()) {
            return links;
        }
        int lead = text.length() - text.toString().stripLeading().length();
        return lead == 0 ? links : Link.within(links, lead, text.length());
    }

    /** How many characters of the words are links. */
    int linked() {
        return links.stream().mapToInt(l -> l.text().length()).sum();
    }

    /** Begins anew; what was asked for before stays as it was. */
    void clear() {
        text.setLength(0);
        links = List.of();
        space = false;
    }

    void newLine() {
        space = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void append(String words) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ' || !isSpace(c)) {
                continue;
            }
            boolean single = c == ' ' && i > from && i + 1 < words.length() && !isSpace(words.charAt(i + 1));
            if (!single) {
                append(words, from, i);
                space = true;
                from = i + 1;
            }
        }
        append(words, from, words.length());
    }

    /** Adds what holds no white space but single blanks. */
    private void append(String words, int from, int to) {
        if (from < to) {
            if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            space = false;
            text.append(words, from, to);
        }
    }

    /** Whether a text holds no white space but single blanks between its words. */
    private static boolean isCollapsed(String words) {
        boolean blank = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= ' ' && isSpace(c)) {
                if (blank || c != ' ') {
                    return false;
                }
                blank = true;
            } else {
                blank = false;
            }
        }
        return !blank;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
