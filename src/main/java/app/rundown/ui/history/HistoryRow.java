package app.rundown.ui.history;

import app.rundown.text.WovenWords;
import app.rundown.ui.format.HistoryPhrases.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the page. All texts are decided here. */
sealed interface HistoryRow {
    /** Returns what identifies the row. */
    String key();

    /**
     * A day.
     *
     * @param title "Tuesday 14 May 2019"
     * @param note what happened to its updates, counted; may be empty
     */
    record Day(String key, String title, String note) implements HistoryRow {}

    /**
     * An update and what became of it.
     *
     * @param update the id of the version that the timeline shows; null for the page's own title and introduction
     * @param clock its time, or what stands in its place
     * @param passages its words, those that were changed and what names it; if both versions stand side by side, those
     *     of the newer one
     * @param before the words of the older version beside it, empty if there is none; null if one text has both
     * @param phrases what became of it
     * @param folded how many trivial edits are folded: "2 trivial folded"; empty if there is none
     * @param links how many links were changed, in words; shown with the trivial edits
     * @param open whether the trivial edits are shown
     * @param versions in how many versions it is known
     * @param faint whether it is not in the newer capture
     */
    record Change(
            String key,
            @Nullable String update,
            String clock,
            List<Words> passages,
            @Nullable List<Words> before,
            List<Phrase> phrases,
            String folded,
            String links,
            boolean open,
            int versions,
            boolean faint)
            implements HistoryRow {
        /** Keeps copies of the lists. */
        public Change {
            passages = List.copyOf(passages);
            before = before == null ? null : List.copyOf(before);
            phrases = List.copyOf(phrases);
        }
    }

    /** What a passage is in its update. */
    enum Form {
        /** The headline. */
        HEADLINE,
        /** Words of the update. */
        PARAGRAPH,
        /** A quotation set apart, or a post. */
        QUOTATION,
        /** It only says what is left out here. */
        LEFT_OUT
    }

    /** A passage of an update. */
    record Words(Form form, WovenWords woven) {
        /** Returns words that are as they were. */
        static Words plain(Form form, String text) {
            return new Words(form, new WovenWords(List.of(new WovenWords.Piece(WovenWords.Mark.SAME, text))));
        }
    }

    /**
     * Updates that are left out here.
     *
     * @param told "7 unchanged updates"
     */
    record Fold(String key, String told) implements HistoryRow {}

    /** Nothing to show, and why. */
    record Nothing(String key, String told) implements HistoryRow {}
}
