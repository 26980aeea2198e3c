package app.rundown.cli;

import app.rundown.text.Folded;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names on a timeline, found as people type them: case and accents do not count ({@link Folded}). */
final class NameLookup {
    /** How many names a message lists at most. */
    private static final int LONGEST_LIST = 8;

    /** The result of looking up a name. */
    sealed interface Answer {}

    /** The names that are meant; several only if they differ in nothing but case or accents. */
    record Found(Set<String> names) implements Answer {}

    /** No name fits, or more than one does; the sentence says so and lists what there is. */
    record NotFound(String sentence) implements Answer {}

    private final String noun;
    private final Map<String, Long> counts;

    /**
     * Takes the names to search.
     *
     * @param noun what they are the names of: "topic" or "speaker"
     * @param names each name as often as it occurs
     */
    NameLookup(String noun, Stream<String> names) {
        this.noun = noun;
        this.counts =
                names.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    }

    /** Finds a name that is given in full. */
    Answer whole(String asked) {
        Set<String> names = matching(Folded.key(asked)::equals);
        return names.isEmpty() ? new NotFound(nothing(asked)) : new Found(names);
    }

    /** Finds a name that is given in full, or by its last words if they fit only one name. */
    Answer wholeOrSurname(String asked) {
        Set<String> whole = matching(Folded.key(asked)::equals);
        if (!whole.isEmpty()) {
            return new Found(whole);
        }
        Set<String> ending = matching(name -> name.endsWith(" " + Folded.key(asked)));
        return switch ((int) ending.stream().map(Folded::key).distinct().count()) {
            case 0 -> new NotFound(nothing(asked));
            case 1 -> new Found(ending);
            default ->
                new NotFound("“" + asked + "” could be " + String.join(" or ", ending) + ": give the full name.");
        };
    }

    private Set<String> matching(Predicate<String> folded) {
        return counts.keySet().stream()
                .filter(name -> folded.test(Folded.key(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String nothing(String asked) {
        if (counts.isEmpty()) {
            return "no update has the " + noun + " “" + asked + "” or any other.";
        }
        Set<String> words = wordsOf(asked);
        List<String> near = counts.keySet().stream()
                .filter(name ->
                        wordsOf(name).stream().anyMatch(word -> words.stream().anyMatch(word::startsWith)))
                .toList();
        List<String> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> listed = near.isEmpty() ? most : near;
        int more = listed.size() - LONGEST_LIST;
        return "no update has the " + noun + " “" + asked + "”; the timeline has: "
                + listed.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more." : ".");
    }

    private static Set<String> wordsOf(String name) {
        return new LinkedHashSet<>(List.of(Folded.key(name).split(" ")));
    }
}
