package app.rundown.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * All that the user added: one value of its own, laid over the documents when the timeline is made, never mixed into them.
 *
 * @param times what the user set of documents' times, by {@link #key}
 */
public record UserData(Map<String, DayAndZone> times) {
    /** Nothing added. */
    public static final UserData NONE = new UserData(Map.of());

    /** Keeps a copy. */
    public UserData {
        times = Map.copyOf(times);
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
     * The same with a document's times set anew, the date tied to its update; {@link DayAndZone#NONE} takes back what was set.
     */
    public UserData withTimes(Document document, DayAndZone set) {
        Map<String, DayAndZone> all = new TreeMap<>(times);
        if (set.equals(DayAndZone.NONE)) {
            all.remove(key(document));
        } else {
            all.put(key(document), set.tied(document));
        }
        return new UserData(all);
    }
}
