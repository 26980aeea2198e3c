package app.rundown.time;

import app.rundown.time.Evidence.Sort;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A possible day of the first update, and the evidence for it. */
final class DayCandidate {
    /** At most this many pieces of evidence of one sort count. */
    private static final int PER_SORT = 2;
    /** Points that are enough if some of the evidence is strong. */
    private static final double ENOUGH = 3;
    /** Points that are enough without strong evidence, if the evidence is of more than one sort. */
    private static final double ENOUGH_WEAK = 4;
    /** At most this many places are named as reasons. */
    private static final int NAMED = 3;
    /** At most this many places are listed as evidence. */
    private static final int LISTED = 6;

    final LocalDate date;
    final List<Evidence> evidence = new ArrayList<>();
    private double score;
    private int otherSorts;
    private final Set<String> others = new LinkedHashSet<>();
    private final List<DayEvidence.Item> otherItems = new ArrayList<>();

    /** Creates a candidate without evidence. */
    DayCandidate(LocalDate date) {
        this.date = date;
    }

    /** Returns the points so far; more is better. */
    double score() {
        return score;
    }

    /** Whether the evidence would be enough if there were no other candidate. */
    boolean isEnough() {
        boolean strong = evidence.stream().anyMatch(e -> e.sort().strong);
        long sorts = evidence.stream().map(Evidence::sort).distinct().count() + otherSorts;
        return strong || isNamedTwice() ? score >= ENOUGH : score >= ENOUGH_WEAK && sorts > 1;
    }

    /** Whether two captions, cards or lines of the introduction name it. Words alone may recall an older day twice. */
    private boolean isNamedTwice() {
        return evidence.stream()
                        .filter(e ->
                                e.sort() == Sort.CAPTION || e.sort() == Sort.TEASER || e.sort() == Sort.INTRODUCTION)
                        .map(Evidence::where)
                        .distinct()
                        .count()
                > 1;
    }

    /** Returns the greatest weight among its pieces of evidence. */
    double heaviest() {
        return evidence.stream().mapToDouble(e -> e.sort().weight).max().orElse(0);
    }

    /** Adds the points for its evidence. */
    void weigh(EvidenceSearch search) {
        Map<Sort, Integer> counts = new EnumMap<>(Sort.class);
        for (Evidence one : evidence) {
            int count = counts.merge(one.sort(), 1, Integer::sum);
            if (count == 1) {
                score += one.sort().weight;
            } else if (count <= PER_SORT) {
                score += 1;
            }
            if (one.sort() == Sort.HEAD && search.contradictions.stream().anyMatch(c -> c.contains(one.text()))) {
                score -= 2;
            }
        }
        weekday(search);
    }

    private void weekday(EvidenceSearch search) {
        int agree = 0;
        int total = 0;
        for (Map.Entry<Integer, Map<DayOfWeek, Integer>> day : search.weekdays.entrySet()) {
            DayOfWeek expected = date.plusDays(day.getKey()).getDayOfWeek();
            agree += day.getValue().getOrDefault(expected, 0);
            total +=
                    day.getValue().values().stream().mapToInt(Integer::intValue).sum();
        }
        if (total == 0) {
            return;
        }
        double certainty = Math.min(total, 3);
        if (agree == 0) {
            score -= certainty * 2 / 3;
        } else {
            String name = BaseDay.written(date.getDayOfWeek());
            otherItems.add(new DayEvidence.Item(
                    (search.weekdays.size() == 1 ? "“" + name + "”, " : "Days of the week that fit it, ")
                            + Reason.times(agree)
                            + (agree == total ? "; no other weekday" : "; others " + Reason.times(total - agree)),
                    "",
                    List.copyOf(search.naming.getOrDefault(date.getDayOfWeek(), Set.of()))));
            weigh(
                    certainty * agree / total,
                    "it was a " + name + ", which the words name " + Reason.times(agree) + " (other days of the week "
                            + Reason.times(total - agree) + ")");
        }
    }

    /** Adds points for something other than a date, which counts as a sort of evidence of its own. */
    void add(double points, String why) {
        otherItems.add(DayEvidence.Item.of(why));
        weigh(points, why);
    }

    private void weigh(double points, String why) {
        score += points;
        otherSorts++;
        others.add(why);
    }

    /** Adds points for something that is not evidence by itself. */
    void add(double points) {
        score += points;
    }

    /**
     * Returns the points for the day after this one: text and captions name the day before as often as the day itself,
     * never the day after.
     */
    double pointsForNextDay() {
        long count = evidence.stream()
                .filter(e -> e.sort() == Sort.WORDS || e.sort() == Sort.CAPTION)
                .count();
        return 0.5 * Math.min(count, 2);
    }

    /** Returns the reasons for this day, in words. */
    String reasons() {
        Set<String> reasons = new LinkedHashSet<>();
        evidence.stream()
                .sorted(Comparator.comparingDouble(e -> -e.sort().weight))
                .limit(NAMED)
                .forEach(e -> reasons.add(e.where()));
        reasons.addAll(others);
        return String.join("; ", reasons);
    }

    /** Returns the reasons for this day one by one, the weightiest first. */
    List<DayEvidence.Item> items() {
        return Stream.concat(
                        evidence.stream()
                                .sorted(Comparator.comparingDouble(e -> -e.sort().weight))
                                .map(Evidence::item)
                                .distinct()
                                .limit(LISTED),
                        otherItems.stream())
                .toList();
    }

    /** Returns the same of a day that was not taken. */
    DayEvidence.Item rejected(EvidenceSearch search) {
        Evidence first = evidence.getFirst();
        DayEvidence.Item item = first.item();
        return new DayEvidence.Item(
                DayEvidence.capitalised(day(first)) + ": " + first.said()
                        + (isContradicted(first, search) ? ", a clock between those of the updates" : ""),
                item.place(),
                item.updates());
    }

    private static boolean isContradicted(Evidence first, EvidenceSearch search) {
        return first.sort() == Sort.HEAD && !search.contradictions.isEmpty();
    }

    /** Names the day. A year that was only tried must not appear as if the text gave it. */
    private static String day(Evidence first) {
        boolean yearNamed = first.text().contains(Integer.toString(first.named().getYear()));
        return yearNamed ? BaseDay.written(first.named()) : "a day without its year";
    }

    /** Returns the words for this day in a sentence that says why another one was taken. */
    String describeAsRejected(EvidenceSearch search) {
        Evidence first = evidence.getFirst();
        return day(first) + " (" + first.where()
                + (isContradicted(first, search) ? ", a clock between those of the updates, so of another day" : "")
                + ")";
    }
}
