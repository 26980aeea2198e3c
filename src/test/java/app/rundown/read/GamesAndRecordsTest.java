package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Commentaries on games whose entries are labelled by set, ball or minute, and records whose clocks run forward, such
 * as minutes of meetings, which are no live blogs.
 */
class GamesAndRecordsTest {
    private static final List<String> WORDS = List.of(
            "Moe serves out the match with an ace down the middle, and the hall stands up for both of them.",
            "Lie breaks back with a lob that lands on the line, and Moe can do nothing but look at it.",
            "Moe wins the first long rally of the evening, and the two smile at each other over the net.",
            "A quick beginning, in which neither of the two has had to fight for a game of her own.");

    private static Document read(String name, String text) {
        return Readers.read(new Capture(name, text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static Document page(String title, String body) {
        return read(
                "page.html",
                "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><div>" + body
                        + "</div></body></html>");
    }

    private static String each(String pattern, List<String> labels) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < WORDS.size(); i++) {
            all.append(pattern.replace("{label}", labels.get(i)).replace("{text}", WORDS.get(i)));
        }
        return all.toString();
    }

    private static List<String> shown(Document document) {
        return document.updates().stream()
                .map(update ->
                        update.stamps().stream().map(Stamp::text).findFirst().orElse(""))
                .toList();
    }

    @Test
    void headingsWithTheSetOpenEntriesOfAPage() {
        Document game = page(
                "Moe beats Lie in the final: as it happened",
                each("<h3>{label}: Moe 4-3</h3><p>{text}</p>", List.of("Set 2", "Set 2", "Set 1", "Set 1")));
        assertEquals(DocumentKind.LIVE_BLOG, game.kind());
        assertEquals(List.of("Set 2", "Set 2", "Set 1", "Set 1"), shown(game));
        assertEquals(WORDS, game.updates().stream().map(Update::text).toList());
        assertEquals("Moe 4-3", game.updates().getFirst().headline());
    }

    @Test
    void scoresTellThatSetsArePartsOfAGame() {
        String sets = each(
                "<h3>{label}</h3><p>{text}</p>",
                List.of("Set 3: Moe 6-4", "Set 2: Lie 7-5", "Set 1: Moe 5-3", "Set 1: Moe 2-1"));
        assertEquals(
                DocumentKind.LIVE_BLOG, page("Moe beats Lie in the final", sets).kind());
        String plain = each("<h3>{label}</h3><p>{text}</p>", List.of("Round 1:", "Round 2:", "Round 3:", "Round 4:"));
        assertEquals(DocumentKind.NONE, page("A hat for a cold morning", plain).kind());
    }

    @Test
    void aBallMayStandInABoxOfItsOwn() {
        Document game = page(
                "Northtown v Southtown: ball by ball, as it happened",
                each(
                        "<div class=ball><div><span>{label}</span></div><p><b>Moe to Lie, 2 runs.</b> {text}</p></div>",
                        List.of("12.4", "12.3", "12.2", "12.1")));
        assertEquals(List.of("12.4", "12.3", "12.2", "12.1"), shown(game));
    }

    @Test
    void aBallMayStandAloneOnItsLine() {
        String head = "Northtown v Southtown: ball-by-ball commentary\n\n";
        Document game = read(
                "game.txt",
                head + "12.3\nMoe to Lie, no run, defended off the front foot.\n12.2\nMoe to Lie, FOUR runs through the"
                        + " covers.\n12.1\nMoe to Reed, 1 run to long-on.\n");
        assertEquals(DocumentKind.LIVE_BLOG, game.kind());
        assertEquals(List.of("12.3", "12.2", "12.1"), shown(game));
        String sections = "Live stage: terms of hire\n\n1.1\nThe hall is let with its chairs and its lamps.\n1.2\nThe"
                + " keys are handed over at noon on the day.\n2.1\nThe fee is due within a fortnight.\n";
        assertEquals(DocumentKind.NONE, read("terms.txt", sections).kind());
    }

    @Test
    void aCommentaryIsNotTakenForComments() {
        Document game = page(
                "Northtown 2-1 Southtown",
                "<ul class=commentary>"
                        + each(
                                "<li class=commentary__item><span class=commentary__minute>{label}</span>"
                                        + "<p class=commentary__text>{text}</p></li>",
                                List.of("90+4'", "71'", "45+1'", "12'"))
                        + "</ul>");
        assertEquals(List.of("90+4'", "71'", "45+1'", "12'"), shown(game));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour council, ordinary meeting\n3 July 2021\n\n"
                        + "7.30pm The members agreed the record of the last meeting, and the chair signed it.\n"
                        + "7.48pm A resident of the quay asked when the drain would be cleared at last.\n"
                        + "8.15pm Payments were approved as listed, proposed by Mrs Moe and carried by all.\n",
                "Calls to the harbour police\n\nSaturday, July 3\n"
                        + "8:14 a.m. A seal was asleep on the slipway. It left when the ferry came.\n"
                        + "1:40 p.m. A van struck a bollard on the quay and did not stop.\n\nSunday, July 4\n"
                        + "6:55 a.m. A boat was reported stolen; its owner had lent it to her son.\n"
                        + "4:21 p.m. Officers let a man into his house, of which he had lost the key.\n",
                "House of Assembly\n"
                        + "3 July 2021\n\n"
                        + "2.35 pm\n"
                        + "Mrs Moe (Northtown): I beg to move that the bill be read for the second time, and I will be"
                        + " brief.\n\n"
                        + "2.51 pm\n"
                        + "Mr Lie (Southtown): My friend is never brief, and the bill is not either.\n\n"
                        + "3.10 pm\n"
                        + "Mrs Moe: I thank him for the warning.\n"
            })
    void recordsWhoseClocksRunForwardAreNoLiveBlogs(String text) {
        assertEquals(DocumentKind.NONE, read("record.txt", text).kind());
        assertEquals(DocumentKind.LIVE_BLOG, read("record.txt", "Live: " + text).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"18.03 18.20 19.25 19.41", "9:05 9:20 10:10 11:25", "20:15 21:45 23:20 00:05"})
    void norAreThoseOfPages(String clocks) {
        String body = each("<p><strong>{label}</strong> {text}</p>", List.of(clocks.split(" ")));
        assertEquals(
                DocumentKind.NONE, page("An evening at the harbour club", body).kind());
        assertEquals(
                DocumentKind.NONE,
                page("Harbour club: meeting minutes, July", body).kind());
        assertEquals(
                DocumentKind.LIVE_BLOG,
                page("An evening at the harbour club: as it happened", body).kind());
    }

