package app.rundown.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.read.Readers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks entries of a few words each, and posts of one author, in pages. */
class ShortEntriesTest {
    private static Document page(String title, String body) {
        String page =
                "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>" + body + "</body></html>";
        return Readers.read(new Capture("page.html", page.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static String entry(String clock, String words) {
        return "<div class='row'><div class='l'>" + clock + "</div><div class='r'><p>" + words + "</p></div></div>";
    }

    @ParameterizedTest
    @CsvSource({
        // On each day the newest is first.
        "08:10,06:30,23:55,22:40,live-blog",
        // A programme of two days rises.
        "08:10,09:30,10:55,12:40,none",
        // One entry a day tells no direction.
        "08:10,-,23:55,-,none"
    })
    void eachDayMayBeginAnew(String a, String b, String c, String d, String kind) {
        StringBuilder body = new StringBuilder();
        List<String> clocks = List.of(a, b, c, d);
        List<String> words = List.of(
                "Boats run again, the harbour says.",
                "Divers have worked all night.",
                "The last bus has left.",
                "A failure has stopped all boats.");
        for (int i = 0; i < clocks.size(); i++) {
            body.append(i % 2 == 0 ? "<h3 class='day'>" + (12 - i / 2) + " May 2024</h3>" : "");
            body.append(clocks.get(i).equals("-") ? "" : entry(clocks.get(i), words.get(i)));
        }
        assertEquals(
                kind, page("No boats: live updates", body.toString()).kind().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ONLINE: Loď stojí v přístavu, provoz se zastavil",
                "Pram ramte bro: Følg udviklingen her",
                "Pråm på grund: följ utvecklingen",
                "Barcaça bate na ponte: acompanhe aqui",
                "Mavna köprüye çarptı: son gelişmeler",
                "דוברה פגעה בגשר: עדכונים שוטפים",
                "Pożar młyna: relacjonujemy na bieżąco"
            })
    void aTitleMayCallItLiveInItsLanguage(String title) {
        Document found = page(
                title,
                entry("14:32", "Loď už zase pluje, oznámil přístav.")
                        + entry("14:20", "Potápěči dokončili práci.")
                        + entry("13:41", "Nikdo nebyl zraněn, řekl kapitán."));
        assertEquals(3, found.updates().size());
    }

    @Test
    void linksToTheAuthorAndToThePostItselfAreNoHeadlines() {
        StringBuilder body = new StringBuilder("<div class='stream'>");
        List<String> words = List.of(
                "Thread: I am on the quay, where the old ships come in today.",
                "The first of them has passed the light under full sail.",
                "A tug has gone out to help the second, whose rudder is stuck.",
                "All four are in. The band plays, badly, and nobody minds.");
        for (int i = 0; i < words.size(); i++) {
            body.append("<div class='entry h-entry'><a class='p-author h-card'"
                            + " href='https://tarn.example/@ida'><span>Ida Moe</span> @ida at tarn example</a><a"
                            + " class='u-url' href='https://tarn.example/@ida/")
                    .append(i)
                    .append("'><time class='dt-published' datetime='2024-06-01T09:0")
                    .append(i)
                    .append(":11Z'>Jun 1, 2024, 09:0")
                    .append(i)
                    .append("</time></a><div class='e-content'><p>")
                    .append(words.get(i))
                    .append("</p></div></div>");
        }
        Document thread = page("Ida Moe: Thread: I am on the quay", body + "</div>");
        assertEquals(
                words, thread.updates().stream().map(update -> update.text()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Outage on Elm Street: live updates,Power back,Crews arrive,Lights out,3",
        "Outage on Elm Street: live blog,Power back,Crews arrive,Lights out,3",
        // These may be songs, or a page that is only called live.
        "Outage on Elm Street: live updates,Power Back,Crews Arrive,Lights Out,0",
        "Elm Street live,Power back,Crews arrive,Lights out,0"
    })
    void twoWordsWithoutAFullStopCountWhereThePageIsSurelyLive(String title, String a, String b, String c, int count) {
        String body = "<article><time datetime='2024-02-03T09:41:00-05:00'>09:41</time><p>" + a + "</p></article>"
                + "<article><time datetime='2024-02-03T09:12:00-05:00'>09:12</time><p>" + b + "</p></article>"
                + "<article><time datetime='2024-02-03T08:55:00-05:00'>08:55</time><p>" + c + "</p></article>";
        assertEquals(count, page(title, body).updates().size());
    }
}
