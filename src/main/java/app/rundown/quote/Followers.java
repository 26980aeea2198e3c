package app.rundown.quote;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The quotes that a correction of one quote's speaker concerns too.
 *
 * @param goingOn those that go on from it: they follow the correction by themselves
 * @param inUpdate others of the same update that may have the same wrong speaker
 * @param elsewhere others of the rest of the document that may have the same wrong speaker
 */
public record Followers(List<Quote> goingOn, Group inUpdate, Group elsewhere) {

    /**
     * Quotes whose speaker was inferred from a pronoun, an office or the headline, and is the one that the user finds
     * wrong elsewhere.
     *
     * @param quotes the quotes, which need a correction each
     * @param goingOn those that go on from them, and follow by themselves
     */
    public record Group(List<Quote> quotes, List<Quote> goingOn) {
        /** Keeps copies of the lists. */
        public Group {
            quotes = List.copyOf(quotes);
            goingOn = List.copyOf(goingOn);
        }

        /** Returns how many quotes change with this group. */
        public int size() {
            return quotes.size() + goingOn.size();
        }
    }

    /** No other quotes. */
    public static final Followers NONE =
            new Followers(List.of(), new Group(List.of(), List.of()), new Group(List.of(), List.of()));

    /** Keeps a copy of the list. */
    public Followers {
        goingOn = List.copyOf(goingOn);
    }

    /**
     * Finds the quotes that a correction concerns.
     *
     * @param found the document as found, without corrections
     * @param shown the same document as shown now, with the corrections so far
     * @param quote the quote to correct, as shown
     */
    public static Followers of(AnalysedDocument found, AnalysedDocument shown, Quote quote) {
        return new Chains(found, shown).followers(quote, shown);
    }

    /** Follows quotes to those that go on from them. */
    private static final class Chains {
        private final Map<String, List<String>> further = new HashMap<>();
        private final Map<String, Quote> shown = new HashMap<>();
        private final Set<String> rejected = new HashSet<>();
        private final Set<String> used = new HashSet<>();

        private Chains(AnalysedDocument found, AnalysedDocument document) {
            GoingOn.in(found.quotes())
                    .forEach((id, before) -> further.computeIfAbsent(before, k -> new ArrayList<>())
                            .add(id));
            document.speech().forEach(quote -> shown.put(quote.id(), quote));
            document.noQuotes().forEach(quote -> rejected.add(quote.id()));
        }

        private Followers followers(Quote quote, AnalysedDocument document) {
            used.add(quote.id());
            List<Quote> goingOn = goingOnFrom(quote.id());
            List<Quote> alike = document.quotes().stream()
                    .filter(other ->
                            quote.speaker() != null && quote.speaker().equals(other.speaker()) && isInferred(other))
                    .toList();
            Group inUpdate = group(alike.stream()
                    .filter(other -> Objects.equals(other.update(), quote.update()))
                    .toList());
            return new Followers(goingOn, inUpdate, group(alike));
        }

        private Group group(List<Quote> alike) {
            List<Quote> quotes =
                    alike.stream().filter(quote -> used.add(quote.id())).toList();
            return new Group(
                    quotes,
                    quotes.stream()
                            .flatMap(quote -> goingOnFrom(quote.id()).stream())
                            .toList());
        }

        /** Returns the quotes that go on from one without a correction of their own, and were not returned yet. */
        private List<Quote> goingOnFrom(String id) {
            List<Quote> all = new ArrayList<>();
            List<String> open = new ArrayList<>(further.getOrDefault(id, List.of()));
            while (!open.isEmpty()) {
                String next = open.removeLast();
                Quote quote = shown.get(next);
                boolean follows = quote != null && quote.basis() != Quote.Basis.SET;
                if (quote != null && follows && used.add(next)) {
                    all.add(quote);
                }
                if (follows || rejected.contains(next)) {
                    open.addAll(further.getOrDefault(next, List.of()));
                }
            }
            return all;
        }

        private static boolean isInferred(Quote quote) {
            return switch (quote.foundBasis()) {
                case PRONOUN, ROLE, HEADLINE -> true;
                case NAMED, CONTINUED, SET, NONE -> false;
            };
        }
    }
}
