package app.rundown.read.page;

import app.rundown.model.Block;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells whether a paragraph is set off by its look alone, as some sites do with quotations: indented or in italics. */
final class SetOffLook {
    private static final Set<String> PICTURES = Set.of("i", "span", "img", "div");
    private static final Pattern ICON = Pattern.compile("(?i)" + HtmlBlocks.WORDS.anyPatternOf("icon"));
    private static final Set<String> ITALIC = Set.of("em", "i");
    private static final Pattern INDENT = Pattern.compile("(?i)" + HtmlBlocks.WORDS.anyPatternOf("indent"));

    private SetOffLook() {}

    /**
     * Makes a quotation of a paragraph that looks like one: all of it is in italics or indented, and the paragraph
     * before it ends with a colon or is such a quotation itself.
     */
    static void mark(Element e, List<Piece> pieces, int from) {
        if (from == 0 || pieces.size() != from + 1 || !isIn(e)) {
            return;
        }
        Block before = pieces.get(from - 1).block();
        boolean led = before instanceof Block.Paragraph lead && lead.text().endsWith(":")
                || before instanceof Block.Blockquote
                        && pieces.get(from - 1).source() instanceof Element other
                        && (isIn(other) || ITALIC.contains(other.normalName()));
        if (led && pieces.get(from).block() instanceof Block.Paragraph p) {
            pieces.set(from, new Piece(new Block.Blockquote(p.text(), p.links()), 0, e));
        }
    }

    private static boolean isIn(Element e) {
        return (e.nameIs("p") || e.nameIs("div")) && (isItalic(e) || isIndented(e));
    }

    /** Whether the picture of a quotation mark opens an element, or the words in italics that fill it. */
    static boolean hasIcon(Element e) {
        for (int i = 0; i < e.childNodeSize(); i++) {
            Node node = e.childNode(i);
            if (node instanceof Element first) {
                return isIcon(first) || ITALIC.contains(first.normalName()) && hasIcon(first);
            }
            if (node instanceof TextNode text && !text.isBlank()) {
                return false;
            }
        }
        return false;
    }

    /** Whether an element is a small picture of a quotation mark, by its class or, for an image, by its other names. */
    static boolean isIcon(Element e) {
        return PICTURES.contains(e.normalName())
                && e.attributesSize() > 0
                && !e.hasText()
                && (ICON.matcher(e.className()).find()
                        || isSmall(e.attr("width")) && isSmall(e.attr("height")) && isNamedIcon(e));
    }

    private static boolean isNamedIcon(Element image) {
        String address = image.attr("src");
        return ICON.matcher(image.attr("alt")).find()
                || ICON.matcher(address.substring(address.lastIndexOf('/') + 1)).find();
    }

    /** Whether a length of at most two digits is told in pixels. */
    private static boolean isSmall(String pixels) {
        return !pixels.isEmpty() && pixels.length() <= 2 && pixels.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isIndented(Element e) {
        return e.attributesSize() > 0
                && (INDENT.matcher(e.attr("style")).find()
                        || INDENT.matcher(e.className()).find());
    }

    /** Whether all words of a paragraph are in elements for italics. */
    private static boolean isItalic(Element e) {
        boolean any = false;
        for (int i = 0; i < e.childNodeSize(); i++) {
            Node node = e.childNode(i);
            if (node instanceof TextNode text && !text.isBlank()
                    || node instanceof Element child && !ITALIC.contains(child.normalName()) && child.hasText()) {
                return false;
            }
            any |= node instanceof Element;
        }
        return any;
    }
}
