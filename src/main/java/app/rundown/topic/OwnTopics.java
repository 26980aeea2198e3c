package app.rundown.topic;

import app.rundown.base.ParallelStreams;
import app.rundown.base.Work;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Topic;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import app.rundown.user.TopicEdits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Applies what the user did to topics: gives found ones other names, leaves out hidden ones, and adds the user's own.
 * An own topic belongs to each update whose headline or own words have one of its words, folded and whole; a star at
 * the end of a word stands for any ending.
 */
public final class OwnTopics {
    private final TopicEdits edits;
    private final Map<String, List<Sought>> own = new TreeMap<>();

    private OwnTopics(TopicEdits edits) {
        this.edits = edits;
        edits.own()
                .forEach((name, words) -> own.put(
                        name,
                        words.stream()
                                .filter(word -> !word.isBlank())
                                .map(Sought::of)
                                .toList()));
    }

    /** A word or phrase of an own topic. */
    private record Sought(String shown, String key, boolean whole) {
        static Sought of(String word) {
            boolean open = word.endsWith("*");
            return new Sought(word, Folded.key(open ? word.substring(0, word.length() - 1) : word), !open);
        }

        /** Returns where it first stands in a text, or null. */
        Topic.@Nullable Place in(Text text) {
            int at = whole ? text.folded().findWhole(key, 0) : text.folded().find(key, 0);
            if (at < 0) {
                return null;
            }
            int end = at + key.length();
            while (!whole
                    && end < text.folded().text().length()
                    && Character.isLetterOrDigit(text.folded().text().charAt(end))) {
                end++;
            }
            return new Topic.Place(
                    text.block(), text.folded().originalStart(at), text.folded().originalEnd(end));
        }
    }

    /** The headline or a block of an update, ready to be searched. */
    private record Text(int block, Folded folded) {}

    /**
     * Returns the topics of updates as the user wants them.
     *
     * @param found the topics as found, by update id
     */
    public static Map<String, List<Topic.Assignment>> applied(
            Map<String, List<Topic.Assignment>> found, List<AnalysedDocument> documents, TopicEdits edits) {
        if (edits.isEmpty()) {
            return found;
        }
        OwnTopics topics = new OwnTopics(edits);
        List<Update> updates = documents.stream()
                .flatMap(analysed -> analysed.document().updates().stream())
                .toList();
        List<List<Topic.Assignment>> all = ParallelStreams.over(updates)
                .map(update -> topics.of(update, found.getOrDefault(update.id(), List.of())))
                .toList();
        Map<String, List<Topic.Assignment>> applied = new HashMap<>();
        for (int i = 0; i < updates.size(); i++) {
            if (!all.get(i).isEmpty()) {
                applied.put(updates.get(i).id(), all.get(i));
            }
        }
        return applied;
    }

    private List<Topic.Assignment> of(Update update, List<Topic.Assignment> found) {
        Work.current().check();
        Map<String, Topic.Assignment> byName = new LinkedHashMap<>();
        if (!own.isEmpty()) {
            List<Text> texts = texts(update);
            own.forEach((name, words) -> {
                List<Topic.Place> places = new ArrayList<>();
                List<String> why = new ArrayList<>();
                for (Sought word : words) {
                    List<Topic.Place> here = texts.stream()
                            .flatMap(text -> Stream.ofNullable(word.in(text)))
                            .toList();
                    places.addAll(here);
                    if (!here.isEmpty()) {
                        why.add("“" + word.shown() + "”");
                    }
                }
                if (!places.isEmpty()) {
                    byName.put(
                            name,
                            new Topic.Assignment(
                                    new Topic(name, Topic.Origin.USER),
                                    "your own topic: it has " + String.join(", ", why),
                                    places));
                }
            });
        }
        for (Topic.Assignment assignment : found) {
            String name = assignment.topic().name();
            String shown = edits.shown(name);
            if (shown != null) {
                byName.putIfAbsent(shown, shown.equals(name) ? assignment : renamed(assignment, shown));
            }
        }
        return List.copyOf(byName.values());
    }

    private Topic.Assignment renamed(Topic.Assignment assignment, String shown) {
        Topic topic = assignment.topic();
        Topic.Origin origin = own.containsKey(shown) ? Topic.Origin.USER : topic.origin();
        return new Topic.Assignment(
                new Topic(shown, origin),
                assignment.why() + "; you gave “" + topic.name() + "” this name",
                assignment.places());
    }

    private static List<Text> texts(Update update) {
        List<Text> texts = new ArrayList<>();
        update.forEachText(update.speaksThroughPosts(), (block, text) -> texts.add(new Text(block, Folded.of(text))));
        return texts;
    }
}
