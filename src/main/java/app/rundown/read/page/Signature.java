package app.rundown.read.page;

import app.rundown.read.line.LineStyle;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Recognises and reads what stands with a quotation and tells whose it is: a source line, a name in the same box. */
final class Signature {
    private static final Pattern CLASS =
            Pattern.compile("(?i)(?:^|[\\s_-])" + HtmlBlocks.WORDS.anyPatternOf("source") + "(?:$|[\\s_-])");
    /** The most words in a line that is known by its place alone. */
    private static final int LONGEST = 10;
    /** The most words in a name, and the fewest. */
    private static final int NAME_WORDS = 5;

    /** The most letters in the small words of a name ("van der"). */
    private static final int PARTICLE = 3;

    private static final String MARKS =
            "\"'\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a\u275d\u275e";

    private Signature() {}

    /** Whether the class of an element in a quotation says that it names the speaker. */
    static boolean isIn(Element e) {
        String names = e.className();
        if (names.isEmpty() || !CLASS.matcher(names).find() || Nesting.holds(e, HtmlBlocks.QUOTATION)) {
            return false;
        }
        String text = InlineText.of(e);
        return LineStyle.words(text) <= 2 * LONGEST && !LineStyle.isProse(text);
    }

    /**
     * Returns the line below a quotation that begins with a name, or null. It must be the only other thing in their
     * box: elsewhere such a line may as well be the document's own.
     */
    static @Nullable Element below(Element quotation) {
        Element next = quotation.nextElementSibling();
        Element box = quotation.parent();
        if (next == null || box == null || box.nameIs("article") || next.nextElementSibling() != null) {
            return null;
        }
        for (int i = 0; i < box.childNodeSize(); i++) {
            Node node = box.childNode(i);
            boolean words = node instanceof TextNode text ? !text.isBlank() : node instanceof Element e && e.hasText();
            if (words && node != quotation && node != next) {
                return null;
            }
        }
        return next.childrenSize() <= 2 && beginsWithName(InlineText.of(next)) ? next : null;
    }

    /** Whether a line is a name, or one with a comma behind it: {@code Anna van Lee, mayor}. */
    private static boolean beginsWithName(String line) {
        int comma = line.indexOf(',');
        String[] name = (comma < 0 ? line : line.substring(0, comma)).split(" ");
        if (LineStyle.isProse(line)
                || LineStyle.words(line) > LONGEST
                || name.length < 2
                || name.length > NAME_WORDS
                || !Character.isUpperCase(name[0].codePointAt(0))) {
            return false;
        }
        for (String word : name) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)) && word.length() > PARTICLE) {
                return false;
            }
        }
        return Character.isUpperCase(name[name.length - 1].codePointAt(0));
    }

    /** Adds the words of such an element; each part in an element of its own is a line. */
    static void read(Element e, InlineText run) {
        boolean after = false;
        for (int i = 0; i < e.childNodeSize(); i++) {
            Node node = e.childNode(i);
            if (!(node instanceof Element part)) {
                after &= node instanceof TextNode text && text.isBlank();
                run.add(node);
                continue;
            }
            String words = part.wholeText().strip();
            if (after && beginsWord(words)) {
                run.newLine();
            }
            if (part.nameIs("a") || part.childrenSize() == 0) {
                run.add(part);
            } else {
                read(part, run);
            }
            after = !words.isEmpty();
        }
    }

    /** Whether an element's words are apart from those of the element right before it, though nothing parts them. */
    static boolean isApart(Element e) {
        return e.previousSibling() instanceof Element before
                && !before.nameIs("br")
                && before.hasText()
                && beginsWord(e.wholeText());
    }

    private static boolean beginsWord(String text) {
        return !text.isEmpty()
                && (Character.isLetterOrDigit(text.codePointAt(0)) || "@\u00b7".indexOf(text.charAt(0)) >= 0);
    }

    /** Whether a text is nothing but a quotation mark. */
    static boolean isMark(String text) {
        return text.length() <= 2
                && (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0)) && MARKS.indexOf(text.charAt(0)) >= 0)
                && (text.length() < 2 || MARKS.indexOf(text.charAt(1)) >= 0);
    }
}
