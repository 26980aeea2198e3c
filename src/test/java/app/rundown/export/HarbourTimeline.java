package app.rundown.export;

import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.CaptureTime;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Finding;
import app.rundown.model.Link;
import app.rundown.model.Moment;
import app.rundown.model.PostOrigin;
import app.rundown.model.Problem;
import app.rundown.model.Quote;
import app.rundown.model.Stamp;
import app.rundown.model.Topic;
import app.rundown.model.Update;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A small hand-made timeline with everything that exporters may stumble over: a live blog, a wrap-up, and a file that
 * is neither.
 */
final class HarbourTimeline {
    /** The zone of the live blog. */
    static final ZoneId GMT = ZoneId.of("GMT");

    private static final PostOrigin VIDAL =
            new PostOrigin("Leo <Vidal> MP", "leo_vidal", "Bluesky", "https://posts.example/7", "1 March, 12:04");

    /** An update with links, all sorts of blocks, all flags, and words that formats could read as their own syntax. */
    static final Update OPENED = new Update(
            "d1-u1",
            1,
            List.of(shown("12:10")),
            null,
            "The bridge is open",
            "A. Reporter",
            "https://news.example/harbour#1",
            List.of(
                    new Block.Paragraph(
                            "“Today we cross,” Mayor Ana Ruiz said. See the plan.",
                            List.of(new Link("the plan", "https://news.example/plan?a=1&b=2", 43))),
                    new Block.Paragraph(
                            "=1+1 is not a sum_here_ but *text* with <b>marks</b> & 5\u00a0°C; [a](javascript:x).",
                            List.of(new Link("[a]", "javascript:alert(1)", 61))),
                    new Block.ListItem("- a dash begins this item"),
                    new Block.Blockquote("1. No number list, and # no heading"),
                    new Block.Picture("The mayor at the ribbon", "https://news.example/ribbon.jpg"),
                    new Block.Picture("", null),
                    new Block.Teaser("Another bridge", "It stands elsewhere.", "https://news.example/other"),
                    new Block.Embed("@harbour: what a day", "http://social.example/1"),
                    new Block.Post(
                            "# Crossed it.\n- See *all* of it & more",
                            List.of(new Link("all", "https://news.example/all", 21)),
                            VIDAL)),
            Set.of(Update.Flag.SUMMARY, Update.Flag.KEY, Update.Flag.PINNED));

    /** An update that is only a headline, which begins like a formula. */
    static final Update SHIPS = new Update(
            "d1-u2", 2, List.of(shown("11:58:30")), null, "+3 ships wait, \"calmly\"", null, null, List.of(), Set.of());

    /** An update without a time, whose quote has no known speaker. */
    static final Update RUMOUR = new Update(
            "d1-u3",
            3,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(new Block.Paragraph("A rumour without an hour. “It is nothing,” he said.")),
            Set.of());

    /** The one point of the wrap-up. */
    static final Update POINT = new Update(
            "d2-u1",
            1,
            List.of(),
            "On traffic",
            null,
            null,
            null,
            List.of(new Block.Paragraph("Cars may cross from Monday.")),
            Set.of());

    private static final Quote CROSS = new Quote(
            "d1-q1",
            "d1",
            "d1-u1",
            new Quote.Span(0, 1, 16),
            "Today we cross,",
            Quote.Kind.DIRECT,
            "Ana Ruiz",
            Quote.Basis.NAMED,
            "said",
            "The name stands beside “said”.",
            0.95,
            Set.of());

    private static final Quote SET_OFF = new Quote(
            "d1-q3",
            "d1",
            "d1-u1",
            new Quote.Span(3, 0, 35),
            "1. No number list, and # no heading",
            Quote.Kind.DIRECT,
            null,
            Quote.Basis.NONE,
            "added",
            "A spokesman for the port is not named.",
            0,
            Set.of(),
            Quote.Voice.UNNAMED,
            Quote.Form.BLOCK,
            "the port",
            null,
            null);

    private static final Quote POSTED = new Quote(
            "d1-q4",
            "d1",
            "d1-u1",
            new Quote.Span(8, 0, 38),
            "# Crossed it.\n- See *all* of it & more",
            Quote.Kind.POST,
            "Leo Vidal",
            Quote.Basis.NAMED,
            null,
            "the author of the post",
            0.97,
            Set.of(),
            Quote.Voice.PERSON,
            Quote.Form.POST,
            null,
            VIDAL,
            null);

