package app.rundown.timeline;

import app.rundown.model.Quote;
import app.rundown.model.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts for the lists of topics and speakers: how many a click on a name would show. */
final class Facets {
    private final Map<Topic, Integer> topics = new HashMap<>();
    private final Map<String, Integer> speakers = new HashMap<>();

    /** Adds an update of a document that is not hidden: its names are listed even where they do not count. */
    void add(Entry entry, boolean topicsCount, boolean speakersCount) {
        entry.topics().forEach(assigned -> topics.merge(assigned.topic(), topicsCount ? 1 : 0, Integer::sum));
        entry.quotes().forEach(quote -> add(quote, speakersCount));
    }

    /** Adds a quote. */
    void add(Quote quote, boolean counts) {
        speakers.merge(Filter.speaker(quote), counts ? 1 : 0, Integer::sum);
    }

    List<Shown.TopicCount> topics() {
        return topics.entrySet().stream()
                .map(entry -> new Shown.TopicCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Shown.TopicCount count) -> count.topic().origin())
                        .thenComparing(Shown.TopicCount::updates, Comparator.reverseOrder())
                        .thenComparing(count -> count.topic().name()))
                .toList();
    }

    List<Shown.SpeakerCount> speakers() {
        return speakers.entrySet().stream()
                .map(entry -> new Shown.SpeakerCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Shown.SpeakerCount count) -> count.speaker().equals(Filter.UNKNOWN_SPEAKER))
                        .thenComparing(Shown.SpeakerCount::quotes, Comparator.reverseOrder())
                        .thenComparing(Shown.SpeakerCount::speaker))
                .toList();
    }
}
