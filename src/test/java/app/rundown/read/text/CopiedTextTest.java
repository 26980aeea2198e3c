package app.rundown.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import app.rundown.read.Readers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks where clocks, headlines and names stand in the entries of texts that were copied from pages. */
class CopiedTextTest {
    private static final String TITLE = "Ferry aground off Lerna: live\n\nThe ferry sits on a sandbank.\n\n";
    private static final List<String> CLOCKS = List.of("18:40", "18:12", "17:55");
    private static final List<String> HEADLINES = List.of("Tide lifts the bow", "Soup for all", "Ferry stuck");
    private static final List<String> WORDS = List.of(
            "The tide has lifted the bow by the height of a boot.",
            "The cook hands out soup to all on board, and there is enough.",
            "The ferry has run on a sandbank in thick fog.");

    private static Document read(String text) {
        return Readers.read(new Capture("ferry.txt", text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    /** Makes a text of three entries. In the form, C is the clock, H the headline and W the words. */
    private static String text(String form) {
        StringBuilder text = new StringBuilder(TITLE);
        for (int i = 0; i < CLOCKS.size(); i++) {
            text.append(form.replace("\\n", "\n")
                    .replace("{C}", CLOCKS.get(i))
                    .replace("{H}", HEADLINES.get(i))
                    .replace("{W}", WORDS.get(i)));
        }
        return text.toString();
    }

    private static void assertIsFerry(Document found, boolean headlines) {
        assertEquals(DocumentKind.LIVE_BLOG, found.kind(), found.problems().toString());
        assertEquals("Ferry aground off Lerna: live", found.title());
        assertEquals(
                "The ferry sits on a sandbank.", found.introduction().getFirst().text());
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
        for (int i = 0; i < CLOCKS.size(); i++) {
            Update update = found.updates().get(i);
            String shown = update.stamps().getFirst().text();
            assertTrue(shown.contains(CLOCKS.get(i)), shown);
            assertEquals(headlines ? HEADLINES.get(i) : null, update.headline());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The clock below the words.
                "{H}\\n{W}\\n{C}\\n\\n",
                "{H}\\n\\n{W}\\n\\n{C}\\n\\n",
                "{H}\\n{W}\\nPosted at {C}\\n\\n",
                "{H}\\n{W}\\nPosted at {C} by Ida Finch\\n\\n",
                "{H}\\n{W}\\n{C}\\nShare\\n\\n",
                // Between headline and words.
                "{H}\\n\\n{C}\\n\\n{W}\\n\\n",
                "{H}\\nOnline seit heute, {C} Uhr\\n{W}\\n",
                "{H}\\n\\n{C} , Ida Finch\\n\\n{W}\\n\\n",
                // Where clocks usually stand.
                "{C}\\n\\n{H}\\n\\n{W}\\n\\n",
                "Bulletin {C}\\n\\n{H}\\n\\n{W}\\n\\n",
                "+++ {H} +++\\n\\n{C} Uhr: {W}\\n\\n",
                "Ore {C}. {H}\\n{W}\\n",
                "【1日{C}】{H}\\n{W}\\n",
            })
    void clocksBelongToTheirOwnWords(String form) {
        assertIsFerry(read(text(form)), true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{W}\\n{C}\\n\\n",
                "{C}\\n{W}\\n\\n",
                "UPDATE ORA {C}.\\n{W}\\n",
                "| {C} | {W} |\\n",
                "| {C} {W} | |\\n",
            })
    void wordsWithoutHeadlinesToo(String form) {
        assertIsFerry(read(text(form)), false);
    }

    @Test
    void datesWithALabelAndWithoutItOpenEntriesAlike() {
        Document found = read(TITLE + "Aktualisierung, 4. Juni 2024, 8.15 Uhr:\n\n" + WORDS.get(0)
                + "\n\nAktualisierung, 3. Juni 2024, 18.40 Uhr:\n\n" + WORDS.get(1)
                + "\n\n3. Juni 2024, 18.12 Uhr:\n\n" + WORDS.get(2) + "\n\n3. Juni 2024, 17.55 Uhr:\n\n" + WORDS.get(0)
                + "\n");
        assertEquals(4, found.updates().size());
        assertEquals(WORDS.get(1), found.updates().get(1).text());
    }

    @Test
    void aNameMayStandBeforeADateInBrackets() {
        Document found = read(text("Lerna Post, [3 June 2024 at {C}:03]\\n{W}\\n\\n"));
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
        assertEquals(
                "3 June 2024 at 18:40:03",
                found.updates().getFirst().stamps().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4. Viertel, 0.08", "90. Minute + 6", "3. Viertel, 11:30"})
    void theClockOfAGameIsAPartOfItsLabel(String label) {
        Document found = read("Finale im Liveticker\n\n" + label + ": Die Gäste jubeln schon vor der Bank.\n\n"
                + label + ": Ein weiter Ball fliegt über alle hinweg.\n\n" + label
                + ": Der Trainer tauscht zwei müde Spieler aus.\n");
        assertEquals(3, found.updates().size(), found.problems().toString());
        assertEquals(label, found.updates().getFirst().stamps().getFirst().text());
        assertEquals(
                "Die Gäste jubeln schon vor der Bank.",
                found.updates().getFirst().text());
    }

    @Test
    void aPictureCreditBelowTheWordsIsNoHeadlineOfTheNextClock() {
        Document found = read(text("{C}\\n\\n{W}\\n\\nPhoto: Lerna Post\\n\\n"));
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
    }

    @Test
    void aTextThatWasCutBehindAClockKeepsItsOrder() {
        Document found = read(text("{C}\\n{W}\\n\\n") + "17:30\n");
        assertEquals("18:40", found.updates().getFirst().stamps().getFirst().text());
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
        assertTrue(found.problems().getFirst().what().contains("left out; perhaps a picture stood there: 17:30."));
    }

    @Test
    void namesAboveHeadlinesAreAuthors() {
        Document found = read(text("Ida Finch\\n{H}\\n{C} 03.06.2024\\n{W}\\n"));
        assertIsFerry(found, true);
        assertTrue(found.updates().stream().allMatch(update -> "Ida Finch".equals(update.author())));
    }

    @ParameterizedTest
    @CsvSource({
        // Names of three or four letters are no zones.
        "• {A} 6/3/2024 6:4{I}:09 PM, Anna Lee, Tom Ford",
        "{A} 6:4{I}:09 pm, Anna Lee, Tom Ford",
        "{A} — Today at 6:4{I} PM, Anna Lee, Tom Ford",
        "• {A} 6/3/2024 6:4{I}:09 PM, Anna Lee, t.ford",
    })
    void namesBeforeClocksAreAuthors(String form, String first, String second) {
        StringBuilder text = new StringBuilder(TITLE);
        for (int i = 4; i > 0; i--) {
            text.append(form.replace("{A}", i % 2 == 0 ? first : second).replace("{I}", Integer.toString(i)));
            text.append('\n').append(WORDS.get(i % 3)).append("\n\n");
        }
        List<Update> found = read(text.toString()).updates();
        assertEquals(4, found.size());
        assertEquals(first, found.get(0).author());
        assertEquals(second, found.get(1).author());
        assertNull(found.get(0).headline());
    }

    @ParameterizedTest
    @ValueSource(strings = {" +++ ", " *** ", " • ", " | "})
    void entriesThatFollowOneAnotherInOneParagraphAreParted(String between) {
        String entries = CLOCKS.get(0) + " Uhr: " + WORDS.get(0) + between + CLOCKS.get(1) + " Uhr: " + WORDS.get(1)
                + between + CLOCKS.get(2) + " Uhr: " + WORDS.get(2);
        assertIsFerry(read(TITLE + entries + "\n"), false);
    }

    @Test
    void datesBeforeClocksPartThemToo() {
        Document found = read(TITLE + "6/3/24 6:40 PM " + WORDS.get(0) + " 6/3/24 6:12 PM " + WORDS.get(1)
                + " 6/3/24 5:55 PM " + WORDS.get(2));
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
    }

    @Test
    void threeShortEntriesAreEnoughWhereTheirClocksFall() {
        assertEquals(
                3,
                read("Ferry aground: live\n\n18:40 Bow is up.\n\n18:12 Soup.\n\n17:55 Ferry is stuck.\n")
                        .updates()
                        .size());
        // A programme rises.
        assertEquals(
                DocumentKind.NONE,
                read("Live on the pier\n\n17:55 Ferry Band\n\n18:12 Soup\n\n18:40 The Bows\n")
                        .kind());
    }

    @Test
    void aPrintedTextKeepsItsAddressAndWhenItWasPrinted() {
        String foot = "\nhttps://lerna.example/ferry\n14-10-22, 21:37\nPage %d of 3\n\f";
        StringBuilder text = new StringBuilder(TITLE);
        for (int i = 0; i < CLOCKS.size(); i++) {
            text.append(CLOCKS.get(i)).append('\n').append(WORDS.get(i)).append(foot.formatted(i + 1));
        }
        Document found = read(text.toString());
        assertIsFerry(found, false);
        assertEquals("https://lerna.example/ferry", found.url());
        assertEquals("14-10-22, 21:37", found.stamps().getFirst().text());
        assertEquals(1, found.introduction().size());
    }

    @Test
    void anAddressThatIsCutIsTold() {
        Document found = read("https://lerna.example/live/fer…\n" + text("{C}\\n{W}\\n\\n"));
        assertNull(found.url());
        assertTrue(found.problems().getFirst().what().contains("is cut off is left out: https://lerna"));
    }

    @Test
    void aTextThatABrowserSavedIsReadAsText() {
        String page = "<html><head><meta name=\"color-scheme\" content=\"light dark\"></head><body><pre style=\"a\">"
                + text("{C}\\n{H}\\n{W} &amp; more.\\n\\n") + "</pre></body></html>";
        Document found = read(page);
        assertEquals(3, found.updates().size(), found.problems().toString());
        assertTrue(found.updates().getFirst().text().endsWith("& more."));
        assertEquals("Tide lifts the bow", found.updates().getFirst().headline());
    }

    @Test
    void linesThatAPagePreformatsAreParagraphs() {
        String page =
                "<html><head><title>Ferry aground off Lerna: live</title></head><body><h1>Ferry aground off Lerna:"
                        + " live</h1><p>The ferry sits on a sandbank.</p><pre>"
                        + text("{C} {W}\\n").substring(TITLE.length())
                        + "</pre><p>Imprint</p></body></html>";
        assertEquals(
                WORDS.subList(0, 2),
                read(page).updates().stream().limit(2).map(Update::text).toList());
    }
}
