package app.rundown.ui.history;

import app.rundown.history.CitedFinding;
import app.rundown.history.CitedList;
import app.rundown.text.WovenWords;
import org.jspecify.annotations.Nullable;

/** A row of the list of what the user cited. All texts are decided here. */
sealed interface CitedRow {
    /** Returns what identifies the row. */
    String key();

    /** A heading, in capitals. */
    record Heading(String key, String title, String count) implements CitedRow {}

    /**
     * A passage.
     *
     * @param told what the newest capture says of it, in a word or two
     * @param words the words as they were taken, with what stands in their place now
     * @param facts who said them, when, and how they were taken
     * @param why the reason; empty if it needs no look
     * @param item the passage itself
     */
    record Passage(String key, String told, WovenWords words, String facts, String why, CitedList.Item item)
            implements CitedRow {
        /** Returns what the newest capture says of it. */
        CitedFinding.Answer answer() {
            return item.finding().answer();
        }

        /** Returns the id of the update to go to, or null. */
        @Nullable
        String update() {
            return item.finding().update();
        }
    }
}
