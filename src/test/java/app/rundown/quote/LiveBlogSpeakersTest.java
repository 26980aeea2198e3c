package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Quote;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks who speaks in the constructions of live blogs, in English and other languages: a line for each, with the
 * speakers of its quotes in order ("-" for nobody by name).
 */
class LiveBlogSpeakersTest {
    private static final Map<String, String> MORE = Map.of(
            "en", "The people of the town were in the street and it was a long day for all of them.",
            "de", "Viele Leute sind mit dem Rad auf der Straße und das ist auch gut.",
            "nl", "De mensen in de stad zijn met de fiets naar het strand gegaan en dat is niet gek.",
            "sv", "Det är många som cyklar på vägen och det var inte så kallt som man hade trott.",
            "no", "Det er mange som sykler på veien, og det var ikke så kaldt som man hadde trodd.",
            "da", "Der er mange, som cykler på vejen, og det var ikke så koldt, som man havde troet.",
            "fr", "Il y a du monde dans la rue et ce n’est pas aussi froid que les gens le disaient hier.",
            "es", "Hay mucha gente en la calle y no hace tanto frío como se decía ayer en la ciudad.",
            "pt", "Há muita gente na rua e não faz tanto frio como se dizia ontem na cidade.",
            "it", "C’è molta gente per la strada e non fa così freddo come si diceva ieri nella città.");

