package app.rundown.timeline;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a document by hand, one update after the other. A document “a” has updates “a1”, “a2” …. */
final class DocumentBuilder {
    /**
     * The clocks of one day in the order a live blog shows them, with one inversion (12:07 above 12:09) and one tie.
     */
    static final String TALKS =
            "20:15 19:23 18:57 18:29 18:17 16:18 16:16 16:12 16:05 15:59 15:52 15:50 15:48 15:46 15:44"
                    + " 12:39 12:28 12:14 12:14 12:07 12:09 11:09 10:40 10:35";

    private final String id;
    private final DocumentKind kind;
    private ZoneId zone = ZoneId.of("GMT");
    private final List<Update> updates = new ArrayList<>();
    private final Map<String, Moment> moments = new HashMap<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final Map<String, List<Topic.Assignment>> topics = new HashMap<>();

    /** Begins a document whose clocks are in GMT. */
    DocumentBuilder(String id, DocumentKind kind) {
        this.id = id;
        this.kind = kind;
    }

    /** Builds a live blog with these clocks on one day; its updates have no paragraphs. */
    static DocumentBuilder blog(String id, String day, String clocks) {
        DocumentBuilder hand = new DocumentBuilder(id, DocumentKind.LIVE_BLOG);
        Arrays.stream(clocks.split(" ")).forEach(clock -> hand.at(day, clock, "Update of " + clock));
        return hand;
    }

    /** Sets the zone of the updates that follow. */
    DocumentBuilder in(String zone) {
        this.zone = ZoneId.of(zone);
        return this;
    }

    /** Adds an update whose time is inferred. */
    DocumentBuilder at(String day, String clock, String headline, String... paragraphs) {
        ZonedDateTime time = LocalDate.parse(day).atTime(LocalTime.parse(clock)).atZone(zone);
        return add(null, headline, moment(clock, time, Moment.Basis.INFERRED), paragraphs);
    }

    /** Adds an update whose time is stated. */
    DocumentBuilder stated(String day, String clock, String headline, String... paragraphs) {
        ZonedDateTime time = LocalDate.parse(day).atTime(LocalTime.parse(clock)).atZone(zone);
        return add(null, headline, moment(clock, time, Moment.Basis.STATED), paragraphs);
    }

    /** Adds an update with a clock and no date. */
    DocumentBuilder unknown(String clock, String headline) {
        return add(null, headline, Moment.unknown(clock, "no date"));
    }

    /** Adds a point of a wrap-up. */
    DocumentBuilder point(@Nullable String section, String words) {
        return add(section, null, Moment.unknown(null, "a point has no time"), words);
    }

    private static Moment moment(String clock, ZonedDateTime at, Moment.Basis basis) {
        return new Moment(clock, at, Moment.Precision.MINUTE, basis, "because of " + clock, null, List.of());
    }

    private DocumentBuilder add(
            @Nullable String section, @Nullable String headline, Moment moment, String... paragraphs) {
        String update = id + (updates.size() + 1);
        List<Block> blocks =
                Arrays.stream(paragraphs).<Block>map(Block.Paragraph::new).toList();
        return add(
                new Update(update, updates.size() + 1, List.of(), section, headline, null, null, blocks, Set.of()),
                moment);
    }

    /** Adds an update with a moment. */
    DocumentBuilder add(Update update, Moment moment) {
        updates.add(update);
        moments.put(update.id(), moment);
        return this;
    }

    /** Gives the last update a topic. */
    DocumentBuilder topic(String name, Topic.Origin origin) {
        return topic(updates.size(), name, origin);
    }

    /** Gives an update a topic. */
    DocumentBuilder topic(int position, String name, Topic.Origin origin) {
        topics.computeIfAbsent(updates.get(position - 1).id(), key -> new ArrayList<>())
                .add(new Topic.Assignment(new Topic(name, origin), "by hand"));
        return this;
    }

    /** Gives the last update a quote. */
    DocumentBuilder quote(@Nullable String speaker, String words) {
        quotes.add(quote(updates.getLast().id(), speaker, words));
        return this;
    }

    /** Gives the introduction a quote. */
    DocumentBuilder introduced(@Nullable String speaker, String words) {
        quotes.addFirst(quote(null, speaker, words));
        return this;
    }

    private Quote quote(@Nullable String update, @Nullable String speaker, String words) {
        return new Quote(
                id + "q" + quotes.size(),
                id,
                update,
                new Quote.Span(0, 0, 1),
                words,
                Quote.Kind.DIRECT,
                speaker,
                speaker == null ? Quote.Basis.NONE : Quote.Basis.NAMED,
                null,
                "by hand",
                0,
                Set.of());
    }

    /** Returns the document. */
    Document document() {
        Capture capture = new Capture(id + ".txt", id.getBytes(StandardCharsets.UTF_8));
        return new Document(
                id,
                capture,
                kind,
                "Document " + id,
                null,
                List.of(),
                List.of(),
                updates,
                List.of(),
                List.of(),
                List.of());
    }

    /** Returns the document with its moments and quotes. */
    AnalysedDocument analysed() {
        return new AnalysedDocument(document(), null, moments, List.of(), quotes);
    }

    /** Merges documents into a timeline, with their topics. */
    static Timeline timeline(DocumentBuilder... hands) {
        Map<String, List<Topic.Assignment>> topics = new HashMap<>();
        Arrays.stream(hands).forEach(hand -> topics.putAll(hand.topics));
        return Timeline.of(Arrays.stream(hands).map(DocumentBuilder::analysed).toList(), topics);
    }
}
