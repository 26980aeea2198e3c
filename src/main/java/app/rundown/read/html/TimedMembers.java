package app.rundown.read.html;

import app.rundown.read.page.PageIndex;
import app.rundown.read.page.TimeMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the repeated siblings in a page that each have a time and words of their own, without knowing the site. Lists
 * of key events, related stories and schedules have times too, but their words are links or few.
 */
final class TimedMembers {
    /** Elements too small to be an entry. If these have the times, the words of the entries follow them. */
    private static final Set<String> LEAVES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "span", "strong", "b", "a", "time");

    private static final int FEWEST = 2;
    /** With at least this many times per element, or in one of two, one of them may be the box around the entries. */
    private static final int MARKS = 3;
    /** The fewest own words in an average entry. */
    private static final double MEAN_WORDS = 8;
    /** The fewest own words in the longest entry. */
    private static final int LONG_WORDS = 12;
    /** How many lists are looked at more closely. */
    private static final int MOST_LISTS = 4;
    /** More words than these in one entry do not raise the score of its list. */
    private static final int WORDS_THAT_COUNT = 60;
    /** The fewest own words in each entry of a box of several. */
    private static final int FEW_WORDS = 6;

    /**
     * The element of an entry.
     *
     * @param index the survey of its page
     * @param place the place of the element that contains it
     * @param day the date that stands above it among the entries, or null
     */
    record Member(PageIndex index, int place, @Nullable String day) {
        /** Returns the element that contains the entry. */
        Element element() {
            return index.element(place);
        }

        /** Returns the element for its own attributes only, not for what it holds. */
        Element shell() {
            return index.shell(place);
        }

        /** Returns its element and all descendants, in order. */
        List<Element> elements() {
            return index.inside(place);
        }

        /** Returns the times in it. */
        List<TimeMark> marks() {
            return index.marks(place);
        }
    }

    private TimedMembers() {}

    /** Repeated siblings that may be entries. */
    private record Candidate(int box, List<Integer> members, double score) {}

    /**
     * Returns lists of what may be entries, each in document order: the likeliest list first.
     *
     * @param asked whether the user asked for a live blog, so that little evidence is enough
     */
    static Stream<List<Member>> find(PageIndex index, boolean asked) {
        PriorityQueue<Candidate> best =
                new PriorityQueue<>(MOST_LISTS + 1, Comparator.comparingDouble(Candidate::score));
        for (int parent = 0; parent < index.size(); parent++) {
            List<Integer> members = index.timeCount(parent) >= FEWEST ? alike(index, parent) : List.of();
            if (members.size() < FEWEST || LEAVES.contains(index.name(members.getFirst()))) {
                continue;
            }
            double score = score(index, members, asked);
            Candidate worst = best.peek();
            if (score > 0 && (best.size() < MOST_LISTS || worst != null && score > worst.score)) {
                best.add(new Candidate(parent, members, score));
                if (best.size() > MOST_LISTS) {
                    best.poll();
                }
            }
        }
        return best.stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::box))
                .map(found -> complete(index, found, asked));
    }

    private static List<Member> complete(PageIndex index, Candidate found, boolean asked) {
        List<Integer> inner = inBoxes(index, found.members);
        boolean boxes = !inner.isEmpty() && score(index, inner, asked) > found.score;
        return members(index, boxes ? inner : all(index, found.box, found.members));
    }

    /**
     * Returns the entries in all boxes if the apparent entries are really boxes of several, one for each day; else
     * none.
     */
    private static List<Integer> inBoxes(PageIndex index, List<Integer> boxes) {
        int fullest =
                boxes.stream().max(Comparator.comparingInt(index::timeCount)).orElseThrow();
        for (int inside = fullest; inside < index.end(fullest); inside++) {
            List<Integer> members =
                    index.timeCount(inside) == index.timeCount(fullest) ? alike(index, inside) : List.of();
            // An entry has a time of its own, besides those in what it quotes. A box has none, and each of its entries
            // has words.
            boolean box = members.size() >= FEWEST
                    && members.stream().mapToInt(index::timeCount).sum() == index.timeCount(fullest)
                    && members.stream()
                            .allMatch(member ->
                                    index.ownWords(member) >= FEW_WORDS && !LEAVES.contains(index.name(member)));
            if (box) {
                return all(index, inside, members);
            }
        }
        return List.of();
    }

    private static List<Member> members(PageIndex index, List<Integer> places) {
        List<@Nullable String> days = MemberGroups.days(index, places);
        List<Member> members = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            members.add(new Member(index, places.get(i), days.get(i)));
        }
        return members;
    }

    /** Returns the entries of a box and of similar boxes, provided that these have enough words. */
    private static List<Integer> all(PageIndex index, int box, List<Integer> members) {
        String name = index.name(members.getFirst());
        List<Integer> boxes = MemberGroups.alike(index, box, other -> {
            List<Integer> others = index.timeCount(other) > 0 ? alike(index, other) : List.of();
            return !others.isEmpty()
                    && index.name(others.getFirst()).equals(name)
                    && others.stream().mapToInt(index::ownWords).sum() >= others.size() * MEAN_WORDS;
        });
        return boxes.size() < 2
                ? members
                : boxes.stream().flatMap(other -> alike(index, other).stream()).toList();
    }

    /** Returns the places of the children with times that have the commonest element name. */
    private static List<Integer> alike(PageIndex index, int parent) {
        Map<String, List<Integer>> sorts = new LinkedHashMap<>();
        for (int child = parent + 1; child < index.end(parent); child = index.end(child)) {
            if (index.timeCount(child) > 0) {
                sorts.computeIfAbsent(index.name(child), k -> new ArrayList<>()).add(child);
            }
        }
        List<Integer> best = List.of();
        for (List<Integer> sort : sorts.values()) {
            best = sort.size() > best.size() ? sort : best;
        }
        return best;
    }

    private static double score(PageIndex index, List<Integer> members, boolean asked) {
        double sum = 0;
        int longest = 0;
        int marks = 0;
        int most = 0;
        for (int member : members) {
            int words = index.ownWords(member);
            longest = Math.max(longest, words);
            sum += Math.min(words, WORDS_THAT_COUNT);
            int made = index.madeTimeCount(member);
            marks += made;
            most = Math.max(most, made);
        }
        double mean = sum / members.size();
        // If one member has most of the times, it is not an entry but the box around them.
        boolean box = most * 2 > marks && (marks >= members.size() * MARKS || members.size() == 2 && most >= MARKS);
        boolean credible = !box && mean >= MEAN_WORDS && longest >= LONG_WORDS;
        if (!credible && !asked) {
            return 0;
        }
        return sum / Math.max(1, (double) marks / members.size());
    }
}
