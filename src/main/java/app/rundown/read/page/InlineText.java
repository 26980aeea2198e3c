package app.rundown.read.page;

import app.rundown.model.Link;
import app.rundown.read.line.WordSeam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Gathers the words of inline markup with their links. White space collapses as on a screen, but non-breaking spaces
 * and invisible characters stay. A line break ends a line. Boxes that stand apart on a screen are parted by a blank.
 */
public final class InlineText {
    private static final String MARKS = "\"'\u201c\u201e\u201d\u00ab\u00bb\u2018";
    private static final Addresses NO_ADDRESSES = new Addresses("");

    /** Enough characters for most paragraphs. */
    private static final int ROOM = 400;

    /** Enough characters for most headings and labels. */
    private static final int SHORT = 60;

    /** Elements whose words belong to the word before, such as the 2 of "CO2". */
    private static final Set<String> RAISED = Set.of("sub", "sup");

    private static final Pattern APART = Pattern.compile("(?i)" + HtmlBlocks.WORDS.anyPatternOf("apart"));
    private static final Pattern ROW_STYLE = Pattern.compile("(?i)" + HtmlBlocks.WORDS.anyPatternOf("row-style"));
    private static final Pattern ROW_CLASS =
            Pattern.compile("(?:^|\\s)" + HtmlBlocks.WORDS.anyPatternOf("row-class") + "(?:\\s|$)");

    private final StringBuilder text;
    private List<Link> links = List.of();
    private final Addresses addresses;
    private boolean space;
    /** Whether a box begins or ends here. It parts words, but no mark from its word. */
    private boolean box;
    /** Where the last element ended, and where its words begin; -1 if none did. */
    private int closed = -1;

    private int closedFrom;
    /** Where the last element began; -1 if none did. */
    private int opened = -1;

    private boolean phraseOpened;

    /**
     * Gathers words and their links.
     *
     * @param addresses makes the links absolute
     */
    public InlineText(Addresses addresses) {
        this(addresses, ROOM);
    }

    private InlineText(Addresses addresses, int room) {
        this.addresses = addresses;
        this.text = new StringBuilder(room);
    }

