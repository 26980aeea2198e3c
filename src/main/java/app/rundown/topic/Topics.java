package app.rundown.topic;

import app.rundown.base.ParallelStreams;
import app.rundown.model.Document;
import app.rundown.model.Topic;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what updates are about: by the headings of wrap-ups, the documents' tags, and the names that recur.
 *
 * <p>A point of a wrap-up has the topic of the heading it stands under. An update under no heading has the topic of
 * each heading, in any open document, that its headline or its own words name. Tags and names go to every update that
 * names them. Captions, teasers and embeds do not count, because they are not the update's own words. Topics with the
 * same folded name, or with names that mean the same, are one, of the earliest {@link Topic.Origin}.
 */
public final class Topics {
    private final Map<String, TopicMatcher> headings = new LinkedHashMap<>();
    private final Map<String, TopicMatcher> tags = new LinkedHashMap<>();

    private Topics() {}

    /**
     * Returns the topics of the updates of documents that are open together, by update id: those of headings before
     * those of tags before names, and within each of these the surest first. Updates without a topic are left out.
     */
    public static Map<String, List<Topic.Assignment>> of(List<Document> documents) {
        Topics topics = new Topics();
        documents.forEach(topics::addHeadings);
        topics.addTags(
                documents.stream().flatMap(document -> document.tags().stream()).toList());
        List<Update> updates = documents.stream()
                .flatMap(document -> document.updates().stream())
                .toList();
        List<UpdateText> updateTexts =
                ParallelStreams.over(updates).map(UpdateText::of).toList();
        List<TopicMatcher> given = Stream.of(topics.headings, topics.tags)
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
        List<TopicMatcher> names = RecurringNames.of(updateTexts, given);
        List<List<Topic.Assignment>> assignments = ParallelStreams.over(updateTexts)
                .map(updateText -> topics.assign(updateText, names))
                .toList();
        Map<String, List<Topic.Assignment>> assigned = new HashMap<>();
        for (int i = 0; i < updates.size(); i++) {
            if (!assignments.get(i).isEmpty()) {
                assigned.put(updates.get(i).id(), assignments.get(i));
            }
        }
        return assigned;
    }

    private void addHeadings(Document document) {
        document.updates().stream()
                .flatMap(update -> Optional.ofNullable(update.section()).stream())
                .distinct()
                .filter(heading -> !heading.isBlank())
                .forEach(heading -> headings.computeIfAbsent(
                        key(heading),
                        key -> TopicMatcher.ofHeading(new Topic(name(heading), Topic.Origin.SECTION), heading)));
    }

    /**
     * Returns what a heading is about: the heading without the words that only lead to it, and without a colon at its
     * end.
     */
    static String name(String heading) {
        List<String> words = new ArrayList<>(
                List.of(heading.strip().replaceFirst("\\s*:$", "").split("[\\s\\p{Z}]+")));
        while (words.size() > 1 && TopicWords.LEADING.has(words.getFirst())) {
            words.removeFirst();
        }
        return String.join(" ", words);
    }

    private static String key(String heading) {
        return Folded.key(name(heading));
    }

    private void addTags(List<String> names) {
        List<String> given = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        List<PersonalName> persons =
                given.stream().flatMap(name -> PersonalName.of(name).stream()).toList();
        for (String name : given) {
            Topic topic = new Topic(name, Topic.Origin.TAG);
            TopicMatcher tag = PersonalName.of(name)
                    .filter(person -> persons.stream().noneMatch(person::sharesSurnameOf))
                    .map(person -> TopicMatcher.ofPerson(topic, person.surname()))
                    .orElseGet(() -> TopicMatcher.ofName(topic));
            if (Stream.concat(Stream.of(name), SameNames.of(name).stream())
                    .map(Folded::key)
                    .noneMatch(key -> headings.containsKey(key) || tags.containsKey(key))) {
                tags.put(tag.key(), tag);
            }
        }
    }

    private List<Topic.Assignment> assign(UpdateText updateText, List<TopicMatcher> names) {
        List<TopicMatcher.Found> found = new ArrayList<>();
        @Nullable String heading = updateText.update().section();
        if (heading == null || heading.isBlank()) {
            headings.values().forEach(matcher -> matcher.find(updateText).ifPresent(found::add));
        } else {
            TopicMatcher own = headings.get(key(heading));
            if (own != null) {
                found.add(
                        new TopicMatcher.Found(new Topic.Assignment(own.topic(), "stands under “" + heading + "”"), 0));
            }
        }
        Stream.concat(tags.values().stream(), names.stream())
                .forEach(matcher -> matcher.find(updateText).ifPresent(found::add));
        return found.stream()
                .sorted(TopicMatcher.SUREST_FIRST)
                .map(TopicMatcher.Found::assignment)
                .toList();
    }
}
