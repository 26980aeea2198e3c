package app.rundown.coverage;

import app.rundown.model.Coverage;
import app.rundown.model.Family;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Finds the quotes that a wrap-up has in other words than the live blog. That one of them begins earlier or ends later,
 * words left out where dots say so, and words added in brackets alter nothing. Reported words are no quotes here.
 */
final class Alterations {
    /** Where a quote is honestly cut or explained: dots, and words in brackets. */
    private static final Pattern MARKED = Pattern.compile("\\.\\.\\.|…|\\[[^\\]]*\\]|\\([^)]*\\)");

    private Alterations() {}

    /** Returns the altered quotes in the order of the points. */
    static List<Coverage.Alteration> of(
            List<Update> points, List<Update> updates, List<Quote> quotes, List<Family> families) {
        Map<String, Integer> order = new HashMap<>();
        points.forEach(point -> order.put(point.id(), order.size()));
        Map<String, Integer> live = new HashMap<>();
        updates.forEach(update -> live.put(update.id(), live.size()));
        Map<String, List<String>> said = new HashMap<>();
        quotes.stream()
                .filter(quote -> quote.update() != null && live.containsKey(quote.update()))
                .forEach(quote -> said.computeIfAbsent(quote.update(), id -> new ArrayList<>())
                        .addAll(words(quote.text())));
        List<Coverage.Alteration> found = new ArrayList<>();
        for (Family family : families) {
            List<Quote> sources = in(family, live);
            for (Quote quote : in(family, order)) {
                boolean asSaid = sources.stream()
                        .anyMatch(source -> keeps(quote.text(), said.getOrDefault(source.update(), List.of()))
                                || keeps(source.text(), words(quote.text())));
                if (!asSaid && !sources.isEmpty()) {
                    found.add(new Coverage.Alteration(quote, nearest(quote, sources)));
                }
            }
        }
        found.sort(Comparator.comparing(alteration ->
                order.getOrDefault(Objects.requireNonNullElse(alteration.point().update(), ""), 0)));
        return found;
    }

    private static List<Quote> in(Family family, Map<String, Integer> updates) {
        return family.quotes().stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT
                        && quote.update() != null
                        && updates.containsKey(quote.update()))
                .toList();
    }

    private static List<String> words(String text) {
        return Word.foldedIn(MARKED.matcher(text).replaceAll(" "));
    }

    /**
     * Whether all parts of a quote stand in what was said, in their order. It is all that the update quotes, because a
     * cue may part what the wrap-up joins.
     */
    private static boolean keeps(String quote, List<String> said) {
        int from = 0;
        for (String part : MARKED.split(quote)) {
            List<String> words = words(part);
            int at = Collections.indexOfSubList(said.subList(from, said.size()), words);
            if (at < 0) {
                return false;
            }
            from += at + words.size();
        }
        return true;
    }

    /** Returns the source with the most words of a quote. */
    private static Quote nearest(Quote quote, List<Quote> sources) {
        List<String> words = words(quote.text());
        return sources.stream()
                .max(Comparator.comparingLong(source ->
                        words(source.text()).stream().filter(words::contains).count()))
                .orElseThrow();
    }
}
