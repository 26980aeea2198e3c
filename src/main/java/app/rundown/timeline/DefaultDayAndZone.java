package app.rundown.timeline;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The zone and the date of a document that apply when someone gives only a clock time.
 *
 * @param zone the zone of most of its updates
 * @param date the local date of most of its updates; the earliest if several have the same number. A document that runs
 *     past midnight still has only this one date for a clock: any other date must be given
 */
public record DefaultDayAndZone(ZoneId zone, LocalDate date) {

    /** Returns the home of a document, or nothing if none of its updates has a time. */
    static Optional<DefaultDayAndZone> of(AnalysedDocument analysed) {
        List<ZonedDateTime> times = analysed.document().updates().stream()
                .map(update -> Objects.requireNonNull(analysed.moments().get(update.id())))
                .map(Moment::at)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        ZoneId zone = ZoneId.of(most(times, time -> time.getZone().getId()));
        return Optional.of(new DefaultDayAndZone(zone, most(times, ZonedDateTime::toLocalDate)));
    }

    private static <K extends Comparable<? super K>> K most(List<ZonedDateTime> times, Function<ZonedDateTime, K> key) {
        Map<K, Integer> counts = new TreeMap<>();
        times.forEach(time -> counts.merge(key.apply(time), 1, Integer::sum));
        int best = Collections.max(counts.values());
        counts.values().removeIf(count -> count < best);
        return counts.keySet().iterator().next();
    }
}
