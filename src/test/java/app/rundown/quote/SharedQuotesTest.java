package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.SharedDocuments;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks that the quotes in the shared gold data, where they are at hand, are found and attributed at least as well as
 * they once were, by a plain measure of our own.
 */
@ExtendWith(SharedDocuments.class)
class SharedQuotesTest {
    private static final String EDGE = " \t\u00a0\u202f\"'\u201c\u201d\u2018\u2019,.;:!?-\u2013\u2014\u2026([";

    @Test
    void articles() throws IOException {
        Score score = measure("quotes/dev.jsonl", "quotes/texts", TextDocuments::article);
        assertTrue(score.f1() >= 0.96, score::toString);
        assertTrue(score.speakers() >= 0.90, score::toString);
    }

    @Test
    void liveBlogs() throws IOException {
        Score score = measure("quotes/latest.jsonl", "quotes/texts", TextDocuments::liveBlog);
        assertTrue(score.f1() >= 0.97, score::toString);
        assertTrue(score.speakers() >= 0.87, score::toString);
    }

    @Test
    void seeds() throws IOException {
        Score score = measure(
                "quotes/seed-gold.jsonl",
                "seeds",
                (path, text) -> text.contains("\u2022 2")
                        ? TextDocuments.liveBlog(path, text)
                        : TextDocuments.article(path, text));
        assertTrue(score.f1() == 1, score::toString);
        assertTrue(score.speakers() == 1, score::toString);
    }

    private static Score measure(String gold, String texts, BiFunction<String, String, Document> reader)
            throws IOException {
        Path file = SharedDocuments.find(gold);
        Score score = new Score();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JsonMapper.shared().readTree(line);
            String text = Files.readString(
                    SharedDocuments.find(texts).resolve(node.get("file").asString()));
            score.add(
                    text,
                    node.get("quotes"),
                    Quotes.in(reader.apply(node.get("file").asString(), text)).quotes());
        }
        return score;
    }

    private static String trim(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && EDGE.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && EDGE.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    /**
     * Counts a quote as found if its words are equal, and a speaker as right if the answer contains the last word of
     * the name.
     */
    private static final class Score {
        private int gold;
        private int found;
        private int extra;
        private int persons;
        private int right;

        void add(String text, JsonNode quotes, List<Quote> ours) {
            List<Quote> left = new ArrayList<>(ours);
            for (JsonNode quote : quotes) {
                String kind = quote.get("kind").asString();
                boolean counts = kind.equals("direct") || kind.equals("mixed");
                int start = text.offsetByCodePoints(0, quote.get("start").asInt());
                int end = text.offsetByCodePoints(0, quote.get("end").asInt());
                String words = trim(text.substring(start, end));
                Quote match = left.stream()
                        .filter(q -> trim(q.text()).equals(words))
                        .findFirst()
                        .orElse(null);
                boolean person = counts
                        && quote.get("speakerType").asString().equals("person")
                        && quote.get("speaker").isString();
                gold += counts ? 1 : 0;
                persons += person ? 1 : 0;
                if (match != null) {
                    found += counts ? 1 : 0;
                    extra += counts || kind.equals("unclear") ? 0 : 1;
                    left.remove(match);
                    right += person && surname(quote.get("speaker").asString(), match) ? 1 : 0;
                }
            }
            extra += left.size();
        }

        private static boolean surname(String name, Quote quote) {
            String speaker = quote.speaker();
            String whole = name.replaceAll(",? Jr\\.?$", "");
            return speaker != null && speaker.contains(whole.substring(whole.lastIndexOf(' ') + 1));
        }

        double f1() {
            return 2.0 * found / (gold + found + extra);
        }

        double speakers() {
            return (double) right / persons;
        }

        @Override
        public String toString() {
            return "found " + found + " of " + gold + ", extra " + extra + ", speakers " + right + " of " + persons
                    + ", f1 " + f1();
        }
    }
}