    private static final Quote NOTHING = new Quote(
            "d1-q2",
            "d1",
            "d1-u3",
            new Quote.Span(0, 27, 41),
            "It is nothing,",
            Quote.Kind.MIXED,
            null,
            Quote.Basis.NONE,
            "said",
            "“he” has no name before it.",
            0,
            Set.of(Quote.Flag.ELIDED, Quote.Flag.UNBALANCED));

    private static final Quote INTRODUCTION = new Quote(
            "d1-q0",
            "d1",
            null,
            new Quote.Span(1, 1, 5),
            "free",
            Quote.Kind.MIXED,
            "Ana Ruiz",
            Quote.Basis.PRONOUN,
            "promised",
            "“she” is Ana Ruiz, the last woman named.",
            0.6,
            Set.of());

    /** The live blog of three updates. */
    static final Document BLOG = new Document(
            "d1",
            new Capture("blog.txt", "blog".getBytes(StandardCharsets.UTF_8)),
            DocumentKind.LIVE_BLOG,
            "Harbour bridge: live <updates>",
            "https://news.example/harbour",
            List.of(new Stamp(Stamp.Role.PAGE, Stamp.Source.METADATA, "2024-03-02T09:00:00Z")),
            List.of(new Block.Picture("The harbour", null), new Block.Paragraph("“free” crossing, she promised.")),
            List.of(OPENED, SHIPS, RUMOUR),
            List.of("Harbour", "Bridges"),
            List.of(new Link("All about ships", null)),
            List.of(new Problem("line 9", "A date that no calendar has was skipped.")));

    /** The wrap-up of one point. */
    static final Document WRAP_UP = new Document(
            "d2",
            new Capture("https://news.example/wrap", "wrap".getBytes(StandardCharsets.UTF_8)),
            DocumentKind.WRAP_UP,
            "What the bridge means",
            null,
            List.of(),
            List.of(),
            List.of(POINT),
            List.of(),
            List.of(),
            List.of());

