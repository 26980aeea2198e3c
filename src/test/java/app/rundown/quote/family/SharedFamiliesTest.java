package app.rundown.quote.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.SharedDocuments;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Family;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.quote.Quotes;
import app.rundown.quote.TextDocuments;
import app.rundown.text.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the pairs of wordings in the shared seeds, where they are at hand: pairs that are one utterance are in one
 * family, the hard negatives are not.
 */
@ExtendWith(SharedDocuments.class)
class SharedFamiliesTest {
    @Test
    void pairsOfTheSeeds() throws IOException {
        Path file = SharedDocuments.find("quotes/seed-pairs.json");
        JsonNode pairs = JsonMapper.shared().readTree(Files.readString(file));
        JsonNode quotes = pairs.get("quotes");
        Map<String, List<Quote>> byFile = new HashMap<>();
        List<AnalysedDocument> documents = new ArrayList<>();
        for (JsonNode quote : quotes.values()) {
            String name = quote.get("file").asString();
            if (!byFile.containsKey(name)) {
                AnalysedDocument analysed = analysed("d" + byFile.size(), name);
                byFile.put(name, analysed.quotes());
                documents.add(analysed);
            }
        }
        List<Family> families = Families.of(documents);
        int matches = 0;
        int others = 0;
        for (JsonNode pair : pairs.get("pairs").values()) {
            String a = pair.get("a").asString();
            String b = pair.get("b").asString();
            if (a.contains("-i")
                    || b.contains("-i")
                    || pair.get("expect").asString().equals("optional")) {
                continue;
            }
            boolean expected = pair.get("expect").asString().equals("match");
            Optional<Family> one = family(families, byFile, quotes.get(a));
            assertEquals(
                    expected, one.isPresent() && one.equals(family(families, byFile, quotes.get(b))), a + " and " + b);
            matches += expected ? 1 : 0;
            others += expected ? 0 : 1;
        }
        assertEquals(5, matches);
        assertEquals(7, others);
        assertTrue(
                families.stream().anyMatch(Family::hasConflictingSpeakers),
                "one seed gives an utterance to another speaker");
    }

    private static Optional<Family> family(List<Family> families, Map<String, List<Quote>> byFile, JsonNode gold) {
        List<String> words = words(gold.get("text").asString());
        Quote quote = byFile.getOrDefault(gold.get("file").asString(), List.of()).stream()
                .filter(found -> words(found.text()).equals(words))
                .findFirst()
                .orElseThrow();
        return families.stream()
                .filter(family -> family.quotes().contains(quote))
                .findFirst();
    }

    private static List<String> words(String text) {
        return Word.in(text).stream().map(Word::folded).toList();
    }

    private static AnalysedDocument analysed(String id, String name) throws IOException {
        String text = Files.readString(SharedDocuments.find("seeds").resolve(name));
        Document read =
                text.contains("\u2022 2") ? TextDocuments.liveBlog(name, text) : TextDocuments.article(name, text);
        Document document = new Document(
                id,
                read.capture(),
                read.kind(),
                read.title(),
                null,
                List.of(),
                read.introduction(),
                read.updates(),
                List.of(),
                List.of(),
                List.of());
        Map<String, Moment> moments = new HashMap<>();
        for (Update update : document.updates()) {
            moments.put(update.id(), Moment.unknown(null, "not looked for"));
        }
        return new AnalysedDocument(
                document, null, moments, List.of(), Quotes.in(document).quotes());
    }
}
