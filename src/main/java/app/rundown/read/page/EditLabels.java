package app.rundown.read.page;

import app.rundown.read.line.LineStyle;
import app.rundown.text.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Recognises times of a change by the words beside them ("Updated at") and by class names. One instance serves one page
 * and remembers the words it has checked.
 */
public final class EditLabels {
    /** The words beside a page's times. */
    static final WordTable WORDS = WordTable.of(EditLabels.class, "time-labels.tsv");

    private static final Pattern CHANGE = Pattern.compile("(?iu)" + WORDS.anyPatternOf("change"));
    private static final Pattern CHANGE_CLASS = Pattern.compile("(?i)" + WORDS.anyPatternOf("change-class"));
    private static final Pattern MADE_CLASS = Pattern.compile("(?i)" + WORDS.anyPatternOf("made-class"));

    /** A label has fewer characters than this. */
    private static final int LABEL_LENGTH = 30;

    /** How many nodes before a time are searched for its label. */
    private static final int NODES_BEFORE = 4;

    /** The most characters, without surrounding white space, in a box that holds hardly more than a time. */
    private static final int SMALL_LENGTH = 100;

    /** The most nodes in such a box. */
    private static final int MOST_NODES = 60;
    /** How many elements around a time are searched for a label. */
    private static final int LEVELS = 2;

    /** What a node beside a time is. */
    private enum Label {
        NONE,
        EDIT,
        OTHER
    }

    private final Map<String, Boolean> changeLabels = new HashMap<>();
    private final Map<String, Boolean> changeClasses = new HashMap<>();

    /** Whether words say that something was changed. */
    public static boolean speaksOfChange(String words) {
        return CHANGE.matcher(words).find();
    }

    /**
     * Whether the time that an element shows or states is that of a change.
     *
     * @param shown the time as people see it, or null
     */
    boolean isEdited(Element element, @Nullable String shown) {
        if (shown != null && isChangeLabel(shown)) {
            return true;
        }
        Element e = element;
        for (int i = 0; i <= LEVELS && e != null; i++, e = e.parent()) {
            if (i == 0 && isChangeClass(e)) {
                return true;
            }
            boolean small = i == 0 && shown != null || isSmall(e);
            if (!small) {
                // It holds more than a time and its label, so a label in it need not belong to this time.
                return false;
            }
            if (isChangeClass(e) || isLabelled(e)) {
                return true;
            }
        }
        return false;
    }

    private boolean isChangeClass(Element element) {
        String names = element.className();
        return !names.isEmpty()
                && changeClasses.computeIfAbsent(
                        names,
                        n -> CHANGE_CLASS.matcher(n).find()
                                && !MADE_CLASS.matcher(n).find());
    }

    private static boolean isSmall(Element element) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            return length(only) <= SMALL_LENGTH;
        }
        int[] left = {SMALL_LENGTH, MOST_NODES};
        return NodeTraversor.filter(
                        (node, depth) -> {
                            left[0] -= node instanceof TextNode text ? length(text) : 0;
                            return left[0] >= 0 && --left[1] >= 0 ? FilterResult.CONTINUE : FilterResult.STOP;
                        },
                        element)
                != FilterResult.STOP;
    }

    /** Returns the length of a text without the white space around it. */
    private static int length(TextNode node) {
        String text = node.getWholeText();
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end - start;
    }

    /**
     * Whether a label of a change stands before a time or its box with no other time in between, or directly after it.
     */
    private boolean isLabelled(Element element) {
        Node before = element.previousSibling();
        Label found = Label.NONE;
        for (int i = 0;
                i < NODES_BEFORE && before != null && found == Label.NONE;
                i++, before = before.previousSibling()) {
            found = label(before);
        }
        Node behind = element.nextSibling();
        Node last = behind == null ? null : behind.nextSibling();
        return found == Label.EDIT
                || behind instanceof TextNode
                        && label(behind) == Label.EDIT
                        && (last == null || label(last) == Label.NONE);
    }

    /** Classifies a node beside a time: a label of a change, something else that ends the search, or nothing. */
    private Label label(Node node) {
        String words = node instanceof TextNode text
                ? text.getWholeText().strip()
                : node instanceof Element element ? element.ownText() : "";
        if (words.length() >= LABEL_LENGTH) {
            return Label.OTHER;
        }
        // A node with a time of its own, or a heading, does not label another time.
        boolean own = node instanceof Element element && (HtmlBlocks.isHeading(element) || LineStyle.hasDigit(words));
        if (own || !isChangeLabel(words)) {
            return own ? Label.OTHER : Label.NONE;
        }
        return node instanceof Element element && element.childrenSize() > 0 && LineStyle.hasDigit(element.text())
                ? Label.OTHER
                : Label.EDIT;
    }

    private boolean isChangeLabel(String words) {
        return changeLabels.computeIfAbsent(words, EditLabels::speaksOfChange);
    }
}
