package app.rundown.time;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that a document's clocks span, told from their order alone: where the clocks jump against the document's
 * direction by hours, midnight lies between; a small step back is a disorder of one day.
 *
 * @param newestFirst whether later updates stand above earlier ones
 * @param offsets for each update, how many days after (before, where negative) the first update's day
 */
record DayCount(boolean newestFirst, int[] offsets) {
    private static final int JUMP = 180;

    /** Counts the days of clocks in the document's order; an update without a clock shares the day of the one above. */
    static DayCount of(List<@Nullable LocalTime> clocks) {
        boolean newestFirst = isNewestFirst(clocks);
        int[] offsets = new int[clocks.size()];
        int step = newestFirst ? -1 : 1;
        int day = 0;
        int before = -1;
        int beforeThat = -1;
        for (int i = 0; i < offsets.length; i++) {
            LocalTime clock = clocks.get(i);
            if (clock != null) {
                // Measured along the direction of the document, so that time always rises.
                int now = minutes(clock) * step;
                if (before != -1 && before - now > JUMP && !isReturn(beforeThat, before, now)) {
                    day += step;
                } else if (before != -1 && now - before > 1440 - JUMP / 2 && day != 0) {
                    // A small disorder across midnight: back on the day before.
                    day -= step;
                }
                beforeThat = before;
                before = now;
            }
            offsets[i] = day;
        }
        return new DayCount(newestFirst, offsets);
    }

    /** Whether the update between was the stray: the clock goes on where the one before it stood. */
    private static boolean isReturn(int beforeThat, int before, int now) {
        return beforeThat != -1 && before - beforeThat > JUMP && now >= beforeThat && now - beforeThat < JUMP / 2;
    }

    private static boolean isNewestFirst(List<@Nullable LocalTime> clocks) {
        List<Integer> minutes = new ArrayList<>();
        for (LocalTime clock : clocks) {
            if (clock != null) {
                minutes.add(minutes(clock));
            }
        }
        int falls = 0;
        for (int i = 1; i < minutes.size(); i++) {
            int change = minutes.get(i) - minutes.get(i - 1);
            int wrapped = Math.abs(change) > 720 ? -change : change;
            falls -= Integer.signum(wrapped);
        }
        return falls > 0;
    }

    private static int minutes(LocalTime clock) {
        return clock.getHour() * 60 + clock.getMinute();
    }
}
