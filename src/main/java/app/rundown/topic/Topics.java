package app.rundown.topic;

import app.rundown.model.Document;
import app.rundown.model.Topic;
import java.util.List;
import java.util.Map;

/** Says what updates are about: by the headings of wrap-ups, the documents' tags, and the names that recur. */
public final class Topics {
    private Topics() {}

    /** The topics of the updates of documents that are open together, by update id, the surest first. */
    public static Map<String, List<Topic.Assignment>> of(List<Document> documents) {
        return Map.of();
    }
}
