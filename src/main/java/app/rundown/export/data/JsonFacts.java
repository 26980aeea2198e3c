package app.rundown.export.data;

import app.rundown.history.History;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the program's JSON says of a document that stands alone, member by member, so that an export can be compared
 * with it; topics and families are left out there, as other documents and the user have a say in them. And what it says
 * of several documents together, without the user's corrections.
 */
public final class JsonFacts {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Timeline NO_FAMILIES = Timeline.of(List.of(), Map.of());

    private JsonFacts() {}

    /** Returns the members of a document, without problems and audit, which the user's dates change. */
    public static ObjectNode document(AnalysedDocument analysed) {
        ObjectNode all = MAPPER.valueToTree(WireMapping.document(analysed));
        return all.without(List.of("problems", "audit"));
    }

    /** Returns the members of an update. */
    public static ObjectNode update(AnalysedDocument analysed, Update update) {
        TimelineEntry entry = new TimelineEntry(
                analysed.document(),
                update,
                Objects.requireNonNull(analysed.moments().get(update.id()), update.id()),
                List.of(),
                List.of());
        ObjectNode all = MAPPER.valueToTree(WireMapping.update(entry, false));
        return all.without("topics");
    }

    /** Returns the members of a quote or of reported speech. */
    public static ObjectNode quote(Quote quote) {
        return MAPPER.valueToTree(WireMapping.quote(quote, NO_FAMILIES));
    }

    /** Returns the topics of an update. */
    public static List<JsonNode> topics(TimelineEntry entry) {
        return nodes(entry.topics().stream().map(WireMapping::topic));
    }

    /**
     * Returns the families.
     *
     * @param exported ids of the exported quotes
     */
    public static List<JsonNode> families(Timeline timeline, Set<String> exported) {
        return nodes(WireMapping.families(timeline, exported));
    }

    /** Returns what the headlines of some updates claim. */
    public static List<JsonNode> claims(Timeline timeline, Set<String> updates) {
        return nodes(timeline.entries().stream()
                .filter(entry -> updates.contains(entry.id()))
                .flatMap(entry -> WireMapping.claims(entry, timeline)));
    }

    /** Returns what is known of the points of wrap-ups. */
    public static List<JsonNode> coverage(Timeline timeline) {
        return nodes(timeline.coverage().points().stream().map(WireMapping::covered));
    }

    /** Returns the altered quotes. */
    public static List<JsonNode> altered(Timeline timeline) {
        return nodes(timeline.coverage().alterations().stream().map(WireMapping::altered));
    }

    /** Returns the ids of the updates that wrap-ups leave out. */
    public static List<JsonNode> leftOut(Timeline timeline) {
        return nodes(timeline.coverage().leftOut().stream());
    }

    /** Returns what became of each update in the captures of a live blog. */
    public static JsonNode history(History history) {
        return MAPPER.valueToTree(HistoryJson.of(history));
    }

    private static List<JsonNode> nodes(Stream<?> members) {
        return members.<JsonNode>map(MAPPER::valueToTree).toList();
    }
}
