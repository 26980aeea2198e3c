package app.rundown.time;

import app.rundown.model.Document;
import app.rundown.model.Update;
import app.rundown.time.Evidence.Sort;
import app.rundown.user.DayAndZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day of the first update in document order, as the evidence shows it or as the user set it.
 *
 * @param date the day, or null if the evidence is too weak or contradicts itself
 * @param why the evidence in words, without a full stop
 * @param notTaken dates that spoke for another day, each with the place where it was found
 * @param isSet whether the user set it
 * @param weighed the same evidence piece by piece
 */
record BaseDay(@Nullable LocalDate date, String why, List<String> notTaken, boolean isSet, Weighed weighed) {
    /** For a document in which no update needs an inferred day. */
    static final BaseDay NOT_NEEDED = unknown("");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    /** Minimum lead of the best day, in points: a smaller one counts as contradictory evidence. */
    private static final double MARGIN = 1;
    /** Points for the day that follows from the moment of the copy. */
    private static final double OF_THE_COPY = 2;
    /** At most this many rejected dates of each sort are named in the reason. */
    private static final int NAMED = 3;
    /** At most this many rejected dates are listed as evidence. */
    private static final int LISTED = 5;

    private static final String NOTHING = "nothing in the document names a date";

    /**
     * The evidence piece by piece.
     *
     * @param taken what speaks for the day
     * @param notTaken what speaks for another one
     */
    record Weighed(List<DayEvidence.Item> taken, List<DayEvidence.Item> notTaken) {
        /** No evidence. */
        static final Weighed NONE = new Weighed(List.of(), List.of());
    }

    private BaseDay(@Nullable LocalDate date, String why, List<String> notTaken, boolean isSet) {
        this(date, why, notTaken, isSet, Weighed.NONE);
    }

    /** Returns the day that the user set. */
    static BaseDay set(LocalDate date) {
        return new BaseDay(date, "as set by the user", List.of(), true);
    }

    private static BaseDay unknown(String why) {
        return new BaseDay(null, why, List.of(), false);
    }

    /** Returns a date as people write it: "8 April 2020". */
    static String written(LocalDate date) {
        return DAY.format(date);
    }

