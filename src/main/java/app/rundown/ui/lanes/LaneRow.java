package app.rundown.ui.lanes;

import app.rundown.timeline.Row;
import java.time.Duration;
import java.util.List;

/** One row of the lanes, from top to bottom. */
sealed interface LaneRow {
    /** Returns what identifies the row, also among other rows. */
    Object key();

    /**
     * The start of a day, or of a section of updates without a time.
     *
     * @param row a {@link Row.Day} or a {@link Row.Section}
     */
    record Heading(Object key, Row row) implements LaneRow {}

    /**
     * What was said at one time, lane by lane.
     *
     * @param clock the time; empty if there is none
     * @param cells the quotes of each lane
     */
    record Moment(Object key, String clock, List<List<LaneItem>> cells) implements LaneRow {
        /** Keeps a copy of the list. */
        public Moment {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A time without a word in any lane.
     *
     * @param words how long, and in which lanes
     * @param others how many quotes of others are in it
     * @param open whether these are shown below it
     */
    record Silence(Object key, Duration length, String words, int others, boolean open) implements LaneRow {}

    /**
     * A quote that is in no lane, within a silence.
     *
     * @param clock the time; empty if there is none
     */
    record Other(Object key, String clock, LaneItem item) implements LaneRow {}
}
