package app.rundown.quote;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import app.rundown.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares the quotes of pages with those that a person read there. A quote is found if the program's quotes of one
 * speaker cover at least four fifths of its words, and hardly any others. Its speaker is right if the name is the whole
 * name; where the page names nobody, no name is right. Quotes in headlines are neither looked for nor counted.
 */
final class PageScore {
    private static final double COVERED = 0.8;
    private static final double POST_COVERED = 0.6;
    /** A quote that has so little of another one is a scrap of it. */
    private static final double SCRAP = 0.3;

    private int gold;
    private int found;
    private int right;
    private int answered;
    private int wrong;
    private int extra;
    private final List<String> misses = new ArrayList<>();

    /** A quote of the program: the places of its words, and its speaker. */
    private record Own(Set<Integer> words, @Nullable String speaker, String text) {}

    /** The words of a document's updates one after another, with the update that each range of them belongs to. */
    private static final class Words {
        private final List<String> all = new ArrayList<>();
        private final List<Own> quotes = new ArrayList<>();

        Words(AnalysedDocument analysed) {
            Map<String, List<Quote>> byUpdate = analysed.speech().stream()
                    .filter(quote -> quote.update() != null)
                    .collect(Collectors.groupingBy(quote -> String.valueOf(quote.update())));
            for (Update update : analysed.document().updates()) {
                for (int i = 0; i < update.blocks().size(); i++) {
                    add(update.blocks().get(i), i, byUpdate.getOrDefault(update.id(), List.of()));
                }
            }
        }

        private void add(Block block, int index, List<Quote> quotes) {
            List<Word> words = Word.in(block.text());
            for (Quote quote : quotes) {
                if (quote.span().block() == index && quote.kind() != Quote.Kind.INDIRECT) {
                    Set<Integer> places = new HashSet<>();
                    for (int i = 0; i < words.size(); i++) {
                        boolean inside = words.get(i).start() >= quote.span().start()
                                && words.get(i).end() <= quote.span().end();
                        if (inside) {
                            places.add(all.size() + i);
                        }
                    }
                    this.quotes.add(new Own(places, quote.speaker(), quote.text()));
                }
            }
            words.forEach(word -> all.add(word.folded()));
        }

        /** Returns the places of a gold quote's words, near the given length; empty where it is not found. */
        Set<Integer> find(JsonNode quote, Set<Set<Integer>> taken) {
            List<String> from = folded(quote.get("from").asString());
            List<String> to = folded(quote.get("to").asString());
            int chars = quote.get("chars").asInt();
            Set<Integer> best = Set.of();
            int least = Integer.MAX_VALUE;
            for (int i = 0; i + from.size() <= all.size(); i++) {
                for (int j = i; all.subList(i, i + from.size()).equals(from) && j < i + chars; j++) {
                    int end = j + to.size();
                    if (end > all.size()
                            || end < i + from.size()
                            || !all.subList(j, end).equals(to)) {
                        continue;
                    }
                    int length = String.join(" ", all.subList(i, end)).length();
                    Set<Integer> places = range(i, end);
                    int off = Math.abs(length - chars);
                    if (off < least && !taken.contains(places)) {
                        best = places;
                        least = off;
                    }
                }
            }
            return best;
        }
    }

    /** Adds a document with the quotes that a person found in it. */
    void add(AnalysedDocument analysed, JsonNode page) {
        Words words = new Words(analysed);
        Set<Set<Integer>> taken = new HashSet<>();
        Set<Own> used = new HashSet<>();
        for (JsonNode quote : page.get("quotes")) {
            Set<Integer> places = words.find(quote, taken);
            taken.add(places);
            gold++;
            judge(page.get("id").asString(), quote, places, words.quotes, used);
        }
        for (Own own : words.quotes) {
            if (!used.contains(own)) {
                extra++;
                misses.add(page.get("id").asString() + " extra: " + own.text());
            }
        }
    }

    private void judge(String page, JsonNode quote, Set<Integer> places, List<Own> quotes, Set<Own> used) {
        Map<String, List<Own>> bySpeaker = quotes.stream()
                .filter(own ->
                        overlap(own.words(), places) * 2 >= own.words().size() && overlap(own.words(), places) > 0)
                .collect(Collectors.groupingBy(own -> String.valueOf(own.speaker())));
        boolean any = false;
        boolean isPost = quote.get("form").asString().equals("post");
        for (List<Own> ofOne : bySpeaker.values()) {
            Set<Integer> covered =
                    ofOne.stream().flatMap(own -> own.words().stream()).collect(Collectors.toSet());
            int both = overlap(covered, places);
            double share = (double) both / (covered.size() + places.size() - both);
            if (share >= SCRAP) {
                used.addAll(ofOne);
            }
            if (!any && share >= (isPost ? POST_COVERED : COVERED)) {
                any = true;
                found++;
                judge(page, quote, ofOne.getFirst().speaker());
            }
        }
        if (!any) {
            misses.add(page + " missed: " + quote.get("from").asString() + " …");
        }
    }

    private void judge(String page, JsonNode quote, @Nullable String answer) {
        boolean named = quote.get("speaker").isString();
        boolean person = quote.get("speakerType").asString().equals("person");
        answered += answer == null ? 0 : 1;
        List<String> names = new ArrayList<>();
        if (named) {
            names.add(quote.get("speaker").asString());
        }
        quote.get("speakerAliases").forEach(alias -> names.add(alias.asString()));
        boolean good = answer == null
                ? !named || quote.get("speakerType").asString().equals("unnamed")
                : names.stream().anyMatch(name -> Folded.key(name).equals(Folded.key(answer)));
        boolean part = person
                && answer != null
                && named
                && folded(quote.get("speaker").asString()).containsAll(folded(answer));
        right += good ? 1 : 0;
        wrong += !good && answer != null && !part ? 1 : 0;
        if (!good) {
            misses.add(page + " said by " + quote.get("speaker") + ", answered " + answer + ": "
                    + quote.get("from").asString() + " …");
        }
    }

    private static Set<Integer> range(int from, int to) {
        Set<Integer> places = new HashSet<>();
        for (int i = from; i < to; i++) {
            places.add(i);
        }
        return places;
    }

    private static int overlap(Set<Integer> a, Set<Integer> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private static List<String> folded(String text) {
        return Word.in(text).stream().map(Word::folded).toList();
    }

    /** Returns the percentage of the quotes that were found. */
    double found() {
        return percent(found, gold);
    }

    /** Returns the percentage of the quotes that were found and given to the right speaker. */
    double right() {
        return percent(right, gold);
    }

    /** Returns the percentage of wrong names among the quotes that were given a name. */
    double wrong() {
        return percent(wrong, answered);
    }

    /** Returns the percentage of the program's quotes that a person found too. */
    double precision() {
        return percent(found, found + extra);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    @Override
    public String toString() {
        return "of %d found %.1f, right %.1f, wrong %.1f, precision %.1f%n%s"
                .formatted(gold, found(), right(), wrong(), precision(), String.join("\n", misses));
    }
}