    /** Returns a day of the week in English, as reasons have it: "Wednesday". */
    static String written(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Returns the same day with a further remark added to the reason. */
    BaseDay withRemark(String more) {
        return new BaseDay(date, why + "; " + more, notTaken, isSet, weighed);
    }

    /**
     * Weighs the evidence.
     *
     * @param bound the last possible day according to the moment of the copy, or null if that is not known
     */
    static BaseDay of(EvidenceSearch search, CopyTime.@Nullable Bound bound) {
        List<Evidence> all = search.evidence(bound != null);
        if (all.stream().allMatch(Evidence::isLastResort)) {
            return lastResort(all.stream().filter(e -> e.sort() == Sort.FILE).toList(), search, bound);
        }
        Map<Boolean, List<Evidence>> parted = all.stream()
                .collect(
                        Collectors.partitioningBy(e -> bound != null && e.base().isAfter(bound.date())));
        List<Evidence> possible = parted.getOrDefault(false, List.of());
        List<Evidence> late = parted.getOrDefault(true, List.of());
        BaseDay found =
                possible.isEmpty() ? unknown(NOTHING + " before the copy was made") : weigh(possible, search, bound);
        if (bound == null || late.isEmpty()) {
            return found;
        }
        BaseDay refuted = weigh(late, search, null);
        LocalDate day = refuted.date();
        if (found.date() == null
                && day != null
                && !day.minusDays(1).isAfter(bound.date())
                && search.named.allow(day.minusDays(1))) {
            return new BaseDay(
                    day.minusDays(1),
                    refuted.why() + "; on that very day its clocks would run past the moment of the copy, as "
                            + bound.words() + ": so it is the day before",
                    refuted.notTaken(),
                    false,
                    new Weighed(
                            Stream.concat(
                                            refuted.weighed().taken().stream(),
                                            Stream.of(DayEvidence.Item.of(bound.words()
                                                    + ", when the clocks of that day had not passed: so it is the day"
                                                    + " before")))
                                    .toList(),
                            refuted.weighed().notTaken()));
        }
        return day == null
                ? found
                : found.withRejected(
                        written(day) + " (" + refuted.why() + "; later than the copy, as " + bound.words() + ")",
                        refuted.weighed().taken().stream()
                                .map(item -> new DayEvidence.Item(
                                        written(day) + ", later than the copy: " + item.what(),
                                        item.place(),
                                        item.updates()))
                                .toList());
    }

    private BaseDay withRejected(String other, List<DayEvidence.Item> items) {
        List<String> others = new ArrayList<>(notTaken);
        others.add(other);
        return new BaseDay(
                date,
                why + "; not taken: " + other,
                others,
                isSet,
                new Weighed(
                        weighed.taken(),
                        Stream.concat(weighed.notTaken().stream(), items.stream())
                                .toList()));
    }

    /**
     * Uses what remains if the document itself names no date: the file's name, or finally the moment of the copy. A
     * copy may be made years later.
     */
    private static BaseDay lastResort(List<Evidence> names, EvidenceSearch search, CopyTime.@Nullable Bound bound) {
        List<LocalDate> days = names.stream().map(Evidence::base).distinct().toList();
        if (days.size() == 1
                && (bound == null || !days.getFirst().isAfter(bound.date()))
                && search.allowsFirstDay(days.getFirst())) {
            return new BaseDay(
                    days.getFirst(),
                    NOTHING + "; " + names.getFirst().where(),
                    List.of(),
                    false,
                    new Weighed(List.of(names.getFirst().item()), List.of()));
        }
        if (days.isEmpty() && bound != null && bound.exact() && search.allowsFirstDay(bound.date())) {
            return new BaseDay(
                    bound.date(),
                    NOTHING + "; " + bound.words()
                            + ", and its newest update is taken to be of the last day on which its clock had passed by"
                            + " then",
                    List.of(),
                    false,
                    new Weighed(
                            List.of(DayEvidence.Item.of(
                                    bound.words() + ", and the newest update is taken to be the last before that")),
                            List.of()));
        }
        return unknown(
                days.isEmpty() ? NOTHING : NOTHING + " but the file's name, which other evidence speaks against");
    }

    private static BaseDay weigh(List<Evidence> evidence, EvidenceSearch search, CopyTime.@Nullable Bound bound) {
        Map<LocalDate, DayCandidate> candidates = new TreeMap<>();
        for (Evidence one : evidence) {
            candidates.computeIfAbsent(one.base(), DayCandidate::new).evidence.add(one);
        }
        LocalDate newestCaption = evidence.stream()
                .filter(e -> e.sort() == Sort.CAPTION)
                .map(Evidence::base)
                .max(Comparator.naturalOrder())
                .orElse(null);
        for (DayCandidate candidate : candidates.values()) {
            candidate.weigh(search);
            candidate.add(candidate.date.equals(newestCaption) ? 1 : 0);
            if (bound != null && bound.exact() && candidate.date.equals(bound.date())) {
                candidate.add(OF_THE_COPY, bound.words());
            }
        }
        for (DayCandidate candidate : candidates.values()) {
            DayCandidate dayBefore = candidates.get(candidate.date.minusDays(1));
            candidate.add(dayBefore == null ? 0 : dayBefore.pointsForNextDay());
        }
        return decide(
                candidates.values().stream()
                        .sorted(Comparator.comparingDouble((DayCandidate c) -> -c.score())
                                .thenComparing(c -> c.date))
                        .toList(),
                search);
    }

    private static BaseDay decide(List<DayCandidate> ranked, EvidenceSearch search) {
        DayCandidate best = ranked.getFirst();
        List<String> notTaken = others(ranked, search);
        String others = notTaken.isEmpty() ? "" : "; not taken: " + String.join(", ", notTaken);
        if (!best.isEnough()) {
            return unknown("the dates named in the document are too weak as evidence: " + best.reasons() + others);
        }
        if (ranked.size() > 1
                && best.score() - ranked.get(1).score() < MARGIN
                && ranked.get(1).isEnough()) {
            return unknown(
                    "the evidence contradicts itself: for " + written(best.date) + " " + best.reasons() + "; for "
                            + written(ranked.get(1).date) + " " + ranked.get(1).reasons());
        }
        return new BaseDay(
                best.date,
                best.reasons() + others,
                notTaken,
                false,
                new Weighed(best.items(), otherItems(ranked, search)));
    }

    private static List<DayEvidence.Item> otherItems(List<DayCandidate> ranked, EvidenceSearch search) {
        return Stream.concat(
                        ranked.stream()
                                .skip(1)
                                .sorted(Comparator.comparingDouble(c -> -c.heaviest()))
                                .map(c -> c.rejected(search))
                                .distinct()
                                .limit(LISTED),
                        search.impossible.stream().limit(NAMED).map(DayEvidence.Item::of))
                .toList();
    }

    private static List<String> others(List<DayCandidate> ranked, EvidenceSearch search) {
        Set<String> others = new LinkedHashSet<>();
        ranked.stream()
                .skip(1)
                .sorted(Comparator.comparingDouble(c -> -c.heaviest()))
                .limit(NAMED)
                .forEach(c -> others.add(c.describeAsRejected(search)));
        search.impossible.stream().limit(NAMED).forEach(others::add);
        return List.copyOf(others);
    }

    /**
     * The day that the user set, converted from the update for which it was set to the first update of this copy.
     *
     * @param first the day of the first update; null if the user set none, or if the update cannot be found
     * @param lost why a day that the user set is not applied, in words without a full stop; or null
     */
    record OfUser(@Nullable LocalDate first, @Nullable String lost) {
        private static final OfUser NONE = new OfUser(null, null);

        /** Finds the update, and counts the midnights between it and the first one. */
        static OfUser of(Document document, DayAndZone set, DayCount days) {
            LocalDate date = set.date();
            if (date == null) {
                return NONE;
            }
            if (set.update() == null) {
                return new OfUser(date, null);
            }
            List<Update> found = set.update().in(document);
            List<Integer> offsets = found.stream()
                    .map(update -> days.offsets()[document.updates().indexOf(update)])
                    .distinct()
                    .toList();
            return switch (offsets.size()) {
                case 0 -> lost(date, "that of an update which is not in this copy of the page, or was changed");
                case 1 -> new OfUser(date.minusDays(offsets.getFirst()), null);
                default -> lost(date, "that of an update which this copy of the page has on several days");
            };
        }

        private static OfUser lost(LocalDate date, String why) {
            return new OfUser(
                    null, "the date that the user set, " + written(date) + ", was " + why + ", and is not applied");
        }
    }
}
