package app.rundown.read;

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
 * Tells times of a change by the words beside them: "Updated at", a class named so. One for each page: it remembers
 * what it found out about words.
 */
final class EditLabels {
    private static final Pattern EDITED = Pattern.compile(
            "(?iu)updat(?!es\\b)|modif|(?<!r)edit(?!or|ion)|aktualisiert|mis à"
                + " jour|a[ck]tualiz(?!aciones)|atualiz(?!ações)|aggiornat|bijgewerkt|uppdater|oppdater|opdater|päivit|обновл|оновл|güncel|更新|수정|تحديث");

    /**
     * As the name of a class: "updated", "update-time", "last-update"; "update" alone is what live blogs call an entry.
     */
    private static final Pattern EDITED_CLASS = Pattern.compile(
            "(?i)updated|last.?update|update.?(?:time|date)|modif|edited|edit.?(?:time|date)|aktualisiert");

    /** Beside such a name it says nothing: some sites give it to all their times. */
    private static final Pattern MADE_CLASS = Pattern.compile("(?i)live|publish|created|posted|entry-?date");

    private static final int LABEL = 30;

    /** How far before a time its label may stand, in text and elements. */
    private static final int LABELLED = 4;

    /** A box that holds a time and hardly more: the most signs and nodes in it. */
    private static final int SMALL = 100;

    private static final int MOST_NODES = 60;
    private static final int STEPS = 2;

    /** What stands beside a time. */
    private enum Label {
        NONE,
        EDIT,
        OTHER
    }

    private final Map<String, Boolean> edits = new HashMap<>();
    private final Map<String, Boolean> editClasses = new HashMap<>();

    /** Whether words speak of a change. */
    static boolean speaksOfChange(String words) {
        return EDITED.matcher(words).find();
    }

    /**
     * Whether the time that an element shows or states is that of a change.
     *
     * @param shown the time as people see it, or null
     */
    boolean isEdited(Element element, @Nullable String shown) {
        if (shown != null && isEdit(shown)) {
            return true;
        }
        Element e = element;
        for (int i = 0; i <= STEPS && e != null; i++, e = e.parent()) {
            if (i == 0 && isEditClass(e)) {
                return true;
            }
            boolean small = i == 0 && shown != null || isSmall(e);
            if (!small) {
                // What holds more than a time and its label is not spoken of by either.
                return false;
            }
            if (isEditClass(e) || isLabelled(e)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEditClass(Element element) {
        String names = element.className();
        return !names.isEmpty()
                && editClasses.computeIfAbsent(
                        names,
                        n -> EDITED_CLASS.matcher(n).find()
                                && !MADE_CLASS.matcher(n).find());
    }

    private static boolean isSmall(Element element) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            return length(only) <= SMALL;
        }
        int[] left = {SMALL, MOST_NODES};
        return NodeTraversor.filter(
                        (node, depth) -> {
                            left[0] -= node instanceof TextNode text ? length(text) : 0;
                            return left[0] >= 0 && --left[1] >= 0 ? FilterResult.CONTINUE : FilterResult.STOP;
                        },
                        element)
                != FilterResult.STOP;
    }

    /** How long a text is without the white space around it. */
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
     * Whether words that speak of a change stand before a time or its box with no other time between, or else behind
     * it.
     */
    private boolean isLabelled(Element element) {
        Node before = element.previousSibling();
        Label found = Label.NONE;
        for (int i = 0; i < LABELLED && before != null && found == Label.NONE; i++, before = before.previousSibling()) {
            found = label(before);
        }
        Node behind = element.nextSibling();
        Node last = behind == null ? null : behind.nextSibling();
        return found == Label.EDIT
                || behind instanceof TextNode
                        && label(behind) == Label.EDIT
                        && (last == null || label(last) == Label.NONE);
    }

    /** What a node beside a time says: that it was a change, something else that ends the search, or nothing. */
    private Label label(Node node) {
        String words = node instanceof TextNode text
                ? text.getWholeText().strip()
                : node instanceof Element element ? element.ownText() : "";
        if (words.length() >= LABEL) {
            return Label.OTHER;
        }
        // What has a time of its own, or is a heading, is no label of another time.
        boolean own = node instanceof Element element && (HtmlBlocks.isHeading(element) || hasDigit(words));
        if (own || !isEdit(words)) {
            return own ? Label.OTHER : Label.NONE;
        }
        return node instanceof Element element && element.childrenSize() > 0 && hasDigit(element.text())
                ? Label.OTHER
                : Label.EDIT;
    }

    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEdit(String words) {
        return edits.computeIfAbsent(words, EditLabels::speaksOfChange);
    }
}
