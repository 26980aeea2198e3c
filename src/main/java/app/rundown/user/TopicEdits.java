package app.rundown.user;

import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the user did to topics: other names for found ones, hidden ones, colours, and topics of the user's own. It holds
 * for all documents, because a topic is one thing in all of them. Names are compared folded. To undo a change, restore
 * the value from before it.
 *
 * @param names the name to show for a found topic, by its folded name; two that have one name are one topic
 * @param hidden folded names of found topics that are not shown
 * @param colours the number of the colour of a topic, by its folded name as shown
 * @param own the words that make an update belong to a topic of the user's own, by its name; each once, in alphabetical
 *     order
 */
public record TopicEdits(
        Map<String, String> names, Set<String> hidden, Map<String, Integer> colours, Map<String, List<String>> own) {
    /** No changes. */
    public static final TopicEdits NONE = new TopicEdits(Map.of(), Set.of(), Map.of(), Map.of());

    /** Keeps copies. */
    public TopicEdits {
        names = Map.copyOf(names);
        hidden = Set.copyOf(hidden);
        colours = Map.copyOf(colours);
        Map<String, List<String>> words = new TreeMap<>();
        own.forEach((name, some) ->
                words.put(name, some.stream().distinct().sorted().toList()));
        own = Map.copyOf(words);
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Returns the name under which a found topic is shown; null if it is hidden. */
    public @Nullable String shown(String found) {
        String key = Folded.key(found);
        return hidden.contains(key) ? null : names.getOrDefault(key, found);
    }

    /**
     * Returns these changes with a topic shown under another name. If a topic has this name already, the two become
     * one.
     *
     * @param found the names that were found for the topic; none for one of the user's own
     * @param shown its name as shown now
     */
    public TopicEdits renamed(Set<String> found, String shown, String name) {
        Map<String, String> changed = new TreeMap<>(names);
        found.forEach(one -> changed.put(Folded.key(one), name));
        Map<String, List<String>> words = new TreeMap<>(own);
        List<String> moved = words.remove(shown);
        if (moved != null) {
            List<String> all = new ArrayList<>(words.getOrDefault(name, List.of()));
            moved.stream().filter(word -> !all.contains(word)).forEach(all::add);
            words.put(name, all);
        }
        Map<String, Integer> coloured = new TreeMap<>(colours);
        Integer colour = coloured.remove(Folded.key(shown));
        if (colour != null) {
            coloured.putIfAbsent(Folded.key(name), colour);
        }
        return new TopicEdits(changed, hidden, coloured, words);
    }

    /**
     * Returns what a topic is called after other changes than these: several names if it is split, none if it is hidden
     * or removed. A name that means no topic stays.
     *
     * @param shown its name as shown now
     * @param found the names of all topics that were found
     */
    public Set<String> renamedIn(TopicEdits next, String shown, Set<String> found) {
        Set<String> names = new TreeSet<>();
        boolean known = own.containsKey(shown) && !equals(next);
        if (next.own.containsKey(shown)) {
            names.add(shown);
        } else if (own.containsKey(shown)) {
            List<String> words = own.get(shown);
            List<String> added = next.own.keySet().stream()
                    .filter(name -> !own.containsKey(name))
                    .toList();
            next.own.forEach((name, some) -> {
                boolean only = added.size() == 1 && added.contains(name);
                if (only || !some.equals(own.get(name)) && some.containsAll(words)) {
                    names.add(name);
                }
            });
        }
        for (String name : found) {
            if (shown.equals(shown(name))) {
                known = true;
                String now = next.shown(name);
                if (now != null) {
                    names.add(now);
                }
            }
        }
        return known ? names : Set.of(shown);
    }

    /** Returns these changes with found topics shown under their own names again, each by itself. */
    public TopicEdits split(Set<String> found) {
        Map<String, String> changed = new TreeMap<>(names);
        found.forEach(one -> changed.remove(Folded.key(one)));
        return new TopicEdits(changed, hidden, colours, own);
    }

    /** Returns these changes with found topics hidden, or shown again. */
    public TopicEdits withHidden(Set<String> found, boolean hide) {
        Set<String> changed = new HashSet<>(hidden);
        found.stream().map(Folded::key).forEach(hide ? changed::add : changed::remove);
        return new TopicEdits(names, changed, colours, own);
    }

    /** Returns these changes with another colour for a topic; null takes the user's colour back. */
    public TopicEdits withColour(String shown, @Nullable Integer colour) {
        Map<String, Integer> changed = new TreeMap<>(colours);
        if (colour == null) {
            changed.remove(Folded.key(shown));
        } else {
            changed.put(Folded.key(shown), colour);
        }
        return new TopicEdits(names, hidden, changed, own);
    }

    /** Returns these changes with a topic of the user's own; no words remove it. */
    public TopicEdits withOwn(String name, List<String> words) {
        Map<String, List<String>> changed = new TreeMap<>(own);
        if (words.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, words);
        }
        return new TopicEdits(names, hidden, colours, changed);
    }

    /**
     * Returns these changes with what differs between two others made here too; all else stays, because another window
     * may have changed it.
     */
    public TopicEdits changed(TopicEdits from, TopicEdits to) {
        Set<String> hides = new HashSet<>(hidden);
        from.hidden.stream().filter(key -> !to.hidden.contains(key)).forEach(hides::remove);
        to.hidden.stream().filter(key -> !from.hidden.contains(key)).forEach(hides::add);
        return new TopicEdits(
                changed(names, from.names, to.names),
                hides,
                changed(colours, from.colours, to.colours),
                changed(own, from.own, to.own));
    }

    private static <V> Map<String, V> changed(Map<String, V> here, Map<String, V> from, Map<String, V> to) {
        Map<String, V> all = new TreeMap<>(here);
        from.keySet().stream().filter(key -> !to.containsKey(key)).forEach(all::remove);
        to.forEach((key, value) -> {
            if (!value.equals(from.get(key))) {
                all.put(key, value);
            }
        });
        return all;
    }
}
