package app.rundown.ui;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.timeline.Shown;
import app.rundown.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the theme's colours stands for which topic and which speaker: the first ones have a colour each, the rest none, so
 * that a colour never means two things, nor changes while one filters. The colours themselves are tokens of the style sheet.
 */
final class Palette {
    /** How many colours the style sheet has: {@code c0} … {@code c7}. */
    static final int SIZE = 8;

    private static final String PLAIN = "plain";

    private final List<String> topics;
    private final List<String> speakers;
    private final Map<String, String> topicColours;
    private final Map<String, String> speakerColours;

    private Palette(List<String> topics, List<String> speakers) {
        this.topics = topics;
        this.speakers = speakers;
        topicColours = assign(topics);
        speakerColours = assign(speakers.stream().filter(name -> !name.equals(Filter.UNKNOWN_SPEAKER)).toList());
    }

    static Palette of(Timeline timeline) {
        Shown all = Shown.of(timeline, Filter.NONE, Order.NEWEST_FIRST);
        return new Palette(
                all.topics().stream().map(count -> count.topic().name()).toList(),
                all.speakers().stream().map(Shown.SpeakerCount::speaker).toList());
    }

    /** All topics of the timeline, in the order of their colours. */
    List<String> topics() {
        return topics;
    }

    /** All speakers of the timeline in the order of their colours, {@link Filter#UNKNOWN_SPEAKER} last where there is one. */
    List<String> speakers() {
        return speakers;
    }

    /** The style class of a topic's colour. */
    String topic(String name) {
        return topicColours.getOrDefault(name, PLAIN);
    }

    /** The style class of a speaker's colour; plain for nobody. */
    String speaker(String name) {
        return speakerColours.getOrDefault(name, PLAIN);
    }

    private static Map<String, String> assign(List<String> names) {
        Map<String, String> colours = new HashMap<>();
        for (String name : names.subList(0, Math.min(names.size(), SIZE))) {
            colours.putIfAbsent(name, "c" + colours.size());
        }
        return colours;
    }
}
