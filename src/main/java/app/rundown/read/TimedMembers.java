package app.rundown.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds, without knowing the site, the repeated siblings of a page that each carry a time and words of their own. Lists
 * of key events, related stories and schedules carry times too, but their words are links or few.
 */
final class TimedMembers {
    /** An entry is more than a paragraph or a heading; where these have the times, the words follow behind. */
    private static final Set<String> LEAVES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "span", "strong", "b", "a", "time");

    private static final int FEWEST = 2;
    private static final int MARKS = 3;
    private static final double MEAN_WORDS = 12;
    private static final int LONG_WORDS = 22;
    private static final int WORDS_THAT_COUNT = 60;
    private static final int FEW_WORDS = 6;

    /**
     * An entry of the page.
     *
     * @param survey of the page
     * @param place that of the element that holds it
     * @param day the date that stands above it among the entries, or null
     */
    record Member(Survey survey, int place, @Nullable String day) {
        /** The element that holds the entry. */
        Element element() {
            return survey.element(place);
        }

        /** Its element and all in it, in order. */
        List<Element> elements() {
            return survey.inside(place);
        }

        /** The times in it. */
        List<TimeMark> marks() {
            return survey.marks(place);
        }
    }

    private TimedMembers() {}

    /** The entries in document order; empty where the page has none that are credible. */
    static List<Member> find(Survey survey, boolean asked) {
        List<Integer> best = List.of();
        int box = 0;
        double most = 0;
        for (int parent = 0; parent < survey.size(); parent++) {
            List<Integer> members = survey.timed(parent) >= FEWEST ? alike(survey, parent) : List.of();
            double score = members.size() < FEWEST
                            || LEAVES.contains(
                                    survey.element(members.getFirst()).normalName())
                    ? 0
                    : score(survey, members, asked);
            if (score > most) {
                most = score;
                best = members;
                box = parent;
            }
        }
        if (best.isEmpty()) {
            return List.of();
        }
        List<Integer> inner = inBoxes(survey, best);
        return members(survey, !inner.isEmpty() && score(survey, inner, asked) > most ? inner : all(survey, box, best));
    }

    /**
     * Where what seemed to be entries are boxes of several, one for each day: the entries in all of them; else none.
     */
    private static List<Integer> inBoxes(Survey survey, List<Integer> boxes) {
        int fullest = boxes.stream().max(Comparator.comparingInt(survey::timed)).orElseThrow();
        for (int inside = fullest; inside < survey.end(fullest); inside++) {
            List<Integer> members = survey.timed(inside) == survey.timed(fullest) ? alike(survey, inside) : List.of();
            // An entry has a time of its own, beside those of what it quotes; a box has none, and each of its entries
            // has words.
            boolean box = members.size() >= FEWEST
                    && members.stream().mapToInt(survey::timed).sum() == survey.timed(fullest)
                    && members.stream()
                            .allMatch(member -> survey.ownWords(member) >= FEW_WORDS
                                    && !LEAVES.contains(survey.element(member).normalName()));
            if (box) {
                return all(survey, inside, members);
            }
        }
        return List.of();
    }

    private static List<Member> members(Survey survey, List<Integer> places) {
        List<@Nullable String> days = MemberGroups.days(survey, places);
        List<Member> members = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            members.add(new Member(survey, places.get(i), days.get(i)));
        }
        return members;
    }

    /** The entries of a box, and those of other boxes like it whose words are as many. */
    private static List<Integer> all(Survey survey, int box, List<Integer> members) {
        String name = survey.element(members.getFirst()).normalName();
        List<Integer> boxes = MemberGroups.alike(survey, box, other -> {
            List<Integer> others = survey.timed(other) > 0 ? alike(survey, other) : List.of();
            return !others.isEmpty()
                    && survey.element(others.getFirst()).nameIs(name)
                    && others.stream().mapToInt(survey::ownWords).sum() >= others.size() * MEAN_WORDS;
        });
        return boxes.size() < 2
                ? members
                : boxes.stream().flatMap(other -> alike(survey, other).stream()).toList();
    }

    /** Places of the children with times that are of the most common sort. */
    private static List<Integer> alike(Survey survey, int parent) {
        Map<String, List<Integer>> sorts = new LinkedHashMap<>();
        for (int child = parent + 1; child < survey.end(parent); child = survey.end(child)) {
            if (survey.timed(child) > 0) {
                sorts.computeIfAbsent(survey.element(child).normalName(), k -> new ArrayList<>())
                        .add(child);
            }
        }
        List<Integer> best = List.of();
        for (List<Integer> sort : sorts.values()) {
            best = sort.size() > best.size() ? sort : best;
        }
        return best;
    }

    private static double score(Survey survey, List<Integer> members, boolean asked) {
        double sum = 0;
        int longest = 0;
        int marks = 0;
        int most = 0;
        for (int member : members) {
            int words = survey.ownWords(member);
            longest = Math.max(longest, words);
            sum += Math.min(words, WORDS_THAT_COUNT);
            int made = survey.made(member);
            marks += made;
            most = Math.max(most, made);
        }
        double mean = sum / members.size();
        // Where one member has most of the times, it is the box around the entries and not one of them.
        boolean box = most * 2 > marks && marks >= members.size() * MARKS;
        boolean credible = !box && mean >= MEAN_WORDS && longest >= LONG_WORDS && members.size() > FEWEST;
        if (!credible && !asked) {
            return 0;
        }
        return sum / Math.max(1, (double) marks / members.size());
    }
}
