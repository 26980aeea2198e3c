package app.rundown.timeline;

import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.model.Update;
import java.util.List;
import java.util.stream.Stream;

/**
 * An update on the timeline with all that was found about it: what the window, the exporters and the filter work on.
 *
 * @param document the document it stands in
 * @param update the fact
 * @param moment when it was made
 * @param topics what it is about, the surest first
 * @param quotes its quotes, in its own order
 * @param reports what it reports of others' words without quoting them, likewise
 */
public record Entry(
        Document document,
        Update update,
        Moment moment,
        List<Topic.Assignment> topics,
        List<Quote> quotes,
        List<Quote> reports) {

    /** Keeps copies of the lists. */
    public Entry {
        topics = List.copyOf(topics);
        quotes = List.copyOf(quotes);
        reports = List.copyOf(reports);
    }

    /** Where nothing is reported. */
    public Entry(Document document, Update update, Moment moment, List<Topic.Assignment> topics, List<Quote> quotes) {
        this(document, update, moment, topics, quotes, List.of());
    }

    /** The update's id. */
    public String id() {
        return update.id();
    }

    /** The names of its topics. */
    public Stream<String> topicNames() {
        return topics.stream().map(assignment -> assignment.topic().name());
    }
}
