package app.rundown.user;

import java.util.Map;
import java.util.Set;

/**
 * How much a user added.
 *
 * @param times days and zones that were set
 * @param stars starred updates
 * @param notes notes
 * @param corrections corrected quotes and names
 * @param topics changes of topics, and topics of the user's own
 * @param filters saved filters
 */
public record Tally(int times, int stars, int notes, int corrections, int topics, int filters) {
    /** Counts all that a user added. */
    public static Tally of(UserData data) {
        TopicEdits topics = data.topics();
        return new Tally(
                data.times().values().stream()
                        .mapToInt(set -> (set.date() == null ? 0 : 1) + (set.zone() == null ? 0 : 1))
                        .sum(),
                data.stars().values().stream().mapToInt(Set::size).sum(),
                inAll(data.notes().byDocument()),
                inAll(data.corrections().quotes()) + inAll(data.corrections().names()),
                topics.names().size()
                        + topics.hidden().size()
                        + topics.colours().size()
                        + topics.own().size(),
                data.filters().byName().size());
    }

    /** Returns how much more this is than another. */
    public Tally minus(Tally other) {
        return new Tally(
                times - other.times,
                stars - other.stars,
                notes - other.notes,
                corrections - other.corrections,
                topics - other.topics,
                filters - other.filters);
    }

    private static int inAll(Map<String, ? extends Map<?, ?>> byDocument) {
        return byDocument.values().stream().mapToInt(Map::size).sum();
    }
}
