package app.rundown.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Coverage;
import app.rundown.model.DocumentKind;
import app.rundown.model.Family;
import app.rundown.model.Quote;
import app.rundown.model.QuoteTies;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.ui.format.QuotePhrases;
import app.rundown.ui.opening.OpenSnapshot;
import app.rundown.ui.state.QuoteFilter;
import app.rundown.ui.state.State;
import app.rundown.user.TopicEdits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks which quotes the inspector lists, in which order and under which headings. */
class QuoteRowsTest {
    private static final String STRIKE = """
        Ferry strike, day by day

        "We will not sail before the pay is settled," union leader Maria Holm told reporters.

        "There is no money left for it," said Jonas Lund of the company. "We have shown them our books."

        "The boats are old," one passenger complained.

        Holm called the offer "a slap in the face" and left. "We will not sail before the pay is settled," Jonas \
        Lund quoted from memory.
        """;

    private static AnalysedDocument strike() {
        return Pipeline.open(
                new Capture("strike.txt", STRIKE.getBytes(StandardCharsets.UTF_8)), "d1", DocumentKind.ARTICLE);
    }

    private static Quote with(Quote quote, Quote.Kind kind) {
        return new Quote(
                quote.id(),
                quote.document(),
                quote.update(),
                quote.span(),
                quote.text(),
                kind,
                quote.speaker(),
                quote.basis(),
                quote.cue(),
                quote.why(),
                quote.confidence(),
                quote.flags());
    }

