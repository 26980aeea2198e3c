package app.rundown.ui.lanes;

import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote in a lane.
 *
 * @param entry its update
 * @param matches whether the update passes the filter; if not, it is shown because the user asked for it
 * @param hits where the search words occur in the quote's words
 * @param led whether it is the first of its update in its lane
 * @param answer what it answers, or null
 */
record LaneItem(
        TimelineEntry entry,
        Quote quote,
        boolean matches,
        List<TextRange> hits,
        boolean led,
        @Nullable Answer answer) {

    /** How a quote is tied to another one. */
    enum Tie {
        /** The text says that it is an answer: its cue is a verb of answering. */
        ANSWERS("answers"),
        /** It is the next quote of the same update. */
        AFTER("after"),
        /** Somebody else was quoted earlier with the same words. */
        SAME_WORDS("same words as");

        private final String words;

        Tie(String words) {
            this.words = words;
        }

        /** Returns the words before the other's name. */
        String words() {
            return words;
        }
    }

    /**
     * What the text shows of a quote that another one came before.
     *
     * @param to the other quote
     * @param clock when that was said, where it is another update's; empty otherwise
     */
    record Answer(Tie tie, Quote to, String clock) {
        /** Returns “answers Ann Lee”, “same words as Ann Lee, 16:18”. */
        String told() {
            return tie.words() + " " + to.speaker() + (clock.isEmpty() ? "" : ", " + clock);
        }
    }

    /** Keeps a copy of the list. */
    LaneItem {
        hits = List.copyOf(hits);
    }
}
