package app.rundown.ui;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Filter.Match;
import app.rundown.timeline.Filter.Scope;
import app.rundown.timeline.When;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small changes of a filter, each giving a new one. */
final class Filters {
    private Filters() {}

    /** Shows only what has the topic, too; or no longer asks for it. */
    static Filter toggleTopic(Filter f, String topic) {
        return with(
                f,
                toggled(f.topics(), topic),
                f.match(),
                without(f.notTopics(), topic),
                f.speakers(),
                f.hiddenDocuments());
    }

    /** Leaves out what has the topic; or no longer does. */
    static Filter toggleNotTopic(Filter f, String topic) {
        return with(
                f,
                without(f.topics(), topic),
                f.match(),
                toggled(f.notTopics(), topic),
                f.speakers(),
                f.hiddenDocuments());
    }

    static Filter toggleSpeaker(Filter f, String speaker) {
        return with(f, f.topics(), f.match(), f.notTopics(), toggled(f.speakers(), speaker), f.hiddenDocuments());
    }

    /** Asks for these speakers and topics alone; all else stays, what is to be left out with it. */
    static Filter only(Filter f, Set<String> speakers, Set<String> topics) {
        return with(f, topics, f.match(), f.notTopics(), speakers, f.hiddenDocuments());
    }

    static Filter toggleDocument(Filter f, String id) {
        return with(f, f.topics(), f.match(), f.notTopics(), f.speakers(), toggled(f.hiddenDocuments(), id));
    }

    /** Forgets the hidden documents that are no longer open. */
    static Filter hiding(Filter f, Set<String> open) {
        Set<String> hidden = new HashSet<>(f.hiddenDocuments());
        hidden.retainAll(open);
        return with(f, f.topics(), f.match(), f.notTopics(), f.speakers(), hidden);
    }

    static Filter otherMatch(Filter f) {
        return with(
                f,
                f.topics(),
                f.match() == Match.ANY ? Match.ALL : Match.ANY,
                f.notTopics(),
                f.speakers(),
                f.hiddenDocuments());
    }

    /** Searches for other words; where there are none, nothing is left of the scope of those that match. */
    static Filter words(Filter f, List<String> words) {
        Scope scope = words.isEmpty() && f.scope() == Scope.MATCHES ? Scope.ALL : f.scope();
        return new Filter(
                f.topics(),
                f.match(),
                f.notTopics(),
                f.speakers(),
                f.from(),
                f.to(),
                f.hiddenDocuments(),
                words,
                scope);
    }

    static Filter between(Filter f, @Nullable When from, @Nullable When to) {
        return new Filter(
                f.topics(),
                f.match(),
                f.notTopics(),
                f.speakers(),
                from,
                to,
                f.hiddenDocuments(),
                f.words(),
                f.scope());
    }

    private static Filter with(
            Filter f,
            Set<String> topics,
            Match match,
            Set<String> notTopics,
            Set<String> speakers,
            Set<String> hidden) {
        return new Filter(topics, match, notTopics, speakers, f.from(), f.to(), hidden, f.words(), f.scope());
    }

    private static Set<String> toggled(Set<String> set, String value) {
        Set<String> changed = new HashSet<>(set);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }

    private static Set<String> without(Set<String> set, String value) {
        Set<String> changed = new HashSet<>(set);
        changed.remove(value);
        return changed;
    }
}
