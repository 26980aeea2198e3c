package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import app.rundown.model.Quote.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks which organisation speaks, and that an agency which passes words on does not. */
class OrganisationSpeakersTest {
    private static List<Quote> quotes(String... paragraphs) {
        return Quotes.in(TextDocuments.single(null, paragraphs)).quotes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Watch has criticised the plan. In a statement, the group said: “This can only end badly.”"
                        + " | Harbour Watch",
                "Eldmoor Police confirmed two arrests near Fenton Street. The force said: “We will be back on Monday.”"
                        + " | Eldmoor Police",
                "The Royal College of GPs has warned of delays. The College added: “We will be back on Monday.”"
                        + " | Royal College of GPs",
                "Harbour Watch has criticised the plan. It said: “This can only end badly.” | Harbour Watch",
                "There is “no money at all” for the bridge, Harbour Watch has said. | Harbour Watch",
            })
    void anOrganisationSpeaksByItsNameOrByAWordForIt(String sentences, String speaker) {
        Quote quote = quotes(sentences).getLast();
        assertEquals(speaker, quote.speaker());
        assertEquals(Voice.ORGANISATION, quote.voice());
    }

    @Test
    void aNounMeansTheOnlyBodyWhoseNameSaysThatItIsOne() {
        String told = "The road was closed at noon. The council said: “We will be back on Monday.”";
        assertEquals(
                "Eldmoor Council",
                quotes("Eldmoor Council met on Friday.", "The bridge is old.", told)
                        .getLast()
                        .speaker());
        assertNull(quotes("Eldmoor Council Chamber was full on Friday.", "The bridge is old.", told)
                .getLast()
                .speaker());
    }

    @Test
    void anAgencyOnlyPassesWordsOn() {
        Quote known = quotes("Piotr Wysocki said the town was ready but called the flood “an utter disaster for us”,"
                        + " Reuters reports.")
                .getLast();
        assertEquals("Piotr Wysocki", known.speaker());
        assertNull(quotes("The town takes an “extremely dim” view of the plan, Reuters reports.")
                .getLast()
                .speaker());
        assertNull(quotes("“The town will never agree to any of this,” Reuters reported.")
                .getLast()
                .speaker());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Der Hafen bleibt zu“, heißt es in der Risikobewertung des Küstenamts vom Mai. | Küstenamt",
                "Beim Küstenamt heißt es, der Deich sei „in gutem Zustand“. | Küstenamt",
                "Im Innenministerium heißt es: „Wir prüfen den Plan jetzt.“ | Innenministerium",
                "Auf der Seite der Hafenbank steht wenig. „Wir zählen noch das Geld“, heißt es dort. | Hafenbank",
                "Aus dem Umfeld der Küstenpartei heißt es: „Wir prüfen den Plan jetzt.“ | ",
                "Jonas Reimers sprach. „Wir prüfen den Plan jetzt“, heißt es im Bericht der Zeitung. | ",
            })
    void whereItIsSaidTellsWhoseWordsTheyAre(String sentences, String speaker) {
        assertEquals(speaker, quotes(sentences).getLast().speaker());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Die Kasse ist leer“, sagt Jonas Reimers. Beim Küstenamt heißt es, man habe Geld. „Es reicht bis"
                        + " Mai.“",
                "„Die Fähre fährt“, sagt Jonas Reimers. Das Küstenamt wies das zurück. „Sie liegt noch im Dock.“",
                "„Die Fähre fährt“, sagt Jonas Reimers. Beim Küstenamt heißt es anderes. Sie sei „noch im Dock"
                        + " gelegen“.",
            })
    void wordsDoNotGoOnOverAnotherBodysReport(String sentences) {
        assertEquals("Küstenamt", quotes(sentences).getLast().speaker());
    }

    @Test
    void aFirmIsKnownByTheNameBeforeItsLegalForm() {
        List<Quote> quotes =
                quotes("Die Norvia GmbH baut hier einen Hafen.", "„Der Kai ist fertig“, teilte Norvia mit.");
        assertEquals("Norvia", quotes.getLast().speaker());
        assertEquals(Voice.ORGANISATION, quotes.getLast().voice());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Bundesinstitut für Deiche und Siele BDS teilt dazu mit: „Die Prüfung ist beendet.“"
                        + " | Bundesinstitut für Deiche und Siele BDS",
                "Der Verband für Küste und Hafen Nordmark sagte: „Wir warten auf Post.“"
                        + " | Verband für Küste und Hafen Nordmark",
                "Das Landesamt für Natur und der Küstenverband erklärten: „Der Fluss ist sauber.“ | ",
                "Das Amt für Hafen und Bürgermeister Jonas Reimers sagten: „Wir kommen später.“ | ",
            })
    void aSingularVerbJoinsTheFieldsOfOneBody(String sentences, String speaker) {
        assertEquals(speaker, quotes(sentences).getLast().speaker());
    }

    /** An outlet speaks for itself only where it is the subject of a verb for that, and it passes on all else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Die Neue Zürcher Zeitung meint: „Der Damm hält nicht mehr lange.“|Neue Zürcher Zeitung
        Le quotidien espagnol El País écrit : « Le port ne sera plus jamais le même. »|El País
        « Le port est à tout le monde », écrit Le Monde dans son éditorial.|Le Monde
        El diario francés Le Monde escribe: «El puerto ya no será nunca el mismo».|Le Monde
        «El puerto es de todos los vecinos», escribe El País en su editorial.|El País
        «Il porto è di tutti i cittadini», scrive il Corriere della Sera.|Corriere della Sera
        The Washington Post writes: “The harbour will never be the same again.”|Washington Post
        “We sail at nine,” Ada Holm told the BBC. The ferry was late.|Ada Holm
        “We sail at nine,” writes Ada Holm in the Guardian. The ferry was late.|Ada Holm
        “We sail at nine,” writes Guardian columnist Ada Holm. The ferry was late.|
        Guardian columnist Ada Holm writes: “We sail at nine in the morning.”|
        “We sail at nine in the morning,” writes Ada Post. The ferry was late.|
        Im Spiegel schreibt Jonas Brandt: „Der Damm hält nicht mehr lange.“|Jonas Brandt
        „Wir fahren um neun“, sagte Ulf Berner der BBC. Der Hafen ist zu.|Ulf Berner
        """)
    void anOutletMaySpeakForItself(String text, @Nullable String speaker) {
        List<Quote> quotes = Quotes.in(TextDocuments.single("Harbour", text)).quotes();
        assertEquals(speaker, quotes.getLast().speaker(), quotes.getLast().why());
    }
}