    /** A file in which nothing was recognised. */
    static final Document NEITHER = new Document(
            "d3",
            new Capture("notes.bin", new byte[] {0, 1, 2}),
            DocumentKind.NONE,
            "notes.bin",
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Problem("the whole file", "It holds no text.")));

    private static final Moment AT_1210 = new Moment(
            "12:10",
            ZonedDateTime.of(2024, 3, 1, 12, 10, 0, 0, GMT),
            Moment.Precision.MINUTE,
            Moment.Basis.INFERRED,
            "clock 12:10 on 1 March 2024: the text names the day",
            Instant.parse("2024-03-01T12:20:00Z"),
            List.of("It stands above 11:58 though it is later."));

    private static final Moment AT_1158 = new Moment(
            "11:58:30",
            ZonedDateTime.of(2024, 3, 1, 11, 58, 30, 0, ZoneId.of("Europe/Madrid")),
            Moment.Precision.SECOND,
            Moment.Basis.STATED,
            "the page states it",
            null,
            List.of());

    /** The three documents, each with what was found in it. */
    static final List<AnalysedDocument> DOCUMENTS = List.of(
            new AnalysedDocument(
                    BLOG,
                    new CaptureTime(Instant.parse("2024-03-02T09:00:00Z"), "the copy's own header"),
                    Map.of("d1-u1", AT_1210, "d1-u2", AT_1158, "d1-u3", Moment.unknown(null, "it has no clock")),
                    List.of(new Finding(
                            Finding.Kind.DISORDER, "12:10 stands above 11:58 though it is later.", List.of("d1-u1"))),
                    List.of(INTRODUCTION, CROSS, SET_OFF, POSTED, NOTHING)),
            new AnalysedDocument(
                    WRAP_UP,
                    null,
                    Map.of("d2-u1", Moment.unknown(null, "points of a wrap-up have no time")),
                    List.of(),
                    List.of()),
            new AnalysedDocument(NEITHER, null, Map.of(), List.of(), List.of()));

    private static final Map<String, List<Topic.Assignment>> TOPICS = Map.of(
            "d1-u1", List.of(new Topic.Assignment(new Topic("Harbour", Topic.Origin.TAG), "the words name it")),
            "d2-u1",
                    List.of(new Topic.Assignment(
                            new Topic("Traffic", Topic.Origin.HEADING), "stands under “On traffic”")));

    /** The timeline of the three documents. */
    static final Timeline TIMELINE = Timeline.of(DOCUMENTS, TOPICS);

    private HarbourTimeline() {}

    private static Stamp shown(String text) {
        return new Stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, text);
    }

    /** Returns the update with all that was found about it. */
    static TimelineEntry entry(Update update) {
        AnalysedDocument analysed = DOCUMENTS.stream()
                .filter(d -> d.document().updates().contains(update))
                .findFirst()
                .orElseThrow();
        return new TimelineEntry(
                analysed.document(),
                update,
                analysed.moments().get(update.id()),
                TOPICS.getOrDefault(update.id(), List.of()),
                analysed.quotes().stream()
                        .filter(q -> update.id().equals(q.update()))
                        .toList());
    }

    /** Selects these updates in this order, unfiltered, with the introductions. */
    static Selection all(Update... updates) {
        return new Selection(
                TIMELINE, Stream.of(updates).map(HarbourTimeline::entry).toList(), true, "", 0);
    }

    /**
     * Selects these updates, as if a filter had left out others.
     *
     * @param filter the filter in words
     * @param withoutTime how many updates it left out because they have no time
     */
    static Selection filtered(String filter, int withoutTime, Update... updates) {
        return new Selection(
                TIMELINE, Stream.of(updates).map(HarbourTimeline::entry).toList(), false, filter, withoutTime);
    }

    /** Selects one update whose headline, words, caption, post, author, speaker and topic are all the same. */
    static Selection hostile(String words) {
        Update update = new Update(
                "d9-u1",
                1,
                List.of(),
                null,
                words,
                words,
                "https://news.example/" + words,
                List.of(
                        new Block.Paragraph("“" + words + "”, he said.", List.of(new Link(words, words, 1))),
                        new Block.ListItem(words),
                        new Block.Blockquote(words),
                        new Block.Picture(words, words),
                        new Block.Teaser(words, words, words),
                        new Block.Post(words, List.of(), new PostOrigin(words, words, words, words, words))),
                Set.of());
        Quote quote = new Quote(
                "d9-q1",
                "d9",
                "d9-u1",
                new Quote.Span(0, 1, 1 + words.length()),
                words,
                Quote.Kind.DIRECT,
                words,
                Quote.Basis.PRONOUN,
                words,
                words,
                0.8,
                Set.of());
        Quote headed = new Quote(
                "d9-q2",
                "d9",
                "d9-u1",
                new Quote.Span(Update.HEADLINE, 0, words.length()),
                words,
                Quote.Kind.MIXED,
                words,
                Quote.Basis.ROLE,
                words,
                words,
                0.8,
                Set.of());
        Document document = new Document(
                "d9",
                new Capture("x.txt", words.getBytes(StandardCharsets.UTF_8)),
                DocumentKind.LIVE_BLOG,
                words,
                null,
                List.of(),
                List.of(),
                List.of(update),
                List.of(words),
                List.of(),
                List.of(new Problem(words, words)));
        Moment moment = new Moment(
                words,
                ZonedDateTime.of(2024, 3, 1, 12, 10, 0, 0, GMT),
                Moment.Precision.MINUTE,
                Moment.Basis.INFERRED,
                words,
                null,
                List.of(words));
        Map<String, List<Topic.Assignment>> topics =
                Map.of("d9-u1", List.of(new Topic.Assignment(new Topic(words, Topic.Origin.TAG), words)));
        Timeline timeline = Timeline.of(
                List.of(new AnalysedDocument(
                        document, null, Map.of("d9-u1", moment), List.of(), List.of(headed, quote))),
                topics);
        return new Selection(timeline, timeline.entries(), true, "", 0);
    }

    /** Selects one update that is only a headline. */
    static Selection single(String headline) {
        Update update = new Update("d9-u1", 1, List.of(), null, headline, null, null, List.of(), Set.of());
        Document document = new Document(
                "d9",
                new Capture("x", new byte[0]),
                DocumentKind.LIVE_BLOG,
                "Title",
                null,
                List.of(),
                List.of(),
                List.of(update),
                List.of(),
                List.of(),
                List.of());
        Moment unknown = Moment.unknown(null, "nothing tells");
        Timeline timeline = Timeline.of(
                List.of(new AnalysedDocument(document, null, Map.of("d9-u1", unknown), List.of(), List.of())),
                Map.of());
        return new Selection(
                timeline, List.of(new TimelineEntry(document, update, unknown, List.of(), List.of())), true, "", 0);
    }
}
