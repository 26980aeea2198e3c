package app.rundown.timeline;

import app.rundown.model.Quote;
import app.rundown.model.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts for the lists of topics and speakers: how many updates or quotes a click on a name would show. */
final class Facets {
    private final Map<Topic, Integer> topics = new HashMap<>();
    private final Map<String, Integer> speakers = new HashMap<>();

    /**
     * Adds an update of a document that is not hidden. Its names are listed even if they do not count.
     *
     * @param topicsCount whether the update adds to the counts of its topics
     * @param speakersCount whether its quotes add to the counts of their speakers
     */
    void add(TimelineEntry entry, boolean topicsCount, boolean speakersCount) {
        entry.topics().forEach(assigned -> topics.merge(assigned.topic(), topicsCount ? 1 : 0, Integer::sum));
        entry.quotes().forEach(quote -> add(quote, speakersCount));
    }

    /** Adds a quote, whose speaker is listed even if it does not count. */
    void add(Quote quote, boolean counts) {
        speakers.merge(Filter.speaker(quote), counts ? 1 : 0, Integer::sum);
    }

    /** Returns the topics in order of origin, then falling count, then name. */
    List<FilteredTimeline.TopicCount> topics() {
        return topics.entrySet().stream()
                .map(entry -> new FilteredTimeline.TopicCount(entry.getKey(), entry.getValue()))
                .sorted(Facets::inRank)
                .toList();
    }

    /** Returns the speakers by falling count, then name; the unknown speaker is last. */
    List<FilteredTimeline.SpeakerCount> speakers() {
        return speakers.entrySet().stream()
                .map(entry -> new FilteredTimeline.SpeakerCount(entry.getKey(), entry.getValue()))
                .sorted(Facets::inRank)
                .toList();
    }

    private static int inRank(FilteredTimeline.TopicCount one, FilteredTimeline.TopicCount other) {
        int origin = one.topic().origin().compareTo(other.topic().origin());
        int updates = Integer.compare(other.updates(), one.updates());
        return origin != 0
                ? origin
                : updates != 0
                        ? updates
                        : one.topic().name().compareTo(other.topic().name());
    }

    /** Compares by falling count, then name, with the unknown speaker last. */
    private static int inRank(FilteredTimeline.SpeakerCount one, FilteredTimeline.SpeakerCount other) {
        int unknown = Boolean.compare(
                one.speaker().equals(Filter.UNKNOWN_SPEAKER), other.speaker().equals(Filter.UNKNOWN_SPEAKER));
        int quotes = Integer.compare(other.quotes(), one.quotes());
        return unknown != 0 ? unknown : quotes != 0 ? quotes : one.speaker().compareTo(other.speaker());
    }
}
