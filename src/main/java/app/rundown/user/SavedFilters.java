package app.rundown.user;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The filters that the user saved under a name. What their parts mean is known where the timeline is filtered; parts of
 * newer versions are kept as they are.
 *
 * @param byName the values of each part of a filter, by the filter's name
 */
public record SavedFilters(Map<String, Map<String, List<String>>> byName) {
    /** None saved. */
    public static final SavedFilters NONE = new SavedFilters(Map.of());

    /** Keeps copies. */
    public SavedFilters {
        byName = byName.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        saved -> saved.getValue().entrySet().stream()
                                .collect(Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, part -> List.copyOf(part.getValue())))));
    }

    /**
     * Returns the same filters with some changed.
     *
     * @param changes the new parts of each changed filter; empty for one that is gone
     */
    public SavedFilters with(Map<String, Optional<Map<String, List<String>>>> changes) {
        Map<String, Map<String, List<String>>> all = new TreeMap<>(byName);
        changes.forEach((name, parts) -> parts.ifPresentOrElse(saved -> all.put(name, saved), () -> all.remove(name)));
        return new SavedFilters(all);
    }
}
