package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.cite.CitationStyle;
import app.rundown.export.cite.Cited;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks how each style cites updates and quotes; the whole is in {@code citations.txt}, written by hand. */
class CitationStyleTest {
    private static final String HOSTILE =
            "=1+1 <script>alert(1)</script>}} \\input{x} *a* [b](javascript:c) \u0000\u202e\u2028ER  - \r\n"
                    + "@end{d, % & # $ ^ ~";

    private static String cite(CitationStyle style, TimelineEntry entry, Timeline timeline, boolean whole) {
        return style.cite(Cited.of(entry, timeline), whole).text();
    }

    private static String citations() {
        List<Cited> cited = new ArrayList<>();
        List.of(HarbourTimeline.OPENED, HarbourTimeline.SHIPS, HarbourTimeline.RUMOUR, HarbourTimeline.POINT)
                .forEach(update -> cited.add(Cited.of(HarbourTimeline.entry(update), HarbourTimeline.TIMELINE)));
        HarbourTimeline.DOCUMENTS.forEach(document ->
                document.quotes().forEach(quote -> cited.add(Cited.of(quote, HarbourTimeline.TIMELINE))));
        StringBuilder all = new StringBuilder();
        for (CitationStyle style : CitationStyle.values()) {
            all.append("== ").append(style.label()).append('\n');
            cited.forEach(one -> all.append(style.cite(one, false).text()).append('\n'));
            all.append("-- long\n").append(style.cite(cited.getFirst(), true).text());
            all.append('\n').append(style.cite(cited.getLast(), true).text()).append('\n');
        }
        return all.toString();
    }

