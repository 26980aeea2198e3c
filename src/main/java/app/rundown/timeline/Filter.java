package app.rundown.timeline;

import app.rundown.model.Quote;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to show. Several values of one kind widen the selection (or), except kinds of content, of which an update must
 * have all; different kinds narrow it (and). Names are compared without regard to case and accents. If both bounds are
 * clocks and the end is not after the start, the end is on the next day. {@link #but} makes another filter from one.
 *
 * @param topics show only updates with these topics (names; {@link #NO_TOPIC} for updates without any); empty for all
 * @param match whether one of {@code topics} is enough
 * @param notTopics show no update with any of these topics
 * @param speakers show only updates that quote one of these speakers (names; {@link #UNKNOWN_SPEAKER} for quotes whose
 *     speaker is unknown)
 * @param notSpeakers show no update that quotes any of these speakers
 * @param has show only updates that have all of these
 * @param hasNot show no update that has any of these
 * @param from show nothing before this, or null; if set, updates without a time are not shown
 * @param to show only what is before this, or null; if set, updates without a time are not shown
 * @param hiddenDocuments ids of documents that are not shown
 * @param words free words and phrases, which are highlighted and counted; in the scope {@link Scope#MATCHES} all of
 *     them must occur
 * @param notWords words and phrases; an update in which one of them occurs is not shown
 * @param forms which forms of a word count
 * @param scope which of the updates that pass all other parts to show
 */
public record Filter(
        Set<String> topics,
        Match match,
        Set<String> notTopics,
        Set<String> speakers,
        Set<String> notSpeakers,
        Set<Has> has,
        Set<Has> hasNot,
        @Nullable TimeBound from,
        @Nullable TimeBound to,
        Set<String> hiddenDocuments,
        List<String> words,
        List<String> notWords,
        Forms forms,
        Scope scope) {

    /** How several topics combine. */
    public enum Match {
        /** One of them is enough. */
        ANY,
        /** An update must have them all. */
        ALL
    }

    /** Which forms of a searched word count. */
    public enum Forms {
        /** The word as it was typed, and words that begin with it. */
        TYPED,
        /** Also words of the same stem: "negotiated" finds "negotiations". */
        ALL
    }

    /** Which updates to show, apart from all other conditions. */
    public enum Scope {
        /** All updates. */
        ALL,
        /** Those in which every search word occurs; all if there are no search words. */
        MATCHES
    }

    /** Used in {@link #speakers()} for quotes whose speaker is not known. */
    public static final String UNKNOWN_SPEAKER = "";

    /** Used in {@link #topics()} and {@link #notTopics()} for updates that have no topic. */
    public static final String NO_TOPIC = "";

    /** Shows everything. */
    public static final Filter NONE = new Filter(
            Set.of(),
            Match.ANY,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null,
            Set.of(),
            List.of(),
            List.of(),
            Forms.TYPED,
            Scope.ALL);

    /**
     * Returns the name under which a quote's speaker is filtered, counted and listed: {@link #UNKNOWN_SPEAKER} if there
     * is none.
     */
    public static String speaker(Quote quote) {
        return Objects.requireNonNullElse(quote.speaker(), UNKNOWN_SPEAKER);
    }

    /**
     * Returns the names of the topics under which an update is filtered and counted: {@link #NO_TOPIC} if it has none.
     */
    public static Set<String> topics(TimelineEntry entry) {
        return entry.topics().isEmpty() ? Set.of(NO_TOPIC) : entry.topicNames().collect(Collectors.toSet());
    }

    /** Keeps copies of the collections. */
    public Filter {
        topics = Set.copyOf(topics);
        notTopics = Set.copyOf(notTopics);
        speakers = Set.copyOf(speakers);
        notSpeakers = Set.copyOf(notSpeakers);
        has = Set.copyOf(has);
        hasNot = Set.copyOf(hasNot);
        hiddenDocuments = Set.copyOf(hiddenDocuments);
        words = List.copyOf(words);
        notWords = List.copyOf(notWords);
    }

    /** Returns a change of this filter: {@code filter.but().topics(names).done()}. */
    public FilterChange but() {
        return new FilterChange(this);
    }

    /** Returns the same filter with another scope. */
    public Filter withScope(Scope other) {
        return but().scope(other).done();
    }

    /** Whether it asks for something that updates have or lack. */
    boolean asksWhatUpdatesHave() {
        return !has.isEmpty() || !hasNot.isEmpty();
    }

    /** Returns kinds of content in their usual order; sets have none. */
    public static Set<Has> inOrder(Set<Has> kinds) {
        return kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
    }
}
