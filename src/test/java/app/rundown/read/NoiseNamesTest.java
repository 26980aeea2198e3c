package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of classes that often are those of noise do not take the content of a page away. */
class NoiseNamesTest {
    private static final List<String> TEXTS = List.of(
            "The long bridge over the sound has been closed after a gust blew a van against the rail this afternoon.",
            "Schools in three counties will stay shut tomorrow, their districts told parents by message an hour ago.",
            "About ninety thousand homes along the coast are without power, and crews wait for the wind to drop.",
            "The ferry company has called off all crossings, and two hundred people sleep in the hall of the port.");

    private static String entries(String attributes) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < TEXTS.size(); i++) {
            entries.append("<article ")
                    .append(attributes)
                    .append("><time datetime='2021-03-12T1")
                    .append(9 - i)
                    .append(":07:00Z'>1")
                    .append(9 - i)
                    .append(":07</time><p>")
                    .append(TEXTS.get(i))
                    .append("</p></article>");
        }
        return entries.toString();
    }

    private static void readsAll(String body) {
        Document document = Readers.read(
                new Capture(
                        "page.html",
                        ("<html><head><title>Storm live</title></head><body>" + body + "</body></html>")
                                .getBytes(StandardCharsets.UTF_8)),
                "d1",
                null);
        assertEquals(DocumentKind.LIVE_BLOG, document.kind(), body);
        assertEquals(
                TEXTS, document.updates().stream().map(update -> update.text()).toList(), body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ad",
                "ads",
                "has-ads",
                "ad-section",
                "js-ad",
                "advert",
                "advertisement",
                "sponsored",
                "paywall",
                "paywall-content",
                "comments",
                "comment",
                "comment-list",
                "comment-section",
                "share",
                "share-page",
                "sharing",
                "share-bar",
                "social",
                "social-page",
                "newsletter",
                "newsletter-page",
                "subscribe",
                "subscriber-content",
                "signup",
                "sign-up-open",
                "cookie",
                "cookie-ok",
                "no-cookies",
                "visually-hidden",
                "sr-only",
                "screen-reader-text",
                "related",
                "promo",
                "teaser",
                "ads-disabled social newsletter",
                "popup",
                "modal",
                "overlay",
                "sidebar",
                "footer",
                "widget",
                "banner",
                "hidden"
            })
    void aNameOnAWrapperTakesNothingAway(String name) {
        String title = "<h1>Storm live</h1>";
        for (String attribute : List.of("class='main " + name + "'", "id='" + name + "'", "id='" + name + "-1'")) {
            readsAll("<div " + attribute + ">" + title + entries("class=entry") + "</div>");
            readsAll(title + "<div " + attribute + ">" + entries("class=entry") + "</div>");
            readsAll("<div class='page " + name + "'><div><section " + attribute + "><div>" + title
                    + entries("class=entry") + "</div></section></div></div>");
        }
        readsAll(title + entries("class='entry " + name + "'"));
        readsAll(title + "<div class='" + name + "'>" + entries("class='entry " + name + "'") + "</div>");
    }

    @Test
    void anAttributeThatHidesTheWholePageDoesNot() {
        readsAll("<div aria-hidden=true><h1>Storm live</h1>" + entries("") + "</div>");
        readsAll("<div hidden><h1>Storm live</h1>" + entries("") + "</div>");
        readsAll("<div data-ad=x><h1>Storm live</h1>" + entries("") + "</div>");
    }

    @Test
    void smallPartsOfTheseNamesAreLeftOutAsBefore() {
        readsAll("<h1>Storm live</h1><div class=newsletter>Get the best of the coast by mail each morning, for nothing,"
                + " and cancel at any time you like.</div>" + entries("")
                + "<div class=comments><p>What a storm this is,"
                + " and I have seen many of them in my years at the sound!</p></div>");
    }

    @Test
    void anArticleStaysWithoutItsComments() {
        Document article = Readers.read(
                new Capture(
                        "page.html",
                        ("<html><body><h1>The old mill</h1><p>" + TEXTS.get(0).repeat(4) + "</p><div class=comments><p>"
                                        + "I would rather have a bakery there than a library. ".repeat(12)
                                        + "</p></div></body></html>")
                                .getBytes(StandardCharsets.UTF_8)),
                "d1",
                DocumentKind.ARTICLE);
        assertFalse(article.updates().stream().anyMatch(update -> update.text().contains("bakery")));
    }
}
