package app.rundown.user;

import app.rundown.model.Document;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything the user added: one value of its own, applied to the documents when the timeline is made, never mixed into
 * them. Data for documents that are not open, or for updates that a newer copy lacks, is kept.
 *
 * @param times what the user set about documents' times, by {@link #key}
 * @param stars the updates that the user keeps for good, by their document's {@link #key}; only documents that have
 *     some
 * @param notes the user's notes on updates and quotes
 * @param corrections the user's corrections of quotes and speakers
 * @param topics what the user did to topics, in all documents
 * @param filters the filters that the user saved under a name
 * @param citations what the user cited and exported
 */
public record UserData(
        Map<String, DayAndZone> times,
        Map<String, Set<UpdateKey>> stars,
        Notes notes,
        Corrections corrections,
        TopicEdits topics,
        SavedFilters filters,
        Citations citations) {
    /** Nothing added. */
    public static final UserData NONE = new UserData(Map.of(), Map.of());

    /** Creates user data without corrections. */
    public UserData(Map<String, DayAndZone> times, Map<String, Set<UpdateKey>> stars) {
        this(times, stars, Notes.NONE, Corrections.NONE, TopicEdits.NONE, SavedFilters.NONE, Citations.NONE);
    }

    /** Creates user data without changes of topics. */
    public UserData(Map<String, DayAndZone> times, Map<String, Set<UpdateKey>> stars, Corrections corrections) {
        this(times, stars, Notes.NONE, corrections, TopicEdits.NONE, SavedFilters.NONE, Citations.NONE);
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
     * Identifies a document, so that what the user added is found again in a newer copy of the same page: its own
     * address, else its title, else, if it has neither, a hash of its bytes.
     */
    public static String key(Document document) {
        String url = document.url();
        if (url != null) {
            return "url " + url;
        }
        boolean untitled = document.title().equals(document.capture().name());
        return untitled ? "sha256 " + document.capture().sha256() : "title " + document.title();
    }

    /** Returns what the user set about a document's times; {@link DayAndZone#NONE} if nothing. */
    public DayAndZone times(Document document) {
        return times.getOrDefault(key(document), DayAndZone.NONE);
    }

    /**
     * Returns the same data with a document's times replaced and the date tied to its update; {@link DayAndZone#NONE}
     * removes what was set.
     */
    public UserData withTimes(Document document, DayAndZone set) {
        Map<String, DayAndZone> all = new TreeMap<>(times);
        if (set.equals(DayAndZone.NONE)) {
            all.remove(key(document));
        } else {
            all.put(key(document), set.tied(document));
        }
        return new UserData(all, stars, notes, corrections, topics, filters, citations);
    }

    /** Returns the starred updates of a document, including those that this copy of it lacks. */
    public Set<UpdateKey> stars(Document document) {
        return stars.getOrDefault(key(document), Set.of());
    }

    /**
     * Returns the same data with stars put on updates, or removed from them.
     *
     * @param updates the updates by their document's {@link #key}
     * @param on true to put stars, false to remove them
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
        return new UserData(times, all, notes, corrections, topics, filters, citations);
    }

    /** Returns the same data without all that the user added to one document, given by its {@link #key}. */
    public UserData without(String document) {
        Map<String, DayAndZone> set = new TreeMap<>(times);
        Map<String, Set<UpdateKey>> starred = new TreeMap<>(stars);
        set.remove(document);
        starred.remove(document);
        return new UserData(
                set,
                starred,
                notes.without(document),
                corrections.without(document),
                topics,
                filters,
                citations.without(document));
    }

    /**
     * Returns the same data without what was added to other documents. Changes of topics and saved filters belong to
     * all documents, and stay.
     *
     * @param documents the {@link #key}s of the documents
     */
    public UserData only(Set<String> documents) {
        UserData own = this;
        for (String key : keys()) {
            own = documents.contains(key) ? own : own.without(key);
        }
        return own;
    }

    /** Returns the keys of the documents to which the user added something. */
    public Set<String> keys() {
        Set<String> all = new HashSet<>(times.keySet());
        all.addAll(stars.keySet());
        all.addAll(notes.documents());
        all.addAll(citations.documents());
        all.addAll(corrections.quotes().keySet());
        all.addAll(corrections.names().keySet());
        return all;
    }

    /** Returns the same data with other days and zones. */
    UserData withTimes(Map<String, DayAndZone> others) {
        return new UserData(others, stars, notes, corrections, topics, filters, citations);
    }

    /** Returns the same data with other notes. */
    public UserData withNotes(Notes others) {
        return new UserData(times, stars, others, corrections, topics, filters, citations);
    }

    /** Returns the same data with other corrections. */
    public UserData withCorrections(Corrections others) {
        return new UserData(times, stars, notes, others, topics, filters, citations);
    }

    /** Returns the same data with other changes of topics. */
    public UserData withTopics(TopicEdits others) {
        return new UserData(times, stars, notes, corrections, others, filters, citations);
    }

    /** Returns the same data with other saved filters. */
    public UserData withFilters(SavedFilters others) {
        return new UserData(times, stars, notes, corrections, topics, others, citations);
    }

    /** Returns the same data with other citations. */
    public UserData withCitations(Citations others) {
        return new UserData(times, stars, notes, corrections, topics, filters, others);
    }
}
