package app.rundown.timeline;

import app.rundown.model.Quote;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be shown. Values of one kind widen (or), different kinds narrow (and). Names are compared without regard
 * to case and accents; where both bounds are clocks and the end is not after the beginning, the end is on the next day.
 *
 * @param topics only updates with these topics (names); empty for all
 * @param match whether one of {@code topics} is enough
 * @param notTopics no update with any of these topics
 * @param speakers only updates that quote one of these speakers (names; {@link #UNKNOWN_SPEAKER} for quotes without
 *     one)
 * @param from not before this, or null; updates without a time then drop out
 * @param to only before this, or null; updates without a time then drop out
 * @param hiddenDocuments ids of documents that are not shown
 * @param words free words and phrases: highlighted and counted; all of them must occur in the scope
 *     {@link Scope#MATCHES}
 * @param scope which of the updates that all else lets pass
 */
public record Filter(
        Set<String> topics,
        Match match,
        Set<String> notTopics,
        Set<String> speakers,
        @Nullable When from,
        @Nullable When to,
        Set<String> hiddenDocuments,
        List<String> words,
        Scope scope) {

    /** How several topics combine. */
    public enum Match {
        /** One of them is enough. */
        ANY,
        /** An update must have them all. */
        ALL
    }

    /** Which updates, apart from what they hold. */
    public enum Scope {
        /** All. */
        ALL,
        /** Those in which every searched word occurs; all where nothing is searched for. */
        MATCHES,
        /** Those that the user starred. */
        STARRED
    }

    /** Stands among {@link #speakers()} for quotes whose speaker is not known. */
    public static final String UNKNOWN_SPEAKER = "";

    /** Shows everything. */
    public static final Filter NONE =
            new Filter(Set.of(), Match.ANY, Set.of(), Set.of(), null, null, Set.of(), List.of(), Scope.ALL);

    /**
     * The name under which a quote's speaker is filtered, counted and listed: {@link #UNKNOWN_SPEAKER} where there is
     * none.
     */
    public static String speaker(Quote quote) {
        return Objects.requireNonNullElse(quote.speaker(), UNKNOWN_SPEAKER);
    }

    /** Keeps copies of the collections. */
    public Filter {
        topics = Set.copyOf(topics);
        notTopics = Set.copyOf(notTopics);
        speakers = Set.copyOf(speakers);
        hiddenDocuments = Set.copyOf(hiddenDocuments);
        words = List.copyOf(words);
    }

    /** The same in another scope. */
    public Filter withScope(Scope other) {
        return new Filter(topics, match, notTopics, speakers, from, to, hiddenDocuments, words, other);
    }
}
