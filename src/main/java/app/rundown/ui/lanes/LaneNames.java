package app.rundown.ui.lanes;

import app.rundown.model.Quote;
import app.rundown.text.Folded;
import app.rundown.timeline.Filter;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.State;
import app.rundown.ui.state.ViewOptions.Lanes;
import app.rundown.ui.style.Palette;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom or for what there could be a lane, and which of these lanes are shown: those that the filter names, else
 * those that the user chose, else those with the most quotes.
 *
 * @param all every possible lane, those with the most quotes first; the unknown one last
 * @param shown the lanes that are shown, from left to right
 * @param filtered whether the filter names them
 */
record LaneNames(List<Lane> all, List<Lane> shown, boolean filtered) {
    /** More lanes are not shown by themselves, however wide the window is. */
    private static final int MOST = 6;

    /** Keeps copies of the lists. */
    LaneNames {
        all = List.copyOf(all);
        shown = List.copyOf(shown);
    }

    /** Returns the names of the lanes in which a quote is. */
    static Collection<String> of(Lanes.By by, TimelineEntry entry, Quote quote) {
        return switch (by) {
            case SPEAKER -> List.of(Filter.speaker(quote));
            case TOPIC -> Filter.topics(entry);
            case OUTLET -> List.of(outlet(entry));
        };
    }

    private static String outlet(TimelineEntry entry) {
        String outlet = entry.document().outlet();
        return outlet == null ? entry.document().title() : outlet;
    }

    /**
     * Returns the lanes of what is shown.
     *
     * @param said the quotes with their updates
     * @param fit how many lanes can be shown, at least 1
     */
    static LaneNames of(State now, List<Said> said, int fit) {
        Lanes options = now.view().lanes();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Said one : said) {
            for (String name : of(options.by(), one.entry(), one.quote())) {
                tallies.computeIfAbsent(name, made -> new Tally()).add(one.entry());
            }
        }
        List<Lane> all = tallies.entrySet().stream()
                .map(tally -> tally.getValue().lane(tally.getKey(), options.by(), now.palette()))
                .sorted(Comparator.comparing((Lane lane) -> lane.name().isEmpty())
                        .thenComparing(lane -> -lane.quotes())
                        .thenComparing(Lane::title))
                .toList();
        Set<String> asked = asked(now.filter(), options.by());
        List<Lane> wanted = !asked.isEmpty()
                ? named(asked, all, options.by(), now.palette(), true)
                : named(options.chosen(), all, options.by(), now.palette(), false);
        if (wanted.isEmpty()) {
            wanted = all.stream()
                    .filter(lane -> all.size() == 1 || !lane.name().isEmpty())
                    .limit(MOST)
                    .toList();
        }
        return new LaneNames(all, wanted.subList(0, Math.min(fit, wanted.size())), !asked.isEmpty());
    }

    /** A shown quote with its update. */
    record Said(TimelineEntry entry, Quote quote) {}

    private static Set<String> asked(Filter filter, Lanes.By by) {
        return switch (by) {
            case SPEAKER -> filter.speakers();
            case TOPIC -> filter.topics();
            case OUTLET -> Set.of();
        };
    }

    /**
     * Returns lanes by their names, each lane once: two names may be spellings of one.
     *
     * @param filtered whether a filter names them: in the order of their quotes then, and also those without any
     */
    private static List<Lane> named(
            Collection<String> names, List<Lane> all, Lanes.By by, Palette palette, boolean filtered) {
        Map<String, Lane> byKey = new HashMap<>();
        all.forEach(lane -> byKey.putIfAbsent(Folded.key(lane.name()), lane));
        List<Lane> lanes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            String key = Folded.key(name);
            Lane lane = byKey.get(key);
            if ((lane != null || filtered || palette.speakers().contains(name)) && taken.add(key)) {
                lanes.add(lane != null ? lane : new Tally().lane(name, by, palette));
            }
        }
        if (filtered) {
            lanes.sort(Comparator.comparing((Lane lane) -> lane.name().isEmpty())
                    .thenComparing(lane -> -lane.quotes())
                    .thenComparing(Lane::title));
        }
        return lanes;
    }

    /** Returns the names of the shown lanes, from left to right. */
    List<String> names() {
        return shown.stream().map(Lane::name).toList();
    }

    /** Returns the possible lanes that are not shown, apart from the unknown one. */
    List<Lane> more() {
        List<String> seen = names();
        return all.stream()
                .filter(lane -> !lane.name().isEmpty() && !seen.contains(lane.name()))
                .toList();
    }

    /** Returns how many quotes of an unknown speaker, or without a topic, are in no lane. */
    int unknown() {
        return names().contains("")
                ? 0
                : all.stream()
                        .filter(lane -> lane.name().isEmpty())
                        .mapToInt(Lane::quotes)
                        .sum();
    }

    private static final class Tally {
        private int quotes;
        private @Nullable TimelineEntry last;
        private @Nullable Instant at;

        private void add(TimelineEntry entry) {
            quotes++;
            Instant instant = entry.moment().instant();
            if (instant != null && (at == null || instant.isAfter(at))) {
                at = instant;
                last = entry;
            }
        }

        private Lane lane(String name, Lanes.By by, Palette palette) {
            String title = switch (by) {
                case SPEAKER -> Speakers.name(name);
                case TOPIC -> name.isEmpty() ? "No topic" : name;
                case OUTLET -> name;
            };
            String look = switch (by) {
                case SPEAKER -> palette.speaker(name);
                case TOPIC -> name.isEmpty() ? Palette.PLAIN : palette.topic(name);
                case OUTLET -> Palette.PLAIN;
            };
            return new Lane(name, title, look, quotes, last);
        }
    }
}
