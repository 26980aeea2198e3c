package app.rundown.time;

import app.rundown.time.zone.Zone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The days that a document's clocks span, worked out from their order alone. If the clock jumps by hours against the
 * document's direction, midnight lies between; a small step back is a disorder within one day. Where clocks name their
 * days of the week, those count.
 *
 * @param newestFirst whether later updates are above earlier ones
 * @param offsets for each update, how many days after the first update's day it was made; negative if before
 */
record DayCount(boolean newestFirst, int[] offsets) {
    /** A jump of more than this many minutes against the document's direction means midnight. */
    private static final int JUMP = 180;

    private static final int NONE = Integer.MIN_VALUE;

    /**
     * Stands for the unknown day when clocks of different zones are compared; summer time may make the result an hour
     * wrong.
     */
    private static final LocalDate ANY = LocalDate.of(2021, 1, 15);

    /**
     * Counts the days of clocks in the document's order. An update without a clock shares the day of the one above it.
     *
     * @param weekdays the day of the week that the clock at an index names, or null
     */
    private static DayCount of(List<@Nullable LocalTime> clocks, IntFunction<@Nullable DayOfWeek> weekdays) {
        boolean newestFirst = isNewestFirst(clocks);
        int[] offsets = new int[clocks.size()];
        int step = newestFirst ? -1 : 1;
        int day = 0;
        int before = NONE;
        int beforeThat = NONE;
        boolean wentBack = false;
        DayOfWeek named = null;
        int ofNamed = 0;
        for (int i = 0; i < offsets.length; i++) {
            LocalTime clock = clocks.get(i);
            if (clock != null) {
                // Measured in the document's direction, so that time always rises.
                int now = minutes(clock) * step;
                boolean isStray = !wentBack && isReturn(beforeThat, before, now);
                wentBack = false;
                if (before != NONE && before - now > JUMP && !isStray) {
                    day += step;
                } else if (before != NONE && now - before > 1440 - JUMP / 2 && day != 0) {
                    // A small disorder across midnight: this update is of the day before.
                    day -= step;
                    wentBack = true;
                }
                beforeThat = before;
                before = now;
                DayOfWeek own = weekdays.apply(i);
                if (own != null) {
                    if (named != null) {
                        day = ofNamed + (newestFirst ? -NamedDays.between(own, named) : NamedDays.between(named, own));
                    }
                    named = own;
                    ofNamed = day;
                }
            }
            offsets[i] = day;
        }
        return new DayCount(newestFirst, offsets);
    }

    /**
     * Counts the days of clocks that name different zones. The clocks are compared in the first one's zone; each offset
     * is for the day in the clock's own zone.
     */
    static DayCount ofZoned(List<UpdateTimes> clocked) {
        ZoneId common = null;
        List<@Nullable LocalTime> times = new ArrayList<>(clocked.size());
        int[] shifts = new int[clocked.size()];
        for (UpdateTimes one : clocked) {
            LocalTime time = one.timeOfDay();
            Zone zone = one.clock() == null ? null : one.clock().zone();
            // A pinned update has no place in the order.
            time = one.isPinned() ? null : time;
            // Ambiguous zone letters are taken to be in the zone of the surrounding clocks.
            if (time != null && zone != null && !zone.isOpen() && !zone.id().equals(common)) {
                common = common == null ? zone.id() : common;
                ZonedDateTime there = ZonedDateTime.of(ANY, time, zone.id()).withZoneSameInstant(common);
                shifts[times.size()] =
                        (int) (ANY.toEpochDay() - there.toLocalDate().toEpochDay());
                time = there.toLocalTime();
            }
            times.add(time);
        }
        DayCount count =
                of(times, i -> clocked.get(i).isPinned() ? null : clocked.get(i).weekday());
        for (int i = 0; i < shifts.length; i++) {
            count.offsets[i] += shifts[i];
        }
        count.placePinned(clocked);
        return count;
    }

    /**
     * Places pinned updates: each is taken to be of the last day on which its clock time had passed when the newest
     * update was made.
     */
    private void placePinned(List<UpdateTimes> clocked) {
        int newest = -1;
        for (int i = 0; i < offsets.length && !(newestFirst && newest >= 0); i++) {
            newest = clocked.get(i).isPinned() || clocked.get(i).timeOfDay() == null ? newest : i;
        }
        LocalTime last = newest < 0 ? null : clocked.get(newest).timeOfDay();
        for (int i = 0; i < offsets.length && last != null; i++) {
            LocalTime clock = clocked.get(i).timeOfDay();
            if (clocked.get(i).isPinned() && clock != null) {
                offsets[i] = offsets[newest] - (clock.isAfter(last) ? 1 : 0);
            }
        }
    }

    /** Whether the update before was a stray: the clock continues from the one before that. */
    private static boolean isReturn(int beforeThat, int before, int now) {
        return beforeThat != NONE && before - beforeThat > JUMP && now >= beforeThat && now - beforeThat < JUMP / 2;
    }

    private static boolean isNewestFirst(List<@Nullable LocalTime> clocks) {
        int falls = 0;
        int before = NONE;
        for (LocalTime clock : clocks) {
            if (clock != null) {
                int now = minutes(clock);
                int change = before == NONE ? 0 : now - before;
                // A change of more than half a day may be one of the other direction across midnight.
                falls -= Math.abs(change) > 720 ? -Integer.signum(change) : 2 * Integer.signum(change);
                before = now;
            }
        }
        return falls > 0;
    }

    private static int minutes(LocalTime clock) {
        return clock.getHour() * 60 + clock.getMinute();
    }
}
