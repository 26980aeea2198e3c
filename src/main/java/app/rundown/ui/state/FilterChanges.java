package app.rundown.ui.state;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Filter.Match;
import app.rundown.timeline.Filter.Scope;
import app.rundown.timeline.TimeBound;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes small changes to a filter. Every method returns a new filter. */
public final class FilterChanges {
    private FilterChanges() {}

    /** Narrows the filter to a topic, or removes it from the chosen topics. A topic that was left out no longer is. */
    public static Filter toggleTopic(Filter f, String topic) {
        return with(
                f,
                toggled(f.topics(), topic),
                f.match(),
                without(f.notTopics(), topic),
                f.speakers(),
                f.hiddenDocuments());
    }

    /** Leaves out a topic, or no longer leaves it out. A chosen topic is no longer chosen. */
    public static Filter toggleNotTopic(Filter f, String topic) {
        return with(
                f,
                without(f.topics(), topic),
                f.match(),
                toggled(f.notTopics(), topic),
                f.speakers(),
                f.hiddenDocuments());
    }

    /** Narrows the filter to a speaker, or removes them from the chosen speakers. */
    public static Filter toggleSpeaker(Filter f, String speaker) {
        return with(f, f.topics(), f.match(), f.notTopics(), toggled(f.speakers(), speaker), f.hiddenDocuments());
    }

    /** Replaces the chosen speakers and topics; everything else stays, including the topics left out. */
    public static Filter only(Filter f, Set<String> speakers, Set<String> topics) {
        return with(f, topics, f.match(), f.notTopics(), speakers, f.hiddenDocuments());
    }

    /**
     * Hides a document, or shows it again.
     *
     * @param id the id of the document
     */
    public static Filter toggleDocument(Filter f, String id) {
        return with(f, f.topics(), f.match(), f.notTopics(), f.speakers(), toggled(f.hiddenDocuments(), id));
    }

    /**
     * Removes from the hidden documents those that are no longer open.
     *
     * @param open the ids of the open documents
     */
    static Filter retainOpenDocuments(Filter f, Set<String> open) {
        Set<String> hidden = new HashSet<>(f.hiddenDocuments());
        hidden.retainAll(open);
        return with(f, f.topics(), f.match(), f.notTopics(), f.speakers(), hidden);
    }

    /** Whether updates whose quotes and topics are not known yet would be hidden, or shown only until they are. */
    static boolean needsQuotes(Filter f) {
        return !f.topics().isEmpty()
                || !f.notTopics().isEmpty()
                || !f.speakers().isEmpty();
    }

    /** Hides these documents and no others. */
    public static Filter hide(Filter f, Set<String> documents) {
        return with(f, f.topics(), f.match(), f.notTopics(), f.speakers(), documents);
    }

    /** Switches between updates that have any of the chosen topics and updates that have all of them. */
    public static Filter otherMatch(Filter f) {
        return with(
                f,
                f.topics(),
                f.match() == Match.ANY ? Match.ALL : Match.ANY,
                f.notTopics(),
                f.speakers(),
                f.hiddenDocuments());
    }

    /**
     * Searches for other words; those that are left out stay. Without words, a filter that shows only matches shows all
     * updates again.
     */
    public static Filter words(Filter f, List<String> words) {
        return words(f, words, f.notWords());
    }

    /** Searches for other words, and leaves out others. */
    public static Filter words(Filter f, List<String> words, List<String> notWords) {
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
                notWords,
                scope);
    }

    /**
     * Narrows the filter to a time span.
     *
     * @param from the beginning, or null for none
     * @param to the end, or null for none
     */
    public static Filter between(Filter f, @Nullable TimeBound from, @Nullable TimeBound to) {
        return new Filter(
                f.topics(),
                f.match(),
                f.notTopics(),
                f.speakers(),
                from,
                to,
                f.hiddenDocuments(),
                f.words(),
                f.notWords(),
                f.scope());
    }

    private static Filter with(
            Filter f,
            Set<String> topics,
            Match match,
            Set<String> notTopics,
            Set<String> speakers,
            Set<String> hidden) {
        return new Filter(
                topics, match, notTopics, speakers, f.from(), f.to(), hidden, f.words(), f.notWords(), f.scope());
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
