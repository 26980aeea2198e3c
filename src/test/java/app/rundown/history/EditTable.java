package app.rundown.history;

import app.rundown.model.AnalysedDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Edits in three languages, which were written without knowledge of the rules: {@code edits-LANGUAGE.jsonl}. */
final class EditTable {
    private EditTable() {}

    /** Returns the edits of a language. */
    static List<JsonNode> rows(String language) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EditTable.class.getResourceAsStream("edits-" + language + ".jsonl"))) {
            Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            JsonMapper mapper = new JsonMapper();
            return lines.filter(line -> !line.isBlank()).map(mapper::readTree).toList();
        }
    }

    /** Returns what is found of an edit. */
    static UpdateChange change(JsonNode edit) {
        String language = edit.get("lang").asString();
        return Comparison.of(
                        capture("a", language, edit.get("before")), capture("b", language, edit.get("after")), language)
                .changes()
                .getFirst();
    }

    private static AnalysedDocument capture(String id, String language, JsonNode update) {
        JsonNode headline = update.get("headline");
        return new Captures(id, language)
                .add(
                        "e1",
                        "16:12",
                        headline.isNull() ? null : headline.asString(),
                        StreamSupport.stream(update.get("paragraphs").spliterator(), false)
                                .map(JsonNode::asString)
                                .toList())
                .read();
    }
}
