package app.rundown.ui.follow;

import app.rundown.history.Comparison;
import app.rundown.history.Fate;
import app.rundown.history.HistoryIndex;
import app.rundown.history.UpdateChange;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What newer captures brought that the reader has not seen yet.
 *
 * @param unseen what became of updates, by the ids of their first versions, which stay
 */
public record News(Map<String, What> unseen) {
    /** All is seen. */
    static final News NONE = new News(Map.of());

    /** What became of an update. */
    public enum What {
        /** It came. */
        NEW("new"),
        /** Its words changed. */
        EDITED("edited"),
        /** It has another time or another place. */
        MOVED("moved"),
        /** It was removed. */
        GONE("gone");

        private final String word;

        What(String word) {
            this.word = word;
        }
    }

    /** Keeps a copy. */
    public News {
        unseen = Map.copyOf(unseen);
    }

    /** Whether all is seen. */
    public boolean isEmpty() {
        return unseen.isEmpty();
    }

    /** Whether an update came and was not seen yet. */
    boolean isNew(String id) {
        return unseen.get(id) == What.NEW;
    }

    /**
     * Returns the news with those of another capture. An update that came unseen and was then edited has only come.
     *
     * @param history knows the versions of the updates of both captures
     */
    News and(Comparison step, HistoryIndex history) {
        Map<String, What> all = new HashMap<>(unseen);
        for (UpdateChange change : step.telling()) {
            What what = what(change);
            if (what != null) {
                all.merge(
                        history.earliest(change.latest().update().id()),
                        what,
                        (before, now) -> before == What.NEW && now != What.GONE ? before : now);
            }
        }
        return new News(all);
    }

    private static @Nullable What what(UpdateChange change) {
        Set<Fate> fates = change.fates();
        if (fates.contains(Fate.SCROLLED_OUT) || fates.contains(Fate.CAME_INTO_VIEW)) {
            return null;
        }
        return fates.contains(Fate.GONE)
                ? What.GONE
                : change.before() == null ? What.NEW : change.isEditedTellingly() ? What.EDITED : What.MOVED;
    }

    /** Returns the news without those of some updates. */
    News without(Collection<String> seen) {
        return seen.stream().anyMatch(unseen::containsKey) ? only(id -> !seen.contains(id)) : this;
    }

    /** Returns the news of the updates that meet a condition. */
    News only(Predicate<String> wanted) {
        return new News(unseen.entrySet().stream()
                .filter(one -> wanted.test(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * Returns the news after the oldest captures were closed.
     *
     * @param before knows the captures that were open
     * @param now knows those that are
     */
    News carried(HistoryIndex before, HistoryIndex now) {
        return new News(unseen.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> now.earliest(now.knows(one.getKey()) ? one.getKey() : before.latest(one.getKey())),
                        Map.Entry::getValue,
                        (one, other) -> one)));
    }

    /** Returns it in words: “3 new, 1 edited”; empty if all is seen. */
    String words() {
        return Stream.of(What.values())
                .map(what -> Map.entry(
                        what,
                        unseen.values().stream().filter(one -> one == what).count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey().word)
                .collect(Collectors.joining(", "));
    }
}
