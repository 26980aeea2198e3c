package app.rundown.ui.follow;

import app.rundown.store.Settings;
import app.rundown.text.Folded;
import app.rundown.timeline.TimelineEntry;
import java.util.Arrays;
import java.util.List;

/**
 * The topics and speakers of which the user wants to be told, whatever the filter shows. A name is compared folded and
 * by whole words, so that a surname will do, and it may be one that no update has yet.
 *
 * @param topics names of topics
 * @param speakers names of speakers
 */
public record Watched(List<String> topics, List<String> speakers) {
    /** Nothing is chosen. */
    static final Watched NONE = new Watched(List.of(), List.of());

    private static final String TOPICS = "notify-topics";
    private static final String SPEAKERS = "notify-speakers";
    /** Stands between the names in the settings. */
    private static final String BETWEEN = "\n";

    /** Keeps copies, without what has no letter to compare. */
    public Watched {
        topics = named(topics);
        speakers = named(speakers);
    }

    private static List<String> named(List<String> names) {
        return names.stream().filter(name -> !Folded.key(name).isEmpty()).toList();
    }

    /** Returns those that the user chose. */
    public static Watched of(Settings settings) {
        return new Watched(names(settings, TOPICS), names(settings, SPEAKERS));
    }

    private static List<String> names(Settings settings, String choice) {
        return Arrays.asList(settings.choices().getOrDefault(choice, "").split(BETWEEN));
    }

    /** Returns the settings with these chosen. */
    public Settings in(Settings settings) {
        return settings.withChoice(TOPICS, String.join(BETWEEN, topics))
                .withChoice(SPEAKERS, String.join(BETWEEN, speakers));
    }

    /** Returns this list with other topics. */
    Watched withTopics(List<String> other) {
        return new Watched(other, speakers);
    }

    /** Returns this list with other speakers. */
    Watched withSpeakers(List<String> other) {
        return new Watched(topics, other);
    }

    /** Whether nothing is chosen. */
    public boolean isEmpty() {
        return topics.isEmpty() && speakers.isEmpty();
    }

    /** Whether an update has one of the topics, or quotes one of the speakers. */
    boolean has(TimelineEntry entry) {
        return topics.stream().anyMatch(topic -> entry.topicNames().anyMatch(name -> isIn(topic, name)))
                || speakers.stream()
                        .anyMatch(speaker -> entry.quotes().stream()
                                .anyMatch(quote -> quote.speaker() != null && isIn(speaker, quote.speaker())));
    }

    /** Whether a name, which may be a surname alone, stands in a whole one. */
    static boolean isIn(String name, String whole) {
        return Folded.of(whole).findWhole(Folded.key(name), 0) >= 0;
    }
}
