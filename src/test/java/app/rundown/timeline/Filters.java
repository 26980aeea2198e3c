package app.rundown.timeline;

import java.util.List;
import java.util.Set;

/** Makes filters of one part, for tests. */
final class Filters {
    private Filters() {}

    /** Returns a filter for updates about any or all of these topics. */
    static Filter topics(Filter.Match match, String... names) {
        return Filter.NONE.but().topics(Set.of(names)).match(match).done();
    }

    /** Returns a filter that leaves out updates about these topics. */
    static Filter notTopics(String... names) {
        return Filter.NONE.but().notTopics(Set.of(names)).done();
    }

    /** Returns a filter for updates that quote one of these speakers. */
    static Filter speakers(String... names) {
        return Filter.NONE.but().speakers(Set.of(names)).done();
    }

    /** Returns a filter for updates from a time on. */
    static Filter from(String from) {
        return Filter.NONE.but().from(TimeBound.parse(from)).done();
    }

    /** Returns a filter for updates from a time on and before another. */
    static Filter times(String from, String to) {
        return Filter.NONE
                .but()
                .from(TimeBound.parse(from))
                .to(TimeBound.parse(to))
                .done();
    }

    /** Returns a filter that hides these documents. */
    static Filter hidden(String... documents) {
        return Filter.NONE.but().hiddenDocuments(Set.of(documents)).done();
    }

    /** Returns a filter for updates with these words, or one that only highlights the words. */
    static Filter words(boolean matchesOnly, String... words) {
        return Filter.NONE
                .but()
                .words(List.of(words))
                .scope(matchesOnly ? Filter.Scope.MATCHES : Filter.Scope.ALL)
                .done();
    }
}
