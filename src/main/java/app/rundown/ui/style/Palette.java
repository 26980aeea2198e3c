package app.rundown.ui.style;

import app.rundown.text.Folded;
import app.rundown.text.NameLook;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which look of the theme stands for which topic and which speaker: one of eight hues in one of two tones. The name
 * alone decides, whatever is open: a person looks alike today and next year, in every document. Looks repeat, so they
 * never say anything that a name beside them does not say. The colours themselves are tokens of the style sheet.
 */
public final class Palette {
    /** The looks as style classes: the hues in their first tone, then the same hues in their second one. */
    public static final List<String> LOOKS = looks("plum", "rust", "teal", "rose", "moss", "sea", "orchid", "fern");

    /** How many hues there are; the first looks have them in their first tone. */
    public static final int HUES = NameLook.HUES;

    /** The style class of what has no look: the unknown speaker, an update without a topic. */
    public static final String PLAIN = "plain";

    /** So many of the most used names have looks of their own. */
    private static final int TOLD_APART = 6;

    private final List<String> topics;
    private final List<String> speakers;
    private final Map<String, String> topicLooks;
    private final Map<String, String> speakerLooks;
    private final Map<String, Integer> own;

    /** The palette of an empty timeline. */
    public static final Palette NONE = new Palette(List.of(), List.of(), Map.of(), Map.of(), Map.of());

    private Palette(
            List<String> topics,
            List<String> speakers,
            Map<String, String> topicLooks,
            Map<String, String> speakerLooks,
            Map<String, Integer> own) {
        this.topics = topics;
        this.speakers = speakers;
        this.topicLooks = topicLooks;
        this.speakerLooks = speakerLooks;
        this.own = own;
    }

    private static List<String> looks(String... hues) {
        return Stream.concat(Stream.of(hues), Stream.of(hues).map(hue -> hue + "-second"))
                .toList();
    }

    /**
     * Lists the topics and speakers of a timeline and gives them their looks. Where two of the six most used have the
     * same look, the less used one takes the other tone of its hue, unless a third one has that.
     *
     * @param seen the timeline whose topics and speakers are listed
     * @param quoted the same timeline without reported speech. Speakers who are quoted count as used more than those
     *     whose words are only reported, so that looks stay the same when reported speech is switched on or off
     * @param own the numbers of the looks that the user gave topics, by their folded names
     */
    public static Palette of(Timeline seen, Timeline quoted, Map<String, Integer> own) {
        FilteredTimeline all = FilteredTimeline.of(seen, Filter.NONE, Order.NEWEST_FIRST);
        List<String> topics =
                all.topics().stream().map(count -> count.topic().name()).toList();
        List<String> speakers = speakers(all);
        Set<String> ranked = new LinkedHashSet<>(
                seen == quoted ? speakers : speakers(FilteredTimeline.of(quoted, Filter.NONE, Order.NEWEST_FIRST)));
        ranked.addAll(speakers);
        ranked.remove(Filter.UNKNOWN_SPEAKER);
        return new Palette(topics, speakers, assign(topics), assign(List.copyOf(ranked)), own);
    }

    private static List<String> speakers(FilteredTimeline all) {
        return all.speakers().stream()
                .map(FilteredTimeline.SpeakerCount::speaker)
                .toList();
    }

    /** All topics of the timeline, those on most updates first. */
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

    /** Whether a name is that of somebody who speaks. */
    public boolean isSpeaker(String name) {
        return speakerLooks.containsKey(name);
    }

    /**
     * Returns the style class of a topic's look, whether any update has the topic or not. A person is alike as a topic
     * and as a speaker.
     */
    public String topic(String name) {
        Integer given = own.isEmpty() ? null : own.get(Folded.key(name));
        if (given != null && given >= 0 && given < LOOKS.size()) {
            return LOOKS.get(given);
        }
        if (isSpeaker(name)) {
            return speaker(name);
        }
        String look = topicLooks.get(name);
        return look == null ? look(name) : look;
    }

    /** Returns the style class of a speaker's look, whether anything quotes them or not. */
    public String speaker(String name) {
        String look = speakerLooks.get(name);
        return look != null ? look : name.equals(Filter.UNKNOWN_SPEAKER) ? PLAIN : look(name);
    }

    private static Map<String, String> assign(List<String> names) {
        Map<String, String> looks = new HashMap<>();
        Set<String> taken = new LinkedHashSet<>();
        for (String name : names) {
            String look = look(name);
            if (looks.size() < TOLD_APART && taken.contains(look) && !taken.contains(otherTone(look))) {
                look = otherTone(look);
            }
            taken.add(look);
            looks.put(name, look);
        }
        return looks;
    }

    private static String look(String name) {
        return LOOKS.get(NameLook.of(name));
    }

    private static String otherTone(String look) {
        return LOOKS.get((LOOKS.indexOf(look) + LOOKS.size() / 2) % LOOKS.size());
    }
}
