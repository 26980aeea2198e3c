package app.rundown.read.text;

import static app.rundown.read.text.TextBlog.WORDS;
import static app.rundown.read.text.TextBlog.authors;
import static app.rundown.read.text.TextBlog.headlines;
import static app.rundown.read.text.TextBlog.local;
import static app.rundown.read.text.TextBlog.read;
import static app.rundown.read.text.TextBlog.shown;
import static app.rundown.read.text.TextBlog.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks forms of live blogs that were found in public pages. */
class FoundFormsTest {
    private static String entries(String form, String... times) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times.length; i++) {
            text.append(form.replace("@", times[i]).replace("%", WORDS.get(i % WORDS.size())))
                    .append("\n\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ – %", "@ - %", "@: %", "@:\n%"})
    void aSignMayPartFourDigitsFromTheWords(String form) {
        Document night = read("The count, live\n\n12 May 2021\n\n" + entries(form, "0421", "0355", "0012"));
        assertEquals(List.of("0421", "0355", "0012"), shown(night));
        assertEquals(List.of("2021-05-12T04:21", "2021-05-12T03:55", "2021-05-12T00:12"), local(night));
        assertEquals(WORDS, texts(night));
    }

    @Test
    void theInitialsOfAnAuthorMayStandBehindFourDigits() {
        Document night = read("Election night live blog\n\n" + entries("@, AB: %", "0843", "0639", "0558")
                + "0530, CD:\nThe last hall has begun to count its votes, and nobody goes home.\n");
        assertEquals(List.of("0843", "0639", "0558", "0530"), shown(night));
        assertEquals(List.of("AB", "AB", "AB", "CD"), authors(night));
    }

    @Test
    void yearsAreNoClocks() {
        assertEquals(
                DocumentKind.NONE,
                read("The history of our town\n\n" + entries("@ – %", "1914", "1938", "2012"))
                        .kind());
    }

    @Test
    void headlinesWithTheirClockInBracketsMayBeLongOrBeginWithANumber() {
        Document night = read("The count in our county, live\n\n"
                + "They sang together in the hall of the party that won the north of the county (23:29)\n\n"
                + WORDS.get(0) + "\n\n81.3 per cent of the votes have been counted (23:25)\n\n" + WORDS.get(1)
                + "\n\nThe dirtiest campaign that we have ever had - says the teacher who lost (23:21)\n\n"
                + WORDS.get(2) + "\n");
        assertEquals(List.of("23:29", "23:25", "23:21"), shown(night));
        assertEquals(
                "81.3 per cent of the votes have been counted", headlines(night).get(1));
        assertEquals(WORDS, texts(night));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@'", "@. min."})
    void minutesMayFollowEachOtherInOneParagraph(String form) {
        StringBuilder text = new StringBuilder("Northtown - Southtown 2:1\n\nGoals: Lie (36') - Moe (32', 62')\n\n"
                + "Northtown: Dahl - Berg (54', Lund), Vik - Sand\n\nLive: Northtown - Southtown");
        for (String minute : List.of("64", "62", "59", "56", "45+1", "12")) {
            text.append(' ').append(form.replace("@", minute)).append(" The ball goes over the bar again, and far.");
        }
        Document match = read(text.toString());
        assertEquals(
                List.of("64", "62", "59", "56", "45+1", "12"),
                shown(match).stream().map(s -> s.replaceAll("[^\\d+]", "")).toList());
        assertEquals("The ball goes over the bar again, and far.", texts(match).getFirst());
        assertEquals("null", local(match).getFirst());
    }

    @Test
    void minutesMayStandAloneWithoutASign() {
        String lines = "    90+6\n    The match is over.\n\n    90+2\n    The last chance for the guests is gone.\n\n"
                + "    89\n    A change: Dahl goes, Berg comes.\n\n    71\n    Yellow for Vik after a foul.\n";
        Document match = read("final\nNorthtown\n0:1 (0:0)\nSouthtown\n\n" + lines);
        assertEquals(List.of("90+6", "90+2", "89", "71"), shown(match));
        assertEquals("The match is over.", texts(match).getFirst());
        assertEquals(
                DocumentKind.NONE,
                read("final\nNorthtown\n0:1 (0:0)\nSouthtown\n\n" + lines.replace("+", ""))
                        .kind());
    }

    @Test
    void theBallOfAnOverMayBeCalledSo() {
        Document match = read("Northtown and Southtown, the chase\n\n14.6 overs (0 Run)\nShort and at the stumps.\n\n"
                + "14.5 overs (1 Run)\nPushed to the off side.\n\n14.4 overs (6 Runs)\nHigh over the fence.\n");
        assertEquals(List.of("14.6 overs (0 Run)", "14.5 overs (1 Run)", "14.4 overs (6 Runs)"), shown(match));
        assertEquals("null", local(match).getFirst());
    }

    @Test
    void someClocksMayHaveAColonAndOthersAFullStop() {
        Document night =
                read("Liveblog: the count\n\n12 May 2021\n\n" + entries("@ %", "21.58", "21.52", "21:04", "20.30"));
        assertEquals(List.of("21.58", "21.52", "21:04", "20.30"), shown(night));
    }

    @Test
    void aChronicleMayBeginAtMidnight() {
        Document day = read("The day in our town\n\nAll that happens, in our live blog\n\n14 April\n\n"
                + entries("@ %", "0:00", "0:05", "0:10", "1:05", "2:40"));
        assertEquals(List.of("0:00", "0:05", "0:10", "1:05", "2:40"), shown(day));
    }

    @Test
    void entriesThatAreCalledUpdatesMayRunForwardAndBeginInLowerCase() {
        Document march = read("La manifestation du port\n\n"
                + "Point à 15h17 : Les cars sont coincés à la porte du nord, on leur demande de reculer.\n\n"
                + "Point 15h20 : L'avenue du port est comble, plus de mouvement possible.\n\n"
                + "Point 15h32 : les rues voisines sont pleines de manifestants qui cherchent une place.\n");
        assertEquals(3, march.updates().size());
        assertTrue(texts(march).get(2).startsWith("les rues voisines"));
    }

    @Test
    void wordsThatOnlyCallATextLiveAreNotItsTitle() {
        assertEquals(
                "Reactions to the count, live",
                read("Minute by minute\n—\nReactions to the count, live\n" + entries("@ %", "20:15", "20:02", "19:41"))
                        .title());
    }

    @Test
    void aCaptionThatEndsWithItsPhotographerIsNoTitle() {
        assertEquals(
                "The airport of Old Field waits",
                read("Digital\n\n"
                    + "The airport of Old Field waits\n\n"
                    + "Much was planned for this year, but the hall stays empty.\n"
                    + "A plane in front of the hall of the airport that should have opened long ago, “Old Field”."
                    + " Photo:abc\n"
                                + entries("@\nFrom the night blog\n\n%", "07:53", "07:30", "06:48"))
                        .title());
    }

    @Test
    void theYearInATitleBelongsToADateOfWhichTheDayOfTheWeekFits() {
        String head = "Elecciones 2023: minuto a minuto\n\nEste domingo 22 de octubre tuvieron lugar las elecciones.\n"
                + "Este domingo 22 de octubre votaron todas las provincias.\n";
        String rest = entries("@ hs | %", "22:54", "22:22", "21:44");
        assertEquals("2023-10-22T22:54", local(read(head + rest)).getFirst());
        assertEquals(
                "null", local(read(head.replace("domingo", "martes") + rest)).getFirst());
    }

    @Test
    void aDayToldInClocksOfTwelveHoursOrPastMidnightIsNoLiveBlog() {
        for (List<String> day : List.of(
                List.of("7:25", "8:05", "8:45", "2:30", "4:15", "7:30"),
                List.of("6:45 a.m.", "9 a.m.", "11 p.m.", "1 a.m."))) {
            assertEquals(
                    DocumentKind.NONE,
                    read("A day in my life\n\n" + entries("@ — %", day.toArray(String[]::new)))
                            .kind());
        }
    }

    @Test
    void fullHoursMayBeWritten() {
        Document day = read("La manifestation en direct\n\n12 mai 2021\n\n"
                + entries("@ : %", "23 heures", "22h10", "21 heures", "19h45"));
        assertEquals(
                List.of("2021-05-12T23:00", "2021-05-12T22:10", "2021-05-12T21:00", "2021-05-12T19:45"), local(day));
    }

    @Test
    void clocksMayStandBeforeTheMinutesOfAGame() {
        Document match = read("Northtown - Southtown, live\n\n"
                + "6. minute\n\n"
                + "The first shot goes wide.\n\n"
                + "4. minute\n\n"
                + "The guests are in our half.\n\n"
                + "13:57\n\n"
                + "Both teams greet each other.\n\n"
                + "13:54\n\n"
                + "The hymn is sung.\n");
        assertEquals(List.of("6. minute", "4. minute", "13:57", "13:54"), shown(match));
    }

    @Test
    void aWordBehindSeveralClocksIsTheirLabel() {
        Document march = read("Suivi en direct\n\n17h03\n\n" + WORDS.get(0) + "\n\n16h28 flic\n\n" + WORDS.get(1)
                + "\n\n16h22\n\n" + WORDS.get(2) + "\n\n15h57 flic\n\n" + WORDS.get(0) + "\n");
        assertEquals(List.of("17h03", "16h28", "16h22", "15h57"), shown(march));
        assertEquals(WORDS.get(1), texts(march).get(1));
    }

    @Test
    void aHeadlineWithItsClockInAnOverviewIsNotTheTitle() {
        assertEquals(
                "News of today: the storm",
                read("News of today: the storm\n\n"
                                + "The harbour is closed for ships (15:45)\n\n"
                                + "A tree has fallen (14:44)\n\n"
                                + entries("+++ @: The harbour +++\n%", "15:56", "15:48", "14:44"))
                        .title());
    }

    @Test
    void aHeadlineMayTouchTheLabelOfItsDate() {
        Document count = read("Summary\n\n  • Ferries run again\n\n"
                + entries(
                        "1. Ferries run againpublished at @ British Summer Time 10 June 2020\n\n%",
                        "12:24", "12:18", "11:59"));
        assertEquals(List.of("Ferries run again", "Ferries run again", "Ferries run again"), headlines(count));
        assertEquals(List.of("2020-06-10T12:24", "2020-06-10T12:18", "2020-06-10T11:59"), local(count));
        assertEquals(WORDS, texts(count));
    }

    @Test
    void numberedEntriesUnderALineAboutTheirTimesNeedNoClock() {
        String list = "1. Ferries run again\n\n" + WORDS.get(0) + "\n\n2. The road is clear\n\n" + WORDS.get(1)
                + "\n\n3. Nobody was hurt\n\n" + WORDS.get(2) + "\n\n4. Good morning\n\n" + WORDS.get(0) + "\n";
        Document storm = read("Live Reporting\n\nIda Brandt\n\nAll times stated are UK\n\n" + list);
        assertEquals(
                List.of("Ferries run again", "The road is clear", "Nobody was hurt", "Good morning"), headlines(storm));
        assertTrue(storm.updates().stream().allMatch(update -> update.stamps().isEmpty()));
        assertEquals(WORDS.get(1), texts(storm).get(1));
        assertEquals(
                DocumentKind.NONE,
                read("How to write a live blog\n\nIda Brandt\n\n" + list).kind());
    }

    @Test
    void aLabelMayPartTheNumberOfAnEntryFromItsClock() {
        Document stage = read("Stage 4\n\nComplete live report\n\n" + "1. 12:46:00 CEST\n\n" + WORDS.get(0)
                + "\n\n2. 12:51:00 CEST\n\n" + WORDS.get(1) + "\n\n3. 13:02:00 CEST\n\n" + WORDS.get(2)
                + "\n\n4. 13:07:00 CEST\n\n" + WORDS.get(0) + "\n\n5. 41 km to go\n\n13:13:00 CEST\n\n"
                + WORDS.get(1) + "\n");
        assertEquals(5, stage.updates().size());
        assertEquals("13:13:00 CEST", shown(stage).getLast());
        assertEquals("41 km to go", headlines(stage).getLast());
        assertEquals(WORDS.get(0), texts(stage).get(3));
    }

    @Test
    void wordsForMoreBylinesAndSignsEndNoEntry() {
        Document count = read("Apuração ao vivo\n\n18:17 – Waldez lidera no Amapá\n\n" + WORDS.get(0)
                + "\n\nLeia mais\n\n–\n\n18:10 – Zema lidera em Minas\n\n" + WORDS.get(1)
                + "\n\n(Por Ida Brandt)\n\n–\n\n18:07 – Witzel lidera no Rio\n\n" + WORDS.get(2) + "\n");
        assertEquals(WORDS, texts(count));
        assertEquals("Ida Brandt", authors(count).get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ horas | %", "@ish - %"})
    void aWordBehindTheClockMayPartItFromASign(String form) {
        Document day = read("Elecciones EN VIVO\n\n12 May 2021\n\n" + entries(form, "21:36", "21:15", "20:32"));
        assertEquals(List.of("2021-05-12T21:36", "2021-05-12T21:15", "2021-05-12T20:32"), local(day));
        assertEquals(WORDS, texts(day));
    }

    @Test
    void theSameLabelAboveEachEntryNeedsNoClock() {
        String label = "Live Blog Post\n\n";
        Document day = read("Election day, minute by minute\n\n" + label + "Where the leaders vote\n\n" + WORDS.get(0)
                + "\n\n" + label + "How to find your school\n\n" + WORDS.get(1) + "\n\n" + label
                + "The schools are open\n\n" + WORDS.get(2) + "\n\n" + label + "Good morning\n\n" + WORDS.get(0)
                + "\n");
        assertEquals(
                List.of("Where the leaders vote", "How to find your school", "The schools are open", "Good morning"),
                headlines(day));
        assertEquals(WORDS.get(2), texts(day).get(2));
        assertTrue(day.updates().stream().allMatch(update -> update.stamps().isEmpty()));
    }

    @Test
    void theOnlyLineOfAnEntryIsItsTextWhereOthersHaveNoHeadlines() {
        Document keynote = read("Keynote, live blog\n\n"
                + "Ida Brandt 5/28/2015 4:08:44 PM\nThe lights have dimmed and we see a film\n\n"
                + "Tom Okoro 5/28/2015 4:09:17 PM\n" + WORDS.get(0) + "\n\n"
                + "Ida Brandt 5/28/2015 4:10:01 PM\n" + WORDS.get(1) + "\n");
        assertEquals(List.of("null", "null", "null"), headlines(keynote));
        assertEquals("The lights have dimmed and we see a film", texts(keynote).getFirst());
    }

    @Test
    void theHeadMayHaveLinksToItsPartsAndADateThatTouchesTheAuthors() {
        Document vote = read("1. Pular para o conteúdo\n2. Pular para o menu principal\n\nSegundo turno ao vivo\n\n"
                + "Ida Brandt / Tom Okoro26 de outubro de 2014\n\n" + entries("@ - %", "22:02", "22:01", "21:57"));
        assertEquals("Segundo turno ao vivo", vote.title());
        assertEquals("2014-10-26T22:02", local(vote).getFirst());
    }

    @Test
    void theTitleStandsAboveItsDateOrTwice() {
        String more = "Acompanhe em tempo real tudo sobre este dia de votação\n\n";
        String blog = entries("@ - %", "21h10", "21h07", "21h05");
        assertEquals(
                "Votos quase todos contados: siga em tempo real",
                read("TEMPO REAL\n\nVotos quase todos contados: siga em tempo real\n\nRedação · 2 de Outubro de 2022 às"
                                + " 08:53\n\n" + more + blog)
                        .title());
        assertEquals(
                "Elecciones EN VIVO: minuto a minuto y resultados",
                read("Portal\n\n"
                                + "Elecciones EN VIVO: minuto a minuto y resultados\n\n"
                                + "Elecciones EN VIVO: minuto a minuto y resultados\n\n"
                                + "Minuto a minuto de las elecciones\n\n" + blog)
                        .title());
    }
}
