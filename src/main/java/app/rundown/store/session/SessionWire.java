package app.rundown.store.session;

import app.rundown.history.Answers;
import app.rundown.model.DocumentKind;
import app.rundown.store.NotesWire;
import app.rundown.store.Shape;
import app.rundown.user.UpdateKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Converts a session to JSON and back. What can't be read is left out, and the rest is used. */
public final class SessionWire {
    private static final String DOCUMENTS = "documents";
    private static final String ORDER = "order";
    private static final String FILTER = "filter";
    private static final String TICKED = "ticked";
    private static final String INSPECTOR = "inspector";
    private static final String LANES = "lanes";
    private static final String ORIGIN = "origin";
    private static final String DRAFTS = "drafts";
    private static final String ANSWERS = "sameLiveBlog";
    /** Stands between a key and a number. A key has no line break. */
    private static final String NTH = "\n";

    /** What the file looks like: documents under a name of their own, so that what newer versions add stays theirs. */
    public static final Shape SHAPE = Shape.Members.ofAny("saved")
            .with(DOCUMENTS, new Shape.Each(Shape.Members.ofAny("capture", "as", "title", "key", "hidden")))
            .withAny(ORDER, FILTER, "current", "place", TICKED, INSPECTOR, LANES, ORIGIN, DRAFTS, ANSWERS);

    private SessionWire() {}

