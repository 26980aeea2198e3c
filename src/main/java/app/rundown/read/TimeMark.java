package app.rundown.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page that shows or states a time.
 *
 * @param element the element
 * @param stated the machine-readable times of its attributes
 * @param shown the clock that people see, or null
 * @param edited whether it is the time of a change
 */
record TimeMark(Element element, List<String> stated, @Nullable String shown, boolean edited) {
    private static final int LONGEST = 48;

    /** "midnight" and a zone. */
    private static final int LONGEST_WORD = 16;
    private static final int LONGEST_VALUE = 80;
    private static final Pattern NAME = Pattern.compile("(?i).*(?:time|date|published|created|sort).*");
    private static final Pattern EDITED = Pattern.compile("(?i).*(?:updat|modif|edit|aktualisiert|mis à jour|a[ck]tualiz|atualiz|aggiornat|bijgewerkt|uppdater|oppdater|opdater|päivit|обновл|оновл|güncel|更新|수정|تحديث).*");
    /** As the name of a class: "updated", "update-time", "last-update"; "update" alone is what live blogs call an entry. */
    private static final Pattern EDITED_CLASS = Pattern.compile(
            "(?i).*(?:updated|last.?update|update.?(?:time|date)|modif|edited|edit.?(?:time|date)|aktualisiert).*");
    private static final Pattern VALUE = Pattern.compile("\\d{10}|\\d{13}|20\\d{12}|(?:\\w{3} )?.*\\b(?:19|20)\\d\\d\\b.*\\d\\d?:\\d\\d.*");
    private static final int FEWEST_DIGITS = 7;
    private static final int LABELLED = 12;
    private static final int STEPS = 2;

    /** The mark of an element, or null where it is none. */
    static @Nullable TimeMark of(Element element) {
        List<String> made = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            if (value != null && value.length() <= LONGEST_VALUE && hasDigits(value) && NAME.matcher(attribute.getKey()).matches() && VALUE.matcher(value).matches()) {
                (EDITED.matcher(attribute.getKey()).matches() ? changed : made).add(value);
            }
        }
        String shown = shown(element);
        if (made.isEmpty() && changed.isEmpty() && shown == null) {
            return null;
        }
        boolean edited = made.isEmpty() && shown == null || isEdited(element, shown);
        return new TimeMark(element, made.isEmpty() ? changed : made, shown, edited);
    }

    /** The words of the element before; found by position, as asking for the element sibling counts all of them. */
    private static String before(Element element) {
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Element label ? label.ownText() : "";
    }

    private static boolean hasDigits(String value) {
        return value.chars().filter(c -> c >= '0' && c <= '9').limit(FEWEST_DIGITS).count() == FEWEST_DIGITS;
    }

    /** Times of a change among the attributes of an element that states when it was made. */
    static List<String> changes(Element element) {
        List<String> changed = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            if (EDITED.matcher(attribute.getKey()).matches() && VALUE.matcher(attribute.getValue()).matches()) {
                changed.add(attribute.getValue());
            }
        }
        return changed;
    }

    /** The clock of a small element that holds nothing else, or of any time element. */
    private static @Nullable String shown(Element element) {
        if (element.childrenSize() > 2) {
            return null;
        }
        String own = element.ownText();
        if (own.length() > LONGEST) {
            return null;
        }
        String text = element.nameIs("time") ? InlineText.of(element) : own.isBlank() ? "" : InlineText.of(element);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (text.length() > LONGEST_WORD && text.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        Lead lead = Lead.of(text);
        boolean clock = lead != null && lead.isAlone() || element.nameIs("time") && element.hasAttr("datetime") && PageClock.hasClock(text) || PageClock.isDate(text) && PageClock.hasClock(text) || CLOCK_THEN_DATE.matcher(text).matches();
        return clock ? text : null;
    }

    private static final Pattern CLOCK_THEN_DATE =
            Pattern.compile("(?i)(?:updated |published |posted |at )*\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)? ?\\(?[A-Z]{0,4}\\)?[ ,|]*(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}).{0,8}");

    private static boolean isEdited(Element element, @Nullable String shown) {
        if (shown != null && EDITED.matcher(shown).matches()) {
            return true;
        }
        Element e = element;
        for (int i = 0; i <= STEPS && e != null; i++) {
            if (EDITED_CLASS.matcher(e.className()).matches() && !e.className().contains("live")) {
                return true;
            }
            String words = before(e);
            if (words.length() < 30 && EDITED.matcher(words).matches()) {
                return true;
            }
            e = e.parent();
            if (e != null && e.childNodeSize() > LABELLED) {
                // A box of many things is no label.
                return false;
            }
            if (e != null && e.ownText().length() < 30 && EDITED.matcher(e.ownText()).matches()) {
                return true;
            }
        }
        return false;
    }
}
