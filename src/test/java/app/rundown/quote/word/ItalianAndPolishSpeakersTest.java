package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.rundown.model.Quote;
import app.rundown.quote.Quotes;
import app.rundown.quote.TextDocuments;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the ways to name a speaker in which the live blogs of Italy and Poland differ from others. */
class ItalianAndPolishSpeakersTest {
    private static final String ITALIAN =
            "Molte persone sono arrivate in bicicletta e la strada è chiusa anche per questo.";
    private static final String POLISH =
            "Wiele osób przyjechało na rowerach i droga jest zamknięta, ale nie wiadomo, jak długo to potrwa.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        «Il molo resta chiuso». Così Elena Trovati ha chiuso la riunione.|Elena Trovati
        «Il molo resta chiuso». Così Elena Trovati, presidente del porto, durante la visita.|Elena Trovati
        «Il molo resta chiuso». Così Elena Trovati, commentando i dati.|Elena Trovati
        Anna Serra da Guido Trovati in serata. «Il molo resta chiuso», ha detto Guido Trovati.|Guido Trovati
        Alla domanda se il faro fosse acceso risponde: “Certo- e aggiunge- per me il molo resta chiuso“. Così Elena Trovati, sorella di Ivo.|Elena Trovati
        In aula anche il capitano, Ivo Landi. “Il molo resta chiuso- ha detto l’avvocata Elena Trovati in aula- e così sia domani”.|Elena Trovati
        L’imprenditrice Elena Trovati, che conosce Ivo Landi dal ’94, quando ha comprato una barca, racconta al Corriere di aver atteso Ivo Landi sulla porta. «È arrivato puntuale, alle sette era già sul molo».|Elena Trovati
        «Il molo resta chiuso»: lo ha detto poco fa la leader di Onda Verde, Elena Trovati.|Elena Trovati
        «Il molo resta chiuso»: così Elena Trovati alla radio.|Elena Trovati
        «Il molo resta chiuso». Lo afferma in una nota Elena Trovati.|Elena Trovati
        «Il molo resta chiuso». A dirlo è Elena Trovati.|Elena Trovati
        «Il molo resta chiuso». È l'appello rivolto ai soci dalla sindaca Elena Trovati.|Elena Trovati
        «Il molo resta chiuso». Lo ha detto Elena Trovati, aggiungendo che «nessuno ha colpa».|Elena Trovati
        I pescatori «sono stanchi», avverte Elena Trovati, precisando che serve «un molo nuovo».|Elena Trovati
        Elena Trovati parla in aula. «Il molo resta chiuso», conclude la leader.|Elena Trovati
        Ivo Landi attende. «Bene», dice Ivo Landi. Elena Trovati esce: «Il molo resta chiuso», afferma.|Elena Trovati
        «Il molo resta chiuso», dice Elena Trovati. «Non ce ne sarà un altro», aggiunge commossa.|Elena Trovati
        Il molo ha «due crepe grandi» nel fondo, secondo la sindaca Elena Trovati.|Elena Trovati
        Il molo ha «due crepe» nel fondo, secondo quanto detto dalla portavoce del porto, Elena Trovati.|Elena Trovati
        Il molo è «molto vecchio», come ha spiegato Elena Trovati.|Elena Trovati
        Ottavio, con un sorriso, scherza: «Il molo resta chiuso».|Ottavio
        La portavoce del porto, Elena Trovati, tace. «Il molo è chiuso», dice la portavoce della Regione.|
        Il molo «è vecchio», avvertono Fivo, Onda Blu e Rema.|
        Il molo «resta chiuso», così hanno deciso Fivo, Onda Blu e Rema, che parlano di una «vittoria».|
        Esordisce Trovati: «Il molo resta chiuso». Elena Trovati presiede il porto.|Elena Trovati
        """)
    void italian(String text, @Nullable String speaker) {
        assertEquals(speaker, last(null, text, ITALIAN).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Helena Brzoza: Molo jest stare|– Molo trzeba zbudować od nowa – powiedziała posłanka.|Helena Brzoza
        |– Molo trzeba zbudować od nowa – mówi nam Tadeusz (47 l.) z Brzegu.|Tadeusz
        |– Molo trzeba zbudować od nowa – oburza się Ryszard, kolejny z rybaków.|Ryszard
        |– Molo jest stare – mówi Helena Brzoza. – Trzeba je zbudować od nowa – dodaje zdenerwowana.|Helena Brzoza
        Helena Brzoza: Molo jest stare|– Molo trzeba zbudować od nowa – powiedziała liderka Nowej Fali.|Helena Brzoza
        |– Molo trzeba zbudować od nowa – tymi słowami prezes portu Helena Brzoza zakończyła spotkanie.|Helena Brzoza
        |Molo zamknięto („Trzeba je zbudować od nowa” – z uśmiechem oznajmiła Helena Brzoza).|Helena Brzoza
        |„Molo trzeba zbudować od nowa” – powiedziała Dziennikowi o burzy posłanka Helena Brzoza.|Helena Brzoza
        |Helena Brzoza wróciła. „Molo zamknięto” – poinformowała. „Trzeba je zbudować” – dodano.|Helena Brzoza
        |– Molo trzeba zbudować od nowa – podkreślił selekcjoner. Jan Brzoza nie odejdzie.|Jan Brzoza
        |„Molo jest stare”, a „wójt nic nie robi” – mówiła Helena Brzoza. „Trzeba je zbudować” – dodała.|Helena Brzoza
        |Molo jest „stare i krzywe”, jak poinformował Zarząd Portów.|Zarząd Portów
        |– Molo trzeba zbudować od nowa – przekazał komendant straży nadbryg. Jan Brzoza.|Jan Brzoza
        |\u2212 Molo trzeba zbudować od nowa \u2212 powiedziała Helena Brzoza.|Helena Brzoza
        """)
    void polish(@Nullable String headline, String text, @Nullable String speaker) {
        assertEquals(speaker, last(headline, text, POLISH).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        – Wygramy – powiedział Jan Brzoza, szef Klubu Morskiego. – Molo jest nasze – dodał lider Fali Zachodniej.
        – Wygramy – krzyknął Jan Brzoza. – Wstyd mi za was wszystkich – wołał kibic.
        „Molo jest nasze” – napisał lider Nowej Fali.
        """)
    void nobodyWhoHoldsAnotherOffice(String text) {
        assertEquals(null, last(null, text, POLISH).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Molo jest stare. Trzeba je zbudować od nowa - podkreśliła posłanka Helena Brzoza.|Molo jest stare. Trzeba je
        Posłanka przyjechała rano. Trzeba je zbudować od nowa - podkreśliła Helena Brzoza.|Trzeba je zbudować
        """)
    void speechWithoutItsDashBeginsWithTheParagraph(String text, String opening) {
        String words = last(null, text, POLISH).text();
        assertEquals(opening, words.substring(0, Math.min(opening.length(), words.length())));
        assertNotEquals(opening, words);
    }

    @Test
    void aNameAndAColonAloneLeadToWordsWithoutMarks() {
        Quote quote = Quotes.in(TextDocuments.single(
                        null, "Helena Brzoza z Ludowców:", "Molo jest stare. Kto je zbuduje od nowa?", POLISH))
                .quotes()
                .getLast();
        assertEquals("Helena Brzoza", quote.speaker());
        assertEquals("Molo jest stare. Kto je zbuduje od nowa?", quote.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Molo trzeba zbudować od nowa” – powiedziała Helena Brzoza w „Rozmowie o świcie” Radia Port.",
                "«Il molo resta chiuso», dice Elena Trovati in «Porto di mare».",
            })
    void theTitleBehindWhoeverSpokeIsNoSpeech(String text) {
        String more = text.startsWith("«") ? ITALIAN : POLISH;
        List<Quote> quotes = Quotes.in(TextDocuments.single(null, text, more)).quotes();
        assertEquals(1, quotes.size(), quotes.toString());
    }

    @Test
    void aVerbWithoutASubjectMeansWhoeverSpeaksNextInItsPassage() {
        String before = "– Molo jest zamknięte – mówi Helena Brzoza.";
        String more = " – Leży tu od lat razem z nimi – oburza się Ryszard, kolejny z rybaków.";
        Quote quote = Quotes.in(TextDocuments.single(null, before, "– Molo jest stare – prycha." + more, POLISH))
                .quotes()
                .get(1);
        assertEquals("Ryszard", quote.speaker(), quote.why());
    }

    private static Quote last(@Nullable String headline, String text, String more) {
        return Quotes.in(TextDocuments.single(headline, text, more)).quotes().getLast();
    }
}