    /** Returns a session as JSON. */
    public static ObjectNode of(Session session) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("saved", session.saved().toString());
        ObjectNode documents = all.putObject(DOCUMENTS);
        ArrayNode order = all.putArray(ORDER);
        List<String> ids = session.documents().stream().map(SessionWire::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            Session.Open open = session.documents().get(i);
            order.add(ids.get(i));
            ObjectNode own = documents.putObject(ids.get(i));
            own.set("capture", CaptureWire.of(open.capture()));
            CaptureWire.put(own, "as", open.as() == null ? null : open.as().name());
            own.put("title", open.title()).put("key", open.key()).put("hidden", open.hidden());
        }
        all.set(FILTER, FilterWire.of(session.filter()));
        if (session.current() != null) {
            all.set("current", ref(session.current(), ids));
        }
        if (session.place() != null) {
            all.set(
                    "place",
                    ref(session.place().update(), ids)
                            .put("top", session.place().top()));
        }
        ObjectNode ticked = all.putObject(TICKED);
        Map<String, List<String>> keys = new TreeMap<>();
        session.ticked()
                .forEach(ref -> keys.computeIfAbsent(ids.get(ref.document()), id -> new ArrayList<>())
                        .add(key(ref)));
        keys.forEach((id, own) -> add(ticked.putArray(id), own.stream().sorted().toList()));
        all.set(INSPECTOR, inspector(session.inspector()));
        Session.Lanes lanes = session.lanes();
        if (!lanes.equals(Session.Lanes.NONE)) {
            ObjectNode own = all.putObject(LANES).put("shown", lanes.shown()).put("by", lanes.by());
            add(own.putArray("chosen"), lanes.chosen());
        }
        Session.Origin origin = session.origin();
        if (origin != null) {
            all.putObject(ORIGIN)
                    .put("path", origin.path())
                    .put("sha256", origin.sha256())
                    .put("substance", origin.substance());
        }
        if (!session.drafts().isEmpty()) {
            all.set(DRAFTS, NotesWire.of(session.drafts()));
        }
        if (!session.answers().given().isEmpty()) {
            ObjectNode answers = all.putObject(ANSWERS);
            Map<String, Boolean> sorted = new TreeMap<>();
            session.answers().given().forEach((pair, same) -> sorted.put(pair.one() + " " + pair.other(), same));
            sorted.forEach(answers::put);
        }
        return all;
    }

    private static ObjectNode inspector(Session.Inspector inspector) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("tab", inspector.tab()).put(ORDER, inspector.order());
        add(all.putArray("speakers"), new TreeSet<>(inspector.speakers()));
        add(all.putArray("kinds"), new TreeSet<>(inspector.kinds()));
        add(all.putArray("bases"), new TreeSet<>(inspector.bases()));
        add(all.putArray("trusts"), new TreeSet<>(inspector.trusts()));
        return all;
    }

    private static Session.Inspector readInspector(JsonNode all) {
        return new Session.Inspector(
                all.path("tab").stringValue(""),
                all.path(ORDER).stringValue(""),
                Set.copyOf(texts(all.path("speakers"))),
                Set.copyOf(texts(all.path("kinds"))),
                Set.copyOf(texts(all.path("bases"))),
                Set.copyOf(texts(all.path("trusts"))));
    }

    private static Session.Lanes readLanes(JsonNode all) {
        return new Session.Lanes(
                all.path("shown").booleanValue(false), all.path("by").stringValue(""), texts(all.path("chosen")));
    }

    private static String id(Session.Open open) {
        KeptCapture capture = open.capture();
        // A followed page may become again what it was.
        String when = capture.fetched() == null ? "" : "\n" + capture.fetched().at();
        String whole = capture.sha256() + "\n" + capture.path() + "\n" + capture.page() + when;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String key(Session.Ref ref) {
        return ref.key().value() + (ref.nth() == 0 ? "" : NTH + ref.nth());
    }

    private static ObjectNode ref(Session.Ref ref, List<String> ids) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("document", ids.get(ref.document()))
                .put("update", key(ref));
    }

    private static void add(ArrayNode list, Collection<String> texts) {
        texts.forEach(list::add);
    }

    /** Reads a session from JSON that has this shape. */
    public static Session read(JsonNode all) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Session.Open> documents = new ArrayList<>();
        for (String id : texts(all.path(ORDER))) {
            Session.Open open = open(all.path(DOCUMENTS).path(id));
            if (open != null && numbers.putIfAbsent(id, documents.size()) == null) {
                documents.add(open);
            }
        }
        Set<Session.Ref> ticked = new HashSet<>();
        all.path(TICKED)
                .properties()
                .forEach(own -> texts(own.getValue())
                        .forEach(key -> Stream.ofNullable(ref(own.getKey(), key, numbers))
                                .forEach(ticked::add)));
        JsonNode place = all.path("place");
        Session.Ref update = ref(place, numbers);
        return new Session(
                Objects.requireNonNullElse(CaptureWire.value(all.path("saved"), Instant::parse), Instant.EPOCH),
                documents,
                FilterWire.read(all.path(FILTER)),
                ref(all.path("current"), numbers),
                update == null
                        ? null
                        : new Session.Place(update, place.path("top").doubleValue(0)),
                ticked,
                readInspector(all.path(INSPECTOR)),
                readLanes(all.path(LANES)),
                origin(all.path(ORIGIN)),
                NotesWire.read(all.path(DRAFTS)),
                answers(all.path(ANSWERS)));
    }

    private static Answers answers(JsonNode all) {
        Map<Answers.Pair, Boolean> given = new HashMap<>();
        all.properties().forEach(answer -> {
            String[] pair = answer.getKey().split(" ");
            if (pair.length == 2 && answer.getValue().isBoolean()) {
                given.put(new Answers.Pair(pair[0], pair[1]), answer.getValue().booleanValue());
            }
        });
        return new Answers(given);
    }

    private static Session.@Nullable Origin origin(JsonNode all) {
        String path = CaptureWire.text(all.path("path"));
        return path == null
                ? null
                : new Session.Origin(
                        path,
                        all.path("sha256").stringValue(""),
                        all.path("substance").stringValue(""));
    }

    private static Session.@Nullable Open open(JsonNode own) {
        KeptCapture capture = CaptureWire.read(own.path("capture"));
        return capture == null
                ? null
                : new Session.Open(
                        capture,
                        CaptureWire.named(own.path("as"), DocumentKind.values()),
                        own.path("title").stringValue(capture.path()),
                        own.path("key").stringValue(""),
                        own.path("hidden").booleanValue(false));
    }

    private static Session.@Nullable Ref ref(JsonNode node, Map<String, Integer> numbers) {
        return ref(node.path("document").stringValue(""), node.path("update").stringValue(""), numbers);
    }

    private static Session.@Nullable Ref ref(String document, String key, Map<String, Integer> numbers) {
        Integer number = numbers.get(document);
        if (number == null || key.isEmpty()) {
            return null;
        }
        int cut = key.lastIndexOf(NTH);
        String digits = key.substring(cut + 1);
        boolean isNumbered = cut >= 0 && digits.matches("\\d{1,9}");
        return new Session.Ref(
                number,
                new UpdateKey(isNumbered ? key.substring(0, cut) : key),
                isNumbered ? Integer.parseInt(digits) : 0);
    }

    private static List<String> texts(JsonNode list) {
        return list.isArray()
                ? list.values().stream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .toList()
                : List.of();
    }
}
