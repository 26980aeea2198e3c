package app.rundown.read.text;

import static app.rundown.read.text.TextBlog.HEAD;
import static app.rundown.read.text.TextBlog.WORDS;
import static app.rundown.read.text.TextBlog.authors;
import static app.rundown.read.text.TextBlog.blog;
import static app.rundown.read.text.TextBlog.headlines;
import static app.rundown.read.text.TextBlog.local;
import static app.rundown.read.text.TextBlog.read;
import static app.rundown.read.text.TextBlog.shown;
import static app.rundown.read.text.TextBlog.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks which words beside the times of a plain text are headlines, authors or its title. */
class HeadlinesAndAuthorsTest {
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
    void headlinesFollowTheClockWhereMostEntriesHaveThem() {
        Document blog = read("Ticker zum Sturm\n\n18.06 Uhr: Brücke frei\n\nDie Brücke ist wieder frei.\n\n"
                + "17.13 Uhr: Straße geräumt\n\nDie Bäume sind weg, sagt die Stadt.\n\n"
                + "16.38 Uhr: Niemand verletzt\n\nNiemand ist verletzt worden, sagt die Polizei.\n");
        assertEquals(List.of("Brücke frei", "Straße geräumt", "Niemand verletzt"), headlines(blog));
        assertEquals("Die Brücke ist wieder frei.", blog.updates().getFirst().text());
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
}
