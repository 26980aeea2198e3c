package app.rundown.ui.state;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Filter.Match;
import app.rundown.timeline.Filter.Scope;
import app.rundown.timeline.Has;
import app.rundown.timeline.TimeBound;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes small changes to a filter. Every method returns a new filter. */
public final class FilterChanges {
    private FilterChanges() {}

    /** Narrows the filter to a topic, or removes it from the chosen topics. A topic that was left out no longer is. */
    public static Filter toggleTopic(Filter f, String topic) {
        return f.but()
                .topics(toggled(f.topics(), topic))
                .notTopics(without(f.notTopics(), topic))
                .done();
    }

    /** Leaves out a topic, or no longer leaves it out. A chosen topic is no longer chosen. */
    public static Filter toggleNotTopic(Filter f, String topic) {
        return f.but()
                .topics(without(f.topics(), topic))
                .notTopics(toggled(f.notTopics(), topic))
                .done();
    }

    /** Narrows the filter to a speaker, or removes them from the chosen ones. One who was left out no longer is. */
    public static Filter toggleSpeaker(Filter f, String speaker) {
        return f.but()
                .speakers(toggled(f.speakers(), speaker))
                .notSpeakers(without(f.notSpeakers(), speaker))
                .done();
    }

    /** Leaves out updates that quote a speaker, or no longer leaves them out. A chosen speaker is no longer chosen. */
    public static Filter toggleNotSpeaker(Filter f, String speaker) {
        return f.but()
                .speakers(without(f.speakers(), speaker))
                .notSpeakers(toggled(f.notSpeakers(), speaker))
                .done();
    }

    /** Shows all updates again that are left out by what they have, or by words that they lack. */
    public static Filter showAll(Filter f) {
        return f.but().has(Set.of()).hasNot(Set.of()).scope(Scope.ALL).done();
    }

    /** Narrows the filter to updates that have something, or no longer asks for it. */
    public static Filter toggleHas(Filter f, Has kind) {
        return f.but()
                .has(toggled(f.has(), kind))
                .hasNot(without(f.hasNot(), kind))
                .done();
    }

    /** Leaves out updates that have something, or no longer leaves them out. */
    public static Filter toggleHasNot(Filter f, Has kind) {
        return f.but()
                .has(without(f.has(), kind))
                .hasNot(toggled(f.hasNot(), kind))
                .done();
    }

    /** Replaces the chosen speakers and topics; everything else stays, including what is left out. */
    public static Filter only(Filter f, Set<String> speakers, Set<String> topics) {
        return f.but().speakers(speakers).topics(topics).done();
    }

    /**
     * Hides a document, or shows it again.
     *
     * @param ids the ids of all its captures
     */
    public static Filter toggleDocument(Filter f, List<String> ids) {
        Set<String> hidden = new HashSet<>(f.hiddenDocuments());
        if (!hidden.removeAll(ids)) {
            hidden.addAll(ids);
        }
        return hide(f, hidden);
    }

    /**
     * Removes from the hidden documents those that are no longer open.
     *
     * @param open the ids of the open documents
     */
    static Filter retainOpenDocuments(Filter f, Set<String> open) {
        Set<String> hidden = new HashSet<>(f.hiddenDocuments());
        hidden.retainAll(open);
        return hide(f, hidden);
    }

    /** Whether updates whose quotes and topics are not known yet would be hidden, or shown only until they are. */
    static boolean needsQuotes(Filter f) {
        return !f.topics().isEmpty()
                || !f.notTopics().isEmpty()
                || !f.speakers().isEmpty()
                || !f.notSpeakers().isEmpty()
                || !f.has().isEmpty()
                || !f.hasNot().isEmpty();
    }

    /** Whether it depends on what the user marks. */
    static boolean asksForMarks(Filter f) {
        return Stream.concat(f.has().stream(), f.hasNot().stream()).anyMatch(Has::isMarked);
    }

    /** Whether a filter asks for words, which notes may have. */
    static boolean searchesWords(Filter f) {
        return !f.words().isEmpty() || !f.notWords().isEmpty();
    }

    /** Gives topics other names, given for each its names now. */
    static Filter topics(Filter f, Function<String, Set<String>> names) {
        return f.but()
                .topics(renamed(f.topics(), names))
                .notTopics(renamed(f.notTopics(), names))
                .done();
    }

    /** Gives speakers other names, given for each the names now. */
    static Filter speakers(Filter f, Function<String, Set<String>> names) {
        return f.but()
                .speakers(renamed(f.speakers(), names))
                .notSpeakers(renamed(f.notSpeakers(), names))
                .done();
    }

    /** Returns the names that names have now, given those of each. */
    static Set<String> renamed(Set<String> all, Function<String, Set<String>> names) {
        return all.stream().flatMap(name -> names.apply(name).stream()).collect(Collectors.toSet());
    }

    /** Hides these documents and no others. */
    public static Filter hide(Filter f, Set<String> documents) {
        return f.but().hiddenDocuments(documents).done();
    }

    /** Switches between updates that have any of the chosen topics and updates that have all of them. */
    public static Filter otherMatch(Filter f) {
        return f.but().match(f.match() == Match.ANY ? Match.ALL : Match.ANY).done();
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
        return f.but()
                .words(words)
                .notWords(notWords)
                .scope(words.isEmpty() ? Scope.ALL : f.scope())
                .done();
    }

    /**
     * Narrows the filter to a time span.
     *
     * @param from the beginning, or null for none
     * @param to the end, or null for none
     */
    public static Filter between(Filter f, @Nullable TimeBound from, @Nullable TimeBound to) {
        return f.but().from(from).to(to).done();
    }

    private static <T> Set<T> toggled(Set<T> set, T value) {
        Set<T> changed = new HashSet<>(set);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }

    private static <T> Set<T> without(Set<T> set, T value) {
        Set<T> changed = new HashSet<>(set);
        changed.remove(value);
        return changed;
    }
}
