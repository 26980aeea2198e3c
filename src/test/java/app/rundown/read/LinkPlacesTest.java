package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Link;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks where the words of a link are in their block. */
class LinkPlacesTest {
    private static Document page(String entries, DocumentKind as) {
        String html = "<html><head><title>Regatta live</title><link rel='canonical'"
                + " href='https://gazette.example/live'></head>"
                + "<body><main><h1>Regatta</h1>" + entries + "</main></body></html>";
        return Readers.read(new Capture("page.html", html.getBytes(StandardCharsets.UTF_8)), "d1", as);
    }

    private static Stream<Block.Words> words(Document document) {
        return Stream.concat(
                        document.introduction().stream(),
                        document.updates().stream().flatMap(update -> update.blocks().stream()))
                .filter(Block.Words.class::isInstance)
                .map(Block.Words.class::cast);
    }

    private static List<String> told(Document document) {
        return words(document)
                .flatMap(block -> block.links().stream()
                        .map(link -> link.start() + " " + block.text().substring(link.start(), link.end()) + " "
                                + link.url()))
                .toList();
    }

    private static String link(String words, String path) {
        return "<a href='/" + path + "'>" + words + "</a>";
    }

    @Test
    void ofWordsThatStandThereTwiceTheLinkedOnesAreMeant() {
        Document article = page(
                "<p>The crew spoke, and later the " + link("crew", "b") + " sailed away.</p>", DocumentKind.ARTICLE);
        assertEquals(List.of("30 crew https://gazette.example/b"), told(article));
    }

    @Test
    void whiteSpaceAroundAndWithinMovesNothing() {
        Document article = page(
                "<p>\n   \u2003It was  \n a day, <b> says  " + link("  the   band ", "a") + "</b>\u00a0and "
                        + link("<i>the </i> boats", "b") + " agree.</p>",
                DocumentKind.ARTICLE);
        assertEquals(1, article.updates().size());
        List<Block.Words> words = words(article).toList();
        assertEquals(
                List.of("the band", "the boats"),
                words.getFirst().links().stream().map(Link::text).toList());
        words.getFirst()
                .links()
                .forEach(link ->
                        assertEquals(link.text(), words.getFirst().text().substring(link.start(), link.end())));
    }

    @Test
    void eachLineHasTheLinksThatStandInIt() {
        Document article = page(
                "<p>The crew spoke at noon.<br><br> Then the " + link("crew", "b")
                        + " sailed.<br>Nobody of the crew fell " + link("over<br>board today", "c") + " at all.</p>",
                DocumentKind.ARTICLE);
        assertEquals(
                List.of(
                        "9 crew https://gazette.example/b",
                        "24 over https://gazette.example/c",
                        "0 board today https://gazette.example/c"),
                told(article));
    }

    @Test
    void behindAClockItIsCountedFromTheWordsThatStay() {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            entries.append("<p>1")
                    .append(8 - i)
                    .append(":0")
                    .append(i)
                    .append(" The band of the quay plays for ")
                    .append(link("the band", "n" + i))
                    .append(" of the fleet, and the wind is light.</p>");
        }
        Document blog = page(entries.toString(), DocumentKind.LIVE_BLOG);
        assertEquals(6, blog.updates().size());
        List<String> told = told(blog);
        assertEquals(6, told.size());
        assertEquals("31 the band https://gazette.example/n0", told.getFirst());
    }

    @Test
    void isExactInEveryFixture() throws IOException {
        List<Path> fixtures;
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/app/rundown/read"))) {
            fixtures = files.filter(Files::isRegularFile).toList();
        }
        long links = 0;
        for (Path fixture : fixtures) {
            Document document = Readers.read(new Capture(fixture.toString(), Files.readAllBytes(fixture)), "d1", null);
            for (Block.Words block : words(document).toList()) {
                for (Link link : block.links()) {
                    assertEquals(link.text(), block.text().substring(link.start(), link.end()), fixture + ": " + block);
                    links++;
                }
            }
        }
        assertFalse(links == 0, "no fixture has a link");
    }
}
