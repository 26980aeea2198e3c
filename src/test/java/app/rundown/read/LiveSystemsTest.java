package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads pages and texts as the systems for live blogs, tickers and messages about disturbances make them. */
class LiveSystemsTest {
    private static final List<String> WORDS = List.of(
            "The ferry has left the pier with two hundred people on board, the harbour master says.",
            "Police have closed the lower bridge, and buses go round by the old mill until the evening.",
            "A second boat is on its way from the island with tea, blankets and a doctor for the crew.",
            "The wind has gone down a little, but nobody may walk on the quay before the storm has passed.");

    private static Document read(String name, String text) {
        return Readers.read(new Capture(name, text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static Document page(String title, String entry) {
        StringBuilder page = new StringBuilder(
                "<html lang='en'><head><title>" + title + "</title></head><body><h1>" + title + "</h1><div>");
        for (int i = 0; i < WORDS.size(); i++) {
            page.append(entry.replace("#", Integer.toString(5 - i)).replace("*", WORDS.get(i)));
        }
        return read("page.html", page + "</div></body></html>");
    }

    private static List<String> made(Update update) {
        return update.stamps().stream()
                .filter(stamp -> stamp.role() == Stamp.Role.MADE)
                .map(Stamp::text)
                .toList();
    }

    @Test
    void aHintMayEndWithTheNameOfItsZone() {
        Document found = page(
                "Harbour live",
                "<div class='post'><span title='Thu May 02 2024 1#:05:00 GMT+0100 (British Summer Time)'>2 hours"
                        + " ago</span><p>*</p></div>");
        assertEquals(DocumentKind.LIVE_BLOG, found.kind());
        assertEquals(
                "Thu May 02 2024 15:05:00 GMT+0100 (British Summer Time)",
                made(found.updates().getFirst()).getFirst());
    }

    @Test
    void aDateAboveTheWordsOfAnEntryIsItsDay() {
        Document found =
                page("Harbour live", "<div class='row'><div>1#:05</div><div>02/05/2024</div><div><p>*</p></div></div>");
        assertEquals(List.of("15:05", "02/05/2024"), made(found.updates().getFirst()));
        assertEquals(WORDS.getFirst(), found.updates().getFirst().text());
    }

    @Test
    void aTimeBesideTheMinuteOfAGameIsTheEntrys() {
        Document found = page(
                "Liveticker: Harbour v Island",
                "<div class='event'><div>4#'</div><div>02.05.24, 20:4#</div><div><p>*</p></div></div>");
        assertEquals(List.of("45'", "02.05.24, 20:45"), made(found.updates().getFirst()));
    }

    @Test
    void theStateOfADisturbanceIsNoName() {
        String entry = "<div class='update-row'><div class='title'>@</div><div class='body'>*</div><div"
                + " class='update-timestamp'>Posted <span class='ago' data-datetime-unix='171466#000000'></span> May"
                + " <var>02</var>, 2024 - <var>1#:3#</var> UTC</div></div>";
        StringBuilder page = new StringBuilder("<html lang='en'><body><h1>No tickets for the ferry are sold</h1><div>");
        List<String> states = List.of("Resolved", "Monitoring", "Identified", "Investigating");
        for (int i = 0; i < states.size(); i++) {
            page.append(entry.replace("@", states.get(i))
                    .replace("#", Integer.toString(5 - i))
                    .replace("*", WORDS.get(i)));
        }
        Document found = read("page.html", page + "</div></body></html>");
        assertEquals(DocumentKind.LIVE_BLOG, found.kind());
        assertEquals(4, found.updates().size());
        assertTrue(
                made(found.updates().getFirst()).stream().anyMatch(text -> text.contains("15:35")),
                made(found.updates().getFirst()).toString());
    }

    @Test
    void stepsThatCountFromTheBeginningAreNoLiveBlog() {
        StringBuilder steps = new StringBuilder("<html><body><h1>Fish stew for a storm</h1>");
        for (int i = 0; i < WORDS.size(); i++) {
            steps.append("<div class='step'><span>0:")
                    .append(10 + 5 * i)
                    .append("</span><p>")
                    .append(WORDS.get(i))
                    .append("</p></div>");
        }
        assertEquals(
                DocumentKind.NONE, read("page.html", steps + "</body></html>").kind());
        StringBuilder chapters = new StringBuilder("<html><body><h1>The Harbour Podcast</h1><ul>");
        for (int i = 0; i < WORDS.size(); i++) {
            chapters.append("<li><span>0")
                    .append(i * 2)
                    .append(":14</span> ")
                    .append(WORDS.get(i))
                    .append("</li>");
        }
        assertEquals(
                DocumentKind.NONE,
                read("page.html", chapters + "</ul></body></html>").kind());
    }

    @Test
    void whatAMessengerExportsIsAChat() {
        StringBuilder chat = new StringBuilder();
        List<String> names = List.of("Ann Pier", "Bob", "Ann Pier", "Bob");
        for (int i = 0; i < WORDS.size(); i++) {
            chat.append("02/05/24, 14:0")
                    .append(i)
                    .append(" - ")
                    .append(names.get(i))
                    .append(": ")
                    .append(WORDS.get(i))
                    .append('\n');
        }
        assertEquals(DocumentKind.NONE, read("chat.txt", chat.toString()).kind());
    }

    @Test
    void aButtonMayStandBetweenATimeAndItsAuthor() {
        StringBuilder text =
                new StringBuilder("Skip to content\nPier News\nLIVE\nStorm at the harbour: ferries stopped\n"
                        + "By Ann Pier\n2 May 2024\n\n");
        for (int i = 0; i < WORDS.size(); i++) {
            text.append("3:")
                    .append(58 - i)
                    .append(" p.m. ET\nShare\nAnn Pier\n")
                    .append(WORDS.get(i))
                    .append("\n\n");
        }
        Document found = read("copied.txt", text + "Advertisement\n© 2024 Pier News\n");
        assertEquals("Storm at the harbour: ferries stopped", found.title());
        assertEquals("Ann Pier", found.updates().getFirst().author());
        assertEquals(WORDS.getLast(), found.updates().getLast().text());
    }

    @Test
    void aTranscriptIsNoLiveBlogAndLosesNoWords() {
        String transcript =
                "Council hearing on the storm\n2 May 2024\n\n00:14 CHAIR: " + WORDS.get(0) + "\n\n00:23 MAYOR: "
                        + WORDS.get(1) + "\n\n00:32 CHAIR: " + WORDS.get(2) + "\n\n00:41 MAYOR: " + WORDS.get(3) + "\n";
        Document found = read("hearing.txt", transcript);
        assertEquals(DocumentKind.NONE, found.kind());
        Document article = Readers.read(
                new Capture("hearing.txt", transcript.getBytes(StandardCharsets.UTF_8)), "d1", DocumentKind.ARTICLE);
        String all =
                String.join("\n", article.updates().stream().map(Update::text).toList());
        WORDS.forEach(words -> assertTrue(all.contains(words), all));
    }

    @Test
    void aListThatStandsTwiceIsReadOnce() {
        StringBuilder table = new StringBuilder();
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < WORDS.size(); i++) {
            table.append("<tr><td>1")
                    .append(5 - i)
                    .append(":20</td><td>")
                    .append(WORDS.get(i))
                    .append("</td></tr>");
            cards.append("<div class='entry-row'><time>1")
                    .append(5 - i)
                    .append(":20</time><p>")
                    .append(WORDS.get(i))
                    .append("</p></div>");
        }
        for (String twice : List.of(
                "<table>" + table + "</table><table>" + table + "</table>",
                "<table>" + table + "</table><div class='mobile'>" + cards + "</div>",
                "<div class='mobile'>" + cards + "</div><table>" + table + "</table>",
                "<table>" + table + table + "</table>",
                "<div class='wide'>" + cards + "</div><div class='narrow'>" + cards + "</div>")) {
            Document found = read(
                    "page.html",
                    "<html><head><title>Storm live</title></head><body><h1>Storm live: the day at the harbour</h1>"
                            + twice + "</body></html>");
            assertEquals(WORDS.size(), found.updates().size(), twice);
            assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
        }
    }

    @Test
    void aCopyThatIsCutShortIsLeftOut() {
        StringBuilder pairs = new StringBuilder();
        StringBuilder narrow = new StringBuilder();
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < WORDS.size(); i++) {
            String clock = "1" + (5 - i) + ":20";
            String cut = "<b>Boat " + i + "</b><p>" + WORDS.get(i).substring(0, 40) + "…</p>";
            String whole = "<h3>Boat " + i + "</h3><p>" + WORDS.get(i) + "</p>";
            pairs.append("<li><div><span>")
                    .append(clock)
                    .append("</span>")
                    .append(cut)
                    .append("</div><div><span>")
                    .append(clock)
                    .append(" GMT</span>")
                    .append(whole)
                    .append("</div></li>");
            narrow.append("<li><span>")
                    .append(clock)
                    .append("</span>")
                    .append(cut)
                    .append("</li>");
            wide.append("<li><span>")
                    .append(clock)
                    .append("</span>")
                    .append(whole)
                    .append("</li>");
        }
        for (String twice : List.of("<ul>" + pairs + "</ul>", "<ul>" + narrow + wide + "</ul>")) {
            Document found = read(
                    "page.html",
                    "<html><head><title>Storm live</title></head><body><h1>Storm live: the day at the harbour</h1>"
                            + twice + "</body></html>");
            assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
            assertEquals("Boat 0", found.updates().getFirst().headline());
        }
    }

    @Test
    void keyEventsAboveTheUpdatesAreNone() {
        StringBuilder text = new StringBuilder("Storm at the harbour: live\n2 May 2024\n\nKey events\n15.20\nThe ferry"
                + " waits\n13.20\nThe pier shuts\n\n");
        List<String> heads = List.of("The ferry waits", "Boats come in", "The pier shuts", "Red flag");
        for (int i = 0; i < WORDS.size(); i++) {
            text.append(15 - i)
                    .append(".20\n")
                    .append(heads.get(i))
                    .append('\n')
                    .append(WORDS.get(i))
                    .append("\n\n");
        }
        Document found = read("copied.txt", text.toString());
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
        assertEquals(heads, found.updates().stream().map(Update::headline).toList());
    }

    @Test
    void aParagraphMayEncloseItsClockAndHeadline() {
        Document found = page("Sturm: Liveblog", "<p><b>+++ 1#:02 Uhr: Boot # +++</b><br>*</p>");
        assertEquals(4, found.updates().size());
        assertEquals(List.of("15:02 Uhr"), made(found.updates().getFirst()));
        assertEquals("Boot 5", found.updates().getFirst().headline());
        assertEquals(WORDS.getFirst(), found.updates().getFirst().text());
    }

    @Test
    void pricesAreNoClocks() {
        assertEquals(
                DocumentKind.NONE,
                page("The Harbour Inn", "<div class='dish'><h3>Fish #</h3><span>1#.50</span><p>*</p></div>")
                        .kind());
    }

    @Test
    void aWordThatStandsBelowAllTimesIsALabel() {
        StringBuilder text = new StringBuilder("Direkte\nStormen i havna\n\n");
        for (int i = 0; i < WORDS.size(); i++) {
            text.append("1")
                    .append(5 - i)
                    .append(":0")
                    .append(i)
                    .append("\nNytt\nKari Havn\n")
                    .append(WORDS.get(i))
                    .append("\n\n");
        }
        Document found = read("copied.txt", text.toString());
        assertEquals(4, found.updates().size());
        assertEquals("Nytt", found.updates().getFirst().section());
        assertEquals("Kari Havn", found.updates().getFirst().author());
        assertEquals(WORDS.getFirst(), found.updates().getFirst().text());
    }

    @Test
    void entriesThatAreHoursApartAreNoScores() {
        StringBuilder text = new StringBuilder("Storm at the harbour\n2 May 2024\n\n");
        for (int i = 0; i < WORDS.size() + 2; i++) {
            text.append(17 - i)
                    .append(":20\n")
                    .append(WORDS.get(i % WORDS.size()))
                    .append(" Part ")
                    .append(i)
                    .append(".\n\n");
        }
        assertEquals(6, read("copied.txt", text.toString()).updates().size());
        String twice = text.substring(text.indexOf("17:20"));
        assertEquals(6, read("copied.txt", text + twice).updates().size());
    }

    @Test
    void aZoneInOtherLettersMayStandBeforeWords() {
        StringBuilder text = new StringBuilder("Шторм в порту. Онлайн\n2 мая 2024\n\n");
        for (int i = 0; i < 4; i++) {
            text.append(15 - i)
                    .append(":0")
                    .append(i)
                    .append(" мск Паром ")
                    .append(i)
                    .append(" покинул причал с двумястами пассажирами на борту, сообщил капитан порта.\n\n");
        }
        Document found = read("copied.txt", text.toString());
        assertEquals(4, found.updates().size());
        assertEquals(List.of("15:00 мск"), made(found.updates().getFirst()));
    }

    @Test
    void timesOfBeforeTheWebAreThoseOfAChronicle() {
        String entry = "<article><time datetime='%d-05-02T1#:05:00+02:00'>1#:05</time><p>*</p></article>";
        assertEquals(
                DocumentKind.LIVE_BLOG,
                page("The storm, hour by hour", entry.formatted(2009)).kind());
        assertEquals(
                DocumentKind.NONE,
                page("The storm, hour by hour", entry.formatted(1969)).kind());
    }

    @Test
    void aTimeInTwoWordingsIsShownOnce() {
        Document found = page(
                "Harbour live",
                "<article><time datetime='2024-05-02T19:0#:00Z'><span>May 2, 2024, 3:0# p.m. ET</span><span>May 2, 2024"
                        + "</span></time><p>*</p></article>");
        assertTrue(made(found.updates().getFirst()).contains("May 2, 2024, 3:05 p.m. ET"));
    }

    @Test
    void theNameOfTheProgramThatWroteAPageIsNoTitle() {
        String post = "<div class='message'><div class='date details' title='02.05.2024 1#:05:00 UTC+01:00'>1#:05</div>"
                + "<div class='text'>*</div></div>";
        String pages =
                "<html><head><title>Exported Data</title></head><body><div class='page_header'><div class='text'>"
                        + "Harbour News</div></div><div class='history'>";
        StringBuilder page = new StringBuilder(pages);
        for (int i = 0; i < WORDS.size(); i++) {
            page.append(post.replace("#", Integer.toString(i)).replace("*", WORDS.get(i)));
        }
        Document found = read("messages.html", page + "</div></body></html>");
        assertEquals(DocumentKind.LIVE_BLOG, found.kind());
        assertEquals("Harbour News", found.title());
    }

    @Test
    void whatAWordProcessorCallsTheTitleIsIt() {
        StringBuilder page = new StringBuilder("<html><head><meta charset='utf-8'></head><body class='doc-content'>"
                + "<p class='c1 title'><span>Live from the harbour, 2 May 2024</span></p>");
        for (int i = 0; i < WORDS.size(); i++) {
            page.append("<p class='c1'><span class='c2'>19:0" + i + "</span><span>&nbsp;" + WORDS.get(i)
                    + "</span></p><p class='c1'><span></span></p>");
        }
        Document found = read("notes.html", page + "</body></html>");
        assertEquals(DocumentKind.LIVE_BLOG, found.kind());
        assertEquals("Live from the harbour, 2 May 2024", found.title());
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
    }
}
