package app.rundown.time;

import app.rundown.model.Document;
import app.rundown.model.Stamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks at a document's head say about its days: when it was published or changed, before or behind its
 * updates.
 */
final class HeadClocks {
    /** The time of a change. */
    private static final Pattern CHANGED =
            Pattern.compile("(?iu)(?<!\\p{L})" + TimeWords.anyOf("changed") + "(?!\\p{L})");

    private HeadClocks() {}

    /** Whether a line speaks of a change. */
    static boolean isOfChange(String line) {
        return CHANGED.matcher(line).find();
    }

    /**
     * Returns the days that the head shows with a clock outside those of the updates: before the first or behind all.
     */
    static Set<LocalDate> borneOut(Document document, List<UpdateTimes> clocked) {
        Set<LocalDate> days = new HashSet<>();
        for (Stamp stamp : document.stamps()) {
            boolean shown = stamp.role() == Stamp.Role.PAGE && stamp.source() == Stamp.Source.SHOWN;
            for (DateMention day : shown ? DateMention.in(stamp.text()) : List.<DateMention>of()) {
                String after = stamp.text().substring(day.start());
                LocalTime clock = TimeText.of(after).clock();
                LocalTime changed = changeOfSameDay(after);
                boolean outside =
                        clock != null && !isBetween(clock, clocked) || changed != null && !isBetween(changed, clocked);
                if (day.date() != null && outside) {
                    days.add(day.date());
                }
            }
        }
        return days;
    }

    /**
     * Returns the clock of a change that needs no date, as it is of the day before it: "3 May, 13:02 (updated 14:40)".
     */
    static @Nullable LocalTime changeOfSameDay(String text) {
        Matcher change = CHANGED.matcher(text);
        String behind = change.find() ? text.substring(change.end()) : "";
        return DateMention.in(behind).isEmpty() ? TimeText.of(behind).clock() : null;
    }

    /**
     * Whether a time is between the clocks of the updates. A page cannot have been changed or copied before its newest
     * update, nor published after its first.
     */
    static boolean isBetween(LocalTime clock, List<UpdateTimes> clocked) {
        boolean earlier = false;
        boolean later = false;
        for (UpdateTimes one : clocked) {
            LocalTime time = one.timeOfDay();
            earlier |= time != null && time.isBefore(clock);
            later |= time != null && time.isAfter(clock);
        }
        return earlier && later;
    }
}
