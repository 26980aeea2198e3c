package app.rundown.timeline;

import app.rundown.model.Quote;
import app.rundown.model.Silence;
import app.rundown.model.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A timeline seen through a filter: what the window draws and what an export takes.
 *
 * @param rows the rows to show, from top to bottom
 * @param entries the updates among the rows that pass the filter, in the same order
 * @param quotes the quotes of these updates in the same order; if the filter names speakers, only theirs. Before them
 *     come those of the introductions of documents that are not hidden, document by document, unless anything but
 *     hidden documents and left out words filters
 * @param topics every topic of the documents that are not hidden, with the number of its updates that would be shown if
 *     it were chosen; in order of origin, then falling count, then name
 * @param withoutTopic how many updates of these documents that have no topic would be shown if {@link Filter#NO_TOPIC}
 *     were chosen
 * @param speakers every speaker of these documents, with the number of quotes counted likewise; by falling count, then
 *     name; the unknown speaker is last
 * @param kinds every kind of content that any update of these documents has, with the number of updates counted
 *     likewise
 * @param marks what the user had marked when this was counted
 * @param matrix who is quoted on what
 * @param matches how many updates pass the filter apart from its scope and contain every search word; all of those if
 *     there are no search words
 * @param hits how often the search words occur in those shown updates that have them all
 * @param total how many updates there are in all documents
 * @param withoutTime how many updates are hidden only because they have no time and a time bound is set
 * @param displayZone the zone in which the timeline is shown
 */
public record FilteredTimeline(
        List<Row> rows,
        List<TimelineEntry> entries,
        List<Quote> quotes,
        List<TopicCount> topics,
        int withoutTopic,
        List<SpeakerCount> speakers,
        Map<Has, Integer> kinds,
        Marks marks,
        Matrix matrix,
        int matches,
        int hits,
        int total,
        int withoutTime,
        DisplayZone displayZone) {

    /** The parts of the filter that the matrix ignores, because the user chooses them in the matrix. */
    private static final Set<CompiledFilter.Part> CHOSEN_IN_MATRIX =
            EnumSet.of(CompiledFilter.Part.TOPIC, CompiledFilter.Part.SPEAKER);

    /** A topic and the number of updates that have it. */
    public record TopicCount(Topic topic, int updates) {}

    /** A speaker ({@link Filter#UNKNOWN_SPEAKER} for none) and the number of the speaker's quotes. */
    public record SpeakerCount(String speaker, int quotes) {}

    /** Keeps copies of the lists. */
    public FilteredTimeline {
        rows = List.copyOf(rows);
        entries = List.copyOf(entries);
        quotes = List.copyOf(quotes);
        topics = List.copyOf(topics);
        speakers = List.copyOf(speakers);
        kinds = Map.copyOf(kinds);
    }

    /**
     * Filters, orders and searches a timeline.
     *
     * <p>Updates with a time are ordered by their instants. Those with the same instant are in the order in which a
     * reader of the document meets them, so that each order is the exact reverse of the other. Below them come the
     * updates without a time, document by document as written, each section under its heading. A clock without a date
     * does not count as a time.
     *
     * <p>Between two shown updates that are an hour or more apart, a row says how many updates are left out there.
     *
     * <p>A silence is shown if an update is shown on either side of it and no other document that is not hidden has an
     * update within it, and if no updates are left out around it. If two documents have exactly the same silence, it is
     * shown once, for the document opened first.
     *
     * <p>Names of topics and speakers in the filter are compared with those of the timeline without regard to case and
     * accents. If both bounds are clocks and the end is not after the start, the end is on the next day.
     *
     * @param marks what the user marked, if the filter asks for it
     * @param displayZone the zone in which the timeline is shown, which decides where its days begin
     * @param also ids of updates that are shown at their places although they do not pass the filter
     * @param context whether the updates just before and after those that pass it, of the same document, are shown so,
     *     too
     */
    public static FilteredTimeline of(
            Timeline timeline,
            Filter filter,
            Order order,
            Marks marks,
            DisplayZone displayZone,
            Set<String> also,
            boolean context) {
        CompiledFilter compiled = new CompiledFilter(timeline, filter, marks);
        Facets facets = new Facets(compiled);
        Matrix.Counter matrix = new Matrix.Counter();
        Set<String> shown = new HashSet<>();
        int withoutTime = 0;
        int matches = 0;
        List<Quote> quotes = new ArrayList<>(introductions(timeline, compiled, facets));
        for (TimelineEntry entry : timeline.entries()) {
            Set<CompiledFilter.Part> against = compiled.failedParts(entry);
            if (against.isEmpty()) {
                shown.add(entry.id());
            }
            if (!against.contains(CompiledFilter.Part.DOCUMENT)) {
                facets.add(entry, against);
            }
            if (CHOSEN_IN_MATRIX.containsAll(against)) {
                matrix.add(entry);
            }
            if (only(against, CompiledFilter.Part.SCOPE)) {
                matches += compiled.search().findsAll(entry) ? 1 : 0;
            }
            withoutTime += against.equals(Set.of(CompiledFilter.Part.NO_TIME)) ? 1 : 0;
        }
        Predicate<String> isShown = beside(timeline, shown, also, context ? compiled : null);
        List<TimelineEntry> untimedRows = timeline.untimed().stream()
                .filter(entry -> isShown.test(entry.id()))
                .toList();
        List<Row> rows = Rows.of(
                order.directed(timeline.chronological().stream()
                        .filter(entry -> !compiled.isHidden(entry.document().id()))
                        .toList()),
                entry -> isShown.test(entry.id()),
                entry -> shown.contains(entry.id()),
                untimedRows,
                order.directed(silences(timeline, compiled)),
                order,
                compiled.search(),
                displayZone);
        List<TimelineEntry> entries = inOrder(timeline, order, shown);
        entries.forEach(entry ->
                entry.quotes().stream().filter(compiled::matchesSpeaker).forEach(quotes::add));
        int hits = rows.stream()
                .mapToInt(row -> row instanceof Row.Card card ? card.hits().size() : 0)
                .sum();
        return new FilteredTimeline(
                rows,
                entries,
                quotes,
                facets.topics(),
                facets.withoutTopic(),
                facets.speakers(),
                facets.kinds(),
                marks,
                matrix.matrix(),
                matches,
                hits,
                timeline.entries().size(),
                withoutTime,
                displayZone);
    }

    private static List<TimelineEntry> inOrder(Timeline timeline, Order order, Set<String> shown) {
        List<TimelineEntry> timed = order.directed(timeline.chronological().stream()
                .filter(entry -> shown.contains(entry.id()))
                .toList());
        return Stream.concat(timed.stream(), timeline.untimed().stream().filter(entry -> shown.contains(entry.id())))
                .toList();
    }

    /**
     * What an export takes.
     *
     * @param entries the updates that pass the filter, in order
     * @param withoutTime how many updates fail it only because they have no time and a time bound is set
     */
    public record Passing(List<TimelineEntry> entries, int withoutTime) {}

    /** Returns the updates that {@link #of} would show, without what only the window draws and counts. */
    public static Passing passing(Timeline timeline, Filter filter, Order order, Marks marks) {
        CompiledFilter compiled = new CompiledFilter(timeline, filter, marks);
        Set<String> shown = new HashSet<>();
        int withoutTime = 0;
        for (TimelineEntry entry : timeline.entries()) {
            Set<CompiledFilter.Part> against = compiled.failedParts(entry);
            if (against.isEmpty()) {
                shown.add(entry.id());
            }
            withoutTime += against.equals(Set.of(CompiledFilter.Part.NO_TIME)) ? 1 : 0;
        }
        return new Passing(inOrder(timeline, order, shown), withoutTime);
    }

    /** Same as {@link #of(Timeline, Filter, Order, Marks, DisplayZone, Set, boolean)} with nothing shown besides. */
    public static FilteredTimeline of(
            Timeline timeline, Filter filter, Order order, Marks marks, DisplayZone displayZone) {
        return of(timeline, filter, order, marks, displayZone, Set.of(), false);
    }

    /**
     * Same as {@link #of(Timeline, Filter, Order, Marks, DisplayZone)} with nothing marked and the documents' own
     * zones.
     */
    public static FilteredTimeline of(Timeline timeline, Filter filter, Order order) {
        return of(timeline, filter, order, Marks.NONE, DisplayZone.DOCUMENT);
    }

    /** Whether an update is shown, be it only because the user asked for those left out around it. */
    public boolean shows(String updateId) {
        return rows.stream()
                .anyMatch(
                        row -> row instanceof Row.Card card && card.entry().id().equals(updateId));
    }

    /** Returns how many of the shown updates have every search word; 0 if there are no search words. */
    public int found() {
        return (int) rows.stream()
                .filter(row -> row instanceof Row.Card card && !card.hits().isEmpty())
                .count();
    }

    /** Returns how many updates a filter would show. */
    public static int count(Timeline timeline, Filter filter, Marks marks) {
        CompiledFilter compiled = new CompiledFilter(timeline, filter, marks);
        return (int) timeline.entries().stream()
                .filter(entry -> compiled.failedParts(entry).isEmpty())
                .count();
    }

    /**
     * Returns how many updates would be shown if something that the user marks were asked for, as {@link #kinds} had it
     * before the marks changed.
     */
    public static int count(Timeline timeline, Filter filter, Marks marks, Has kind) {
        Set<Has> hasNot = new HashSet<>(filter.hasNot());
        hasNot.remove(kind);
        CompiledFilter compiled =
                new CompiledFilter(timeline, filter.but().hasNot(hasNot).done(), marks);
        // All may be marked, and mostly nothing is filtered.
        boolean all = filter.equals(Filter.NONE);
        return (int) kind.ids(timeline, marks).stream()
                .flatMap(id -> timeline.entry(id).stream())
                .filter(entry -> all || compiled.failedParts(entry).isEmpty())
                .count();
    }

    /**
     * Returns which updates are shown, by their ids.
     *
     * @param filter the filter if its neighbours are shown, too, or null
     */
    private static Predicate<String> beside(
            Timeline timeline, Set<String> shown, Set<String> also, @Nullable CompiledFilter filter) {
        if (filter == null) {
            return id -> shown.contains(id) || also.contains(id);
        }
        Set<String> all = new HashSet<>(shown);
        all.addAll(also);
        for (List<TimelineEntry> entries : List.of(timeline.chronological(), timeline.untimed())) {
            Map<String, String> last = new HashMap<>();
            for (TimelineEntry entry : entries) {
                String before = last.put(entry.document().id(), entry.id());
                if (before == null || filter.isHidden(entry.document().id())) {
                    continue;
                }
                if (shown.contains(entry.id())) {
                    all.add(before);
                } else if (shown.contains(before)) {
                    all.add(entry.id());
                }
            }
        }
        return all::contains;
    }

    private static List<Quote> introductions(Timeline timeline, CompiledFilter compiled, Facets facets) {
        List<Quote> quotes = timeline.documents().stream()
                .filter(analysed -> !compiled.isHidden(analysed.document().id()))
                .flatMap(analysed -> analysed.quotes().stream())
                .filter(quote -> quote.update() == null)
                .toList();
        quotes.forEach(facets::list);
        return compiled.hidesIntroductions() ? List.of() : quotes;
    }

    private static boolean only(Set<CompiledFilter.Part> against, CompiledFilter.Part part) {
        return against.isEmpty() || against.equals(Set.of(part));
    }

    /** Returns the silences that no other document interrupts, oldest first. No two of them overlap. */
    private static List<Silence> silences(Timeline timeline, CompiledFilter compiled) {
        NavigableSet<Instant> instants = new TreeSet<>();
        timeline.chronological().stream()
                .filter(entry -> !compiled.isHidden(entry.document().id()))
                .forEach(entry -> instants.add(Chronology.instant(entry)));
        Set<Instant> taken = new HashSet<>();
        return timeline.silences().stream()
                .filter(silence -> !compiled.isHidden(silence.document().id()))
                .filter(silence -> silence.end().equals(instants.higher(silence.start())))
                .filter(silence -> taken.add(silence.start()))
                .toList();
    }
}
