package app.rundown.timeline;

import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.timeline.CompiledFilter.Part;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts for the lists of topics, speakers and kinds of content: how many updates or quotes would be shown if a name
 * were chosen, under all other conditions of the filter.
 */
final class Facets {
    private static final Set<Part> TOPICS = EnumSet.of(Part.TOPIC, Part.NOT_TOPIC);
    private static final Set<Part> SPEAKERS = EnumSet.of(Part.SPEAKER, Part.NOT_SPEAKER);
    private static final Set<Part> KINDS = EnumSet.of(Part.HAS);

    private final CompiledFilter filter;
    private final Map<Topic, Integer> topics = new HashMap<>();
    private final Map<String, Integer> speakers = new HashMap<>();
    private final Map<Has, Integer> kinds = new EnumMap<>(Has.class);
    private int withoutTopic;

    /** Counts for a filter. */
    Facets(CompiledFilter filter) {
        this.filter = filter;
    }

    /**
     * Adds an update of a document that is not hidden. Its names are listed even if they do not count.
     *
     * @param against the parts of the filter that the update fails
     */
    void add(TimelineEntry entry, Set<Part> against) {
        boolean topicsCount = TOPICS.containsAll(against);
        entry.topics().stream()
                .map(Topic.Assignment::topic)
                .forEach(topic -> topics.merge(
                        topic, topicsCount && filter.wouldPassWithTopic(entry, topic.name()) ? 1 : 0, Integer::sum));
        if (entry.topics().isEmpty()) {
            withoutTopic += topicsCount && filter.wouldPassWithTopic(entry, Filter.NO_TOPIC) ? 1 : 0;
        }
        boolean speakersCount = SPEAKERS.containsAll(against);
        for (Quote quote : entry.quotes()) {
            String speaker = Filter.speaker(quote);
            boolean counts = speakersCount && filter.wouldPassWithSpeaker(entry, speaker);
            speakers.merge(speaker, counts ? 1 : 0, Integer::sum);
        }
        boolean kindsCount = KINDS.containsAll(against);
        for (Has kind : Has.values()) {
            if (filter.has(kind, entry)) {
                kinds.merge(kind, kindsCount && filter.wouldPassWith(entry, kind) ? 1 : 0, Integer::sum);
            }
        }
    }

    /** Adds the quote of an introduction: its speaker is listed, but choosing a speaker hides introductions. */
    void list(Quote quote) {
        speakers.merge(Filter.speaker(quote), 0, Integer::sum);
    }

    /** Returns the kinds of content that any of these updates has, with the number of updates. */
    Map<Has, Integer> kinds() {
        return kinds;
    }

    /** Returns the topics in order of origin, then falling count, then name. */
    List<FilteredTimeline.TopicCount> topics() {
        return topics.entrySet().stream()
                .map(entry -> new FilteredTimeline.TopicCount(entry.getKey(), entry.getValue()))
                .sorted(Facets::inRank)
                .toList();
    }

    /** Returns how many updates without any topic would be shown if these were chosen. */
    int withoutTopic() {
        return withoutTopic;
    }

    /** Returns the speakers by falling count, then name; the unknown speaker is last. */
    List<FilteredTimeline.SpeakerCount> speakers() {
        return speakers.entrySet().stream()
                .map(entry -> new FilteredTimeline.SpeakerCount(entry.getKey(), entry.getValue()))
                .sorted(Facets::inRank)
                .toList();
    }

    private static int inRank(FilteredTimeline.TopicCount one, FilteredTimeline.TopicCount other) {
        int origin = Integer.compare(group(one.topic()), group(other.topic()));
        int updates = Integer.compare(other.updates(), one.updates());
        return origin != 0
                ? origin
                : updates != 0
                        ? updates
                        : one.topic().name().compareTo(other.topic().name());
    }

    /**
     * Returns where a topic is listed: the user's own first, then headings, then all others, whatever they come from.
     */
    private static int group(Topic topic) {
        return Math.min(topic.origin().ordinal(), Topic.Origin.TAG.ordinal());
    }

    /** Compares by falling count, then name, with the unknown speaker last. */
    private static int inRank(FilteredTimeline.SpeakerCount one, FilteredTimeline.SpeakerCount other) {
        int unknown = Boolean.compare(
                one.speaker().equals(Filter.UNKNOWN_SPEAKER), other.speaker().equals(Filter.UNKNOWN_SPEAKER));
        int quotes = Integer.compare(other.quotes(), one.quotes());
        return unknown != 0 ? unknown : quotes != 0 ? quotes : one.speaker().compareTo(other.speaker());
    }
}
