package app.rundown.user;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies of maps with a small change. */
final class Maps {
    private Maps() {}

    /** Returns a map with one entry set; null counts as empty. */
    static <K, V> Map<K, V> with(@Nullable Map<K, V> map, K key, V value) {
        Map<K, V> changed = map == null ? new HashMap<>() : new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    /** Returns a map without one entry. */
    static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        Map<K, V> changed = new HashMap<>(map);
        changed.remove(key);
        return changed;
    }
}
