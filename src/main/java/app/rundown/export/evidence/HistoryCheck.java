package app.rundown.export.evidence;

import app.rundown.export.data.JsonFacts;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Compares what an export says of the captures of one live blog, update by update (edited, retimed, gone …), with what
 * the captures show.
 */
final class HistoryCheck {
    private final Findings findings;
    private final BiConsumer<String, String> concluded;
    private final List<JsonNode> exported = new ArrayList<>();

    /** Reports to the findings; what other versions may conclude otherwise goes to {@code concluded}. */
    HistoryCheck(Findings findings, BiConsumer<String, String> concluded) {
        this.findings = findings;
        this.concluded = concluded;
    }

    /** Takes an exported history. */
    void take(JsonNode history) {
        exported.add(history);
    }

    /** Whether nothing was taken. */
    boolean isEmpty() {
        return exported.isEmpty();
    }

    /**
     * Compares all that was taken.
     *
     * @param known what became of the updates of captures that are one live blog without doubt
     * @param documents the captures
     * @param reader follows captures of which a person said that they are one live blog
     */
    void compare(HistoryIndex known, List<AnalysedDocument> documents, SelectionCheck.Reader reader) {
        Map<String, AnalysedDocument> byId = documents.stream()
                .collect(Collectors.toMap(one -> one.document().id(), Function.identity()));
        Set<List<String>> told = exported.stream().map(HistoryCheck::captures).collect(Collectors.toSet());
        Map<List<String>, JsonNode> sure = known.histories().stream()
                .<JsonNode>map(JsonFacts::history)
                .collect(Collectors.toMap(
                        HistoryCheck::captures, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        sure.forEach((captures, found) -> {
            if (!told.contains(captures)) {
                concluded.accept(name(found), "what became of their updates is missing");
            }
        });
        for (JsonNode history : exported) {
            findings.count("history of a live blog");
            List<String> ids = captures(history);
            if (ids.size() < 2 || !byId.keySet().containsAll(ids)) {
                findings.fail(name(history), "no such captures are exported");
                continue;
            }
            JsonNode found = sure.get(ids);
            if (found == null) {
                findings.remark("That " + name(history) + " are captures of one live blog was said by a person.");
                found = JsonFacts.history(
                        reader.history(ids.stream().map(byId::get).toList()));
            }
            compare(history, found);
        }
    }

    private static List<String> captures(JsonNode history) {
        return history.path("captures")
                .valueStream()
                .map(capture -> capture.path("document").stringValue(""))
                .toList();
    }

    private static String name(JsonNode history) {
        return String.join(", ", captures(history));
    }

    private void compare(JsonNode history, JsonNode found) {
        if (!history.path("captures").equals(found.path("captures"))) {
            concluded.accept(name(history), "what it says of these captures is not what they have");
        }
        List<JsonNode> steps = history.path("steps").valueStream().toList();
        List<JsonNode> real = found.path("steps").valueStream().toList();
        if (steps.size() != real.size()) {
            concluded.accept(name(history), "it has " + steps.size() + " steps in place of " + real.size());
            return;
        }
        for (int i = 0; i < steps.size(); i++) {
            step(steps.get(i), real.get(i));
        }
    }

    private void step(JsonNode step, JsonNode found) {
        String name =
                step.path("from").stringValue("") + " to " + step.path("to").stringValue("");
        Map<String, JsonNode> real = changes(found);
        changes(step).forEach((update, change) -> {
            findings.count("change of an update");
            if (!change.equals(real.remove(update))) {
                concluded.accept(update, "the captures do not show that it is " + fates(change));
            }
        });
        real.forEach((update, change) -> concluded.accept(update, "that it is " + fates(change) + " is missing"));
        Map<String, JsonNode> rest = rest(step);
        if (!rest.equals(rest(found))) {
            concluded.accept(name, "its counts, or what became of the page, are not what the captures show");
        }
    }

    private static Map<String, JsonNode> rest(JsonNode step) {
        Map<String, JsonNode> rest = new HashMap<>();
        step.properties().forEach(member -> rest.put(member.getKey(), member.getValue()));
        rest.remove("changes");
        return rest;
    }

    /** Returns the changes of a step by the ids of the update in both captures. */
    private static Map<String, JsonNode> changes(JsonNode step) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        step.path("changes").forEach(change -> all.put(name(change, "before") + name(change, "after"), change));
        return all;
    }

    private static String name(JsonNode change, String capture) {
        String id = change.path(capture).stringValue("");
        return id.isEmpty()
                ? ""
                : capture.equals("after") && !change.path("before").isNull() ? ", now " + id : id;
    }

    private static String fates(JsonNode change) {
        return change.path("fates")
                .valueStream()
                .map(fate -> fate.stringValue(""))
                .collect(Collectors.joining(", "));
    }
}
