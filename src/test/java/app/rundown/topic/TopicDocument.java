package app.rundown.topic;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Topic;
import app.rundown.model.Topic.Origin;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds a document whose updates have the ids “a1”, “a2” …, each with a section, a headline and words. */
final class TopicDocument {

    private final String id;
    private final List<Update> updates = new ArrayList<>();

    TopicDocument(String id) {
        this.id = id;
    }

    TopicDocument add(@Nullable String section, @Nullable String headline, Block... blocks) {
        int position = updates.size() + 1;
        updates.add(new Update(
                id + position, position, List.of(), section, headline, null, null, List.of(blocks), Set.of()));
        return this;
    }

    TopicDocument post(String headline, String... words) {
        return add(null, headline, blocks(words));
    }

    TopicDocument text(String... words) {
        return add(null, null, blocks(words));
    }

    TopicDocument point(String section, String words) {
        return add(section, null, blocks(words));
    }

    private static Block[] blocks(String... words) {
        return Arrays.stream(words).map(Block.Paragraph::new).toArray(Block[]::new);
    }

    Document tagged(String... tags) {
        return new Document(
                id,
                new Capture(id, new byte[0]),
                DocumentKind.LIVE_BLOG,
                id,
                null,
                List.of(),
                List.of(),
                updates,
                List.of(tags),
                List.of(),
                List.of());
    }

    static List<String> of(Map<String, List<Topic.Assignment>> topics, String update) {
        return topics.getOrDefault(update, List.of()).stream()
                .map(assigned ->
                        assigned.topic().origin() + " " + assigned.topic().name() + ": " + assigned.why())
                .toList();
    }

    static Set<String> names(Map<String, List<Topic.Assignment>> topics, Origin origin) {
        return topics.values().stream()
                .flatMap(List::stream)
                .map(Topic.Assignment::topic)
                .filter(topic -> topic.origin() == origin)
                .map(Topic::name)
                .collect(Collectors.toSet());
    }
}
