package app.rundown.ui.inspector;

import app.rundown.model.Family;
import app.rundown.model.Quote;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.state.QuoteFilter;
import app.rundown.ui.state.State;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rows of the inspector's list of quotes.
 *
 * @param rows top down
 * @param places the index of each quote's row, by the quote's id
 * @param listed how many quotes are in the list
 */
record QuoteRows(List<QuoteRow> rows, Map<String, Integer> places, int listed) {
    private static final String WITHOUT_TIME = "No time";

    /** Keeps copies of the collections. */
    QuoteRows {
        rows = List.copyOf(rows);
        places = Map.copyOf(places);
    }

    /** Returns the rows of a state: the shown quotes that pass its filter, grouped as it says. */
    static QuoteRows of(State state) {
        Predicate<Quote> test = state.quoteFilter().test();
        List<Quote> listed = state.shown().quotes().stream().filter(test).toList();
        List<QuoteRow> rows = switch (state.quoteFilter().order()) {
            case SPEAKER -> bySpeaker(listed);
            case TIME -> byDay(listed, state);
            case FAMILY -> byFamily(listed, state.timeline());
        };
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof QuoteRow.Line line) {
                places.putIfAbsent(line.quote().id(), i);
            }
        }
        return new QuoteRows(rows, places, listed.size());
    }

    /** Returns the index of a quote's row; -1 if it is not listed. */
    int place(Quote quote) {
        return places.getOrDefault(quote.id(), -1);
    }

    /**
     * Counts the quotes of each value of one part of the filter, as if that part let everything pass. A value is listed
     * with 0 if the other parts leave out all its quotes.
     *
     * @param value gives a quote's value for that part
     */
    static <T> Map<T, Integer> counts(State state, QuoteFilter.Criterion part, Function<Quote, T> value) {
        Predicate<Quote> others = quote -> true;
        for (QuoteFilter.Criterion other : QuoteFilter.Criterion.values()) {
            others = other == part ? others : others.and(state.quoteFilter().test(other));
        }
        Map<T, Integer> counts = new LinkedHashMap<>();
        Predicate<Quote> passes = others;
        state.shown()
                .quotes()
                .forEach(quote -> counts.merge(value.apply(quote), passes.test(quote) ? 1 : 0, Integer::sum));
        return counts;
    }

    private static List<QuoteRow> bySpeaker(List<Quote> quotes) {
        Map<String, List<Quote>> groups = new LinkedHashMap<>();
        quotes.forEach(quote -> groups.computeIfAbsent(Filter.speaker(quote), name -> new ArrayList<>())
                .add(quote));
        Comparator<Map.Entry<String, List<Quote>>> order =
                Comparator.comparing(group -> group.getKey().equals(Filter.UNKNOWN_SPEAKER));
        List<Map.Entry<String, List<Quote>>> sorted = groups.entrySet().stream()
                .sorted(order.thenComparing(group -> -group.getValue().size()).thenComparing(Map.Entry::getKey))
                .toList();
        return grouped(sorted, QuoteRow.Speaker::new, false);
    }

    private static List<QuoteRow> byDay(List<Quote> quotes, State state) {
        Map<String, List<Quote>> days = new LinkedHashMap<>();
        quotes.forEach(quote -> days.computeIfAbsent(day(quote, state), day -> new ArrayList<>())
                .add(quote));
        return grouped(List.copyOf(days.entrySet()), QuoteRow.Part::new, true);
    }

    private static String day(Quote quote, State state) {
        String update = quote.update();
        if (update == null) {
            return "Introductions";
        }
        DisplayZone displayZone = state.shown().displayZone();
        ZonedDateTime at = state.timeline()
                .entry(update)
                .map(TimelineEntry::moment)
                .map(displayZone::at)
                .orElse(null);
        return at == null ? WITHOUT_TIME : TimeFormat.day(at);
    }

    private static List<QuoteRow> grouped(
            List<Map.Entry<String, List<Quote>>> groups, BiFunction<String, Integer, QuoteRow> heading, boolean named) {
        List<QuoteRow> rows = new ArrayList<>();
        groups.forEach(group -> {
            rows.add(heading.apply(group.getKey(), group.getValue().size()));
            group.getValue().forEach(quote -> rows.add(new QuoteRow.Line(quote, named)));
        });
        return rows;
    }

    private static List<QuoteRow> byFamily(List<Quote> quotes, Timeline timeline) {
        Map<String, Family> byId = new HashMap<>();
        Map<String, List<Quote>> families = new LinkedHashMap<>();
        List<Quote> single = new ArrayList<>();
        for (Quote quote : quotes) {
            timeline.family(quote)
                    .ifPresentOrElse(
                            family -> {
                                byId.put(family.id(), family);
                                families.computeIfAbsent(family.id(), id -> new ArrayList<>())
                                        .add(quote);
                            },
                            () -> single.add(quote));
        }
        List<QuoteRow> rows = new ArrayList<>();
        List<QuoteRow.Wordings> headings = families.entrySet().stream()
                .map(group -> new QuoteRow.Wordings(
                        Objects.requireNonNull(byId.get(group.getKey())),
                        group.getValue().size()))
                .sorted(Comparator.comparing(heading -> !heading.family().hasConflictingSpeakers()))
                .toList();
        for (QuoteRow.Wordings heading : headings) {
            rows.add(heading);
            families.getOrDefault(heading.family().id(), List.of())
                    .forEach(quote -> rows.add(new QuoteRow.Line(quote, true)));
        }
        if (!single.isEmpty()) {
            rows.add(new QuoteRow.Part("Worded only once", single.size()));
            single.forEach(quote -> rows.add(new QuoteRow.Line(quote, true)));
        }
        return rows;
    }
}
