package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads Markdown with a CommonMark parser, and the web page with an HTML parser, as a person would: the words of every
 * update must be those of the document, each quote must have its speaker, and whatever is referred to must stand once
 * at the end.
 */
class ReadableFormatsTest {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NUMBER = Pattern.compile("[" + RAISED + "]+");
    private static final Pattern LABEL = Pattern.compile(" \\[[^\\[\\]]*\\]");

    private static Stream<Selection> selections() {
        return Stream.concat(
                Stream.of(HarbourTimeline.all(
                        HarbourTimeline.SHIPS, HarbourTimeline.OPENED, HarbourTimeline.RUMOUR, HarbourTimeline.POINT)),
                SampleSelections.all());
    }

    private static Document markdown(Selection selection) {
        String text = ExportedText.of(Format.MARKDOWN, selection);
        return Jsoup.parse(HtmlRenderer.builder()
                .escapeHtml(true)
                .build()
                .render(Parser.builder().build().parse(text)));
    }

    private static Document page(Selection selection) {
        return Jsoup.parse(ExportedText.of(Format.HTML, selection));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void markdownHasTheWordsOfEachUpdate(Selection selection) {
        List<Element> headings = markdown(selection).select("h3");
        assertEquals(selection.entries().size(), headings.size());
        for (int i = 0; i < headings.size(); i++) {
            TimelineEntry entry = selection.entries().get(i);
            Element update = new Element("div");
            Element next = headings.get(i).nextElementSibling();
            while (next != null && !next.normalName().matches("h[123]")) {
                update.appendChild(next.clone());
                next = next.nextElementSibling();
            }
            assertTrue(plain(headings.get(i).text()).endsWith(plain(headline(entry))), entry.id());
            assertHasWords(entry, update.text());
            assertEquals(count(entry, Block.ListItem.class), update.select("li").size(), entry.id());
            assertEquals(
                    count(entry, Block.Blockquote.class)
                            + count(entry, Block.Post.class)
                            + count(entry, Block.Embed.class),
                    update.select("blockquote").size(),
                    entry.id());
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void thePageHasTheWordsOfEachUpdate(Selection selection) {
        List<Element> articles = page(selection).select("article");
        assertEquals(selection.entries().size(), articles.size());
        for (int i = 0; i < articles.size(); i++) {
            TimelineEntry entry = selection.entries().get(i);
            Element content = articles.get(i).selectFirst(".content");
            assertNotNull(content);
            assertEquals(entry.id(), articles.get(i).id());
            articles.get(i).select(".headline .who").remove();
            assertEquals(headline(entry), articles.get(i).select(".headline").text());
            assertHasWords(entry, content.text());
            content.select(".who, .by").remove();
            List<String> own = new ArrayList<>();
            content.select("> p:not(.aside), > ul > li, > blockquote").forEach(block -> own.add(block.wholeText()));
            List<String> expected = new ArrayList<>();
            entry.update().forEachText(false, (block, text) -> expected.add(text));
            assertEquals(
                    squeezed(String.join(" ", headline(entry).isEmpty() ? own : with(headline(entry), own))),
                    squeezed(String.join(" ", expected)),
                    entry.id());
            assertEquals(
                    count(entry, Block.ListItem.class), content.select("li").size(), entry.id());
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void eachQuoteIsMarkedAndHasItsSpeaker(Selection selection) {
        List<String> speakers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Element article : page(selection).select("article")) {
            article.select(".who, .by").eachText().forEach(speakers::add);
        }
        for (TimelineEntry entry : selection.entries()) {
            entry.quotes().stream()
                    .map(quote -> String.valueOf(quote.speaker()))
                    .filter(name -> !name.equals("null"))
                    .forEach(names::add);
        }
        names.forEach(name -> assertTrue(speakers.stream().anyMatch(said -> said.contains(name)), name));
        assertTrue(speakers.size()
                <= selection.entries().stream()
                        .mapToInt(entry -> entry.quotes().size())
                        .sum());
        String markdown = markdown(selection).text();
        speakers.stream()
                .map(said -> said.replaceAll("[\\[\\]—]|\\d+\\]?$", "").strip())
                .forEach(said -> assertTrue(markdown.contains(said), said));
    }

    @Test
    void aHeadlineSaysWhoSpeaksInIt() {
        String blog = """
            The harbour vote, as it happens

            • 16:12

              Lee: ‘We will sell every boat’ *now*

              Mayor Anna Lee came late and said: “Nobody asked me about the old harbour.”

            • 15:40

              They are in

              The doors of the hall are shut.
            """;
        Capture capture = new Capture("vote.txt", blog.getBytes(StandardCharsets.UTF_8));
        Timeline timeline = Pipeline.merge(List.of(Pipeline.open(capture, "d1", null)));
        Selection vote = new Selection(timeline, timeline.entries(), true, "", 0);
        assertEquals(
                "Lee: <mark class=\"c0\">‘We will sell every boat’</mark>"
                        + " <span class=\"who\" dir=\"auto\">[Anna Lee]</span> *now*",
                Objects.requireNonNull(page(vote).selectFirst(".headline")).html());
        Element heading = Objects.requireNonNull(markdown(vote).selectFirst("h3"));
        assertEquals("‘We will sell every boat’", heading.select("em").text());
        assertTrue(heading.text().endsWith("Lee: ‘We will sell every boat’ [Anna Lee] *now*"), heading::text);
    }

    @ParameterizedTest
    @MethodSource("selections")
    void whateverMarkdownRefersToStandsOnceAtTheEnd(Selection selection) {
        Document read = markdown(selection);
        List<Element> lists = read.select("ol");
        int sources = lists.getFirst().childrenSize();
        int notes = lists.size() == 1 ? 0 : lists.get(1).childrenSize();
        assertEquals(selection.documents().size(), sources);
        if (notes > 0) {
            assertEquals(String.valueOf(sources + 1), lists.get(1).attr("start"));
            assertEquals(notes, Set.copyOf(lists.get(1).children().eachText()).size());
        }
        lists.forEach(Element::remove);
        Set<Integer> numbers = new TreeSet<>();
        NUMBER.matcher(read.text())
                .results()
                .map(MatchResult::group)
                .forEach(raised -> numbers.add(raised.chars().reduce(0, (n, c) -> n * 10 + RAISED.indexOf(c))));
        for (int number = sources + 1; number <= sources + notes; number++) {
            assertTrue(numbers.contains(number), "nothing refers to " + number);
        }
        numbers.forEach(number -> assertTrue(number <= sources + notes, number + " is not there"));
        selection
                .documents()
                .forEach(analysed -> assertEquals(
                        2,
                        ExportedText.of(Format.MARKDOWN, selection)
                                .split(analysed.document().capture().sha256(), -1)
                                .length));
    }

    /** Checks that the words of all blocks stand in a text in their order. */
    private static void assertHasWords(TimelineEntry entry, String text) {
        String read = plain(text);
        int at = 0;
        for (Block block : entry.update().blocks()) {
            String words = plain(block instanceof Block.Teaser teaser ? teaser.headline() : block.text());
            int found = read.indexOf(words, at);
            assertTrue(found >= at, () -> entry.id() + ": “" + words + "” is not in “" + read + "”");
            at = found + words.length();
        }
    }

    private static long count(TimelineEntry entry, Class<? extends Block> kind) {
        return entry.update().blocks().stream().filter(kind::isInstance).count();
    }

    private static List<String> with(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static String squeezed(String words) {
        return words.replaceAll("(?U)\\s+", "");
    }

    private static String headline(TimelineEntry entry) {
        String headline = entry.update().headline();
        return headline == null ? "" : headline;
    }

    /** Returns words without white space, labels of speakers and raised numbers. */
    private static String plain(String words) {
        return squeezed(NUMBER.matcher(LABEL.matcher(words).replaceAll("")).replaceAll(""));
    }
}
