package app.rundown.ui.follow;

import app.rundown.text.Folded;
import app.rundown.ui.state.Preferences;
import app.rundown.user.TopicEdits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Lets the topics of the user's list for notifications, {@link Watched}, go by the names that topics have now. A name
 * in the list that no topic has, and that of a topic that is hidden or removed, stays as it is.
 */
public final class WatchedTopics {
    private final Preferences preferences;
    /** What changed the list, the last change first, so that what is undone gives the same list again. */
    private final Deque<Step> steps = new ArrayDeque<>();

    private record Step(TopicEdits before, TopicEdits after, List<String> from, List<String> to) {}

    /** Follows for the list in these settings. */
    public WatchedTopics(Preferences preferences) {
        this.preferences = preferences;
    }

    /**
     * Follows a change of topics, or one that is undone.
     *
     * @param found the names of all topics that were found
     */
    public void changed(TopicEdits before, TopicEdits after, Set<String> found) {
        List<String> now = Watched.of(preferences.now()).topics();
        Step last = steps.peek();
        List<String> next;
        if (last != null && last.before().equals(after) && last.after().equals(before)) {
            steps.pop();
            next = last.to().equals(now) ? last.from() : renamed(now, before, after, found);
        } else {
            next = renamed(now, before, after, found);
            if (!next.equals(now)) {
                steps.push(new Step(before, after, now, next));
            }
        }
        preferences.change(settings -> Watched.of(settings).withTopics(next).in(settings));
    }

    private static List<String> renamed(List<String> names, TopicEdits before, TopicEdits after, Set<String> found) {
        Set<String> shown = new TreeSet<>(before.own().keySet());
        found.stream().map(before::shown).filter(Objects::nonNull).forEach(shown::add);
        return names.stream()
                .flatMap(name -> shown.stream()
                        .filter(topic -> Folded.key(topic).equals(Folded.key(name)))
                        .findFirst()
                        .map(topic -> now(topic, name, before.renamedIn(after, topic, found)))
                        .orElse(Stream.of(name)))
                .distinct()
                .toList();
    }

    /** Returns what stands in the list for a topic; as the user wrote it, if nothing became of the topic. */
    private static Stream<String> now(String topic, String written, Set<String> names) {
        return names.isEmpty() || names.equals(Set.of(topic)) ? Stream.of(written) : names.stream();
    }
}
