package app.rundown.store.work;

import app.rundown.store.session.Session;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Order;
import app.rundown.user.UserData;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work: what one file holds, apart from the bytes of the documents.
 *
 * @param session the documents, what is ticked, and what is shown of them
 * @param view how it is shown
 * @param added what the user added to these documents, with all changes of topics and all saved filters
 */
public record Work(Session session, View view, UserData added) {
    /**
     * How a timeline is shown.
     *
     * @param order newest or oldest first, or null if the file does not say
     * @param zone the zone of times, or null if the file does not say
     */
    public record View(@Nullable Order order, DisplayZone.@Nullable Choice zone) {
        /** Nothing is said. */
        public static final View ANY = new View(null, null);
    }

    /**
     * Creates a piece of work.
     *
     * @param all all that the user added; only what concerns these documents is taken
     */
    public static Work of(Session session, View view, UserData all) {
        return new Work(
                session,
                view,
                all.only(session.documents().stream().map(Session.Open::key).collect(Collectors.toSet())));
    }
}
