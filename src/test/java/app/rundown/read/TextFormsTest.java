package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the forms in which the entries of a plain text show their times. */
class TextFormsTest {
    private static final String HEAD = "Live: storm over the bridge\n\n12 May 2021\n\n";
    private static final List<String> WORDS = List.of(
            "The bridge over the river is open again and traffic moves in both directions.",
            "Workers have cleared the last of the fallen trees from the northern road.",
            "The mayor told reporters that nobody was hurt in the storm last night.");

    private static Document read(String text) {
        return Readers.read(new Capture("copy.txt", text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static List<String> shown(Document document) {
        return document.updates().stream()
                .map(u -> u.stamps().getFirst().text())
                .toList();
    }

    private static List<String> headlines(Document document) {
        return document.updates().stream()
                .map(u -> String.valueOf(u.headline()))
                .toList();
    }

    private static List<String> authors(Document document) {
        return document.updates().stream().map(u -> String.valueOf(u.author())).toList();
    }

    private static List<String> texts(Document document) {
        return document.updates().stream().map(Update::text).toList();
    }

    /** A text in which each time stands where the form has "@". */
    private static Document blog(String head, String form, List<String> times) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < times.size(); i++) {
            text.append(form.replace("\\n", "\n").replace("@", times.get(i)).replace("%", WORDS.get(i)))
                    .append("\n\n");
        }
        return read(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[@] %",
                "(@) %",
                "@ | %",
                "@: Bridge is open again\\n%",
                "@ - %",
                "► @ %",
                ">> @ %",
                "■ @ %",
                "✔ @ %",
                "🔴 @ %",
                "- **@** %",
                "### @ %",
                "**@** %",
                "* **@** – %",
                "| @ %",
                "@\t%",
                "@\u00a0%",
                "Posted at @\\n%",
                "UPDATE @ - %",
                "Update: @ %",
                "@ · %",
                "→ @: %",
                "*@*\\n%",
                "> *@* %",
                "~ @ ~\\n%",
                "#4 – @\\n%",
                "Update @ %",
                "Aktualisierung, @ %",
                "Posted at @@\\n%",
                "Wed @ %",
                "@ (6 hours ago)\\n%",
                "6 hours ago\\n@\\n%",
                "6 hours ago (@)\\n%"
            })
    void marksLabelsAndSpansStandBesideAClock(String form) {
        List<String> times = List.of("14:26", "14:07", "13:52");
        Document blog = blog(HEAD, form, times);
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind());
        assertEquals("Live: storm over the bridge", blog.title());
        assertEquals(WORDS, texts(blog));
        Timing timing = Timing.of(blog, DayAndZone.NONE);
        for (int i = 0; i < times.size(); i++) {
            Moment moment = timing.moments().get(blog.updates().get(i).id());
            assertTrue(String.valueOf(moment.shown()).endsWith(times.get(i)), moment.shown());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "14.26 Uhr; 14.07 Uhr",
                "14h26; 14h07",
                "14h26 info; 14h07 direct",
                "kl. 14.26; kl. 14.07",
                "klo 14.26; klo 14.07",
                "às 14h26; às 14h07",
                "ore 14:26; ore 14:07",
                "2:26 p.m. ET; 2:07 p.m. ET",
                "14時26分; 14時07分",
                "오후 2:26; 오후 2:07",
                "下午2:26; 下午2:07",
                "٢:٢٦ م; ٢:٠٧ م",
                "2:26 مساءً; 2:07 مساءً",
                "14:26 น.; 14:07 น."
            })
    void clocksOfManyLanguagesOpenAnEntry(String first, String second) {
        Document blog = blog(HEAD, "@\\n%", List.of(first, second));
        assertEquals(List.of(first, second), shown(blog));
        assertEquals(WORDS.subList(0, 2), texts(blog));
    }

