package app.rundown.timeline;

import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.model.Update;
import java.util.List;
import java.util.stream.Stream;

/**
 * An update on the timeline with everything that was found about it. The window, the exporters and the filter work on
 * it.
 *
 * @param document the document that contains it
 * @param update the fact
 * @param moment when it was made
 * @param topics what it is about, the surest first
 * @param quotes its quotes, in its own order
 * @param reports words of others that it reports without quoting them, in its own order
 */
public record TimelineEntry(
        Document document,
        Update update,
        Moment moment,
        List<Topic.Assignment> topics,
        List<Quote> quotes,
        List<Quote> reports) {

    /** Keeps copies of the lists. */
    public TimelineEntry {
        topics = List.copyOf(topics);
        quotes = List.copyOf(quotes);
        reports = List.copyOf(reports);
    }

    /** Creates an entry without reported words. */
    public TimelineEntry(
            Document document, Update update, Moment moment, List<Topic.Assignment> topics, List<Quote> quotes) {
        this(document, update, moment, topics, quotes, List.of());
    }

    /** Returns the update's id. */
    public String id() {
        return update.id();
    }

    /** Returns the names of its topics, the surest first. */
    public Stream<String> topicNames() {
        return topics.stream().map(assignment -> assignment.topic().name());
    }
}
