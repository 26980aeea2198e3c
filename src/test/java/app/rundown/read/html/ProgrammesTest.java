package app.rundown.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.read.Readers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks pages that call themselves live and tell what is to come, and dated paragraphs, which tell what was. */
class ProgrammesTest {
    private static final List<String> WORDS = List.of(
            "The boxes of the river wards are opened, and the clerk reads out the names one by one.",
            "The mill towns report, and the bond for the library leads by five points.",
            "The doors of the town hall are closed for an hour, and nobody may leave the gym.",
            "The first boats are on their way to the islands with the boxes of the day.");

    private static Document page(String title, String body) {
        String page =
                "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>" + body + "</body></html>";
        return Readers.read(new Capture("page.html", page.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static String each(String form, List<String> times) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < times.size(); i++) {
            body.append(form.replace("@", times.get(i)).replace("%", WORDS.get(i)));
        }
        return body.toString();
    }

    @ParameterizedTest
    @CsvSource({
        // Times that rise by fives are set ahead.
        "Election night: what to watch live,18:00 19:00 19:30 21:00,none",
        "Election night: what happens live,18:01 19:04 19:32 21:07,live-blog",
        "Election night: what happens live,21:00 19:30 19:00 18:00,live-blog",
        "L'agenda du conseil en direct,09:32 11:04 15:01 17:33,none",
        "Le conseil en direct,09:32 11:04 15:01 17:33,live-blog",
        "Police log for May 12,22:42 20:15 18:03 14:27,none",
        "Live tracking of parcel 340,14:32 09:12 05:47 01:20,none",
        "Mill FM live: recently played,14:32 14:28 14:23 14:19,none",
        "Наживо: розклад руху,18:02 17:31 16:44 15:58,none",
        "Canlı: yayın akışı,18:02 17:31 16:44 15:58,none",
        "مباشر: جدول البث,18:02 17:31 16:44 15:58,none",
        "Trực tiếp: lịch phát sóng,18:02 17:31 16:44 15:58,none",
        "Siaran langsung: jadwal hari ini,18:02 17:31 16:44 15:58,none",
        "ถ่ายทอดสด: ผังรายการ,18:02 17:31 16:44 15:58,none",
        "Ao vivo: o moinho em chamas,18:02 17:31 16:44 15:58,live-blog",
        "Наживо: млин у вогні,18:02 17:31 16:44 15:58,live-blog",
        "Trực tiếp: cháy nhà máy,18:02 17:31 16:44 15:58,live-blog"
    })
    void whatIsSetAheadOrRecordedIsNoLiveBlog(String title, String times, String kind) {
        String body = each("<div><span class='time'>@</span><p>%</p></div>", List.of(times.split(" ")));
        assertEquals(kind, page(title, body).kind().code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<h3>@ | Words above them</h3><p>%</p>; 31.03.22 | 11:26; 30.03.22 | 07:56; 29.03.22 | 21:10",
                "<p><b>@:</b> %</p>; Update, Sonntag (13. März), 21.24 Uhr; Update, Sonntag (13. März), 16.30 Uhr;"
                        + " Erstmeldung, Sonntag (13. März), 08.40 Uhr",
                "<b>@:</b> %<br>; 10:50 p.m. EST Thursday; 10:47 p.m. EST Thursday; 9:18 p.m. EST Thursday"
            })
    void aParagraphMayBeginWithItsDate(String form, String a, String b, String c) {
        Document found = page(
                "Hochwasser im Ticker: Damm gebrochen",
                "<p>Seit gestern steht das Wasser in den Straßen.</p><div>" + each(form, List.of(a, b, c)) + "</div>");
        assertEquals(DocumentKind.LIVE_BLOG, found.kind());
        assertEquals(
                List.of(a, b, c),
                found.updates().stream().map(u -> u.stamps().getFirst().text()).toList());
        assertEquals(
                WORDS.subList(0, 3), found.updates().stream().map(u -> u.text()).toList());
    }

    @ParameterizedTest
    @CsvSource({"'Nov 8, 3:20 PM'", "'08.11.2023, 15:20'"})
    void datesAloneBesideLinksOpenNothing(String time) {
        String links = each("<p>@</p><p><a href='/a'>%</a></p>", List.of(time, time, time));
        assertEquals(
                DocumentKind.NONE, page("What voters said in the north", links).kind());
    }
}