    @Test
    void twoHeadlinesBetweenSignsAreEnough() {
        Document blog = read("Der Sturm im Ticker\n\n+++ 14:26 Brücke ist frei +++\n\n+++ 14:07 Uhr: Straße geräumt +++"
                + "\nDie Bäume sind weg.\n");
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind());
        assertEquals("Der Sturm im Ticker", blog.title());
        assertEquals(List.of("14:26", "14:07 Uhr"), shown(blog));
        assertEquals(List.of("Brücke ist frei", "Straße geräumt"), headlines(blog));
        assertEquals("Die Bäume sind weg.", blog.updates().getLast().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12 May 2021 14:26; 12 May 2021 14:07; 12 May 2021 13:52",
                "12.05.2021, 14:26 Uhr; 12.05.2021, 14:07 Uhr; 12.05.2021, 13:52 Uhr",
                "14:26, 12 May 2021; 14:07, 12 May 2021; 13:52, 12 May 2021",
                "2021-05-12 14:26; 2021-05-12 14:07; 2021-05-12 13:52",
                "2021-05-12T14:26:00+01:00; 2021-05-12T14:07:00+01:00; 2021-05-12T13:52:00+01:00",
                "May 12, 2021, 2:26 p.m. ET; May 12, 2021, 2:07 p.m. ET; May 12, 2021, 1:52 p.m. ET"
            })
    void aDateMayStandWithEachClock(String first, String second, String third) {
        List<String> times = List.of(first, second, third);
        Document blog = blog("Storm over the bridge\n\n", "@\\n%", times);
        assertEquals(times, shown(blog));
        assertEquals(WORDS, texts(blog));
        Timing timing = Timing.of(blog, DayAndZone.NONE);
        for (Update update : blog.updates()) {
            String why = timing.moments().get(update.id()).why();
            assertTrue(why.contains("12 May 2021") || why.contains("stated with the update"), why);
        }
    }

    @Test
    void namesTouchTheClockOrStandAroundIt() {
        for (String form : List.of(
                "#@\n%", "# · @\n%", "By #, @\n%", "#\n@\n%", "@\n#\n%", "@ | #\n%", "# @\n%", "#\nReporter\n@\n%")) {
            StringBuilder text = new StringBuilder(HEAD);
            List<String> names = List.of("Ann Lee", "Tom Reed", "Ann Lee");
            List<String> times = List.of("14:26", "14:07", "13:52");
            for (int i = 0; i < 3; i++) {
                text.append(form.replace("#", names.get(i))
                                .replace("@", times.get(i))
                                .replace("%", WORDS.get(i)))
                        .append("\n\n");
            }
            Document blog = read(text.toString());
            assertEquals(times, shown(blog), form);
            assertEquals(names, authors(blog), form);
            assertEquals(WORDS, texts(blog), form);
        }
    }

    @Test
    void aTimeSpanMayTouchAName() {
        Document blog = read("Stormen over byen: siste nytt\n\nSondre Moe17 min\nBroen er åpen igjen for alle.\n\n"
                + "Kari Lie25 min\nTrærne er ryddet bort fra veien.\n\nSondre Moe1 time\nIngen er skadet i stormen.\n");
        assertEquals(List.of("Sondre Moe", "Kari Lie", "Sondre Moe"), authors(blog));
        assertEquals(List.of("17 min", "25 min", "1 time"), shown(blog));
        Timing timing = Timing.of(blog, DayAndZone.NONE);
        assertTrue(blog.updates().stream()
                .allMatch(u -> timing.moments().get(u.id()).at() == null));
    }

    @Test
    void labelDateClockAndHeadlineStandWithoutABreak() {
        Document blog = read("Storm over the bridge\n\nFeatured March 3, 2017 9:14PMBridge open again\n"
                + "The bridge over the river is open again.\n\nFeatured March 3, 2017 8:50PMRoad cleared\n"
                + "Workers have cleared the last of the trees.\n\nFeatured March 3, 2017 8:31PMNobody hurt\n"
                + "The mayor told reporters that nobody was hurt.\n");
        assertEquals(List.of("March 3, 2017 9:14PM", "March 3, 2017 8:50PM", "March 3, 2017 8:31PM"), shown(blog));
        assertEquals(List.of("Bridge open again", "Road cleared", "Nobody hurt"), headlines(blog));
        assertEquals(
                "The bridge over the river is open again.",
                blog.updates().getFirst().text());
        assertNull(blog.updates().getFirst().author());
    }

    @Test
    void aDateBeforeTheFirstWordsIsTheTexts() {
        Document blog = read(" date 2019-04-02 21h00: A ponte está aberta outra vez e os carros passam por ela.\n\n"
                + "20h54: As últimas árvores caídas foram retiradas da estrada do norte.\n\n"
                + "20h48: Ninguém ficou ferido na tempestade, disse o presidente da câmara.\n");
        assertEquals(List.of("21h00", "20h54", "20h48"), shown(blog));
    }

    @Test
    void softBreaksPartLinesAndHardOnesJoin() {
        String text = (HEAD + "14:26\n" + WORDS.get(0) + "\n\n14:07\n" + WORDS.get(1) + "\n");
        assertEquals(WORDS.subList(0, 2), texts(read(text.replace('\n', '\u000b'))));
        Document wrapped = read("Live: storm\n\n"
                + "14:26\n"
                + "The bridge over the river is open again and traffic moves in\n"
                + "both directions, the mayor said in a statement.\n\n"
                + "14:07\n"
                + "Workers have cleared the last of the fallen trees from the\n"
                + "northern road, which had been closed.\n");
        assertEquals(2, wrapped.updates().size());
        assertTrue(wrapped.updates().getFirst().text().contains("traffic moves in both directions"));
    }

    @Test
    void headlinesFollowTheClockWhereMostEntriesHaveThem() {
        Document blog = read("Ticker zum Sturm\n\n18.06 Uhr: Brücke frei\n\nDie Brücke ist wieder frei.\n\n"
                + "17.13 Uhr: Straße geräumt\n\nDie Bäume sind weg, sagt die Stadt.\n\n"
                + "16.38 Uhr: Niemand verletzt\n\nNiemand ist verletzt worden, sagt die Polizei.\n");
        assertEquals(List.of("Brücke frei", "Straße geräumt", "Niemand verletzt"), headlines(blog));
        assertEquals("Die Brücke ist wieder frei.", blog.updates().getFirst().text());
    }

    @Test
    void theDayBehindTheFirstClockIsThatOfTheOthersToo() {
        Document blog = read("Storm over the bridge: live\n\nSkip to content\n\n14:26 3.5.2021\n\n" + WORDS.get(0)
                + "\n\n14:07\n\n" + WORDS.get(1) + "\n\n23:52 2.5.2021\n\n" + WORDS.get(2) + "\n\n23:10\n\n"
                + WORDS.get(1) + "\n");
        assertEquals(List.of("14:26", "14:07", "23:52", "23:10"), shown(blog));
        assertEquals(
                List.of("2021-05-03T14:26", "2021-05-03T14:07", "2021-05-02T23:52", "2021-05-02T23:10"), local(blog));
    }

    @Test
    void aTimeOfThePageIsNoEntry() {
        Document blog = read("Storm over the bridge: live\n\n14:01 3.5.2021\n\nWe tell what the storm has done.\n\n"
                + "14:26\n" + WORDS.get(0) + "\n\n14:07\n" + WORDS.get(1) + "\n\n13:52\n" + WORDS.get(2) + "\n");
        assertEquals(List.of("14:26", "14:07", "13:52"), shown(blog));
    }

    @Test
    void aClockMayStandInBracketsBehindItsHeadline() {
        Document blog = read(HEAD + "Bridge open (14:26)\n" + WORDS.get(0) + "\n\nRoad cleared (14:07)\n" + WORDS.get(1)
                + "\n\nNobody hurt (13:52)\n" + WORDS.get(2) + "\n");
        assertEquals(List.of("14:26", "14:07", "13:52"), shown(blog));
        assertEquals(List.of("Bridge open", "Road cleared", "Nobody hurt"), headlines(blog));
        assertEquals(WORDS, texts(blog));
    }

    @Test
    void aDashMayPartTheHeadlineFromItsWords() {
        Document blog =
                read("Il ponte chiuso, la diretta\n\n15.53 - Riapre il ponte - Le auto passano su una corsia.\n\n"
                        + "15.42 - Parla il sindaco - «Nessuno è ferito», ha detto.\n\n"
                        + "15.25 - Allerta arancione - La regione ha chiuso le scuole.\n");
        assertEquals(List.of("Riapre il ponte", "Parla il sindaco", "Allerta arancione"), headlines(blog));
        assertEquals("Le auto passano su una corsia.", blog.updates().getFirst().text());
    }

    @Test
    void theDayOfTheMonthAloneIsOfTheNews() {
        Document blog = read("台風の動き タイムラインで見る\n強い台風が近づいています。\n【1日17:06】警報を発表\n気象台は警報を発表しました。\n"
                + "【1日17:29】学校が休校に\n市は学校を休みにすると決めました。\n【1日17:38】橋の通行止め解除\n通行止めが解除されました。\n");
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind());
        assertEquals(List.of("1日17:06", "1日17:29", "1日17:38"), shown(blog));
    }

    @ParameterizedTest
    @CsvSource({
        "From: Pat <pat@post.example>, To: Sam, Date: Wed 12 May 2021 15:00:10 +0500, Subject: Fwd: Storm: live, ''",
        "*Von:* Pat, *Gesendet:* Mittwoch 12. Mai 2021 15:00, *An:* Sam, *Betreff:* WG: Storm: live, '> '",
    })
    void theHeadOfAMailIsNotThatOfThePage(String first, String second, String third, String fourth, String mark) {
        Document blog = blog(
                String.join("\n", first, second, third, fourth) + "\n\n",
                mark + "@ %",
                List.of("14:26", "14:07", "13:52"));
        assertEquals("Storm: live", blog.title());
        assertEquals(WORDS, texts(blog));
        assertEquals(List.of("2021-05-12T14:26", "2021-05-12T14:07", "2021-05-12T13:52"), local(blog));
        assertTrue(blog.introduction().isEmpty(), blog.introduction().toString());
        Timing timing = Timing.of(blog, DayAndZone.NONE);
        assertTrue(timing.moments().values().stream().allMatch(moment -> moment.at() == null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Update: 15:1# ", "UPDATE 3:1# pm: "})
    void laterWordsInAnEntryAreNoEntry(String label) {
        StringBuilder text = new StringBuilder(HEAD);
        List<String> times = List.of("14:26", "14:07", "13:52");
        for (int i = 0; i < 3; i++) {
            text.append(
                    times.get(i) + "\n" + WORDS.get(i) + "\n" + label.replace("#", "" + i) + WORDS.get(2 - i) + "\n\n");
        }
        assertEquals(times, shown(read(text.toString())));
    }

    @Test
    void aMailSentOnTheNextMorningTellsNoDay() {
        Document blog = blog(
                "From: Pat\nTo: Sam\nSent: Thursday, May 13, 2021 9:15 AM\nSubject: FW: Storm live\n\n",
                "@ %",
                List.of("14:26", "14:07", "13:52"));
        assertEquals(List.of("null", "null", "null"), local(blog));
    }

    @Test
    void aSemicolonMayBeAColon() {
        Document blog = blog(HEAD, "@ %", List.of("9;26 am;", "9:07 am:", "8;52 am:"));
        assertEquals(List.of("2021-05-12T09:26", "2021-05-12T09:07", "2021-05-12T08:52"), local(blog));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:15pm NZDT (7:15pm EST)|12:54pm NZDT (6:54pm EST)|12:04pm NZDT (6:04pm EST)|13:15|@\\n%",
                "1426 GMT|1407 GMT|1352 GMT|14:26|@: %",
                "10:50 p.m. EST Wednesday|10:47 p.m. EST Wednesday|9:18 p.m. EST Wednesday|22:50|@: %",
            })
    void aClockMayHaveASecondZoneNoColonOrItsDayBehindIt(String a, String b, String c, String clock, String form) {
        Document blog = blog(HEAD, form, List.of(a, b, c));
        assertEquals(List.of(a, b, c), shown(blog));
        assertEquals(WORDS, texts(blog));
        assertEquals("2021-05-12T" + clock, local(blog).getFirst());
    }

    @Test
    void theClockBelowAnAuthorsWordsIsTheirs() {
        Document blog = blog(
                "Live from the quay\n\n",
                "Ann Lee:\n\n%\n\n@",
                List.of("10:06 am ON Jun 9 2008", "10:05 am ON Jun 9 2008", "9:59 am ON Jun 9 2008"));
        assertEquals(
                WORDS,
                texts(blog).stream()
                        .map(text -> text.replace("Ann Lee:\n\n", ""))
                        .toList());
        assertEquals(List.of("2008-06-09T10:06", "2008-06-09T10:05", "2008-06-09T09:59"), local(blog));
    }

    @ParameterizedTest
    @CsvSource({"'Ann Lee:','Tom Reed:'", "Ann Lee,Tom Reed"})
    void namesBelowAClockAreAuthorsOfWhatIsAboveTheNext(String first, String second) {
        Document blog =
                read("Live from the quay\n\n12 May 2021\n\n" + first + "\n\n" + WORDS.getFirst() + "\n\n10:06\n\n"
                        + second + "\n\n" + WORDS.get(1) + "\n\n10:01\n\n" + first + "\n\n" + WORDS.getLast()
                        + "\n\n9:54\n");
        assertEquals(WORDS, texts(blog));
        assertEquals(List.of("Ann Lee", "Tom Reed", "Ann Lee"), authors(blog));
        assertEquals(List.of("10:06", "10:01", "9:54"), shown(blog));
    }

    private static List<String> local(Document blog) {
        Timing timing = Timing.of(blog, DayAndZone.NONE);
        return blog.updates().stream()
                .map(update -> String.valueOf(timing.moments().get(update.id()).local()))
                .toList();
    }

    @Test
    void theNumberOfAnUpdateIsNoHeadline() {
        Document found = read("Harbour vote: live updates\n\nCoverage began on 3 May 2021.\n\nFinal update\n\n"
                + "Update 12 [20:15 May 6th]\n\n" + WORDS.get(0) + "\n\n________\n\nUpdate 11 [16:45]\n\n"
                + WORDS.get(1)
                + "\n\n________\n\nUpdate 10 [15:16]\n\n" + WORDS.get(2) + "\n");
        assertEquals(List.of("20:15 May 6th", "16:45", "15:16"), shown(found));
        assertEquals(WORDS, texts(found));
        assertEquals(List.of("null", "null", "null"), headlines(found));
        Timing timing = Timing.of(found, DayAndZone.NONE);
        Moment second = timing.moments().get(found.updates().get(1).id());
        assertEquals("2021-05-06T16:45", String.valueOf(second.local()), second.why());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Update 3: @\\n%", "Aktualizacja nr 3 – @\\n%", "Update #3, @: %"})
    void theNumberOfAnUpdateStandsBeforeItsClock(String form) {
        Document found = blog(HEAD, form, List.of("14:26", "13:58", "13:10"));
        assertEquals(WORDS, texts(found));
        assertEquals(List.of("14:26", "13:58", "13:10"), shown(found));
    }

    @Test
    void aCaptionAboveItsPlaceAmongSeveralIsNoTitle() {
        Document found = blog(
                "Complaints about the bridge\n\n"
                        + "12 May 2021\n\n"
                        + "The vote about the bridge, live from the hall\n"
                        + "video 2/6\n\n"
                        + "This page refreshes automatically\n\n",
                "@ %",
                List.of("14:26", "13:58", "13:10"));
        assertEquals("Complaints about the bridge", found.title());
    }

    @Test
    void aClockMayTouchTheWordsOfTheEntryBefore() {
        Document found = read(HEAD + "08:24 PM\n\n" + WORDS.get(0) + "08:14 PM\n\n" + WORDS.get(1) + "07:52 PM\n\n"
                + WORDS.get(2) + "\n");
        assertEquals(List.of("08:24 PM", "08:14 PM", "07:52 PM"), shown(found));
        assertEquals(WORDS, texts(found));
    }
}
