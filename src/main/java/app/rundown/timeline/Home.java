package app.rundown.timeline;

import app.rundown.model.Dossier;
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
 * The zone and the date that a document's clocks are read in where someone gives a clock alone.
 *
 * @param zone the one of most of its updates
 * @param date the local date on which most of its updates fall; the earliest of those with as many. A document that
 *     runs over midnight has but this one date for a clock: other dates must be given
 */
public record Home(ZoneId zone, LocalDate date) {

    /** The home of a document, or nothing where none of its updates has a time. */
    static Optional<Home> of(Dossier dossier) {
        List<ZonedDateTime> times = dossier.document().updates().stream()
                .map(update -> Objects.requireNonNull(dossier.moments().get(update.id())))
                .map(Moment::at)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        ZoneId zone = ZoneId.of(most(times, time -> time.getZone().getId()));
        return Optional.of(new Home(zone, most(times, ZonedDateTime::toLocalDate)));
    }

    private static <K extends Comparable<? super K>> K most(List<ZonedDateTime> times, Function<ZonedDateTime, K> key) {
        Map<K, Integer> counts = new TreeMap<>();
        times.forEach(time -> counts.merge(key.apply(time), 1, Integer::sum));
        int best = Collections.max(counts.values());
        counts.values().removeIf(count -> count < best);
        return counts.keySet().iterator().next();
    }
}
