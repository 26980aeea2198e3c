package app.rundown.model;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that the user added: one value of its own, laid over the documents when the timeline is made, never mixed into
 * them. What belongs to documents that are not open, or to updates that a newer copy lacks, stays in it.
 *
 * @param times what the user set of documents' times, by {@link #key}
 * @param stars the updates that the user keeps for good, by their document's {@link #key}; no document with none
 * @param corrections what the user says of quotes and speakers against what was found
 */
public record UserData(Map<String, DayAndZone> times, Map<String, Set<UpdateKey>> stars, Corrections corrections) {
    /** Nothing added. */
    public static final UserData NONE = new UserData(Map.of(), Map.of());

    /** Where no quote was corrected. */
    public UserData(Map<String, DayAndZone> times, Map<String, Set<UpdateKey>> stars) {
        this(times, stars, Corrections.NONE);
    }

    /** Keeps copies. */
    public UserData {
        times = Map.copyOf(times);
        Map<String, Set<UpdateKey>> kept = new TreeMap<>();
        stars.forEach((document, updates) -> {
            if (!updates.isEmpty()) {
                kept.put(document, Set.copyOf(updates));
            }
        });
        stars = Map.copyOf(kept);
    }

    /**
     * What a document is known by, so that what the user added is found again on a newer copy of the same page: its own
     * address, else its title, else its very bytes where it has neither.
     */
    public static String key(Document document) {
        String url = document.url();
        if (url != null) {
            return "url " + url;
        }
        boolean untitled = document.title().equals(document.capture().name());
        return untitled ? "sha256 " + document.capture().sha256() : "title " + document.title();
    }

    /** What the user set of a document's times; {@link DayAndZone#NONE} where nothing. */
    public DayAndZone times(Document document) {
        return times.getOrDefault(key(document), DayAndZone.NONE);
    }

    /**
     * The same with a document's times set anew, the date tied to its update; {@link DayAndZone#NONE} takes back what
     * was set.
     */
    public UserData withTimes(Document document, DayAndZone set) {
        Map<String, DayAndZone> all = new TreeMap<>(times);
        if (set.equals(DayAndZone.NONE)) {
            all.remove(key(document));
        } else {
            all.put(key(document), set.tied(document));
        }
        return new UserData(all, stars, corrections);
    }

    /** The starred updates of a document; among them those that this copy of it does not have. */
    public Set<UpdateKey> stars(Document document) {
        return stars.getOrDefault(key(document), Set.of());
    }

    /**
     * The same with stars put on updates, or taken off them.
     *
     * @param updates by their document's {@link #key}
     */
    public UserData withStars(Map<String, Set<UpdateKey>> updates, boolean on) {
        Map<String, Set<UpdateKey>> all = new TreeMap<>(stars);
        updates.forEach((document, some) -> {
            Set<UpdateKey> own = new HashSet<>(all.getOrDefault(document, Set.of()));
            if (on) {
                own.addAll(some);
            } else {
                own.removeAll(some);
            }
            all.put(document, own);
        });
        return new UserData(times, all, corrections);
    }

    /** The same with other corrections of quotes. */
    public UserData withCorrections(Corrections others) {
        return new UserData(times, stars, others);
    }
}