    /** A state's organs and houses speak by their names, with the country before them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|White House|The White House called the ferry “a very long way round”.",
                "en|Kremlin|“The ferry stays where it is,” the Kremlin said on Monday.",
                "en|Norwegian army|“Two trucks came back at noon,” the Norwegian army said.",
                "en|-|“The ferry stays where it is,” a White House official said.",
                "de|Pentagon|Das Pentagon sprach von einem „sehr langen Umweg über den Fluss“.",
                "nl|Noorse leger|„De weg naar de haven is vrij”, meldt het Noorse leger.",
                "sv|Vita huset|Vita huset kallar bron ”en mycket lång omväg”.",
                "no|Det hvite hus|Det hvite hus kaller broen «en veldig lang omvei».",
                "no|Politiet|Politiet beskriver veien som «glatt og farlig for alle».",
                "da|det norske forsvar|»Vejen til havnen er åben,« skriver det norske forsvar.",
            })
    void stateOrgans(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** Whose ministry it is belongs to its name, and two ministries are not one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|russische Außenministerium;polnische Verteidigungsministerium|„Wir warten“, teilte das russische"
                        + " Außenministerium mit. „Wir auch“, sagte das polnische Verteidigungsministerium.",
                "de|russische Außenministerium;russische Außenministerium|„Wir warten“, teilte das russische"
                        + " Außenministerium mit. In einer Mitteilung des russischen Außenministeriums heißt es: „Wir"
                        + " warten noch.“",
                "sv|ryska försvarsdepartementet;ukrainska utrikesdepartementet|”Vi väntar”, skriver ryska"
                        + " försvarsdepartementet. ”Vi väntar också”, skriver ukrainska utrikesdepartementet.",
                "fr|ministère russe de la Défense;ministère ukrainien des Affaires étrangères|« Nous attendons », a dit"
                        + " le ministère russe de la Défense. « Nous aussi », a dit le ministère ukrainien des Affaires"
                        + " étrangères.",
                "es|Ministerio ruso de Defensa;Ministerio de Exteriores ucraniano|«Esperamos», dijo el Ministerio ruso"
                        + " de Defensa. «También nosotros», dijo el Ministerio de Exteriores ucraniano.",
                "it|ministero russo della Difesa;Ministero degli Esteri ucraino|«Aspettiamo», ha detto il ministero"
                        + " russo della Difesa. «Anche noi», ha detto il Ministero degli Esteri ucraino.",
            })
    void ministries(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** The sentence behind a quote says whose words it has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|Els Vink|De nieuwe veerboot is „te klein”. Dat zegt de wethouder van Oord, Els Vink.",
                "da|Bo Krogh|Færgen er \"alt for lille\". Det mener Bo Krogh, chefen for havnen.",
                "da|Bo Krogh|- Vi ror selv over i dag. / Sådan lød det fra klubbens formand, Bo Krogh, efter mødet.",
                "no|Tor Vik|– Vi ror selv over i dag. / Slik svarte havnesjef Tor Vik på spørsmål om ferja.",
                "sv|Nils Ahlgren|”Vi ror själva över i dag” / Så kommenterade Nils Ahlgren, hamnchef, beskedet.",
            })
    void sentenceBehind(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** A quote that stands alone belongs to whoever reports in the sentence before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|-;Polizei Lohfeld|„Wir zählen noch“, so eine Sprecherin. Die Straße sei frei, schreibt die Polizei"
                        + " Lohfeld. „Ein Kran wurde abgeschleppt.“",
                "no|Tor Vik;Politiet|– Vi leter ved kaia, skrev Tor Vik. / Politiet skriver at to er hentet. / – Båten"
                        + " ligger på land nå.",
                "da|Bo Krogh|Færgen er ude. Det siger havnens formand, Bo Krogh, til avisen. / »Den kommer aldrig til"
                        + " at sejle igen.«",
                "nl|-|Els Vink sprak met Jan Smit op de kade. „Dit wordt een heel lange dag.”",
                "no|Tor Vik;-|– Jeg ror selv, sier Tor Vik. / Ferja ligger stille, opplyser en dansk matros. – Den er"
                        + " tom, sier han i dag.",
            })
    void reportBefore(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** A name in brackets, or alone above the words, gives the speaker. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Petra Holm|„Wir haben das Boot verloren.“ (Trainerin Petra Holm nach dem Rennen)",
                "de|Petra Holm;Petra Holm|Petra Holm (Trainerin RC Lohfeld) ... / ... zum Start: „Viel zu spät"
                        + " losgefahren.“ / ... zum Ruder von Jana Bock: „Es ist mitten im Rennen gebrochen.“",
                "de|-|„Das Boot war zu langsam für uns.“ (aus dem Tagebuch)",
                "de|Petra Holm;Petra Holm|Petra Holm, Hafenamt / „Wir haben das Boot verloren.“ / „Es war alt.“",
                "de|Petra Holm;Petra Holm|Hafentrainerin Petra Holm über ... / ... das Boot: „Es war zu langsam für"
                        + " uns.“ / … die Nacht: „Sie war lang.“",
                "en|Anna Linden|Anna Linden / “We have lost the old boat to the wind.”",
                "en|-|Anna Linden left the quay. / “We have lost the old boat to the wind.”",
            })
    void brackets(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** A place behind an office, or named for a saint, is nobody; and a clause within another has its own subject. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt|-|Autarca de Vale de Castro conta tudo. O presidente diz que o fogo foi uma “loucura sem fim”.",
                "pt|-|O governador de Santa Marta do Sul falou ontem à noite. “Amanhã há festa na praia”, disse.",
                "pt|Santa Cruz|A deputada Santa Cruz falou ontem à noite. “Amanhã há festa na praia”, disse.",
                "pt|-|Ana Falcato recordou que o chefe do Governo tinha dito que iria “poupar tudo até ao fim”.",
                "es|-|Ana Rubio recordó que el jefe del Gobierno había dicho que iba a “ahorrar hasta el final”.",
            })
    void placesAndInnerClauses(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** One pair of marks may enclose several paragraphs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Anna Linden;Anna Linden;Anna Linden|Anna Linden said: “We came at nine. / It was dark. / We will"
                        + " stay for long.”",
                "de|Petra Holm;Petra Holm|Petra Holm sagte: „Wir kamen um neun. / Wir bleiben noch lange.“",
                "en|Anna Linden|Anna Linden said: “We came at nine. / It was dark. / They stayed for long.",
            })
    void paragraphsInOnePairOfMarks(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** A dash before or behind the words leads to the speaker. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Anna Linden|Anna Linden - “We have lost the old boat to the wind.”",
                "en|Anna Linden|Harbour Watch’s Anna Linden – “We have lost the old boat to the wind.”",
                "en|Anna Linden|Quote of the day: “We have lost the old boat.” – Anna Linden on the storm.",
                "de|Petra Holm|Satz des Tages: „Wir haben das Boot verloren.“ - Petra Holm über den Sturm.",
                "en||The old boat – “Harbour Queen” – is lost.",
            })
    void dashes(String language, String speakers, String text) {
        assertSpeakers(language, Objects.requireNonNullElse(speakers, ""), text);
    }

    /** Somebody is known by a given name alone who speaks beside the quote. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Ada;Ada|“The ferry was full by six,” said Ada. “We took the bus.”",
                "no|Jonas|– Ferja var full klokka seks, sier Jonas til avisa.",
                "de|Anna|„Die Fähre war um sechs Uhr voll“, sagt Anna am Ufer.",
            })
    void givenNames(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** English: what stands between a speaker and the verb, and who only passes words on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Mara Quill|“The ferry was full,” a resident of the old quay, Mara Quill, said.",
                "en|Mara Quill|Mara Quill, the Greens’ ports spokesperson, said: “The ferry was full.”",
                "en|Mara Quill|US envoy to the Harbour Council Mara Quill called the ferry “a bathtub with a flag”.",
                "en|Mara Quill|Crews were angry after Mara Quill called the ferry “a bathtub with a flag”.",
                "en|Mara Quill;Mara Quill|“Shall I row,” says Mara Quill, “or will the ferry come?”",
                "en|Mara Quill|“The ferry was full,” local radio quoted Mayor Mara Quill as saying.",
                "en|Mara Quill|“The ferry was full,” read a statement from Mara Quill.",
                "en|Mara Quill|For Mara Quill, the ferry is “a bathtub with a flag”.",
                "en|Mara Quill|Mara Quill's verdict: “The ferry is a bathtub.”",
                "no|Ola Berg;Tor Vik|Etter at Ola Berg sa at «ferja er trygg», skrev Tor Vik i en melding at «den"
                        + " lekker som en sil».",
            })
    void nextToTheVerb(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** Reporters who ask are nobody by name, though the document names another one elsewhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv|Nils Ahlgren;-;-|– Vi väntar, säger reportern Nils Ahlgren. / – Går färjan i dag, frågade SVT:s"
                        + " reporter. / – Ni måste svara oss nu, fortsätter reportern.",
            })
    void reporters(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** Straight single marks are no apostrophes where they come in pairs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "da|Bo Krogh|'Vi ror selv over til byen i dag', siger Bo Krogh.",
                "da|Bo Krogh|Færgen er 'alt for lille'. Det mener Bo Krogh, chefen for havnen.",
                "no|Tor Vik|'Vi ror selv over til byen i dag', sier Tor Vik.",
                "nl|Els Vink|'Wij roeien zelf naar de overkant', zegt Els Vink 's avonds.",
                "nl||Els Vink gaat 's avonds naar de overkant en slaapt in 't hotel.",
                "da||Bo Krogh hentede Jens' båd og Lars' årer i dag.",
            })
    void straightMarks(String language, String speakers, String text) {
        assertSpeakers(language, Objects.requireNonNullElse(speakers, ""), text);
    }

    /** Norwegian has two written forms. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no|Tor Vik|– Vi ror sjølve over i dag, seier hamnesjef Tor Vik.",
                "no|Liv Vik;Liv Vik|– Vi ror sjølve over i dag, seier ordførar Liv Vik. / – Ferja er ikkje trygg, legg"
                        + " ho til.",
            })
    void nynorsk(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    private static void assertSpeakers(String language, String speakers, String text) {
        String[] paragraphs = (text + " / " + MORE.get(language)).split(" / ");
        List<Quote> quotes = Quotes.in(TextDocuments.single(null, paragraphs)).quotes();
        String found = quotes.stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
                .map(quote -> Objects.requireNonNullElse(quote.speaker(), "-"))
                .collect(Collectors.joining(";"));
        assertEquals(speakers, found);
    }
}
