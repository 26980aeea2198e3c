package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks pages whose entries have no elements of their own, or hardly any words. */
class FlatPagesTest {
    private static final List<String> CLOCKS = List.of("18:40", "18:12", "17:55", "17:30");
    private static final List<String> HEADLINES = List.of("Lamp", "Soup", "Fog", "Pilot");
    private static final List<String> WORDS = List.of(
            "The lamp on the mole is lit again after two dark nights, says the keeper.",
            "The cook hands out soup to all on board, and there is enough for the night.",
            "The ferry has run on a sandbank in thick fog and waits for the tide to rise.",
            "A pilot boat has left the harbour with two lamps lit and a doctor on board.");

    private static Document read(String title, String entries, DocumentKind as) {
        String page =
                "<html><head><title>" + title + "</title></head><body><header><a href='/'>Home</a></header><main><h1>"
                        + title + "</h1><p>The ferry sits on a sandbank off Lerna since this afternoon.</p>" + entries
                        + "</main><footer>Imprint</footer></body></html>";
        return Readers.read(new Capture("ferry.html", page.getBytes(StandardCharsets.UTF_8)), "d1", as);
    }

    private static String entries(String form) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < CLOCKS.size(); i++) {
            all.append(form.replace("{C}", CLOCKS.get(i))
                    .replace("{A}", CLOCKS.get(i).replaceFirst("^1[78]", i < 2 ? "6" : "5"))
                    .replace("{H}", HEADLINES.get(i))
                    .replace("{W}", WORDS.get(i)));
        }
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "<h3>{H}</h3><p>{W}</p><p>{C}</p>, true",
        "<h3>{H}</h3><p>{C}</p><p>{W}</p>, true",
        "<h3>{H}</h3><p>{C} | Ida Finch</p><p>{W}</p>, true",
        "<p>{W}</p><p><em>{C}</em></p>, false",
        "<p>{C}</p><p>{W}</p>, false",
        "<p>{C}</p><h3>{H}</h3><p>{W}</p>, true",
        "<details open><summary>{C} {H}</summary><p>{W}</p></details>, true",
        "<div><time>{C}</time><h3>{H}</h3><p>{W}</p></div>, true",
    })
    void clocksBelongToTheirOwnWords(String form, boolean headlines) {
        Document found = read("Ferry aground off Lerna: live", entries(form), null);
        assertEquals(DocumentKind.LIVE_BLOG, found.kind(), found.problems().toString());
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
        for (int i = 0; i < CLOCKS.size(); i++) {
            Update update = found.updates().get(i);
            assertEquals(CLOCKS.get(i), update.stamps().getFirst().text());
            assertEquals(headlines ? HEADLINES.get(i) : null, update.headline());
            assertEquals(form.contains("Ida Finch") ? "Ida Finch" : null, update.author());
        }
    }

    @Test
    void aSpanBesideAnExactTimeIsNoClock() {
        Document found = read(
                "Ferry aground off Lerna: live",
                entries("<div><span title='3 June 2024, {C}'>2h</span><h3>{H}</h3><p>{W}</p></div>"),
                null);
        assertEquals(
                List.of("2024-06-03T18:40", "2024-06-03T18:12", "2024-06-03T17:55", "2024-06-03T17:30"),
                found.updates().stream()
                        .map(update -> String.valueOf(Timing.of(found, DayAndZone.NONE)
                                .moments()
                                .get(update.id())
                                .local()))
                        .toList());
    }

    @Test
    void entriesOfAFewWordsAreOfferedAsALiveBlog() {
        String entries = "<article><time datetime='2024-06-03T18:40Z'>18:40</time><p>Bow is up.</p></article>"
                + "<article><time datetime='2024-06-03T18:12Z'>18:12</time><p>Soup is served.</p></article>";
        Document refused = read("Ferry aground off Lerna: live", entries, null);
        assertEquals(DocumentKind.NONE, refused.kind());
        assertTrue(
                refused.problems().getLast().what().contains("2 parts with times"),
                refused.problems().toString());
        assertTrue(Readers.canBeLiveBlog(refused));
        Document asked = read("Ferry aground off Lerna: live", entries, DocumentKind.LIVE_BLOG);
        assertEquals(
                List.of("Bow is up.", "Soup is served."),
                asked.updates().stream().map(Update::text).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "<article><time datetime='2024-06-03T{C}Z'>{C}</time><h2>{H}</h2><p>It is here.</p></article>, true",
        "<p><b>{C}</b> It is here.</p>, true",
        "<p><strong>Kello {C}:</strong> It is here.</p>, true",
        "<article><time datetime='2024-06-03T{C}Z'>{C}</time><p>{H} of the sea - The Divers</p></article>, false",
        "<p><b>{C}</b> <a href='/n'>It is here.</a></p>, false",
    })
    void aFewWordsAreEnoughForSentencesFromTheNewestOn(String form, boolean live) {
        assertEquals(
                live ? DocumentKind.LIVE_BLOG : DocumentKind.NONE,
                read("Ferry aground off Lerna: live", entries(form), null).kind());
        assertEquals(
                DocumentKind.NONE,
                read("Ferry aground off Lerna", entries(form), null).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "Ferry aground: live, <li><a href='#a' title='3 June 2024 {C}'>3 min</a><p>{W}</p></li>",
        "Le bac échoué : suivez notre direct, <div><div>{C}</div><div>{W}</div></div>",
        "여객선 좌초 실시간, <li><em>오후 {A}</em><p>부두의 등불이 이틀 만에 다시 켜졌다고 등대지기가 말했다.</p></li>",
        "العبارة: تغطية مباشرة, <div><span>{A} مساءً</span><p>أضيء المصباح على الرصيف من جديد كما قال"
                + " الحارس.</p></div>",
    })
    void pagesOfManyLanguagesAreRead(String title, String form) {
        Document found = read(title, entries(form), null);
        assertEquals(DocumentKind.LIVE_BLOG, found.kind(), found.problems().toString());
        assertEquals(4, found.updates().size());
    }

    @ParameterizedTest
    @CsvSource({
        "Events today, <article><time datetime='2024-06-03T{C}:00'>{C}</time><h2>{H}</h2><p>{W}</p></article>",
        "Live TV: what is on, <div><span>{C}</span><h3>{H}</h3><p>{W}</p></div>",
        "Harbour live: the podcast, <li>{C} {W}</li>",
    })
    void whatIsAheadOrRecordedIsNoLiveBlog(String title, String form) {
        StringBuilder rising = new StringBuilder();
        for (int i = 0; i < CLOCKS.size(); i++) {
            rising.append(form.replace(
                            "{C}", List.of("09:14", "12:20", "17:45", "20:07").get(i))
                    .replace("{H}", HEADLINES.get(i))
                    .replace("{W}", WORDS.get(i)));
        }
        assertEquals(DocumentKind.NONE, read(title, rising.toString(), null).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{D} – {W}</p>",
                "<p>{D}, AB: {W}</p>",
                "<p>+++ {C} Uhr: {W}</p>",
                "<p>{H} of the day in our harbour</p><p>4 May 2021 - {C} h</p><p>{W}</p>",
                "<h4>{H} and all that became of it on the long day in our harbour ({C})</h4><p>{W}</p>",
            })
    void paragraphsAreReadAsTheLinesOfATextAre(String form) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < CLOCKS.size(); i++) {
            all.append(form.replace("{C}", CLOCKS.get(i))
                    .replace("{D}", CLOCKS.get(i).replace(":", ""))
                    .replace("{H}", HEADLINES.get(i))
                    .replace("{W}", WORDS.get(i)));
        }
        Document found = read("Ferry aground off Lerna: live blog", all.toString(), null);
        assertEquals(DocumentKind.LIVE_BLOG, found.kind(), found.problems().toString());
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
    }

    @Test
    void suchParagraphsKeepTheirLinksAndPictures() {
        Document found = read(
                "Ferry aground off Lerna: live blog",
                entries("<p>+++ {C} Uhr: {W} They say <a href='https://lerna.example/{H}'>more</a>.</p>"
                        + "<figure><img src='https://lerna.example/{H}.jpg' alt='{H}'></figure><p>Then {W}</p>"),
                null);
        Update first = found.updates().getFirst();
        Block.Words words = (Block.Words) first.blocks().getFirst();
        assertEquals("https://lerna.example/Lamp", words.links().getFirst().url());
        assertTrue(
                first.blocks().get(1) instanceof Block.Picture, first.blocks().toString());
        assertEquals("Then " + WORDS.getFirst(), first.blocks().getLast().text());
    }

    @Test
    void clocksWithEitherSignOpenEntries() {
        StringBuilder all = new StringBuilder();
        List<String> clocks = List.of("18.40", "18.12", "17:55", "17.30");
        for (int i = 0; i < clocks.size(); i++) {
            all.append("<p>")
                    .append(clocks.get(i))
                    .append(' ')
                    .append(WORDS.get(i))
                    .append("</p>");
        }
        assertEquals(
                4,
                read("Ferry aground off Lerna: live", all.toString(), null)
                        .updates()
                        .size());
    }

    @Test
    void aHeadlineThatLooksLikeANameIsNoAuthorWhereOthersDoNot() {
        Document found = read(
                "Ferry aground off Lerna: live",
                "<p>18:40 | Strong Storm in Lerna</p><p>" + WORDS.get(0)
                        + "</p><p>18:12 | The soup is hot and good</p><p>" + WORDS.get(1)
                        + "</p><p>17:55 | Fog covers the whole of the coast</p><p>" + WORDS.get(2) + "</p>",
                null);
        assertEquals(null, found.updates().getFirst().author());
        assertEquals("Strong Storm in Lerna", found.updates().getFirst().headline());
    }

    @Test
    void theDateRightAboveTheTitleIsThePages() {
        String page = "<html><head><title>Night blog</title></head><body><div>3 June"
            + " 2024</div><main><article><p>17.05.15</p><h1>Night blog: what the ferry did</h1><p>The ferry sits on a"
            + " sandbank, and we stay up.</p>"
                + entries("<p>{C}</p><p>{W}</p>") + "</article></main></body></html>";
        Document found = Readers.read(new Capture("ferry.html", page.getBytes(StandardCharsets.UTF_8)), "d1", null);
        assertEquals(
                "2015-05-17T18:40",
                String.valueOf(Timing.of(found, DayAndZone.NONE)
                        .moments()
                        .get(found.updates().getFirst().id())
                        .local()));
    }

    @Test
    void aDateBesideItsClockMayHaveAnElementOfItsOwn() {
        Document found = read(
                "Ferry aground off Lerna: live",
                entries("<article><div class='datetime'><div class='time'>{C}</div><div class='date'>Nov. 6, 2018</div>"
                        + "</div><h2>{H}</h2><p>{W}</p></article>"),
                null);
        assertEquals(
                "2018-11-06T18:40",
                String.valueOf(Timing.of(found, DayAndZone.NONE)
                        .moments()
                        .get(found.updates().getFirst().id())
                        .local()));
    }

    @Test
    void headlinesBehindClocksAreFoundWithoutMarkup() {
        Document found = read(
                "Ferry aground off Lerna: live",
                "<p>18:40 – Two tugs pull at the ferry</p><p>" + WORDS.get(0)
                        + "</p><p>18:12 – Soup for all who wait</p><p>" + WORDS.get(1)
                        + "</p><p>17:55 – Fog on the coast</p><p>" + WORDS.get(2) + "</p>",
                null);
        assertEquals("Soup for all who wait", found.updates().get(1).headline());
        assertEquals(WORDS.get(1), found.updates().get(1).text());
    }

    @Test
    void clocksWithSecondsMayRunForward() {
        Document found = read(
                "Stage 4",
                "<p>Complete live report</p>"
                        + "<p>1. 12:46:00 CEST</p><p>{0}</p><p>2. 12:51:00 CEST</p><p>{1}</p><p>3. 13:02:00 CEST</p><p>{2}</p><p>4. 13:07:00 CEST</p><p>{0}</p>"
                                .replace("{0}", WORDS.get(0))
                                .replace("{1}", WORDS.get(1))
                                .replace("{2}", WORDS.get(2)),
                null);
        assertEquals(4, found.updates().size());
    }

    @Test
    void aSentenceRightAboveTheEntriesMayCallThemLive() {
        String entries = "<p>22h27 - " + WORDS.get(0) + "</p><p>22h14 - " + WORDS.get(1) + "</p><p>21h58 - "
                + WORDS.get(2) + "</p><p>21h30 - " + WORDS.get(0) + "</p>";
        String about = "<p>" + "The vote ended at five, and all who stood in line at that time could vote. ".repeat(5)
                + "</p>";
        String announced = about + "<p>Acompanhe abaixo as principais notícias da apuração, em tempo real</p>";
        assertEquals(
                DocumentKind.LIVE_BLOG,
                read("The vote", announced + entries, null).kind());
        assertEquals(DocumentKind.NONE, read("The vote", about + entries, null).kind());
    }

    @Test
    void aBoxWithAllTimesButTwoIsNoEntry() {
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < CLOCKS.size(); i++) {
            posts.append("<div class='post'><div><span class='post-time'>Thu, Mar 6 2025 " + CLOCKS.get(i)
                    + " EST</span></div></div><div class='post'><h2>" + HEADLINES.get(i) + "</h2><p>" + WORDS.get(i)
                    + "</p><p>— Ida Brandt</p></div>");
        }
        Document found = read(
                "Ferry aground off Lerna: live updates",
                "<div><time datetime='2025-03-06T12:10:00+0000'>Published 7:10</time><time itemprop='dateModified'"
                        + " datetime='2025-03-06T23:45:00+0000'>Updated 18:45</time></div><div>" + posts + "</div>",
                null);
        assertEquals(HEADLINES, found.updates().stream().map(Update::headline).toList());
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
        assertEquals("Ida Brandt", found.updates().getFirst().author());
    }

    @Test
    void theDateOfThePageMayStandAmongTheEntries() {
        Document found = read(
                "Ferry aground off Lerna: live",
                "<div class='meta'>14. svi. 2024. 17:25</div>"
                        + entries("<div class='entry'><span class='time'>{C}</span><div><p>{W}</p></div></div>"),
                null);
        assertEquals(
                "2024-05-14T18:40",
                String.valueOf(Timing.of(found, DayAndZone.NONE)
                        .moments()
                        .get(found.updates().getFirst().id())
                        .local()));
    }

    @Test
    void twoBoldWordsThatAreNoNameAreAHeadline() {
        Document found = read(
                "Liveticker: the water rises",
                entries("<div class='message'><div>2020-03-18 {C}:00</div><strong>Water"
                        + " falls</strong><p>{W}</p></div>"),
                null);
        assertEquals("Water falls", found.updates().getFirst().headline());
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
    }

    @Test
    void theLastEntryMayCloseTheLiveBlogThatNothingElseCallsLive() {
        String dates = "<p>woensdag 18 maart 2020 om {C}<br>{W}</p>";
        assertEquals(DocumentKind.NONE, read("The debate", entries(dates), null).kind());
        Document found = read(
                "The debate",
                "<p>woensdag 18 maart 2020 om 19:02<br>" + WORDS.get(0) + " We close this liveblog.</p>"
                        + entries(dates),
                null);
        assertEquals(5, found.updates().size());
        assertEquals(WORDS.get(0), found.updates().get(1).text());
    }

    @Test
    void clocksThatAreCalledUpdatesNeedNoLiveTitle() {
        String about = "<p>" + "The march began at noon on the long avenue by the river. ".repeat(4) + "</p>";
        String form = "<p>% 15h17 : {0}</p><p>% 15h20 : {1}</p><p>% 15h28 : {2}</p><p>% 15h44 : {3}</p>"
                .replace("{0}", WORDS.get(0))
                .replace("{1}", WORDS.get(1))
                .replace("{2}", WORDS.get(2))
                .replace("{3}", WORDS.get(3));
        assertEquals(
                4,
                read("The march", about + form.replace("%", "Point"), null)
                        .updates()
                        .size());
        assertEquals(
                DocumentKind.NONE,
                read("The march", about + form.replace("% ", ""), null).kind());
    }
}
