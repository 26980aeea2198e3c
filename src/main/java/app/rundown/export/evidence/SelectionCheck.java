package app.rundown.export.evidence;

import app.rundown.export.data.JsonFacts;
import app.rundown.history.History;
import app.rundown.json.JsonTrees;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Fetched;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares an exported selection (the program's JSON) with what the program reads from the captures now: the words of
 * each update and each quote where its offsets say, the times and speakers that were found, unless the user set them,
 * and what all captures say together. One update after another, so that a large export takes hardly any memory.
 */
public final class SelectionCheck {
    /** The version of the JSON that is known. */
    private static final int VERSION = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    /** What depends on other documents or on the user, and is no fact of a capture. */
    private static final Set<String> NOT_OF_THE_CAPTURE =
            Set.of("topics", "starred", "note", "family", "problems", "audit", "setByUser", "found", "id");

    /** What the program concludes, which another version may conclude in another way. */
    private static final Set<String> CONCLUDED = Set.of("time", "edited", "flags");

    private final CaptureFinder captures;
    private final Reader reader;
    private final boolean sameProgram;
    private final Findings findings;
    private final Map<String, Opened> documents = new HashMap<>();
    private final List<AnalysedDocument> read = new ArrayList<>();
    private final TogetherCheck together;
    private final HistoryCheck history;
    private Timeline timeline = Timeline.of(List.of(), Map.of());
    private final Set<String> listed = new HashSet<>();
    /** How many updates the export says that it has. */
    private int stated = -1;

    private int updates;
    private boolean timesSet;

    /** Finds the bytes of a capture. */
    @FunctionalInterface
    public interface CaptureFinder {
        /**
         * Returns bytes that may be those of a capture.
         *
         * @param path where it was read, as the export says
         * @return empty if there are none
         * @throws IOException with a sentence for the user
         */
        Optional<byte[]> find(String path, String sha256) throws IOException;
    }

    /** Reads captures as the program does. */
    public interface Reader {
        /**
         * Reads a document.
         *
         * @param id the id that it gets
         * @param kind the code of the kind that it must be, or null to judge by the content
         */
        AnalysedDocument read(Capture capture, String id, @Nullable String kind);

        /** Returns documents as they are beside each other: one may tell the full name of a speaker of another. */
        Timeline beside(List<AnalysedDocument> documents);

        /** Follows documents that are said to be captures of one live blog. */
        History history(List<AnalysedDocument> captures);
    }

    private record Opened(AnalysedDocument analysed, Map<String, Update> updates, Map<String, Quote> quotes) {
        static Opened of(AnalysedDocument analysed) {
            return new Opened(
                    analysed,
                    analysed.document().updates().stream().collect(Collectors.toMap(Update::id, Function.identity())),
                    analysed.speech().stream()
                            .collect(Collectors.toMap(Quote::id, Function.identity(), (first, second) -> first)));
        }
    }

    /**
     * Prepares a check.
     *
     * @param sameProgram whether this version of the program wrote the export; what another one concluded is remarked
     *     on only
     */
    public SelectionCheck(CaptureFinder captures, Reader reader, boolean sameProgram, Findings findings) {
        this.captures = captures;
        this.reader = reader;
        this.sameProgram = sameProgram;
        this.findings = findings;
        together = new TogetherCheck(findings, this::concluded);
        history = new HistoryCheck(findings, this::concluded);
    }

    /** Checks a selection, and closes the stream. */
    public void check(InputStream selection) throws IOException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), selection)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                findings.fail("the selection", "it is no JSON export of Rundown");
                return;
            }
            boolean known = false;
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                known |= name.equals("documents");
                part(name, json);
            }
            if (!known) {
                findings.fail("the selection", "it is no JSON export of Rundown");
            }
            if (known && updates != stated) {
                findings.fail("the selection", "it has " + updates + " updates but says that it has " + stated);
            }
            if (known) {
                compareTogether();
            }
            if (json.nextToken() != null) {
                findings.fail("the selection", "something follows its end");
            }
        } catch (JacksonException e) {
            findings.fail(
                    "the selection",
                    "it is no whole JSON; it breaks off or is damaged near byte "
                            + (e.getLocation() == null ? 0 : e.getLocation().getByteOffset()));
        }
    }

    private void compareTogether() {
        together.compare(timeline, read.size() == listed.size());
        if (!history.isEmpty() && (together.isCorrected() || timesSet)) {
            findings.remark("What became of updates was not checked, because the user corrected quotes or times.");
        } else if (read.size() == listed.size() && !together.isCorrected() && !timesSet) {
            history.compare(timeline.history(), read, reader);
        }
    }

    private void part(String name, JsonParser json) throws IOException {
        switch (name) {
            case "format" -> {
                if (!"rundown".equals(json.getValueAsString())) {
                    findings.fail("the selection", "it is no JSON export of Rundown");
                }
            }
            case "version" -> {
                if (json.getValueAsInt() > VERSION) {
                    findings.remark(
                            "The export is of a newer version of Rundown; what it says may mean something else.");
                }
            }
            case "selection" ->
                stated = JsonTrees.readNext(json).path("updates").intValue(-1);
            case "documents" -> {
                each(json, this::document);
                timeline = reader.beside(read);
                timeline.documents().forEach(one -> documents.put(one.document().id(), Opened.of(one)));
            }
            case "updates" -> each(json, this::update);
            case "quotes" -> each(json, quote -> quote(quote, false));
            case "noQuotes" -> each(json, quote -> quote(quote, true));
            case "history" -> each(json, history::take);
            case "families", "headlineClaims", "coverage", "altered", "leftOut", "notes" ->
                each(json, member -> together.member(name, member));
            default -> {
                findings.doNotKnow(name);
                json.skipChildren();
            }
        }
    }

    private interface Part {
        void check(JsonNode part) throws IOException;
    }

    private void each(JsonParser json, Part part) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            findings.fail("the selection", "it has no list where one must be");
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            part.check(JsonTrees.readNext(json));
        }
    }

    private void document(JsonNode exported) throws IOException {
        String id = exported.path("id").stringValue("");
        String sha256 = exported.path("sha256").stringValue("");
        String path = exported.path("path").stringValue("");
        findings.count("capture");
        if (!listed.add(id)) {
            findings.fail(id, "two documents have this id");
            return;
        }
        Optional<byte[]> bytes = captures.find(path, sha256);
        if (bytes.isEmpty()) {
            findings.fail(id, "its capture is missing: “" + path + "”");
            return;
        }
        if (!Sha256.hexOf(bytes.get()).equals(sha256)) {
            findings.fail(id, "its capture is another one: its SHA-256 is not " + sha256);
            return;
        }
        JsonNode told = exported.path("capture");
        Capture capture = new Capture(path, bytes.get(), fetched(told.path("fetched")))
                .withPage(told.path("page").isString() ? told.path("page").stringValue() : null);
        String kind = exported.path("kind").stringValue("");
        AnalysedDocument analysed = reader.read(capture, id, null);
        if (!analysed.document().kind().code().equals(kind)) {
            analysed = reader.read(capture, id, kind);
        }
        read.add(analysed);
        compare(id, exported, JsonFacts.document(analysed), Set.of(), false);
    }

    private static @Nullable Fetched fetched(JsonNode told) {
        try {
            return told.isObject()
                    ? new Fetched(
                            told.path("asked").stringValue(""),
                            Instant.parse(told.path("at").stringValue("")),
                            told.path("charset").isString()
                                    ? told.path("charset").stringValue()
                                    : null)
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void update(JsonNode exported) {
        String id = exported.path("id").stringValue("");
        updates++;
        together.update(exported);
        Opened document = documents.get(exported.path("document").stringValue(""));
        if (document == null) {
            failUnlisted(id, exported);
            findings.count("update without a capture");
            return;
        }
        findings.count("update");
        Update update = document.updates.get(id);
        if (update == null) {
            findings.fail(id, "the capture has no such update");
            return;
        }
        boolean setByUser = !exported.path("time").path("setByUser").isMissingNode();
        compare(
                id,
                exported,
                JsonFacts.update(document.analysed, update),
                setByUser ? Set.of("time") : Set.of(),
                false);
        timesSet |= setByUser;
        if (setByUser) {
            findings.count("time set by the user, not checked");
        }
    }

    private void quote(JsonNode exported, boolean taken) {
        String id = exported.path("id").stringValue("");
        together.quote(exported, taken);
        Opened document = documents.get(exported.path("document").stringValue(""));
        if (document == null) {
            failUnlisted(id, exported);
            findings.count("quote without a capture");
            return;
        }
        findings.count("quote");
        if (!exported.path("text").stringValue("").equals(words(exported, document))) {
            findings.fail(id, "its words do not stand in the capture where it says");
            return;
        }
        Quote quote = document.quotes.get(id);
        if (quote == null) {
            concluded(id, "it is not taken for a quote now");
        } else if (exported.path("setByUser").isMissingNode()) {
            compare(id, exported, JsonFacts.quote(quote), Set.of(), true);
        } else {
            findings.count("speaker set by the user, not checked");
        }
    }

    /**
     * A missing capture is one failure; a document that is not even listed is one for each of its updates and quotes.
     */
    private void failUnlisted(String id, JsonNode exported) {
        if (!listed.contains(exported.path("document").stringValue(""))) {
            findings.fail(id, "its document is not listed before it");
        }
    }

    /** Returns the words at a quote's offsets; null if there are none. */
    private static @Nullable String words(JsonNode exported, Opened document) {
        JsonNode in = exported.path("update");
        Update update = document.updates.get(in.stringValue(""));
        List<Block> blocks = in.isNull()
                ? document.analysed.document().introduction()
                : update == null ? List.of() : update.blocks();
        int block = exported.path("block").intValue(-1);
        int start = exported.path("start").intValue(-1);
        int end = exported.path("end").intValue(-1);
        if (block < 0 || block >= blocks.size()) {
            return null;
        }
        String text = blocks.get(block).text();
        return start >= 0 && start <= end && end <= text.length() ? text.substring(start, end) : null;
    }

    private void compare(String id, JsonNode exported, ObjectNode found, Set<String> setByUser, boolean concluded) {
        for (Map.Entry<String, JsonNode> member : exported.properties()) {
            String name = member.getKey();
            if (NOT_OF_THE_CAPTURE.contains(name) || setByUser.contains(name)) {
                continue;
            }
            if (!found.has(name)) {
                findings.doNotKnow(name);
            } else if (!member.getValue().equals(found.get(name))) {
                String what = "its “" + name + "” is not what the capture has";
                if (concluded || CONCLUDED.contains(name)) {
                    concluded(id, what);
                } else {
                    findings.fail(id, what);
                }
            }
        }
        for (String name : found.propertyNames()) {
            if (!exported.has(name) && !NOT_OF_THE_CAPTURE.contains(name)) {
                findings.fail(id, "“" + name + "” is missing");
            }
        }
    }

    private void concluded(String id, String what) {
        if (sameProgram) {
            findings.fail(id, what);
        } else {
            findings.count("conclusion of another version that this one does not share");
        }
    }
}
