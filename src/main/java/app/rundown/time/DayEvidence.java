package app.rundown.time;

import app.rundown.model.Document;
import app.rundown.user.DayAndZone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about its own days and zone, piece by piece, each with its place. Worked out anew at each call,
 * because few readers ask; what the user set does not count.
 *
 * @param first the day of the first update as the evidence shows it, or null if it shows none
 * @param taken what speaks for that day, the weightiest first
 * @param notTaken dates that stand in the document too, and impossible ones
 * @param zone how the zone of the clocks is known; none if every clock shows its own
 */
public record DayEvidence(@Nullable LocalDate first, List<Item> taken, List<Item> notTaken, List<Item> zone) {

    /**
     * A piece of evidence.
     *
     * @param what what it says, beginning with a capital, without a full stop
     * @param place where it stands, if that is no update: "page head"; may be empty
     * @param updates ids of the updates in which it stands, in the document's order
     */
    public record Item(String what, String place, List<String> updates) {
        /** Keeps a copy of the list. */
        public Item {
            updates = List.copyOf(updates);
        }

        /** Makes an item that stands in no particular place. */
        static Item of(String what) {
            return new Item(capitalised(what), "", List.of());
        }
    }

    /** Keeps copies. */
    public DayEvidence {
        taken = List.copyOf(taken);
        notTaken = List.copyOf(notTaken);
        zone = List.copyOf(zone);
    }

    /**
     * Collects the evidence of a document.
     *
     * @param set what the user set, of which only the zone is used
     */
    public static DayEvidence of(Document document, DayAndZone set) {
        return new TimeResolver(document, new DayAndZone(null, null, set.zone())).evidence();
    }

    /** Returns words with a capital letter first, unless they begin with a quotation mark. */
    static String capitalised(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
