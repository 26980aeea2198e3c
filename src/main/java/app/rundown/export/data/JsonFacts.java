package app.rundown.export.data;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the program's JSON says of a document that stands alone, member by member, so that an export can be compared
 * with it. Topics and families are left out, as other documents and the user have a say in them.
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
}
