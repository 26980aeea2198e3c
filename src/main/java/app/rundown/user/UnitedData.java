package app.rundown.user;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What two people added to documents, brought together: all that only one of them added, and all on which both agree.
 * Where both can't hold, this user's word counts until the user chooses.
 *
 * @param data all of it
 * @param conflicts where both can't hold, in a fixed order
 */
public record UnitedData(UserData data, List<Conflict> conflicts) {
    /** Keeps a copy of the list. */
    public UnitedData {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Brings together what two people added.
     *
     * @param mine what this user added
     * @param theirs what the other added
     */
    public static UnitedData of(UserData mine, UserData theirs) {
        List<Conflict> conflicts = new ArrayList<>();
        UserData all = new UserData(
                times(mine.times(), theirs.times(), conflicts),
                stars(mine.stars(), theirs.stars()),
                new Notes(inDocuments(
                        mine.notes().byDocument(),
                        theirs.notes().byDocument(),
                        (document, on) -> (one, other) -> note(document, on, one, other, conflicts))),
                new Corrections(
                        inDocuments(
                                mine.corrections().quotes(),
                                theirs.corrections().quotes(),
                                (document, quote) -> (one, other) ->
                                        conflicts.add(new Conflict.Speaker(document, quote, one, other))),
                        inDocuments(
                                mine.corrections().names(),
                                theirs.corrections().names(),
                                (document, name) ->
                                        (one, other) -> conflicts.add(new Conflict.Name(document, name, one, other)))),
                topics(mine.topics(), theirs.topics(), conflicts),
                new SavedFilters(united(
                        mine.filters().byName(),
                        theirs.filters().byName(),
                        name -> (one, other) -> conflicts.add(new Conflict.SavedFilter(name, one, other)))),
                theirs.citations().with(mine.citations().byDocument()));
        return new UnitedData(all, conflicts);
    }

    /** Is told of two values of which only one can hold. */
    @FunctionalInterface
    private interface Clash<V> {
        void between(V mine, V theirs);
    }

    /** Returns the entries of both maps, in the order of their keys' texts; of two values for one key, mine. */
    private static <K, V> Map<K, V> united(Map<K, V> mine, Map<K, V> theirs, Function<K, Clash<V>> clash) {
        Map<K, V> all = new TreeMap<>(Comparator.comparing(Object::toString));
        all.putAll(theirs);
        all.putAll(mine);
        all.forEach((key, value) -> {
            V other = theirs.get(key);
            if (other != null && !other.equals(value)) {
                clash.apply(key).between(value, other);
            }
        });
        return all;
    }

    private static <K, V> Map<String, Map<K, V>> inDocuments(
            Map<String, Map<K, V>> mine, Map<String, Map<K, V>> theirs, BiFunction<String, K, Clash<V>> clash) {
        Map<String, Map<K, V>> all = new TreeMap<>();
        for (String document : keys(mine, theirs)) {
            all.put(
                    document,
                    united(
                            mine.getOrDefault(document, Map.of()),
                            theirs.getOrDefault(document, Map.of()),
                            key -> clash.apply(document, key)));
        }
        return all;
    }

    private static Set<String> keys(Map<String, ?> mine, Map<String, ?> theirs) {
        Set<String> keys = new TreeSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        return keys;
    }

    private static Map<String, DayAndZone> times(
            Map<String, DayAndZone> mine, Map<String, DayAndZone> theirs, List<Conflict> conflicts) {
        Map<String, DayAndZone> all = new TreeMap<>();
        for (String document : keys(mine, theirs)) {
            DayAndZone one = mine.getOrDefault(document, DayAndZone.NONE);
            DayAndZone other = theirs.getOrDefault(document, DayAndZone.NONE);
            LocalDate day = one.date();
            ZoneId zone = one.zone();
            if (day != null && other.date() != null && !sameDay(one, other)) {
                conflicts.add(new Conflict.Day(document, one, other));
            }
            if (zone != null && other.zone() != null && !zone.equals(other.zone())) {
                conflicts.add(new Conflict.Zone(document, zone, other.zone()));
            }
            DayAndZone dated = day == null ? other : one;
            all.put(document, new DayAndZone(dated.date(), dated.update(), zone == null ? other.zone() : zone));
        }
        return all;
    }

    private static boolean sameDay(DayAndZone one, DayAndZone other) {
        return Objects.equals(one.date(), other.date()) && Objects.equals(one.update(), other.update());
    }

    private static Map<String, Set<UpdateKey>> stars(
            Map<String, Set<UpdateKey>> mine, Map<String, Set<UpdateKey>> theirs) {
        Map<String, Set<UpdateKey>> all = new TreeMap<>(mine);
        theirs.forEach((document, updates) -> {
            Set<UpdateKey> both = new HashSet<>(all.getOrDefault(document, Set.of()));
            both.addAll(updates);
            all.put(document, both);
        });
        return all;
    }

    /** Two notes are at odds, unless this user's says all that the other's says. */
    private static void note(String document, Noted on, Note mine, Note theirs, List<Conflict> conflicts) {
        if (!mine.text().contains(theirs.text())) {
            conflicts.add(new Conflict.OnNote(document, on, mine, theirs));
        }
    }

    private static TopicEdits topics(TopicEdits mine, TopicEdits theirs, List<Conflict> conflicts) {
        Map<String, String> names = united(
                mine.names(),
                theirs.names(),
                found -> (one, other) -> conflicts.add(new Conflict.TopicName(found, one, other)));
        Set<String> hidden = new TreeSet<>(mine.hidden());
        for (String found : new TreeSet<>(theirs.hidden())) {
            String shown = mine.names().get(found);
            if (shown == null || mine.hidden().contains(found)) {
                hidden.add(found);
            } else {
                conflicts.add(new Conflict.TopicName(found, shown, null));
            }
        }
        for (String found : new TreeSet<>(mine.hidden())) {
            String shown = theirs.names().get(found);
            if (shown != null
                    && !mine.names().containsKey(found)
                    && !theirs.hidden().contains(found)) {
                names.remove(found);
                conflicts.add(new Conflict.TopicName(found, null, shown));
            }
        }
        Map<String, List<String>> own = new TreeMap<>(mine.own());
        theirs.own().forEach((name, words) -> {
            List<String> both = new ArrayList<>(own.getOrDefault(name, List.of()));
            both.addAll(words);
            own.put(name, both);
        });
        return new TopicEdits(
                names,
                hidden,
                united(
                        mine.colours(),
                        theirs.colours(),
                        topic -> (one, other) -> conflicts.add(new Conflict.TopicColour(topic, one, other))),
                own);
    }
}
