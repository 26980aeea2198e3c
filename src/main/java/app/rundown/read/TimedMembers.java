package app.rundown.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds, without knowing the site, the repeated siblings of a page that each carry a time and words of their own. Lists of
 * key events, related stories and schedules carry times too, but their words are links or few.
 */
final class TimedMembers {
    /** An entry is more than a paragraph or a heading; where these have the times, the words follow behind. */
    private static final Set<String> LEAVES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "span", "strong", "b", "a", "time");

    private static final Evaluator LINK = QueryParser.parse("a[href], a[data-id]");
    private static final int FEWEST = 2;
    private static final int HIGHEST = 14;
    private static final int MARKS = 3;
    private static final double MEAN_WORDS = 12;
    private static final int LONG_WORDS = 22;
    private static final int WORDS_THAT_COUNT = 60;

    /** An entry of the page: its element and the times in it. */
    record Member(Element element, List<TimeMark> marks) {}

    private TimedMembers() {}

    /** The entries in document order; empty where the page has none that are credible. */
    static List<Member> find(Document html, boolean asked) {
        Map<Element, TimeMark> marks = marks(html);
        Map<Element, Map<Element, List<TimeMark>>> parents = new IdentityHashMap<>();
        for (TimeMark mark : marks.values()) {
            Element child = mark.element();
            for (int i = 0; i < HIGHEST && child.parent() != null; i++) {
                Element parent = child.parent();
                parents.computeIfAbsent(parent, k -> new LinkedHashMap<>()).computeIfAbsent(child, k -> new ArrayList<>()).add(mark);
                child = parent;
            }
        }
        List<Member> best = List.of();
        double most = 0;
        for (Map<Element, List<TimeMark>> children : parents.values()) {
            List<Member> members = alike(children);
            double score = members.size() < FEWEST || LEAVES.contains(members.getFirst().element().normalName()) ? 0 : score(members, asked);
            if (score > most) {
                most = score;
                best = members;
            }
        }
        return best;
    }

    private static Map<Element, TimeMark> marks(Document html) {
        Map<Element, TimeMark> marks = new LinkedHashMap<>();
        for (Element element : html.body().getAllElements()) {
            TimeMark mark = TimeMark.of(element);
            if (mark != null) {
                marks.put(element, mark);
            }
        }
        return marks;
    }

    /** The children that are of the most common sort: element and classes. */
    private static List<Member> alike(Map<Element, List<TimeMark>> children) {
        Map<String, List<Member>> sorts = new HashMap<>();
        for (Map.Entry<Element, List<TimeMark>> child : children.entrySet()) {
            sorts.computeIfAbsent(child.getKey().normalName(), k -> new ArrayList<>()).add(new Member(child.getKey(), child.getValue()));
        }
        List<Member> best = List.of();
        for (List<Member> sort : sorts.values()) {
            best = sort.size() > best.size() ? sort : best;
        }
        return best;
    }

    private static double score(List<Member> members, boolean asked) {
        double sum = 0;
        int longest = 0;
        int marks = 0;
        int most = 0;
        for (Member member : members) {
            int words = ownWords(member.element());
            longest = Math.max(longest, words);
            sum += Math.min(words, WORDS_THAT_COUNT);
            int made = (int) member.marks().stream().filter(m -> !m.edited()).count();
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

    /** Words that are no links: all but those of headings count only where there is more than links. */
    private static int ownWords(Element element) {
        int all = Wording.words(element.text());
        int linked = 0;
        for (Element link : element.select(LINK)) {
            linked += Wording.words(link.text());
        }
        return linked * 2 > all ? 0 : all - linked;
    }

    /** The first time of an entry that is not that of a change. */
    static @Nullable TimeMark first(Member member) {
        return member.marks().stream().filter(m -> !m.edited()).findFirst().orElse(null);
    }
}
