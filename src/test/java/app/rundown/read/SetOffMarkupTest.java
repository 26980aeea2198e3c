package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks what sites put around quotations: the speaker's name, marks as pictures, boxes. */
class SetOffMarkupTest {
    private static final String OTHERS = "<article><time datetime='2026-03-05T%1$s:00Z'>%1$s</time><p>The ferry waits"
            + " at the pier until the wind goes down, and its passengers are given tea and blankets in the old customs"
            + " house beside it, where the mayor has her office.</p></article>";
    private static final List<Block> SIGNED =
            List.of(new Block.Blockquote("The wall is old."), new Block.Blockquote("Anna Linden", List.of(), true));

    private static Update update(String markup) {
        String page = "<html><head><title>Pier live</title></head><body><h1>Pier live</h1><article><time"
                + " datetime='2026-03-05T12:40:00Z'>12:40</time><p>The mayor spoke at the pier this morning.</p>"
                + markup + "</article>" + OTHERS.formatted("12:20") + OTHERS.formatted("12:10")
                + OTHERS.formatted("11:50") + "</body></html>";
        return Readers.read(new Capture("page.html", page.getBytes(StandardCharsets.UTF_8)), "d1", null)
                .updates()
                .getFirst();
    }

    /** Returns the blocks behind the paragraph that opens the update. */
    private static List<Block> blocks(String markup) {
        List<Block> blocks = update(markup).blocks();
        return blocks.subList(1, blocks.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>The wall is old.</p><cite>Anna Linden</cite></blockquote>",
                "<blockquote><p>The wall is old.</p><footer><cite>Anna Linden</cite></footer></blockquote>",
                "<figure><blockquote>The wall is old.</blockquote><figcaption>Anna Linden</figcaption></figure>",
                "<aside><svg></svg><blockquote>The wall is old.</blockquote><footer>Anna Linden</footer></aside>",
                "<div class='x-quote'><p>The wall is old.</p><span class='x-quote-author'>Anna Linden</span></div>",
                "<div class='article__quote'><div>The wall is old.</div><div class='quote-source'>Anna"
                        + " Linden</div></div>",
                "<div class='zitatbox'><p>The wall is old.</p><p class='quelle'>Anna Linden</p></div>",
                "<div><blockquote>The wall is old.</blockquote><p>Anna Linden</p></div>",
                "<div class='quote'><span>\u201c</span><blockquote>The wall is old.</blockquote><p"
                        + " class='attribution'>Anna Linden</p></div>",
            })
    void theNameBesideAQuotationIsItsSpeakers(String markup) {
        assertEquals(SIGNED, blocks(markup));
    }

    @Test
    void aNameAndAnOfficeSideBySideAreTwoLines() {
        assertEquals(
                List.of(
                        new Block.Blockquote("The wall is old."),
                        new Block.Blockquote("Anna Linden", List.of(), true),
                        new Block.Blockquote("Mayor", List.of(), true)),
                blocks("<figure class='quote'><blockquote>The wall is old.</blockquote><figcaption><span>Anna"
                        + " Linden</span><span>Mayor</span></figcaption></figure>"));
        assertEquals(
                new Block.Blockquote("Anna Linden, mayor", List.of(), true),
                blocks("<figure class='quote'><blockquote>The wall is old.</blockquote><figcaption><span>Anna"
                                + " Linden</span><span>, mayor</span></figcaption></figure>")
                        .getLast());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><blockquote>The wall is old.</blockquote><p>It will be mended.</p></div>",
                "<div><blockquote>The wall is old.</blockquote><p>More about the old wall</p></div>",
                "<div><p>From a report:</p><blockquote>The wall is old.</blockquote><p>Anna Linden</p></div>",
            })
    void anotherLineIsTheDocumentsOwn(String markup) {
        assertTrue(
                blocks(markup).getLast() instanceof Block.Paragraph,
                () -> blocks(markup).toString());
    }

    @Test
    void whoSpeaksInAQuotationWroteNoUpdate() {
        Update update = update(
                "<div class='quote'><h3>The wall is old.</h3><p class='quote-author'>Anna" + " Linden</p></div>");
        assertNull(update.author());
        assertNull(update.headline());
        assertEquals(SIGNED, update.blocks().subList(1, 3));
    }

    @Test
    void aFigureLosesNoWords() {
        assertEquals(
                List.of(new Block.Paragraph("The wall is old.")),
                blocks("<figure><div>The wall is old.</div></figure>"));
        assertEquals(
                List.of(
                        new Block.Blockquote("The wall is old."),
                        new Block.Picture("", "https://pier.example/linden.jpg")),
                blocks("<figure class='quote'><blockquote>The wall is old.</blockquote><img"
                        + " src='https://pier.example/linden.jpg'></figure>"));
    }

    @Test
    void anEmbeddedPageIsATeaser() {
        assertTrue(
                blocks("<blockquote class='wp-embedded-content'><a href='https://pier.example/storm'>A storm over"
                                        + " the pier</a></blockquote>")
                                .getFirst()
                        instanceof Block.Teaser);
    }

    @Test
    void manyNestedQuotationsAreRead() {
        String deep = "<blockquote>".repeat(300) + "The wall is old." + "</blockquote>".repeat(300);
        String wide = "<blockquote class='twitter-tweet'></blockquote>".repeat(10_000);
        String both = ("<figure class='social-embed'><blockquote class='quote'><cite></cite>").repeat(1_000)
                + "The wall is old.";
        for (String markup : List.of(deep, wide + "<p>The wall is old.</p>", both)) {
            assertTrue(update(markup).text().contains("The wall is old."));
        }
    }
}
