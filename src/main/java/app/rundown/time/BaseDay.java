package app.rundown.time;

import app.rundown.time.Evidence.Sort;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The day of the first update in document order, as the evidence has it.
 *
 * @param date the day, or null where the evidence is too thin or contradicts itself
 * @param why the evidence in words, without a full stop
 * @param notTaken dates that spoke for another day, each with where it stands
 */
record BaseDay(@Nullable LocalDate date, String why, List<String> notTaken) {
    /** For a document whose updates state their days. */
    static final BaseDay NOT_NEEDED = unknown("");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int PER_SORT = 2;
    private static final double ENOUGH = 3;
    private static final double ENOUGH_WEAK = 4;
    private static final double MARGIN = 1;
    private static final int NAMED = 3;

    private static final class Candidate {
        final LocalDate date;
        final List<Evidence> evidence = new ArrayList<>();
        double score;
        String weekday = "";

        Candidate(LocalDate date) {
            this.date = date;
        }

        boolean isEnough() {
            boolean strong = evidence.stream().anyMatch(e -> e.sort().strong);
            long sorts = evidence.stream().map(Evidence::sort).distinct().count() + (weekday.isEmpty() ? 0 : 1);
            return strong ? score >= ENOUGH : score >= ENOUGH_WEAK && sorts > 1;
        }
    }

    private static final String SET = "as you set it";

    /** The day that the user set. */
    static BaseDay set(LocalDate date) {
        return new BaseDay(date, SET, List.of());
    }

    /** Whether the user set it. */
    boolean isSet() {
        return why.equals(SET);
    }

    private static BaseDay unknown(String why) {
        return new BaseDay(null, why, List.of());
    }

    /** A date as people write it. */
    static String written(LocalDate date) {
        return DAY.format(date);
    }

    /** Weighs the evidence. */
    static BaseDay of(EvidenceSearch search) {
        List<Evidence> all = search.evidence();
        if (all.isEmpty()) {
            return unknown("nothing in the document names a date");
        }
        Map<LocalDate, Candidate> candidates = new TreeMap<>();
        for (Evidence one : all) {
            candidates.computeIfAbsent(one.base(), Candidate::new).evidence.add(one);
        }
        LocalDate newestCaption = all.stream()
                .filter(e -> e.sort() == Sort.CAPTION)
                .map(Evidence::base)
                .max(Comparator.naturalOrder())
                .orElse(null);
        for (Candidate candidate : candidates.values()) {
            score(candidate, search, candidate.date.equals(newestCaption));
        }
        for (Candidate candidate : candidates.values()) {
            Candidate dayBefore = candidates.get(candidate.date.minusDays(1));
            candidate.score += dayBefore == null ? 0 : recalled(dayBefore);
        }
        List<Candidate> ranked = candidates.values().stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.score).thenComparing(c -> c.date))
                .toList();
        return decide(ranked, search);
    }

    private static void score(Candidate candidate, EvidenceSearch search, boolean newestCaption) {
        Map<Sort, Integer> counts = new EnumMap<>(Sort.class);
        for (Evidence one : candidate.evidence) {
            int count = counts.merge(one.sort(), 1, Integer::sum);
            if (count == 1) {
                candidate.score += one.sort().weight;
            } else if (count <= PER_SORT) {
                candidate.score += 1;
            }
            if (one.sort() == Sort.HEAD && search.contradictions.stream().anyMatch(c -> c.contains(dateText(one)))) {
                candidate.score -= 2;
            }
        }
        candidate.score += newestCaption ? 1 : 0;
        weekday(candidate, search);
    }

    /** Words and captions name the day before as often as the day itself, never the day after. */
    private static double recalled(Candidate dayBefore) {
        long count = dayBefore.evidence.stream().filter(e -> e.sort() == Sort.WORDS || e.sort() == Sort.CAPTION).count();
        return 0.5 * Math.min(count, 2);
    }

    private static String dateText(Evidence one) {
        int from = one.where().indexOf('“') + 1;
        return one.where().substring(from, one.where().length() - 1);
    }

    private static void weekday(Candidate candidate, EvidenceSearch search) {
        int agree = 0;
        int total = 0;
        for (Map.Entry<Integer, Map<DayOfWeek, Integer>> day : search.weekdays.entrySet()) {
            DayOfWeek expected = candidate.date.plusDays(day.getKey()).getDayOfWeek();
            agree += day.getValue().getOrDefault(expected, 0);
            total += day.getValue().values().stream().mapToInt(Integer::intValue).sum();
        }
        if (total == 0) {
            return;
        }
        double certainty = Math.min(total, 3);
        if (agree == 0) {
            candidate.score -= certainty * 2 / 3;
        } else {
            candidate.score += certainty * agree / total;
            String name = candidate.date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            candidate.weekday = "it was a " + name + ", which the words name " + times(agree) + " (other days of the week " + times(total - agree) + ")";
        }
    }

    private static String times(int count) {
        return count == 0 ? "never" : count == 1 ? "once" : count + " times";
    }

    private static BaseDay decide(List<Candidate> ranked, EvidenceSearch search) {
        Candidate best = ranked.getFirst();
        List<String> notTaken = others(ranked, search);
        String others = notTaken.isEmpty() ? "" : "; not taken: " + String.join(", ", notTaken);
        if (!best.isEnough()) {
            return unknown("the dates named in the document are too weak as evidence: " + reasons(best) + others);
        }
        if (ranked.size() > 1 && best.score - ranked.get(1).score < MARGIN && ranked.get(1).isEnough()) {
            return unknown("the evidence contradicts itself: for " + written(best.date) + " " + reasons(best) + "; for "
                    + written(ranked.get(1).date) + " " + reasons(ranked.get(1)));
        }
        return new BaseDay(best.date, reasons(best) + others, notTaken);
    }

    private static String reasons(Candidate candidate) {
        Set<String> reasons = new LinkedHashSet<>();
        candidate.evidence.stream()
                .sorted(Comparator.comparingDouble(e -> -e.sort().weight))
                .limit(NAMED)
                .forEach(e -> reasons.add(e.where()));
        if (!candidate.weekday.isEmpty()) {
            reasons.add(candidate.weekday);
        }
        return String.join("; ", reasons);
    }

    private static List<String> others(List<Candidate> ranked, EvidenceSearch search) {
        Set<String> others = new LinkedHashSet<>();
        Set<LocalDate> seen = new TreeSet<>();
        ranked.stream()
                .skip(1)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.evidence.stream().mapToDouble(e -> e.sort().weight).max().orElse(0)))
                .filter(c -> seen.add(c.date))
                .limit(NAMED)
                .forEach(c -> {
                    Evidence first = c.evidence.getFirst();
                    boolean contradicted = first.sort() == Sort.HEAD && !search.contradictions.isEmpty();
                    boolean yearNamed = dateText(first).contains(Integer.toString(first.named().getYear()));
                    // A year that was only tried must not stand there as if the text gave it.
                    others.add((yearNamed ? written(first.named()) : "a day without its year") + " (" + first.where()
                            + (contradicted ? ", a clock between those of the updates, so of another day" : "") + ")");
                });
        return List.copyOf(others);
    }
}
