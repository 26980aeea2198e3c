package app.rundown.timeline;

import java.util.List;
import java.util.Set;

/** Makes filters of one part, for tests. */
final class Filters {
    private Filters() {}

    /** Returns a filter for updates about any or all of these topics. */
    static Filter topics(Filter.Match match, String... names) {
        return new Filter(Set.of(names), match, Set.of(), Set.of(), null, null, Set.of(), List.of(), Filter.Scope.ALL);
    }

    /** Returns a filter that leaves out updates about these topics. */
    static Filter notTopics(String... names) {
        return new Filter(
                Set.of(), Filter.Match.ANY, Set.of(names), Set.of(), null, null, Set.of(), List.of(), Filter.Scope.ALL);
    }

    /** Returns a filter for updates that quote one of these speakers. */
    static Filter speakers(String... names) {
        return new Filter(
                Set.of(), Filter.Match.ANY, Set.of(), Set.of(names), null, null, Set.of(), List.of(), Filter.Scope.ALL);
    }

    /** Returns a filter for updates from a time on. */
    static Filter from(String from) {
        return new Filter(
                Set.of(),
                Filter.Match.ANY,
                Set.of(),
                Set.of(),
                TimeBound.parse(from),
                null,
                Set.of(),
                List.of(),
                Filter.Scope.ALL);
    }

    /** Returns a filter for updates from a time on and before another. */
    static Filter times(String from, String to) {
        return new Filter(
                Set.of(),
                Filter.Match.ANY,
                Set.of(),
                Set.of(),
                TimeBound.parse(from),
                TimeBound.parse(to),
                Set.of(),
                List.of(),
                Filter.Scope.ALL);
    }

    /** Returns a filter that hides these documents. */
    static Filter hidden(String... documents) {
        return new Filter(
                Set.of(),
                Filter.Match.ANY,
                Set.of(),
                Set.of(),
                null,
                null,
                Set.of(documents),
                List.of(),
                Filter.Scope.ALL);
    }

    /** Returns a filter for updates with these words, or one that only highlights the words. */
    static Filter words(boolean matchesOnly, String... words) {
        return new Filter(
                Set.of(),
                Filter.Match.ANY,
                Set.of(),
                Set.of(),
                null,
                null,
                Set.of(),
                List.of(words),
                matchesOnly ? Filter.Scope.MATCHES : Filter.Scope.ALL);
    }
}
