package app.rundown.export.evidence;

import app.rundown.export.data.JsonFacts;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Compares what an export says of several quotes, updates or documents together (families, claims of headlines,
 * coverage, topics), and where the user's notes stand, with what the captures give when they are read beside each
 * other. It first takes what the export has, and compares at the end, because only then it knows all of it.
 */
final class TogetherCheck {
    private final Findings findings;
    private final BiConsumer<String, String> concluded;
    private final Set<String> updates = new HashSet<>();
    private final Set<String> quotes = new HashSet<>();
    private final Map<String, List<JsonNode>> topics = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> parts = new LinkedHashMap<>();
    private boolean corrected;

    /** Reports to the findings; what other versions may conclude otherwise goes to {@code concluded}. */
    TogetherCheck(Findings findings, BiConsumer<String, String> concluded) {
        this.findings = findings;
        this.concluded = concluded;
    }

    /** Takes an exported update. */
    void update(JsonNode exported) {
        String id = exported.path("id").stringValue("");
        updates.add(id);
        topics.put(id, exported.path("topics").valueStream().toList());
    }

    /**
     * Takes an exported quote.
     *
     * @param taken whether the user took it out
     */
    void quote(JsonNode exported, boolean taken) {
        quotes.add(exported.path("id").stringValue(""));
        corrected |= taken || !exported.path("setByUser").isMissingNode();
    }

    /** Whether the user corrected a quote. */
    boolean isCorrected() {
        return corrected;
    }

    /** Takes a member of one of the other parts. */
    void member(String part, JsonNode exported) {
        parts.computeIfAbsent(part, key -> new ArrayList<>()).add(exported);
    }

    /**
     * Compares all that was taken.
     *
     * @param timeline the captures beside each other
     * @param whole whether all captures are there
     */
    void compare(Timeline timeline, boolean whole) {
        part("notes").forEach(this::note);
        if (!whole) {
            findings.remark(
                    "Families, topics, coverage and what became of updates were not checked, because a capture is"
                            + " missing.");
            return;
        }
        compareTopics(timeline);
        if (corrected) {
            findings.remark("Families and coverage were not checked, because the user corrected quotes.");
            return;
        }
        compare("families", "family", id("id"), JsonFacts.families(timeline, quotes));
        compare(
                "headlineClaims",
                "claim of a headline",
                claim -> claim.path("update").stringValue("") + " " + claim.path("start"),
                JsonFacts.claims(timeline, updates));
        compare("coverage", "point of a wrap-up", id("point"), JsonFacts.coverage(timeline));
        compare(
                "altered",
                "altered quote",
                altered -> altered.path("quote").stringValue("") + " and "
                        + altered.path("source").stringValue(""),
                JsonFacts.altered(timeline));
        compare("leftOut", "update left out by a wrap-up", left -> left.stringValue(""), JsonFacts.leftOut(timeline));
    }

    private List<JsonNode> part(String name) {
        return parts.getOrDefault(name, List.of());
    }

    private static Function<JsonNode, String> id(String member) {
        return node -> node.path(member).stringValue("");
    }

    private void compare(String part, String noun, Function<JsonNode, String> id, List<? extends JsonNode> found) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        found.forEach(one -> byId.put(id.apply(one), one));
        for (JsonNode exported : part(part)) {
            findings.count(noun);
            String name = id.apply(exported);
            JsonNode same = byId.remove(name);
            if (!exported.equals(same)) {
                concluded.accept(name, "the captures do not give this " + noun);
            }
        }
        byId.keySet().forEach(name -> concluded.accept(name, "this " + noun + " is missing"));
    }

    /** Counts the topics that the captures give. Those that they do not give may be the user's, who can rename each. */
    private void compareTopics(Timeline timeline) {
        for (TimelineEntry entry : timeline.entries()) {
            List<JsonNode> exported = topics.getOrDefault(entry.id(), List.of());
            if (!exported.isEmpty()) {
                List<JsonNode> found = JsonFacts.topics(entry);
                exported.forEach(topic -> findings.count(
                        found.contains(topic) ? "topic" : "topic that the captures alone do not give, not checked"));
            }
        }
    }

    /** Checks where a note stands. Its words are the user's. */
    private void note(JsonNode note) {
        findings.count("note, its place and not its words");
        JsonNode update = note.path("update");
        JsonNode quote = note.path("quote");
        if (update.isString() && !updates.contains(update.stringValue(""))
                || quote.isString() && !quotes.contains(quote.stringValue(""))) {
            findings.fail("a note", "what it stands on (" + update + ", " + quote + ") is not exported");
        }
    }
}
