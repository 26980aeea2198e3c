package app.rundown.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import app.rundown.read.Readers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which part of a page is read if the user opens it as an article, and what of the rest is left out. */
class ArticlePagesTest {
    private static final String TITLE = "The lighthouse is for sale";
    private static final List<String> TEXT = List.of(
            "The county sells the lighthouse on the northern spit, because its lamp went out for good eleven years"
                    + " ago.",
            "Three buyers have come to see it so far, and each of them asked first how deep the well in the cellar is.",
            "Nobody knows, says the keeper’s daughter, who let a stone fall into it as a child and never heard it"
                    + " land.",
            "The bids are opened in March, in the hall of the old school, and whoever wins must paint the tower"
                    + " white.");
    private static final String PROSE = paragraphs(TEXT);
    private static final String HEADING = "<h1>" + TITLE + "</h1>";
    private static final String LINKS = IntStream.range(0, 24)
            .mapToObj(i -> "<li><a href='/section/" + i + "'>Everything about the parish of number " + i + "</a></li>")
            .reduce("", String::concat);

    private static String paragraphs(List<String> texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    private static Document read(String head, String body) {
        String html = "<html><head><title>" + TITLE + "</title>" + head + "</head><body>" + body + "</body></html>";
        return Readers.read(
                new Capture("page.html", html.getBytes(StandardCharsets.UTF_8)), "d1", DocumentKind.ARTICLE);
    }

    private static List<String> texts(Document article) {
        return article.updates().stream().map(Update::text).toList();
    }

    private static void readsText(String body) {
        assertEquals(TEXT, texts(read("", body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paywall", "premium-content", "newsletter-page", "has-ads related", "widget"})
    void whatHoldsTheTextIsTextWhateverItsName(String name) {
        readsText("<div class=top><ul>" + LINKS + "</ul></div><div>" + HEADING + "<div class='" + name + "'>" + PROSE
                + "</div></div>");
    }

    @Test
    void paragraphsBehindAWallStay() {
        readsText("<div>" + HEADING
                + TEXT.stream()
                        .map(text -> "<p class='text regwall'>" + text + "</p>")
                        .reduce("", String::concat) + "</div>");
    }

    @Test
    void aWallWithoutTheTextGoes() {
        readsText(
                "<article>" + HEADING + PROSE + "<div class=paywall><p>Read on for two crowns a week, and cancel at any"
                        + " time you like.</p></div></article>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=menu><ul>%s</ul></div>",
                "<div><ul>%s</ul></div>",
                "<section><h2>Most read</h2><ol>%s</ol></section>"
            })
    void listsOfLinksAreNoText(String list) {
        String links = list.formatted(LINKS);
        readsText(links + "<div><div>" + HEADING + PROSE + links + "</div></div>" + links);
    }

    @Test
    void theHeadingOfAListOfLinksGoesWithIt() {
        readsText("<div>" + HEADING + PROSE + "<p>&nbsp;</p><h3>More of the coast</h3><ul>" + LINKS + "</ul></div>");
    }

    @Test
    void aHeadlineWithItsSourceIsNoListOfLinks() {
        String items = IntStream.range(0, 6)
                .mapToObj(i -> "<div><div><a href='/" + i + "'>Ship number " + i + " comes into the harbour</a> <a"
                        + " href='#'>#</a> <a href='/s'>Gazette</a></div><p>It has been at sea for " + i
                        + " weeks, says its captain, and brings oranges.</p></div>")
                .reduce("", String::concat);
        Document list = read("", HEADING + "<div>" + items + "</div>");
        assertEquals(
                6,
                list.updates().stream()
                        .filter(update -> update.text().contains("oranges"))
                        .count());
        assertTrue(list.updates().stream()
                .anyMatch(update ->
                        update.blocks().stream().anyMatch(block -> block.text().contains("Ship number 3"))));
    }

    @Test
    void aListOfLinksBetweenParagraphsStays() {
        String list = "<ul><li><a href='/a'>The deed</a></li><li><a href='/b'>The plan</a></li><li><a href='/c'>The"
                + " well</a></li></ul>";
        Document article = read("", "<div>" + HEADING + PROSE + list + PROSE.replace("The ", "A ") + "</div>");
        assertTrue(texts(article).containsAll(List.of("The deed", "The plan", "The well")));
    }

    @Test
    void aLongNoticeAboutCookiesIsNoText() {
        String notice = paragraphs(IntStream.range(0, 20)
                .mapToObj(i -> "Provider number " + i + " keeps what you look at for two years, to count its visitors.")
                .toList());
        readsText("<div id=cookie-consent>" + notice + "</div><div>" + HEADING + PROSE + "</div>");
    }

    @Test
    void longCommentsAreLeftOut() {
        String comments = paragraphs(IntStream.range(0, 30)
                .mapToObj(i -> "I would buy it at once, wrote reader " + i + ", if only there were a road to it.")
                .toList());
        readsText("<div>" + HEADING + PROSE + "<div id=comments-area>" + comments + "</div></div>");
    }

    @Test
    void theTextThatTheDataStateIsTheText() {
        String other = paragraphs(IntStream.range(0, 9)
                .mapToObj(i -> "The harbour office reminds all skippers of rule " + i + ", and of the fee that is due.")
                .toList());
        String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + String.join(" ", TEXT) + "\"}</script>";
        assertEquals(TEXT, texts(read(data, "<div><div>" + other + "</div><div>" + PROSE + "</div></div>")));
    }

    @Test
    void standfirstAndPictureBetweenTitleAndTextStay() {
        Document article = read(
                "",
                "<div><div><a href='/'>Home</a> <span>Coast</span></div><div>" + HEADING
                        + "<p class=intro>It has a well, but no light</p></div><figure><img src='/tower.jpg'>"
                        + "<figcaption>The tower in autumn</figcaption></figure><div class=share><a href='/s'>Send it"
                        + " to a friend of yours</a></div><div class=body><div>" + PROSE + "</div></div></div>");
        assertEquals(
                "It has a well, but no light",
                article.updates().getFirst().text().lines().findFirst().orElse(""));
        assertTrue(article.updates().getFirst().blocks().stream()
                .anyMatch(
                        block -> block instanceof Block.Picture && block.text().equals("The tower in autumn")));
        assertEquals(TEXT, texts(article).subList(1, 5));
    }

    @Test
    void whoWroteItAndWhenStays() {
        Document article = read(
                "",
                "<div>" + HEADING + "<div class=info><div class=byline>By Una Marsh</div><div class=day>Friday, 22 Nov"
                        + " 2024</div></div><div class=tools><a href='/p'>Print</a> 214 shares</div><div><div>" + PROSE
                        + "</div></div></div>");
        assertEquals("By Una Marsh", texts(article).getFirst());
        assertEquals(TEXT, texts(article).subList(1, 5));
        assertTrue(article.stamps().stream().anyMatch(stamp -> stamp.text().equals("Friday, 22 Nov 2024")));
    }

    @Test
    void aListOfLinksInAnItemStays() {
        String list =
                "<ul><li><a href='/a'>Sail</a></li><li><a href='/b'>Oar</a></li><li><a href='/c'>Steam</a></li></ul>";
        Document article = read(
                "",
                "<div>" + HEADING + PROSE + "<ol><li>There are three ways to reach it:" + list + "</li></ol></div>");
        assertTrue(texts(article).containsAll(List.of("Sail", "Oar", "Steam")));
    }

    @Test
    void aTitleKeepsItsPlaceWhateverItsName() {
        Document article = read(
                "",
                "<article><h1 class=pagination__hidden>" + TITLE + "</h1><p>It has a well, but no light</p><div>"
                        + PROSE + "</div></article>");
        assertEquals(5, article.updates().size());
    }

    @Test
    void noWordIsTakenOutOfASentence() {
        Document article = read(
                "",
                "<div>" + HEADING + PROSE
                        + "<p>The keeper of <a class=related-link href='/k'>the great tower</a> and <b"
                        + " class=premium>his dog</b> will stay there for the summer.</p></div>");
        assertEquals(
                "The keeper of the great tower and his dog will stay there for the summer.",
                article.updates().getLast().text());
    }

    @Test
    void aParagraphForAnotherScreenComesOnce() {
        readsText("<div>" + HEADING + "<p class=wide>" + TEXT.getFirst() + "</p><p class=narrow>" + TEXT.getFirst()
                + "</p>" + paragraphs(TEXT.subList(1, 4)) + "</div>");
    }

    @Test
    void whatIsNoRunningTextStaysToo() {
        List<String> verses = IntStream.range(0, 30)
                .mapToObj(i -> "O wind of the " + i + "th night")
                .toList();
        String body = "<div><div>" + String.join("<br>", verses) + "</div></div>"
                + "<div><p>This collection was printed by the parish in the year of the great flood.</p></div>";
        assertTrue(texts(read("", body)).containsAll(verses));
    }

    @Test
    void aPageOfLinksIsNoArticle() {
        assertEquals(
                DocumentKind.NONE, read("", "<div><ul>" + LINKS + "</ul></div>").kind());
    }
}
