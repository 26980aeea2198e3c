package app.rundown.ui.follow;

import app.rundown.text.Folded;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.UserDataModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Lets the speakers of the user's list for notifications, {@link Watched}, go by the names that the user gives them. A
 * surname in the list stays, because others may have it, and gets the new name beside it.
 */
public final class WatchedSpeakers implements UserDataModel.NamesListener {
    /** So many changes can be taken back; older ones are renamed back. */
    private static final int DEEPEST = 50;

    private final Preferences preferences;

    /** How the list came to be as it is, the last change first. */
    private final Deque<Step> steps = new ArrayDeque<>();

    private record Step(
            Map<String, Map<String, String>> before,
            Map<String, Map<String, String>> after,
            List<String> from,
            List<String> to) {}

    /** Follows for the list in these settings. */
    public WatchedSpeakers(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Follows a change. If it is undone before the list has changed again, the list is as it was. */
    @Override
    public void changed(Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        List<String> now = Watched.of(preferences.now()).speakers();
        Step last = steps.peek();
        if (last != null && last.before.equals(after) && last.after.equals(before)) {
            steps.pop();
            put(now.equals(last.to) ? last.from : renamed(now, before, after));
            return;
        }
        List<String> next = renamed(now, before, after);
        put(next);
        steps.push(new Step(before, after, now, next));
        if (steps.size() > DEEPEST) {
            steps.removeLast();
        }
    }

    private void put(List<String> speakers) {
        if (speakers.equals(Watched.of(preferences.now()).speakers())) {
            return;
        }
        preferences.change(
                settings -> Watched.of(settings).withSpeakers(speakers).in(settings));
    }

    private static List<String> renamed(
            List<String> list, Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        Map<String, Set<String>> names = changes(before, after);
        return list.stream().flatMap(name -> now(name, names)).distinct().toList();
    }

    /** Returns the new names of each speaker who is not shown under the old one any more. */
    private static Map<String, Set<String>> changes(
            Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        Map<String, Set<String>> changes = new TreeMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .forEach(document -> {
                    Map<String, String> old = before.getOrDefault(document, Map.of());
                    Map<String, String> now = after.getOrDefault(document, Map.of());
                    Stream.concat(old.keySet().stream(), now.keySet().stream())
                            .distinct()
                            .forEach(given -> changes.computeIfAbsent(
                                            old.getOrDefault(given, given), shown -> new TreeSet<>())
                                    .add(now.getOrDefault(given, given)));
                });
        changes.entrySet().removeIf(change -> change.getValue().contains(change.getKey()));
        return changes;
    }

    private static Stream<String> now(String name, Map<String, Set<String>> changes) {
        String key = Folded.key(name);
        List<String> own = changes.keySet().stream()
                .filter(old -> Folded.key(old).equals(key))
                .toList();
        Stream<String> news = changes.entrySet().stream()
                .filter(change -> Watched.isIn(name, change.getKey()))
                .flatMap(change -> change.getValue().stream())
                .filter(other -> !own.isEmpty() || !Watched.isIn(name, other));
        return own.isEmpty() ? Stream.concat(Stream.of(name), news) : news;
    }
}