    /** Adds a text or an inline element with its content. */
    void add(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                newLine();
                return;
            }
            boolean quoted = element.nameIs("q") && !isMarked(element);
            if (quoted) {
                append("\u201c");
            }
            boolean apart = isApart(element) && element.hasText();
            boolean row = isRow(element);
            begin(element, apart);
            int from = text.length();
            // By index: childNodes() would make a copy.
            for (int i = 0; i < element.childNodeSize(); i++) {
                box |= row;
                add(element.childNode(i));
            }
            if (quoted) {
                append("\u201d");
            }
            end(element, from, apart);
            if (element.nameIs("a") && element.hasAttr("href")) {
                link(element, from);
            }
        }
    }

    /** Notes where an element begins. What follows another element's end is looked at when its words come. */
    private void begin(Element element, boolean apart) {
        box |= apart;
        opened = RAISED.contains(element.normalName()) ? -1 : text.length();
        phraseOpened = opened > 0 && element.childNodeSize() > 0 && isPhrase(element.childNode(0));
    }

    private void end(Element element, int from, boolean apart) {
        box |= apart;
        if (text.length() > from) {
            closed = RAISED.contains(element.normalName()) ? -1 : text.length();
            closedFrom = from;
        }
        opened = -1;
    }

    private static boolean isPhrase(Node node) {
        return node instanceof TextNode words && words.getWholeText().strip().indexOf(' ') > 0;
    }

    /** Whether an element that is inline by its name is shown as a box. */
    static boolean isApart(Element element) {
        return element.isBlock() || hasStyle(element, APART);
    }

    /** Whether an element shows its content as boxes in a row. */
    static boolean isRow(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String names = element.className();
        return hasStyle(element, ROW_STYLE)
                || (names.contains("flex") || names.contains("grid"))
                        && ROW_CLASS.matcher(names).find();
    }

    private static boolean hasStyle(Element element, Pattern pattern) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        return style.contains("display") && pattern.matcher(style).find();
    }

    /** Whether a word begins where an element has just ended or begun. */
    private boolean isSeam(String words, int from) {
        int end = text.length();
        if (box) {
            return WordSeam.partsBoxes(text, words, from);
        }
        if (closed != end && opened != end) {
            return false;
        }
        if (closed == end && opened == end) {
            return WordSeam.partsElements(text, words, from);
        }
        boolean phrase = opened == end ? phraseOpened : text.indexOf(" ", closedFrom) >= 0;
        return WordSeam.partsText(text, words, from, phrase);
    }

    /** Whether a short quotation has marks of its own; otherwise browsers show some. */
    private static boolean isMarked(Element element) {
        String words = element.wholeText().strip();
        return words.isEmpty() || MARKS.indexOf(words.charAt(0)) >= 0;
    }

    /** Adds a link whose words are at the end of the text. */
    private void link(Element element, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            String only = element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode words
                    ? words.getWholeText()
                    : "";
            links = links.isEmpty() ? new ArrayList<>(2) : links;
            // Reuse the page's own string if it is the same: a page may have as many links as paragraphs.
            links.add(new Link(
                    text.indexOf(only, start) == start && only.length() == end - start
                            ? only
                            : text.substring(start, end),
                    addresses.of(element, "href"),
                    start));
        }
    }

    /**
     * Returns the words of an embed. Some sites escape the markup of a network twice, and so its dash before the
     * author.
     */
    static String ofEmbed(Element element) {
        return Parser.unescapeEntities(of(element), false);
    }

    /** Returns the words of an element as one line. */
    public static String of(Element element) {
        if (element.childNodeSize() == 1
                && element.childNode(0) instanceof TextNode only
                && isCollapsed(only.getWholeText())) {
            return only.getWholeText().strip();
        }
        InlineText inline = new InlineText(NO_ADDRESSES, SHORT);
        inline.add(element);
        return inline.text().replace('\n', ' ');
    }

    /** Whether there are no words yet. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the words so far, without white space around them. */
    String text() {
        return text.toString().strip();
    }

    /** Returns the links, with their places in {@link #text()}. */
    List<Link> links() {
        if (links.isEmpty()) {
            return links;
        }
        int lead = 0;
        while (lead < text.length() && Character.isWhitespace(text.charAt(lead))) {
            lead++;
        }
        return lead == 0 ? links : Link.within(links, lead, text.length());
    }

    /** Removes all words and links. Lists returned earlier do not change. */
    void clear() {
        text.setLength(0);
        links = List.of();
        space = false;
        box = false;
        closed = -1;
        opened = -1;
    }

    /** Parts what follows from the words so far. */
    void space() {
        space = true;
    }

    /** Parts what follows from the words so far, if both are words. */
    void box() {
        box = true;
    }

    /** Ends the current line. */
    void newLine() {
        space = false;
        box = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void append(String words) {
        if (isCollapsed(words)) {
            boolean last = words.length() > 1 && words.endsWith(" ");
            space |= words.startsWith(" ");
            append(words, words.startsWith(" ") ? 1 : 0, words.length() - (last ? 1 : 0));
            space |= last;
            return;
        }
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

    /** Appends a part of a text that has no white space but single blanks. */
    private void append(String words, int from, int to) {
        if (from < to) {
            if (!text.isEmpty() && (space || isSeam(words, from)) && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            space = false;
            box = false;
            opened = -1;
            text.append(words, from, to);
        }
    }

    /**
     * Whether a text has no white space but single blanks. Searches like these are much faster than a look at each
     * character.
     */
    private static boolean isCollapsed(String words) {
        return words.indexOf('\n') < 0
                && words.indexOf("  ") < 0
                && words.indexOf('\t') < 0
                && words.indexOf('\r') < 0
                && words.indexOf('\f') < 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
