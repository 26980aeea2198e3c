package app.rundown.export.page;

import app.rundown.export.content.Times;
import app.rundown.model.Moment;
import app.rundown.timeline.TimelineEntry;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headings between the updates: days, each with how it is known, and the sections of what has no time. */
final class Days {
    private final Map<LocalDate, Set<Moment.Basis>> bases = new HashMap<>();

    /** Looks at all updates first, so that a day looks no more certain than the times below it. */
    Days(List<TimelineEntry> entries) {
        LocalDate last = null;
        Set<Moment.Basis> known = Set.of();
        for (TimelineEntry entry : entries) {
            LocalDateTime local = entry.moment().local();
            if (local != null) {
                LocalDate day = local.toLocalDate();
                if (!day.equals(last)) {
                    known = bases.computeIfAbsent(day, key -> EnumSet.noneOf(Moment.Basis.class));
                    last = day;
                }
                known.add(entry.moment().date());
            }
        }
    }

    /** Whether two updates stand under one heading. */
    static boolean isSame(TimelineEntry one, TimelineEntry other) {
        LocalDateTime local = one.moment().local();
        LocalDateTime before = other.moment().local();
        return local == null || before == null
                ? local == before && section(one).equals(section(other))
                : local.toLocalDate().equals(before.toLocalDate());
    }

    /** Returns the heading above an update: "Tuesday, 14 May 2019, date inferred". */
    String heading(TimelineEntry entry) {
        LocalDateTime local = entry.moment().local();
        if (local == null) {
            return section(entry);
        }
        Set<Moment.Basis> known = bases.getOrDefault(local.toLocalDate(), Set.of());
        String how = known.contains(Moment.Basis.INFERRED)
                ? "inferred"
                : known.contains(Moment.Basis.SET) ? "set by the user" : "";
        String part = known.size() > 1 ? ", date partly " : ", date ";
        return Times.dayHeading(local.toLocalDate()) + (how.isEmpty() ? "" : part + how);
    }

    private static String section(TimelineEntry entry) {
        @Nullable String section = entry.update().section();
        return section != null ? section : entry.moment().shown() == null ? "Without a time" : "Without a date";
    }
}
