package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import app.rundown.quote.Quotes;
import app.rundown.quote.TextDocuments;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks who speaks in Polish news, whose cases show what belongs to an office, and whose dashes show speech. */
class PolishSpeakersTest {
    private static final String MORE =
            "Wiele osób przyjechało na rowerach i droga jest zamknięta, ale nie wiadomo, jak długo to potrwa.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        – Molo trzeba zbudować od nowa – ocenił rzecznik Kremla Dmitriij Sokołow.|Dmitriij Sokołow
        – Molo trzeba zbudować od nowa – mówił trener Lecha Poznań Mbaye Ndoye.|Mbaye Ndoye
        – Molo trzeba zbudować od nowa – zapewnił prezes Orlenu Dmitriij Sokołow.|Dmitriij Sokołow
        – Molo trzeba zbudować od nowa – zapewnił minister obrony Ukrainy Ołeksij Karpenko.|Ołeksij Karpenko
        – Molo trzeba zbudować od nowa – oświadczyła szefowa KE Ursula von Bergen.|Ursula von Bergen
        – Molo trzeba zbudować od nowa – ogłosiła minister Nkosana Dlamo Zumani.|Nkosana Dlamo Zumani
        – Molo trzeba zbudować od nowa – dodał trener Lech Majka.|Lech Majka
        Trener Lecha powiedział: „Molo trzeba zbudować od nowa”.|
        Trener Legii zmienił skład. Powiedział też: „Molo trzeba zbudować od nowa”.|
        Prezes Wisły nie krył żalu. – Molo trzeba zbudować od nowa – mówił.|
        Prezes Orlenu powiedział: „Molo trzeba zbudować od nowa”.|
        """)
    void whatAnOfficeIsOfIsNoPartOfAName(String text, @Nullable String speaker) {
        assertEquals(speaker, only(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        – Molo trzeba zbudować od nowa – mówi „Rzeczpospolitej” Jochen Baum, socjolog z portu.|Jochen Baum
        – Molo trzeba zbudować od nowa – tłumaczy „Głosowi Portu” profesor Adam Kieł.|Adam Kieł
        – Molo trzeba zbudować od nowa – powiedziała w rozmowie z „Głosem Portu” Anna Lisiecka.|Anna Lisiecka
        – Molo trzeba zbudować od nowa – powiedział „Faktowi” burmistrz Jan Dereń.|Jan Dereń
        """)
    void aPapersNameBetweenAVerbAndItsSubjectIsNoQuote(String text, String speaker) {
        Quote quote = only("Torsten Wehr chce kontroli. Wehr przyjedzie jutro. " + text);
        assertEquals(speaker, quote.speaker(), quote.why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Prezydent Jan Holm powiedział, że molo jest „za stare na remont” – poinformował reporter Piotr Gil.|Jan Holm
        Premier Ewa Holm zapewniła, że uważa molo za „zbyt stare na remont” – podała agencja Ritzau.|Ewa Holm
        „Molo jest za stare na remont” – poinformował dziennikarz Piotr Gil.|Piotr Gil
        Prezydent Jan Holm zamknął molo. Jest ono „za stare na remont” – napisał reporter Piotr Gil.|Piotr Gil
        """)
    void whoeverPassesAReportOnIsNotItsSpeaker(String text, String speaker) {
        assertEquals(speaker, only(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Moskwa uznała te słowa za „zupełnie nieodpowiedzialne”.|Moskwa
        Pekin nazwał ten plan „zbyt kosztownym dla wszystkich”.|Pekin
        W Berlinie Ewa Holm powiedziała: „Molo trzeba zbudować od nowa”.|Ewa Holm
        """)
    void aCapitalThatSpeaksIsItsGovernment(String text, String speaker) {
        Quote quote = only("Prezydent Ukrainy udzielił wywiadu. " + text);
        assertEquals(speaker, quote.speaker(), quote.why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Chorwacki trener Nenad Kovač nie krył żalu. – Idziemy dalej razem – powiedział Chorwat.|Nenad Kovač
        Prowadzi Chorwat Nenad Kovač przed Karlem Weigerem. – Idziemy dalej razem – przyznał Chorwat.|Nenad Kovač
        Reprezentant Niemiec Karl Weiger wygrał. – Idziemy dalej razem – powiedział Niemiec.|Karl Weiger
        Chorwacki trener Nenad Kovač nie krył żalu. – Idziemy dalej razem – powiedział Norweg.|
        Iga Maj pokonała wszystkie rywalki. – Idziemy dalej razem – przyznała Czeszka.|
        """)
    void theWordForAPeopleMeansWhomTheTextGivesItsCountry(String text, @Nullable String speaker) {
        Quote quote = only(text);
        assertEquals(speaker, quote.speaker(), quote.why());
    }

    @Test
    void aDashForALeftOutVerbOpensNoSpeech() {
        Quote quote = only("– Molo jest stare – powiedział Jan Kowacz, trener Poznania,"
                + " który traci do lidera pięć punktów, a do prowadzącej drużyny – sześć.");
        assertEquals("Molo jest stare", quote.text());
        Quote resumed = only("– Jutro – powiedział Jan Kowacz, który prowadzi klub od lat – odpoczywamy cały dzień.");
        assertEquals("odpoczywamy cały dzień.", resumed.text());
    }

    @Test
    void twoTurnsInOneParagraphAreTwoPeoples() {
        List<Quote> quotes = Quotes.in(TextDocuments.single(
                        null,
                        "– Ale molo jest stare i śliskie... – zaczął dziennikarz, ale trener Jan Kowacz"
                                + " przerwał tę rozmowę, powiedział głośno: – Proszę mi nie przerywać.",
                        MORE))
                .quotes();
        assertEquals(2, quotes.size(), quotes.toString());
        assertNull(quotes.getFirst().speaker());
        assertEquals("Jan Kowacz", quotes.getLast().speaker(), quotes.getLast().why());
    }

    private static Quote only(String text) {
        List<Quote> quotes = Quotes.in(TextDocuments.single(null, text, MORE)).quotes();
        assertEquals(1, quotes.size(), quotes.toString());
        return quotes.getFirst();
    }
}