    @Test
    void areAsExpected() throws IOException {
        try (InputStream in = CitationStyleTest.class.getResourceAsStream("citations.txt")) {
            assertNotNull(in);
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), citations());
        }
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void aTimeThatIsNotStatedSaysSo(CitationStyle style) {
        Moment inferred =
                moment(ZonedDateTime.of(2024, 3, 1, 12, 10, 0, 0, ZoneId.of("GMT")), null, Moment.Basis.INFERRED);
        assertTrue(citedAt(style, inferred).contains("inferred"), citedAt(style, inferred));
        Moment local = moment(null, LocalDateTime.of(2024, 3, 1, 12, 10), Moment.Basis.INFERRED);
        assertTrue(citedAt(style, local).contains("12:10 local time"), citedAt(style, local));
        assertTrue(citedAt(style, local).contains("zone unknown, date inferred"), citedAt(style, local));
        assertTrue(citedAt(style, Moment.unknown("noon", "")).contains("time unknown, shown as “noon”"));
        assertTrue(citedAt(style, Moment.unknown(null, "")).contains("time unknown"));
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void aCopyThatSomebodyAlteredSaysSo(CitationStyle style) {
        String page = "<title>Dock fire: live</title><article><time datetime='2031-03-09T21:05:00Z'>9.05pm</time>"
                + "<p>The fire at the dock is out, the brigade reports at last.</p></article><article>"
                + "<time datetime='2031-03-09T20:40:00Z'>8.40pm</time><p>Two sheds are still burning.</p></article>";
        Capture whole = new Capture("page.html", page.getBytes(StandardCharsets.UTF_8));
        Capture altered = whole.alteredFrom("0".repeat(64)).withPage(null);
        assertFalse(first(style, whole).contains("altered"), first(style, whole));
        assertTrue(first(style, altered).contains("altered since it was saved"), first(style, altered));
    }

    private static String first(CitationStyle style, Capture capture) {
        Timeline timeline = Pipeline.merge(List.of(Pipeline.open(capture, "d1", DocumentKind.LIVE_BLOG)));
        AnalysedDocument opened = timeline.documents().getFirst();
        assertEquals(
                capture.alteredFrom() != null,
                opened.document().problems().stream()
                        .anyMatch(problem -> problem.where().equals("the bytes")));
        return cite(style, timeline.entries().getFirst(), timeline, false);
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void hostileWordsStayWords(CitationStyle style) {
        TimelineEntry entry = entry(HOSTILE, "https://a.example/}{<b>", null, Moment.unknown(HOSTILE, HOSTILE));
        Timeline timeline = timeline(entry);
        var cited = style.cite(Cited.of(entry, timeline), true);
        String text = cited.text();
        assertEquals(
                style == CitationStyle.BIBTEX ? text.lines().count() : 1,
                text.lines().count());
        assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n' || c == '\u202e' || c == '\u2028'), text);
        assertFalse(cited.html().contains("<script"), cited.html());
        assertFalse(cited.html().contains("\u202e"), cited.html());
        if (style == CitationStyle.MARKDOWN) {
            assertTrue(text.contains("\\<script\\>") && text.contains("\\[b\\](javascript:c)"), text);
        }
        if (style == CitationStyle.BIBTEX) {
            int depth = 0;
            for (char c : text.substring(0, text.length() - 1).toCharArray()) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                assertTrue(depth > 0 || text.indexOf('{') > 0 && depth == 0 && c != '}', text);
            }
            assertEquals(1, depth, text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "The Harbour Post, https://www.post.example/live, The Harbour Post",
                "-, https://www.post.example:8080/live, post.example",
                "-, https://reader@Post.example?x, post.example",
                "-, -, outlet unknown"
            })
    void theOutletIsTheStatedOneOrTheHost(@Nullable String outlet, @Nullable String url, String expected) {
        TimelineEntry entry = entry("Headline", url, outlet, Moment.unknown(null, "nothing tells"));
        Timeline timeline = timeline(entry);
        for (CitationStyle style : CitationStyle.values()) {
            String text = cite(style, entry, timeline, false);
            assertTrue(text.contains(expected), text);
        }
    }

    @Test
    void withoutAnAddressTheFileIsNamed() {
        TimelineEntry entry = entry("Headline", null, null, Moment.unknown(null, "nothing tells"));
        String text = cite(CitationStyle.CHICAGO, entry, timeline(entry), false);
        assertEquals(
                "“Headline,” Title (live blog), outlet unknown, time unknown, time of capture unknown,"
                        + " file “notes.txt”. SHA-256 6e340b9cffb3…",
                text);
    }

    @Test
    void longHeadlinesAreCutBetweenWords() {
        TimelineEntry entry = entry("word ".repeat(30), null, null, Moment.unknown(null, "nothing tells"));
        String text = cite(CitationStyle.PLAIN, entry, timeline(entry), false);
        assertTrue(text.startsWith("“" + "word ".repeat(19) + "word…”"), text);
    }

    @Test
    void onlyASureSpeakerBecomesAnAuthor() {
        Quote sure = HarbourTimeline.DOCUMENTS.getFirst().quotes().get(1);
        Quote doubtful = HarbourTimeline.DOCUMENTS.getFirst().quotes().getFirst();
        assertTrue(bibtex(sure).contains("author = {{Ana Ruiz}}"), bibtex(sure));
        assertFalse(bibtex(doubtful).contains("author ="), bibtex(doubtful));
        assertTrue(bibtex(doubtful).contains("Ana Ruiz (inferred from a pronoun, doubtful)"), bibtex(doubtful));
    }

    private static String bibtex(Quote quote) {
        return CitationStyle.BIBTEX
                .cite(Cited.of(quote, HarbourTimeline.TIMELINE), false)
                .text();
    }

    private static String citedAt(CitationStyle style, Moment moment) {
        TimelineEntry entry = entry("Headline", "https://a.example/1", null, moment);
        return cite(style, entry, timeline(entry), false);
    }

    private static Moment moment(@Nullable ZonedDateTime at, @Nullable LocalDateTime local, Moment.Basis date) {
        Moment.Basis zone = at == null ? Moment.Basis.UNKNOWN : date;
        return new Moment("12:10", at, local, Moment.Precision.MINUTE, date, zone, "why", null, List.of());
    }

    private static TimelineEntry entry(String headline, @Nullable String url, @Nullable String outlet, Moment moment) {
        Update update = new Update("d1-u1", 1, List.of(), null, headline, null, null, List.of(), Set.of());
        Document document = new Document(
                "d1",
                new Capture("folder/notes.txt", new byte[1]),
                DocumentKind.LIVE_BLOG,
                "Title",
                url,
                null,
                outlet,
                List.of(),
                List.of(),
                List.of(update),
                List.of(),
                List.of(),
                null,
                Document.Archive.NONE,
                List.of());
        return new TimelineEntry(document, update, moment, List.of(), List.of());
    }

    private static Timeline timeline(TimelineEntry entry) {
        return Timeline.of(
                List.of(new AnalysedDocument(
                        entry.document(), null, Map.of(entry.id(), entry.moment()), List.of(), List.of())),
                Map.of());
    }
}