    @Test
    void oneAuthorsThreadMayRunForward() {
        String posts = each(
                "<div class='entry entry-reply'><a rel=author href='/@moe'>Ida Moe</a> <a href='/@moe/{label}'><time"
                        + " datetime='2021-07-03T{label}:00Z'>2021-07-03</time></a><p>{text}</p></div>",
                List.of("09:01", "09:24", "10:10", "11:32"));
        assertEquals(DocumentKind.LIVE_BLOG, page("Ida Moe (@moe)", posts).kind());
    }

    @Test
    void aMinuteMayHaveNothingButAFullStop() {
        String text = "Liveticker: Nordstadt - Hafen 2:1\n"
                + "12. Mai 2021\n\n"
                + "90.+2 Abpfiff in Nordstadt, und alle gehen nach Hause.\n"
                + "71. Tor für Nordstadt! Moe trifft aus der Ferne.\n"
                + "45. Pause, und es steht eins zu eins.\n"
                + "12. Tor für Hafen, nach einem langen Pass.\n";
        assertEquals(List.of("90.+2", "71.", "45.", "12."), shown(read("game.txt", text)));
        String list = "Liveticker: was neu ist\n\n1. Moe ist wieder da und spielt von Beginn an.\n2. Lie fehlt noch"
                + " einige Wochen wegen des Knies.\n3. Das Stadion hat einen neuen Rasen bekommen.\n";
        assertEquals(DocumentKind.NONE, read("list.txt", list).kind());
    }

    @Test
    void theScoreBetweenTwoNamesOpensAnEntry() {
        String text = "Moe v Lie, third round\n"
                + "12 May 2021\n\n"
                + "*Moe 6-3 3-4 Lie Lie breaks with a lob that lands on the line.\n\n"
                + "Moe 6-3 3-3 Lie* Moe holds, but only just, after three deuces.\n\n"
                + "*Moe 6-3 Lie Moe takes the first set in half an hour.\n";
        assertEquals(List.of("Moe 6-3 3-4 Lie", "Moe 6-3 3-3 Lie*", "Moe 6-3 Lie"), shown(read("game.txt", text)));
        String results = "Results of the third round\n\nMoe 6-3 6-4 Lie Court one, in two hours.\n\nReed 6-1 6-0 Brook"
                + " Court two, in one.\n\nStone 7-5 7-5 Berg Court three, in the dark.\n";
        assertEquals(DocumentKind.NONE, read("results.txt", results).kind());
    }

    @Test
    void aChangelogIsNeitherALiveBlogNorAWrapUp() {
        String text = "Changelog\n\n2021-05-12 14:05 Ida Moe\n* the reader skips the mark at the beginning\n* tests for"
                + " files without a last line\n\n2021-05-11 17:40 Per Lie\n* build with the new tools; the old ones are"
                + " gone\n* remove the shim for version one\n\n2021-05-10 09:55 Ida Moe\n* first sketch of the command"
                + " line\n* help texts\n";
        assertEquals(DocumentKind.NONE, read("changes.txt", text).kind());
    }

    @Test
    void theHistoryOfAChannelHasDaysInItsTimes() {
        String posts = each(
                        "<div class=message><div class='pull_left userpic_wrap'><div class=userpic>H</div></div><div"
                                + " class=body><div class=date title='{label}:31 UTC+02:00'>{label}</div><div"
                                + " class=from_name>Harbour</div><div class=text>{text}</div></div></div>",
                        List.of("03.07.2021 09:01", "03.07.2021 09:24", "03.07.2021 23:10", "04.07.2021 06:32"))
                .replaceAll(">\\d\\d\\.07\\.2021 ", ">");
        Document channel = page("Harbour", posts);
        assertEquals(WORDS, channel.updates().stream().map(Update::text).toList());
        assertEquals("Harbour", channel.updates().getFirst().author());
    }
}
