package app.rundown.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of one update that the reader chose with the mouse.
 *
 * @param update the update's id
 * @param from where they begin
 * @param to behind the last of them
 * @param text the words, verbatim; an empty line stands between those of two paragraphs
 */
record SelectedWords(String update, Spot from, Spot to, String text) {
    /**
     * A place in an update's words.
     *
     * @param part which of its texts: headline, paragraphs, captions and what stands aside, counted in the update's
     *     order
     * @param offset in front of which character of it, in UTF-16 units
     */
    record Spot(int part, int offset) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            return part == other.part ? Integer.compare(offset, other.offset) : Integer.compare(part, other.part);
        }
    }

    /** The words between two places. */
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

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where the chosen words of one part begin. */
    int start(int part) {
        return part == from.part() ? from.offset() : part > from.part() ? 0 : Integer.MAX_VALUE;
    }

    /** Where the chosen words of one part end; not behind their beginning where nothing of it is chosen. */
    int end(int part) {
        return part == to.part() ? to.offset() : part < to.part() ? Integer.MAX_VALUE : 0;
    }

    /** The words as a page shows them. */
    String html() {
        return "<p>"
                + text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\n\n", "</p><p>")
                        .replace("\n", "<br>") + "</p>";
    }
}
