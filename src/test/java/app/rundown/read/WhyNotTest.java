package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that a page without updates says truly why: a script fills it, or it is an article. */
class WhyNotTest {
    private static final String SCRIPT = "<script src='https://pier.example/app.js'></script>";
    private static final String PARAGRAPH =
            "<p>The harbour office has closed the outer pier because the swell is higher"
                    + " than it has been in any of the last ten winters, and nobody knows for how long.</p>";
    private static final String HEADER = "<header><a href='/'>Pier News</a> <a href='/sea'>Sea</a></header>";

    private static String why(String title, String body) {
        String html = "<html><head><title>" + title + "</title>" + SCRIPT + "</head><body>" + body + "</body></html>";
        Document document = Readers.read(new Capture("page.html", html.getBytes(StandardCharsets.UTF_8)), "d1", null);
        assertEquals(DocumentKind.NONE, document.kind());
        return document.problems().getLast().what();
    }

    private static void isFilledByScript(String why) {
        assertTrue(why.contains("loaded by a script"), why);
        assertTrue(why.contains("save it again as a complete page"), why);
        assertFalse(why.contains("article,"), why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id='root'></div><noscript>You need to enable JavaScript to run this app, because without it"
                        + " nothing of what we have written for you today can be shown here.</noscript>",
                "<div id='app'><div class='card skeleton-box'></div><div class='card skeleton-box'></div></div>",
                "<div id='__next'></div><script id='__NEXT_DATA__' type='application/json'>{\"props\":{}}</script>",
                "<main><div class='spin'>Loading…</div></main>",
                "<main></main><footer><p>Pier News is a paper of the harbour towns, and it has been printed every week"
                        + " since the lighthouse was built on the rock.</p></footer>",
            })
    void tellsAShell(String body) {
        isFilledByScript(why("Pier", HEADER + body));
        isFilledByScript(why("Pier live blog", HEADER + body));
    }

    @Test
    void tellsALiveBlogThatOnlyItsKeywordsName() {
        isFilledByScript(why("Pier closed</title><meta name='keywords' content='Sea, Liveblog'><title>", PARAGRAPH));
    }

    @Test
    void tellsAnArticleWithScripts() {
        String why = why("How we live by the pier", HEADER + PARAGRAPH.repeat(5));
        assertTrue(why.contains("plain article, with 5 longer paragraphs"), why);
        assertFalse(why.contains("script"), why);
    }

    @Test
    void tellsAnArticleWithATickerInIt() {
        String why = why("Pier closed", PARAGRAPH.repeat(5) + "<div class='tickaroo'></div>");
        assertTrue(why.contains("plain article, with 5 longer paragraphs"), why);
        assertTrue(why.contains("But the updates of a ticker in it are loaded by a script (from Tickaroo)"), why);
    }

    @Test
    void tellsTheBeginningOfAClosedArticle() {
        String why = why(
                "Pier closed",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>"
                        + PARAGRAPH.repeat(2) + "<div class='paywall'>Subscribe to read on</div>");
        assertTrue(why.contains("only subscribers can read more, with 2 longer paragraphs"), why);
    }

    @Test
    void aTextThatBeginsWithABracketIsNoJson() {
        String chat = "[10:05] <ida> Is the ferry late again today?\n[10:07] <lea> It is, by half an hour.\n";
        Document document = Readers.read(new Capture("chat.txt", chat.getBytes(StandardCharsets.UTF_8)), "d1", null);
        assertEquals(DocumentKind.NONE, document.kind());
        assertFalse(document.problems().getLast().what().contains("JSON"), document.toString());
    }

    @Test
    void aProgrammeIsToldByItsTitle() {
        StringBuilder html = new StringBuilder("<title>Festival programme</title><h1>Festival programme</h1>");
        for (String clock : new String[] {"10:05", "11:20", "12:35", "14:10"}) {
            html.append("<div><span>")
                    .append(clock)
                    .append("</span><p>A concert for the whole family in the hall,")
                    .append(" with songs from the valley and a dance by the children of the school.</p></div>");
        }
        Document document =
                Readers.read(new Capture("page.html", html.toString().getBytes(StandardCharsets.UTF_8)), "d1", null);
        String why = document.problems().getLast().what();
        assertTrue(why.contains("calls itself a programme"), why);
    }
}
