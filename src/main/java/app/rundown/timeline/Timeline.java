package app.rundown.timeline;

import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Coverage;
import app.rundown.model.Family;
import app.rundown.model.HeadlineClaim;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.QuoteTies;
import app.rundown.model.Silence;
import app.rundown.model.Topic;
import app.rundown.model.Update;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Several documents as one timeline. Immutable: a new one is made when a document is opened or closed. */
public final class Timeline {
    private final List<AnalysedDocument> documents;
    private final List<TimelineEntry> entries;
    private final Map<String, TimelineEntry> byId;
    private final Map<String, DefaultDayAndZone> defaults;
    private final Map<String, Moment> undated = new HashMap<>();
    private final List<TimelineEntry> chronological;
    private final List<TimelineEntry> untimed;
    private final List<Silence> silences;
    private final List<Topic> topics;
    private final List<String> speakers;
    private final QuoteTies ties;
    private final Coverage coverage;
    private final Map<String, List<Topic.Assignment>> foundTopics;
    private final CoverageIndex coverageIndex;
    private final HistoryIndex history;
    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, List<HeadlineClaim>> claims = new HashMap<>();
    private final SearchIndex index = new SearchIndex();

    private Timeline(
            List<AnalysedDocument> documents,
            Map<String, List<Topic.Assignment>> topics,
            QuoteTies ties,
            Coverage coverage,
            Map<String, List<Topic.Assignment>> foundTopics,
            HistoryIndex history) {
        this.documents = List.copyOf(documents);
        this.history = history;
        this.foundTopics = foundTopics;
        this.ties = ties;
        this.coverage = coverage;
        coverageIndex = new CoverageIndex(coverage);
        ties.families().forEach(family -> family.quotes().forEach(quote -> families.put(quote.id(), family)));
        ties.claims()
                .forEach(claim -> claims.computeIfAbsent(claim.update(), id -> new ArrayList<>(1))
                        .add(claim));
        List<TimelineEntry> all = new ArrayList<>();
        List<TimelineEntry> timed = new ArrayList<>();
        List<TimelineEntry> others = new ArrayList<>();
        List<Silence> silent = new ArrayList<>();
        defaults = new HashMap<>();
        List<AnalysedDocument> latest =
                this.documents.stream().map(history::withoutSuperseded).toList();
        for (AnalysedDocument analysed : latest) {
            List<TimelineEntry> own = entriesOf(analysed, topics);
            all.addAll(own);
            analysed.undated()
                    .ifPresent(moment -> undated.put(analysed.document().id(), moment));
            own.stream().filter(entry -> entry.moment().at() == null).forEach(others::add);
            List<TimelineEntry> ordered = Chronology.of(own);
            timed.addAll(ordered);
            silent.addAll(Silence.of(
                    analysed.document(),
                    ordered.stream()
                            .filter(entry -> entry.moment().precision() != Moment.Precision.DAY)
                            .map(Chronology::instant)
                            .toList()));
            DefaultDayAndZone.of(analysed)
                    .ifPresent(found -> defaults.put(analysed.document().id(), found));
        }
        timed.sort(Chronology.BY_TIME);
        silent.sort((one, other) -> one.start().compareTo(other.start()));
        entries = List.copyOf(all);
        chronological = List.copyOf(timed);
        untimed = List.copyOf(others);
        silences = List.copyOf(silent);
        byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        this.topics = List.copyOf(entries.stream()
                .flatMap(entry -> entry.topics().stream())
                .map(Topic.Assignment::topic)
                .distinct()
                .collect(Collectors.toCollection(TreeSet::new)));
        speakers = List.copyOf(latest.stream()
                .flatMap(analysed -> analysed.quotes().stream())
                .flatMap(quote -> Optional.ofNullable(quote.speaker()).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * Merges documents into a timeline without what is found by comparing them.
     *
     * @param documents in the order in which they were opened
     * @param topics by update id; an update that is missing here has no topic
     */
    public static Timeline of(List<AnalysedDocument> documents, Map<String, List<Topic.Assignment>> topics) {
        return of(documents, topics, QuoteTies.NONE, Coverage.NONE);
    }

    /**
     * Merges documents into a timeline.
     *
     * @param documents in the order in which they were opened
     * @param topics by update id; an update that is missing here has no topic
     * @param ties what was found by comparing the documents' quotes
     * @param coverage what the wrap-ups among them took up
     */
    public static Timeline of(
            List<AnalysedDocument> documents,
            Map<String, List<Topic.Assignment>> topics,
            QuoteTies ties,
            Coverage coverage) {
        return new Timeline(documents, topics, ties, coverage, Map.copyOf(topics), HistoryIndex.NONE);
    }

    /**
     * Returns a timeline of the same documents in which each update stands once, as the newest capture that has it
     * shows it.
     */
    public Timeline withHistory(HistoryIndex found) {
        return new Timeline(documents, topicsOf(), ties, coverage, foundTopics, found);
    }

    /** Returns what became of the updates of live blogs of which several captures are open. */
    public HistoryIndex history() {
        return history;
    }

    /** Returns a timeline of the same documents with their quotes corrected; the topics are unchanged. */
    public Timeline with(List<AnalysedDocument> corrected, QuoteTies others, Coverage covered) {
        return new Timeline(corrected, topicsOf(), others, covered, foundTopics, history);
    }

    /** Returns a timeline with more documents, which have no topics yet and are not compared with the others. */
    public Timeline and(List<AnalysedDocument> more) {
        return new Timeline(
                Stream.concat(documents.stream(), more.stream()).toList(),
                topicsOf(),
                ties,
                coverage,
                foundTopics,
                history);
    }

    /**
     * Returns a timeline of the same documents with their topics as the user wants them.
     *
     * @param shown by update id; an update that is missing here has no topic
     */
    public Timeline withTopics(Map<String, List<Topic.Assignment>> shown) {
        return new Timeline(documents, shown, ties, coverage, foundTopics, history);
    }

    /** Returns the topics of the updates as they were found, without what the user did to them, by update id. */
    public Map<String, List<Topic.Assignment>> foundTopics() {
        return foundTopics;
    }

    private Map<String, List<Topic.Assignment>> topicsOf() {
        Map<String, List<Topic.Assignment>> topicsOf = new HashMap<>();
        entries.forEach(entry -> topicsOf.put(entry.id(), entry.topics()));
        return topicsOf;
    }

    /**
     * Returns a timeline that has reported words among the quotes, each at its place in the update, for readers who
     * want to see both. If nothing is reported, it is this timeline. Exports take their entries from the timeline
     * without this change, which keeps the two apart.
     */
    public Timeline withReports() {
        if (documents.stream().allMatch(analysed -> analysed.reports().isEmpty())) {
            return this;
        }
        return with(documents.stream().map(Timeline::withReports).toList(), ties, coverage);
    }

    private static AnalysedDocument withReports(AnalysedDocument analysed) {
        List<String> order =
                analysed.document().updates().stream().map(Update::id).toList();
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, order.size()).forEach(place -> places.put(order.get(place), place));
        Comparator<Quote> place = Comparator.comparing(
                quote -> quote.update() == null ? -1 : places.getOrDefault(quote.update(), order.size()));
        List<Quote> speech = analysed.speech().stream()
                .sorted(place.thenComparing(quote -> quote.span().block())
                        .thenComparing(quote -> quote.span().start()))
                .toList();
        return analysed.withQuotes(speech, List.of(), analysed.noQuotes());
    }

    /** Returns a timeline without reported words in the families of quotes; this one if there are none. */
    public Timeline quotedOnly() {
        if (ties.families().stream().flatMap(family -> family.quotes().stream()).noneMatch(Timeline::isReported)) {
            return this;
        }
        List<Family> quoted = ties.families().stream()
                .map(family -> new Family(
                        family.id(),
                        family.quotes().stream()
                                .filter(quote -> !isReported(quote))
                                .toList()))
                .filter(family -> family.quotes().size() > 1)
                .toList();
        return with(documents, new QuoteTies(quoted, ties.claims()), coverage);
    }

    private static boolean isReported(Quote quote) {
        return quote.kind() == Quote.Kind.INDIRECT;
    }

    private static List<TimelineEntry> entriesOf(
            AnalysedDocument analysed, Map<String, List<Topic.Assignment>> topics) {
        Map<String, List<Quote>> quotes = byUpdate(analysed.quotes());
        Map<String, List<Quote>> reports = byUpdate(analysed.reports());
        List<TimelineEntry> entries = new ArrayList<>();
        for (Update update : analysed.document().updates()) {
            entries.add(new TimelineEntry(
                    analysed.document(),
                    update,
                    Objects.requireNonNull(analysed.moments().get(update.id()), "each update has a moment"),
                    topics.getOrDefault(update.id(), List.of()),
                    quotes.getOrDefault(update.id(), List.of()),
                    reports.getOrDefault(update.id(), List.of())));
        }
        return entries;
    }

    private static Map<String, List<Quote>> byUpdate(List<Quote> all) {
        Map<String, List<Quote>> quotes = new HashMap<>();
        for (Quote quote : all) {
            if (quote.update() != null) {
                quotes.computeIfAbsent(quote.update(), id -> new ArrayList<>()).add(quote);
            }
        }
        return quotes;
    }

    /** Returns the documents, in the order in which they were opened. */
    public List<AnalysedDocument> documents() {
        return documents;
    }

    /** Returns the document with an id. */
    public Optional<AnalysedDocument> document(String documentId) {
        return documents.stream()
                .filter(analysed -> analysed.document().id().equals(documentId))
                .findFirst();
    }

    /** Returns every update, document by document, in each document's own order. */
    public List<TimelineEntry> entries() {
        return entries;
    }

    /**
     * Returns the updates that are not shown because a newer capture of their live blog has them too, as the older one
     * has them, document by document. They have no topics.
     */
    public List<TimelineEntry> superseded() {
        if (history.histories().isEmpty()) {
            return List.of();
        }
        return documents.stream()
                .flatMap(analysed -> entriesOf(analysed, Map.of()).stream())
                .filter(entry -> !byId.containsKey(entry.id()))
                .toList();
    }

    /** Returns every update in the order in which it is shown without a filter; see {@link FilteredTimeline}. */
    public List<TimelineEntry> entries(Order order) {
        return Stream.concat(order.directed(chronological).stream(), untimed.stream())
                .toList();
    }

    /** Returns the update with an id. */
    public Optional<TimelineEntry> entry(String updateId) {
        return Optional.ofNullable(byId.get(updateId));
    }

    /** Returns every topic that an update of any document has, by origin and name. */
    public List<Topic> topics() {
        return topics;
    }

    /** Returns the name of every known speaker quoted in any document, including the introductions, in order. */
    public List<String> speakers() {
        return speakers;
    }

    /** Returns the zone and date that apply to a document's clocks; nothing if none of its updates has a time. */
    public Optional<DefaultDayAndZone> defaults(String documentId) {
        return Optional.ofNullable(defaults.get(documentId));
    }

    /** Returns a moment that says why none of a document's updates has a date; nothing if that differs, or one has. */
    public Optional<Moment> undated(String documentId) {
        return Optional.ofNullable(undated.get(documentId));
    }

    /** Returns the utterances that occur more than once in the documents, in the order of their first wordings. */
    public List<Family> families() {
        return ties.families();
    }

    /** Returns how many wordings of a quote the documents have, itself included. */
    public int wordings(Quote quote) {
        return family(quote).map(family -> family.quotes().size()).orElse(1);
    }

    /** Returns the family of a quote; nothing if its words occur only once. */
    public Optional<Family> family(Quote quote) {
        return Optional.ofNullable(families.get(quote.id()));
    }

    /** Returns the words that an update's headline puts in quotation marks, in their order. */
    public List<HeadlineClaim> claims(String updateId) {
        return List.copyOf(claims.getOrDefault(updateId, List.of()));
    }

    /** Returns what the open wrap-ups took up of the open live blogs. */
    public Coverage coverage() {
        return coverage;
    }

    /** Returns what is known of the {@link #coverage}, by update. */
    public CoverageIndex coverageIndex() {
        return coverageIndex;
    }

    /**
     * Returns the instant that a bound means for a document.
     *
     * @return the instant, or null if the bound depends on the document's own date or zone and these are not known
     */
    public @Nullable Instant instant(TimeBound bound, String documentId) {
        DefaultDayAndZone own = defaults.get(documentId);
        return switch (bound) {
            case TimeBound.At at -> at.instant();
            case TimeBound.Local local ->
                own == null ? null : local.dateTime().atZone(own.zone()).toInstant();
            case TimeBound.Clock clock ->
                own == null
                        ? null
                        : own.date().atTime(clock.time()).atZone(own.zone()).toInstant();
        };
    }

    /**
     * Returns the earliest and the latest update with a time, and all updates without one: enough to know over how many
     * days they reach.
     */
    public List<TimelineEntry> bounds() {
        return chronological.isEmpty()
                ? untimed
                : Stream.concat(Stream.of(chronological.getFirst(), chronological.getLast()), untimed.stream())
                        .toList();
    }

    /** Returns the updates with a time, oldest first; see {@link Order}. */
    List<TimelineEntry> chronological() {
        return chronological;
    }

    /** Returns the updates without a time, document by document, in each document's own order. */
    List<TimelineEntry> untimed() {
        return untimed;
    }

    /** Returns the silences of every document, by their start. */
    List<Silence> silences() {
        return silences;
    }

    /** Returns the texts to search. */
    SearchIndex index() {
        return index;
    }
}
