package app.rundown.ui.card;

import app.rundown.export.content.HtmlText;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of one update that the user selected with the mouse.
 *
 * @param update the update's id
 * @param from where they begin
 * @param to where they end, exclusive
 * @param text the words, verbatim, with an empty line between paragraphs
 */
public record SelectedWords(String update, Spot from, Spot to, String text) {
    /**
     * A position in an update's words.
     *
     * @param part the index of the text among those of the update, in its order: headline, paragraphs, captions and
     *     asides
     * @param offset the offset in that text, in UTF-16 units
     */
    record Spot(int part, int offset) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            return part == other.part ? Integer.compare(offset, other.offset) : Integer.compare(part, other.part);
        }
    }

    /**
     * Returns the words between two positions.
     *
     * @param parts all texts of the update
     */
    static SelectedWords of(String update, List<String> parts, Spot from, Spot to) {
        List<String> chosen = new ArrayList<>();
        for (int i = from.part(); i <= to.part(); i++) {
            String part = parts.get(i);
            String words =
                    part.substring(i == from.part() ? from.offset() : 0, i == to.part() ? to.offset() : part.length());
            if (!words.isEmpty()) {
                chosen.add(words);
            }
        }
        return new SelectedWords(update, from, to, String.join("\n\n", chosen));
    }

    /** Whether no words are selected. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the offset at which the selected words of one part begin. */
    int start(int part) {
        return part == from.part() ? from.offset() : part > from.part() ? 0 : Integer.MAX_VALUE;
    }

    /**
     * Returns the offset at which the selected words of one part end; not greater than the start if nothing of it is
     * selected.
     */
    int end(int part) {
        return part == to.part() ? to.offset() : part < to.part() ? Integer.MAX_VALUE : 0;
    }

    /** Returns the words as HTML paragraphs. */
    public String html() {
        return "<p>" + HtmlText.escape(text).replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>";
    }
}
