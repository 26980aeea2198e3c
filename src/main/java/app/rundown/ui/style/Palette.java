package app.rundown.ui.style;

import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which colour of the theme stands for which topic and which speaker. Only the first ones get a colour, one each; the
 * rest stay plain, so that a colour never means two things and never changes while the user filters. The colours
 * themselves are tokens of the style sheet.
 */
public final class Palette {
    /** How many colours the style sheet has: {@code c0} … {@code c7}. */
    public static final int SIZE = 8;

    private static final String PLAIN = "plain";

    private final List<String> topics;
    private final List<String> speakers;
    private final Map<String, String> topicColours;
    private final Map<String, String> speakerColours;

    /** The palette of an empty timeline: no colour stands for anything yet. */
    public static final Palette NONE = new Palette(List.of(), List.of(), Map.of(), Map.of());

    private Palette(
            List<String> topics,
            List<String> speakers,
            Map<String, String> topicColours,
            Map<String, String> speakerColours) {
        this.topics = topics;
        this.speakers = speakers;
        this.topicColours = topicColours;
        this.speakerColours = speakerColours;
    }

    /**
     * Assigns the colours.
     *
     * @param seen the timeline whose topics and speakers are listed
     * @param quoted the same timeline without reported speech. Speakers who are quoted get a colour before those whose
     *     words are only reported, so that colours stay the same when reported speech is switched on or off
     * @param kept the palette so far: a topic or a speaker that has a colour in it keeps that colour
     */
    public static Palette of(Timeline seen, Timeline quoted, Palette kept) {
        FilteredTimeline all = FilteredTimeline.of(seen, Filter.NONE, Order.NEWEST_FIRST);
        List<String> topics =
                all.topics().stream().map(count -> count.topic().name()).toList();
        List<String> speakers = speakers(all);
        Set<String> ranked = new LinkedHashSet<>(
                seen == quoted ? speakers : speakers(FilteredTimeline.of(quoted, Filter.NONE, Order.NEWEST_FIRST)));
        ranked.addAll(speakers);
        ranked.remove(Filter.UNKNOWN_SPEAKER);
        return new Palette(
                topics, speakers, assign(topics, kept.topicColours), assign(List.copyOf(ranked), kept.speakerColours));
    }

    private static List<String> speakers(FilteredTimeline all) {
        return all.speakers().stream()
                .map(FilteredTimeline.SpeakerCount::speaker)
                .toList();
    }

    /** All topics of the timeline, in the order in which they get colours. */
    public List<String> topics() {
        return topics;
    }

    /**
     * All speakers of the timeline, those with the most quotes first and {@link Filter#UNKNOWN_SPEAKER}, if there is
     * one, last.
     */
    public List<String> speakers() {
        return speakers;
    }

    /** Returns the style class of a topic's colour; {@code plain} if it has none. */
    public String topic(String name) {
        return topicColours.getOrDefault(name, PLAIN);
    }

    /**
     * Returns the style class of a speaker's colour; {@code plain} for a speaker who has none and for the unknown
     * speaker.
     */
    public String speaker(String name) {
        return speakerColours.getOrDefault(name, PLAIN);
    }

    private static Map<String, String> assign(List<String> names, Map<String, String> kept) {
        Map<String, String> colours = new HashMap<>();
        names.stream().filter(kept::containsKey).forEach(name -> colours.put(name, kept.getOrDefault(name, PLAIN)));
        List<String> free = new ArrayList<>(
                IntStream.range(0, SIZE).mapToObj(rank -> "c" + rank).toList());
        free.removeAll(colours.values());
        for (String name : names) {
            if (!free.isEmpty() && !colours.containsKey(name)) {
                colours.put(name, free.removeFirst());
            }
        }
        return colours;
    }
}
