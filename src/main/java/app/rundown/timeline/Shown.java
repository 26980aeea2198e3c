package app.rundown.timeline;

import app.rundown.model.Quote;
import app.rundown.model.Topic;
import java.util.List;

/**
 * A timeline seen through a filter: what the window draws and what an export takes.
 *
 * @param rows what is shown, top to bottom
 * @param entries the updates among the rows, in the same order
 * @param quotes the quotes of these updates in the same order, and those of the introductions of the documents that are not
 *     hidden (first, document by document; left out where topics, speakers, times or matches-only words filter)
 * @param topics every topic of the documents that are not hidden, with the count of updates that have it and pass all but
 *     the topic part of the filter; in order of origin, then falling count, then name
 * @param speakers likewise every speaker, with the count of quotes; falling count, then name; the unknown last
 * @param hits how often the searched words occur in the shown updates
 * @param total how many updates there are in all documents
 * @param withoutTime how many updates dropped out only because a bound in time was set and they have none
 */
public record Shown(
        List<Row> rows,
        List<Entry> entries,
        List<Quote> quotes,
        List<TopicCount> topics,
        List<SpeakerCount> speakers,
        int hits,
        int total,
        int withoutTime) {

    /** A topic and how many updates have it. */
    public record TopicCount(Topic topic, int updates) {}

    /** A speaker ({@link Filter#UNKNOWN_SPEAKER} for none) and how many quotes are theirs. */
    public record SpeakerCount(String speaker, int quotes) {}

    /** Keeps copies of the lists. */
    public Shown {
        rows = List.copyOf(rows);
        entries = List.copyOf(entries);
        quotes = List.copyOf(quotes);
        topics = List.copyOf(topics);
        speakers = List.copyOf(speakers);
    }

    /** Filters, orders and searches. */
    public static Shown of(Timeline timeline, Filter filter, Order order) {
        throw new UnsupportedOperationException();
    }
}
