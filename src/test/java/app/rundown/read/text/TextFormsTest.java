package app.rundown.read.text;

import static app.rundown.read.text.TextBlog.HEAD;
import static app.rundown.read.text.TextBlog.WORDS;
import static app.rundown.read.text.TextBlog.blog;
import static app.rundown.read.text.TextBlog.local;
import static app.rundown.read.text.TextBlog.read;
import static app.rundown.read.text.TextBlog.shown;
import static app.rundown.read.text.TextBlog.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the forms in which the entries of a plain text show their times. */
class TextFormsTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"Update 3: @\\n%", "Aktualizacja nr 3 – @\\n%", "Update #3, @: %"})
    void theNumberOfAnUpdateStandsBeforeItsClock(String form) {
        Document found = blog(HEAD, form, List.of("14:26", "13:58", "13:10"));
        assertEquals(WORDS, texts(found));
        assertEquals(List.of("14:26", "13:58", "13:10"), shown(found));
    }

    @Test
    void aClockMayTouchTheWordsOfTheEntryBefore() {
        Document found = read(HEAD + "08:24 PM\n\n" + WORDS.get(0) + "08:14 PM\n\n" + WORDS.get(1) + "07:52 PM\n\n"
                + WORDS.get(2) + "\n");
        assertEquals(List.of("08:24 PM", "08:14 PM", "07:52 PM"), shown(found));
        assertEquals(WORDS, texts(found));
    }
}
