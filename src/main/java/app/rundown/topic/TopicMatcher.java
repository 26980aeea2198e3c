package app.rundown.topic;

import app.rundown.model.Topic;
import app.rundown.text.Folded;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A topic, with the words that show that an update is about it.
 *
 * @param topic the topic
 * @param full its whole name
 * @param others other names of the same thing; one of them is enough
 * @param lesser words that together stand for the name; may be empty
 * @param lesserWhy what these words are, for the reason ("the last word of the tag “Mike Pompeo”")
 */
record TopicMatcher(
        Topic topic, SearchPhrase full, List<SearchPhrase> others, List<SearchPhrase> lesser, String lesserWhy) {

    /** Sections before tags before names, and within each of these the surest first. */
    static final Comparator<Found> SUREST_FIRST = Comparator.comparing(
                    (Found found) -> found.assignment().topic().origin())
            .thenComparing(Found::rank);

    /**
     * The finding that an update names the topic.
     *
     * @param assignment the topic and the reason
     * @param rank how sure it is; a lower rank is surer
     */
    record Found(Topic.Assignment assignment, int rank) {}

    /** Returns the words of a name by which it can be recognised. */
    static List<String> significant(String name) {
        return words(name).stream()
                .filter(word -> SearchPhrase.isAcronym(word) || !TopicWords.COMMON.has(word))
                .toList();
    }

    /** Returns the words of a name, without punctuation at their ends. */
    static List<String> words(String name) {
        return Arrays.stream(name.split("[\\s\\p{Z}]+"))
                .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * Returns the topic of a heading, recognised by the whole heading, or by all its significant words if there are
     * several. A heading without any ("Background") is never recognised.
     */
    static TopicMatcher ofHeading(Topic topic, String heading) {
        List<String> words = significant(topic.name());
        SearchPhrase full = SearchPhrase.of(words.isEmpty() ? "" : topic.name());
        List<SearchPhrase> lesser = words.size() < 2
                ? List.of()
                : words.stream().map(SearchPhrase::of).toList();
        return new TopicMatcher(topic, full, others(topic), lesser, "words of the heading “" + heading + "”");
    }

    /** Returns the topic of a name that is only recognised as a whole, or by another name of the same thing. */
    static TopicMatcher ofName(Topic topic) {
        boolean capital = topic.origin() == Topic.Origin.NAME;
        return new TopicMatcher(
                topic,
                capital ? SearchPhrase.ofName(topic.name()) : SearchPhrase.of(topic.name()),
                others(topic),
                List.of(),
                "");
    }

    private static List<SearchPhrase> others(Topic topic) {
        return SameNames.of(topic.name()).stream().map(SearchPhrase::ofName).toList();
    }

    /** Returns the topic of a person, who is also recognised by the surname. */
    static TopicMatcher ofPerson(Topic topic, String surname) {
        String what = topic.origin() == Topic.Origin.TAG ? "tag" : "name";
        String why = "the last word of the " + what + " “" + topic.name() + "”";
        return new TopicMatcher(topic, ofName(topic).full(), List.of(), List.of(SearchPhrase.ofName(surname)), why);
    }

    /** Returns the key by which two topics of one name are one. */
    String key() {
        return Folded.key(topic.name());
    }

    /** Returns how an update names the topic, if it does. */
    Optional<Found> find(UpdateText updateText) {
        UpdateText.Part whole = firstPartWith(updateText, List.of(full));
        if (whole != null) {
            return Optional.of(new Found(assignment(namedBy(whole) + " " + topic.name()), whole.isHeadline() ? 0 : 1));
        }
        for (SearchPhrase other : others) {
            UpdateText.Part part = firstPartWith(updateText, List.of(other));
            if (part != null) {
                String why = namedBy(part) + " " + other.shown() + ", another name of " + topic.name();
                return Optional.of(new Found(assignment(why), part.isHeadline() ? 2 : 3));
            }
        }
        UpdateText.Part piece = firstPartWith(updateText, lesser);
        if (piece != null) {
            String why = namedBy(piece) + " " + listOfLesser() + ", " + lesserWhy;
            return Optional.of(new Found(assignment(why), piece.isHeadline() ? 2 : 3));
        }
        return Optional.empty();
    }

    /** Whether an update names the topic. */
    boolean isIn(UpdateText updateText) {
        for (SearchPhrase other : others) {
            if (firstPartWith(updateText, List.of(other)) != null) {
                return true;
            }
        }
        return firstPartWith(updateText, List.of(full)) != null || firstPartWith(updateText, lesser) != null;
    }

    /**
     * Returns the first part that contains all of some phrases, or null; null too if there are no phrases. Plain loops,
     * because this is called most often of all.
     */
    private static UpdateText.@Nullable Part firstPartWith(UpdateText updateText, List<SearchPhrase> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (!phrases.get(i).mayBeAmong(updateText.words())) {
                return null;
            }
        }
        for (UpdateText.Part part : updateText.parts()) {
            boolean all = !phrases.isEmpty();
            for (int i = 0; all && i < phrases.size(); i++) {
                all = phrases.get(i).isIn(part);
            }
            if (all) {
                return part;
            }
        }
        return null;
    }

    private Topic.Assignment assignment(String why) {
        return new Topic.Assignment(topic, why);
    }

    private static String namedBy(UpdateText.Part part) {
        return part.isHeadline() ? "the headline names" : "its words name";
    }

    private String listOfLesser() {
        List<String> shown = lesser.stream().map(SearchPhrase::shown).toList();
        return shown.size() == 1
                ? shown.getFirst()
                : shown.subList(0, shown.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                        + shown.getLast();
    }
}
