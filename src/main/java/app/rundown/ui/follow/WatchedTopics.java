package app.rundown.ui.follow;

import app.rundown.text.Folded;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.UserDataModel;
import app.rundown.user.TopicEdits;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Lets the topics of the user's list for notifications, {@link Watched}, go by the names that topics have now. A name
 * in the list that no topic has, and that of a topic that is hidden or removed, stays as it is.
 */
public final class WatchedTopics implements UserDataModel.TopicsListener {
    private final Preferences preferences;

    /** Follows for the list in these settings. */
    public WatchedTopics(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Follows a change of topics. If it is undone before the list has changed again, the list is as it was. */
    @Override
    public UserDataModel.TopicsListener changed(TopicEdits before, TopicEdits after, Set<String> found) {
        List<String> from = topics();
        List<String> to = renamed(from, before, after, found);
        put(to);
        return from.equals(to)
                ? this
                : (undone, left, names) -> {
                    List<String> now = topics();
                    put(now.equals(to) ? from : renamed(now, undone, left, names));
                    return this;
                };
    }

    private List<String> topics() {
        return Watched.of(preferences.now()).topics();
    }

    private void put(List<String> topics) {
        preferences.change(settings -> Watched.of(settings).withTopics(topics).in(settings));
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
