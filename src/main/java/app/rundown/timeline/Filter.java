package app.rundown.timeline;

import app.rundown.model.Quote;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to show. Several values of one kind widen the selection (or); different kinds narrow it (and). Names are
 * compared without regard to case and accents. If both bounds are clocks and the end is not after the start, the end is
 * on the next day.
 *
 * @param topics show only updates with these topics (names); empty for all
 * @param match whether one of {@code topics} is enough
 * @param notTopics show no update with any of these topics
 * @param speakers show only updates that quote one of these speakers (names; {@link #UNKNOWN_SPEAKER} for quotes whose
 *     speaker is unknown)
 * @param from show nothing before this, or null; if set, updates without a time are not shown
 * @param to show only what is before this, or null; if set, updates without a time are not shown
 * @param hiddenDocuments ids of documents that are not shown
 * @param words free words and phrases, which are highlighted and counted; in the scope {@link Scope#MATCHES} all of
 *     them must occur
 * @param notWords words and phrases; an update in which one of them occurs is not shown
 * @param scope which of the updates that pass all other parts to show
 */
public record Filter(
        Set<String> topics,
        Match match,
        Set<String> notTopics,
        Set<String> speakers,
        @Nullable TimeBound from,
        @Nullable TimeBound to,
        Set<String> hiddenDocuments,
        List<String> words,
        List<String> notWords,
        Scope scope) {

    /** How several topics combine. */
    public enum Match {
        /** One of them is enough. */
        ANY,
        /** An update must have them all. */
        ALL
    }

    /** Which updates to show, apart from their topics, speakers and times. */
    public enum Scope {
        /** All updates. */
        ALL,
        /** Those in which every search word occurs; all if there are no search words. */
        MATCHES,
        /** Those that the user starred. */
        STARRED,
        /** Those that the user ticked for the next export. */
        TICKED
    }

    /** Used in {@link #speakers()} for quotes whose speaker is not known. */
    public static final String UNKNOWN_SPEAKER = "";

    /** Shows everything. */
    public static final Filter NONE =
            new Filter(Set.of(), Match.ANY, Set.of(), Set.of(), null, null, Set.of(), List.of(), Scope.ALL);

    /**
     * Returns the name under which a quote's speaker is filtered, counted and listed: {@link #UNKNOWN_SPEAKER} if there
     * is none.
     */
    public static String speaker(Quote quote) {
        return Objects.requireNonNullElse(quote.speaker(), UNKNOWN_SPEAKER);
    }

    /** A filter that leaves out no words. */
    public Filter(
            Set<String> topics,
            Match match,
            Set<String> notTopics,
            Set<String> speakers,
            @Nullable TimeBound from,
            @Nullable TimeBound to,
            Set<String> hiddenDocuments,
            List<String> words,
            Scope scope) {
        this(topics, match, notTopics, speakers, from, to, hiddenDocuments, words, List.of(), scope);
    }

    /** Keeps copies of the collections. */
    public Filter {
        topics = Set.copyOf(topics);
        notTopics = Set.copyOf(notTopics);
        speakers = Set.copyOf(speakers);
        hiddenDocuments = Set.copyOf(hiddenDocuments);
        words = List.copyOf(words);
        notWords = List.copyOf(notWords);
    }

    /** Returns the same filter with another scope. */
    public Filter withScope(Scope other) {
        return new Filter(topics, match, notTopics, speakers, from, to, hiddenDocuments, words, notWords, other);
    }
}
