package app.rundown.export.coding;

import app.rundown.export.content.HtmlText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0, an element a line. What XML can't hold, such as most controls and half a surrogate pair, becomes
 * U+FFFD. The writer of the JDK would let it pass, and readers refuse the whole file.
 */
final class XmlWriter {
    /** Stands for what can't be written. */
    static final char REPLACEMENT = '\ufffd';

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean inText;

    /** Begins a document. */
    XmlWriter(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Begins an element inside the one that is open. */
    XmlWriter open(String name) throws IOException {
        endTag();
        line();
        out.write("<");
        out.write(name);
        open.push(name);
        inTag = true;
        inText = false;
        return this;
    }

    /** Gives the element that was begun last an attribute, which keeps no line breaks. */
    XmlWriter attribute(String name, String value) throws IOException {
        out.write(" ");
        out.write(name);
        out.write("=\"");
        out.write(escape(value.replace('\n', ' ').replace('\t', ' ')));
        out.write("\"");
        return this;
    }

    /** Writes words into the element that was begun last, which then has no elements of its own. */
    XmlWriter text(String words) throws IOException {
        endTag();
        out.write(escape(words));
        inText = true;
        return this;
    }

    /** Ends the element that is open. */
    XmlWriter close() throws IOException {
        String name = open.pop();
        if (inTag) {
            out.write("/>");
            inTag = false;
        } else {
            if (!inText) {
                line();
            }
            out.write("</");
            out.write(name);
            out.write(">");
        }
        inText = false;
        if (open.isEmpty()) {
            out.write("\n");
        }
        return this;
    }

    /** Writes an element that holds only words. */
    XmlWriter element(String name, String words) throws IOException {
        return open(name).text(words).close();
    }

    private void endTag() throws IOException {
        if (inTag) {
            out.write(">");
            inTag = false;
        }
    }

    private void line() throws IOException {
        out.write("\n");
        out.write(" ".repeat(open.size()));
    }

    /** Returns words as they may stand in an element or attribute. */
    private static String escape(String words) {
        return HtmlText.escape(legal(words));
    }

    /** Returns words without what no XML and no UTF-8 can hold; as long as before, but for carriage returns. */
    static String legal(String words) {
        String text = words.replace("\r\n", "\n");
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || c >= '\ufffe') {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, REPLACEMENT);
            }
        }
        return changed == null ? text : changed.toString();
    }
}
