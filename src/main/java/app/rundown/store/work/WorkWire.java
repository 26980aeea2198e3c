package app.rundown.store.work;

import app.rundown.store.KeptTree;
import app.rundown.store.Shape;
import app.rundown.store.UserDataWire;
import app.rundown.store.session.Session;
import app.rundown.store.session.SessionWire;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.user.UserData;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The two JSON parts of a piece of work: the session with the view, and the user data. Both have the forms in which the
 * window's own folder keeps them.
 */
final class WorkWire {
    /** The version of the form in which the session and the view are written. */
    static final int FORM = 1;

    private static final String SESSION = "session";
    private static final String VIEW = "view";
    private static final String ORDER = "order";
    private static final String ZONE = "zone";
    private static final String ALTERED = "altered";

    /** What the part with the session looks like. */
    private static final Shape SHAPE = Shape.Members.none()
            .with(SESSION, SessionWire.SHAPE)
            .with(VIEW, Shape.Members.ofAny(ORDER, ZONE))
            .with(ALTERED, new Shape.Each(Shape.Value.ANY));

    private WorkWire() {}

    /**
     * What the part with the session says.
     *
     * @param altered the SHA-256 that a capture had when it was saved first, by the one that it has now; only the first
     *     files have such a list, in others the captures say it themselves
     */
    record Part(Session session, Work.View view, Map<String, String> altered) {}

    /**
     * Reads the part with the session.
     *
     * @throws JacksonException if it is not one JSON object
     */
    static KeptTree readPart(byte[] json) {
        return KeptTree.read(json, SHAPE, FORM);
    }

    /**
     * Reads the user data.
     *
     * @throws JacksonException if it is not one JSON object
     */
    static KeptTree readAdded(byte[] json) {
        return KeptTree.read(json, UserDataWire.SHAPE, UserDataWire.FORM);
    }

    /** Returns what the part with the session says. */
    static Part part(JsonNode all) {
        JsonNode view = all.path(VIEW);
        Map<String, String> altered = new TreeMap<>();
        all.path(ALTERED)
                .properties()
                .forEach(one -> altered.put(one.getKey(), one.getValue().stringValue("")));
        return new Part(
                SessionWire.read(all.path(SESSION)),
                new Work.View(
                        named(view.path(ORDER), Order.values()), named(view.path(ZONE), DisplayZone.Choice.values())),
                altered);
    }

    /** Returns what the user data says. */
    static UserData added(JsonNode all) {
        return UserDataWire.read(all);
    }

    /** Returns the part with the session as it is to be written, with what is not understood of an earlier one. */
    static byte[] bytes(KeptTree earlier, Part part) {
        return earlier.with(part, SHAPE, FORM, WorkWire::part, WorkWire::tree);
    }

    /** Returns the user data as they are to be written, with what is not understood of earlier ones. */
    static byte[] bytes(KeptTree earlier, UserData added) {
        return earlier.with(added, UserDataWire.SHAPE, UserDataWire.FORM, UserDataWire::read, UserDataWire::of);
    }

    private static ObjectNode tree(Part part) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        // When it was saved is no part of the work: the same work has the same bytes.
        ObjectNode session = SessionWire.of(part.session);
        session.remove("saved");
        all.set(SESSION, session);
        ObjectNode view = all.putObject(VIEW);
        if (part.view.order() != null) {
            view.put(ORDER, part.view.order().name());
        }
        if (part.view.zone() != null) {
            view.put(ZONE, part.view.zone().name());
        }
        return all;
    }

    /** Returns what counts as a change of the work, as bytes: where the reader is and what is filtered does not. */
    static byte[] substance(Work work) {
        Session session = work.session();
        Session documents = new Session(
                Instant.EPOCH,
                session.documents().stream()
                        .map(open -> new Session.Open(open.capture(), open.as(), open.title(), open.key(), false))
                        .toList(),
                Filter.NONE,
                null,
                null,
                session.ticked());
        return (SessionWire.of(documents).toString()
                        + UserDataWire.of(work.added()).toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static <E extends Enum<E>> @Nullable E named(JsonNode name, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name.stringValue("")))
                .findFirst()
                .orElse(null);
    }
}
