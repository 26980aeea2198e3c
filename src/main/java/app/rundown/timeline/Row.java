package app.rundown.timeline;

import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Silence;
import app.rundown.model.Update;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of the timeline as it is shown, from top to bottom. */
public sealed interface Row {

    /**
     * The start of a new day.
     *
     * @param day the first shown time of that day, in the zone in which the timeline is shown; its clock means nothing
     *     if only the day is known of all updates
     * @param mixed whether not all of the day's clocks are in that zone
     * @param unsure the first of the day's shown moments whose date and zone are the least sure; null if all are stated
     */
    record Day(ZonedDateTime day, boolean mixed, @Nullable Moment unsure) implements Row {}

    /**
     * The start of the group of updates without a time, or of another section in it.
     *
     * @param document the document of the updates that follow
     * @param section their heading, or null
     * @param lack what the updates of the whole group lack, above the first of them; null above the others
     */
    record Section(
            Document document,
            @Nullable String section,
            @Nullable Lack lack) implements Row {}

    /** What keeps updates from their place on the timeline. */
    enum Lack {
        /** None has a clock or a day. */
        TIME,
        /** Each has a clock, but its day is not known. */
        DATE,
        /** Some have a clock. */
        DATE_OR_TIME
    }

    /**
     * A silence: the document had no update for a long time, whatever the filter shows.
     *
     * @param silence the silence
     */
    record Gap(Silence silence) implements Row {
        /** Returns the document that was silent. */
        public Document document() {
            return silence.document();
        }

        /** Returns the length of the silence. */
        public Duration length() {
            return silence.length();
        }
    }

    /**
     * Updates between two shown ones that the filter leaves out, over an hour or more. It stands in place of the
     * silences there.
     *
     * @param length from one shown update to the other
     * @param updates the ids of those left out, from top to bottom; at least one
     */
    record Unmatched(Duration length, List<String> updates) implements Row {
        /** Keeps a copy of the list. */
        public Unmatched {
            updates = List.copyOf(updates);
        }
    }

    /**
     * An update.
     *
     * @param entry the update
     * @param matches whether it passes the filter; if not, the user asked to see it at its place all the same
     * @param hits where the search words occur in it, in reading order
     * @param since the time since the shown update before it, in order of time; null if there is none, or if only the
     *     day of either is known
     */
    record Card(
            TimelineEntry entry,
            boolean matches,
            List<Hit> hits,
            @Nullable Duration since) implements Row {
        /** Keeps a copy of the hits. */
        public Card {
            hits = List.copyOf(hits);
        }
    }

    /**
     * An occurrence of a search word.
     *
     * @param block index among the update's blocks, {@link Update#HEADLINE}, or what {@link #inNote} returns
     * @param start offset of the first character, in UTF-16 units of the original text
     * @param end offset behind the last one
     */
    record Hit(int block, int start, int end) {
        /** What the first of the user's notes on an update counts as; the others go down from here. */
        private static final int FIRST_NOTE = Update.HEADLINE - 1;

        /** Returns what stands for a block if a hit is in a note of the user's, the first being 0. */
        public static int inNote(int note) {
            return FIRST_NOTE - note;
        }

        /** Returns which of the user's notes on the update a block stands for, from 0; -1 for words of the document. */
        public static int note(int block) {
            return Math.max(-1, FIRST_NOTE - block);
        }
    }
}