    private static State state(Timeline timeline, QuoteFilter quoteFilter) {
        State state = State.empty(Order.NEWEST_FIRST)
                .withShown(
                        OpenSnapshot.of(timeline, null),
                        FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST));
        return state.with(state.view().withQuoteFilter(quoteFilter));
    }

    private static QuoteRows rows(Timeline timeline, QuoteFilter quoteFilter) {
        return QuoteRows.of(state(timeline, quoteFilter));
    }

    private static List<Quote> quotes(QuoteRows rows) {
        return rows.rows().stream()
                .flatMap(row -> row instanceof QuoteRow.Line line ? Stream.of(line.quote()) : Stream.of())
                .toList();
    }

    @Test
    void groupsBySpeakerTheBusiestFirstAndTheUnknownLast() {
        Timeline timeline = Pipeline.merge(List.of(strike()));
        List<QuoteRow.Speaker> headings = rows(timeline, QuoteFilter.NONE).rows().stream()
                .flatMap(row -> row instanceof QuoteRow.Speaker heading ? Stream.of(heading) : Stream.of())
                .toList();
        assertEquals(timeline.speakers().size() + 1, headings.size());
        assertEquals(Filter.UNKNOWN_SPEAKER, headings.getLast().speaker());
        List<Integer> counts = headings.subList(0, headings.size() - 1).stream()
                .map(QuoteRow.Speaker::quotes)
                .toList();
        assertEquals(counts.stream().sorted(Comparator.reverseOrder()).toList(), counts);
        QuoteRows rows = rows(timeline, QuoteFilter.NONE);
        assertEquals(rows.listed(), quotes(rows).size());
        rows.places()
                .forEach((id, place) -> assertEquals(
                        id, ((QuoteRow.Line) rows.rows().get(place)).quote().id()));
    }

    @Test
    void timeKeepsTheOrderOfTheTimeline() {
        Timeline timeline = Pipeline.merge(List.of(strike()));
        State state = state(timeline, QuoteFilter.NONE.withOrder(QuoteFilter.Order.TIME));
        assertEquals(state.shown().quotes(), quotes(QuoteRows.of(state)));
    }

    @Test
    void familiesStandTogetherThoseThatDriftFirst() {
        Timeline timeline = Pipeline.merge(List.of(strike()));
        QuoteRows rows = rows(timeline, QuoteFilter.NONE.withOrder(QuoteFilter.Order.FAMILY));
        QuoteRow.Wordings heading = (QuoteRow.Wordings) rows.rows().getFirst();
        assertEquals(2, heading.listed());
        assertTrue(heading.family().hasConflictingSpeakers());
        assertEquals("2 wordings · 2 speakers", QuotePhrases.family(heading.family()));
        assertEquals("The same words are given to Maria Holm and to Jonas Lund.", QuotePhrases.drift(heading.family()));
        assertEquals(
                timeline.documents().getFirst().quotes().size(),
                rows.listed(),
                "a quote worded once is listed as well");
        assertTrue(rows.rows().contains(new QuoteRow.Part("Worded only once", rows.listed() - 2)));
    }

    @Test
    void partsNarrowAndValuesWiden() {
        Timeline timeline = Pipeline.merge(List.of(strike()));
        List<Quote> all = timeline.documents().getFirst().quotes();
        QuoteFilter holm = QuoteFilter.NONE.toggle("MARIA HOLM");
        List<Quote> hers = all.stream()
                .filter(quote -> "Maria Holm".equals(quote.speaker()))
                .toList();
        assertTrue(hers.size() > 1);
        assertEquals(Set.copyOf(hers), Set.copyOf(quotes(rows(timeline, holm))), "case must not matter");
        assertEquals(
                hers.stream().filter(quote -> quote.kind() == Quote.Kind.MIXED).toList(),
                quotes(rows(timeline, holm.toggle(Quote.Kind.MIXED))));
        assertEquals(
                Set.copyOf(hers),
                Set.copyOf(quotes(rows(timeline, holm.toggle(Quote.Kind.MIXED).toggle(Quote.Kind.DIRECT)))));
        assertEquals(0, rows(timeline, holm.toggle(Quote.Basis.SET)).listed());
        assertEquals(
                all.stream().filter(quote -> quote.speaker() == null).toList(),
                quotes(rows(
                        timeline, QuoteFilter.NONE.toggle(Quote.Certainty.NONE).toggle(Quote.Certainty.UNNAMED))));
        assertEquals(QuoteFilter.NONE.order(), holm.cleared().order());
        assertTrue(holm.cleared().isOpen());
    }

    @Test
    void aCountSaysWhatAValueWouldListBesideTheOtherParts() {
        Timeline timeline = Pipeline.merge(List.of(strike()));
        State state = state(timeline, QuoteFilter.NONE.toggle(Quote.Kind.MIXED));
        var bySpeaker = QuoteRows.counts(state, QuoteFilter.Criterion.SPEAKER, Filter::speaker);
        assertEquals(1, bySpeaker.get("Maria Holm"));
        assertEquals(0, bySpeaker.get("Jonas Lund"), "a value that would list nothing must have its count");
        var byKind = QuoteRows.counts(state, QuoteFilter.Criterion.KIND, Quote::kind);
        assertEquals(
                state.shown().quotes().size(),
                byKind.values().stream().mapToInt(Integer::intValue).sum(),
                "a part must not narrow its own counts");
    }

    @Test
    void reportedSpeechCanBeLeftOutOfAllThatIsSeen() {
        AnalysedDocument found = strike();
        List<Quote> quotes = new ArrayList<>(found.quotes());
        Quote report = with(quotes.removeFirst(), Quote.Kind.INDIRECT);
        AnalysedDocument analysed = found.withQuotes(quotes, List.of(report), List.of());
        Family family = new Family("f1", List.of(report, quotes.getLast()));
        Timeline whole =
                Timeline.of(List.of(analysed), Map.of(), new QuoteTies(List.of(family), List.of()), Coverage.NONE);
        OpenSnapshot without = OpenSnapshot.of(whole, List.of(found), false, null, TopicEdits.NONE);
        OpenSnapshot with = OpenSnapshot.of(whole, List.of(found), true, null, TopicEdits.NONE);
        assertEquals(quotes, without.timeline().documents().getFirst().quotes());
        assertEquals(List.of(), without.timeline().families(), "one wording is no family");
        List<Quote> both = with.timeline().documents().getFirst().quotes();
        assertEquals(quotes.size() + 1, both.size());
        assertEquals(report, both.getFirst(), "reported speech must be listed at its place");
        assertEquals(List.of(family), with.timeline().families());
        assertEquals(quotes, with.whole().documents().getFirst().quotes(), "an export must keep the two apart");
        assertEquals(1, without.hiddenReports());
        assertEquals(0, with.hiddenReports());
        without.palette()
                .speakers()
                .forEach(name -> assertEquals(
                        without.palette().speaker(name), with.palette().speaker(name), name));
    }
}
