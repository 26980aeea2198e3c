package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks who speaks where one utterance has several quotes and only one of them a cue, or where words between two
 * quotes turn to somebody else: a line for each, with the speakers of its quotes in order ("-" for nobody by name).
 */
class WordsBetweenTest {
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
            "pl", "Na ulicy jest dużo ludzi i nie jest tak zimno, jak się wczoraj mówiło w mieście.");

    private static List<Quote> quotes(String language, String text) {
        String[] paragraphs = (text + " / " + MORE.get(language)).split(" / ");
        return Quotes.in(TextDocuments.single(null, paragraphs)).quotes();
    }

    private static void assertSpeakers(String language, String speakers, String text) {
        String found = quotes(language, text).stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
                .map(quote -> Objects.requireNonNullElse(quote.speaker(), "-"))
                .collect(Collectors.joining(";"));
        assertEquals(speakers, found);
    }

    /** Of several paragraphs that dashes open, the last tells who speaks in all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da|Alex Brandt;Alex Brandt|Angriberne Leo Møller og Frode Dahl scorede til sidst. / – Vi var tæt på"
                        + " dem hele aftenen. / – Derfor er det hårdt at tabe, siger træner Alex Brandt.",
                "da|-;-|Lise Nygaard faldt i vandet i nat. / – Vi fandt hende ved broen. / – Hun har det godt nu,"
                        + " siger en læge.",
                "no|Kari Moen;Kari Moen;Kari Moen|Vaktleder Odd Fjell rykket ut i natt. / – Vi fikk melding om brann."
                        + " / – Alle er ute av huset. / – Ingen er skadd, sier operasjonsleder Kari Moen.",
                "sv|Bo Falk;Bo Falk|Erik Sand byttes ut i paus. / – Han hade ont i foten. / – Det är synd, säger"
                        + " tränaren Bo Falk.",
                "es|Luis Moral;Luis Moral|Pablo Ruiz marcó al final del partido. / —Estuvimos muy cerca de ganar. /"
                        + " —Es duro para la afición —dijo el entrenador Luis Moral.",
                "pt|Luís Moura;Luís Moura|Paulo Reis marcou no fim do jogo. / – Estivemos perto de ganhar este jogo."
                        + " / – É duro para os adeptos, disse o treinador Luís Moura.",
                "pl|Jan Morawski;Jan Morawski|Anna Rybak sprzedała swoją łódź. / – Port nie może przyjąć tylu łodzi."
                        + " / – Trzeba znaleźć inne rozwiązanie – mówi burmistrz Jan Morawski.",
            })
    void theCueStandsBelow(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** Questions, answers, and what another said right before are not the last one's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da|-;Lise Nygaard|Avisen talte om broen i dag. / – Hvornår bliver broen færdig? / – Den bliver færdig"
                        + " til foråret, siger Lise Nygaard.",
                "da|-;Per Vang|Der er uro på havnen i dag. / – Broen er for dyr for os. / – Det er noget vrøvl,"
                        + " svarer Per Vang.",
                "da|Lise Nygaard;Per Vang|Lise Nygaard oplyser, at broen er dyr. / – Den er alt for dyr for os. / –"
                        + " Den er nødvendig for havnen, siger Per Vang.",
                "no|Anne Dahl;Anne Dahl;Per Vang|Vi møtte pressen i dag. / – Ferja er for dyr, sier Anne Dahl. / –"
                        + " Den går ikke i år. / – Vi trenger den, sier Per Vang.",
                "sv|Anna Ek;Bo Falk|Ministern Anna Ek hade en uppmaning till alla. / – Ta med er en granne hit. / –"
                        + " Det tar den tid det tar, säger Bo Falk.",
            })
    void theCueBelowIsAnothers(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** A clause behind a quote in which another speaks, and the words that follow on it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Anna White;Kate Baker|Mayor Anna White called the bridge “far too dear” and councillor Kate Baker"
                        + " admitted that she was against it. “We are not going to pay for this.”",
                "en|Anna White;Anna White|Mayor Anna White called the bridge “far too dear” and told Kate Baker that a"
                        + " ferry would come. “We are not going to pay for this.”",
                "de|Anna Witt;Rudi Grabner|Bürgermeisterin Anna Witt nannte die Brücke „viel zu teuer“, und Stürmer"
                        + " Rudi Grabner gab zu, dass er dagegen sei. „Wir zahlen da nicht mit.“",
                "de|Anna Witt;Anna Witt|Bürgermeisterin Anna Witt nannte die Brücke „viel zu teuer“ und sagte Rudi"
                        + " Grabner, dass eine Fähre kommt. „Wir zahlen da nicht mit.“",
                "nl|Anna de Wit;Kees Bakker|Wethouder Anna de Wit noemt de brug „veel te duur” en raadslid Kees Bakker"
                        + " bekent lachend dat hij tegen is. „Wij betalen hier niet aan mee.”",
                "nl|Anna de Wit;Anna de Wit|Wethouder Anna de Wit noemt de brug „veel te duur” en belooft dat er een"
                        + " pont komt. „Wij betalen hier niet aan mee.”",
                "sv|Anna Vitt;Kaj Bagge|Anna Vitt kallade bron ”alldeles för dyr” och Kaj Bagge sade att han var emot."
                        + " ”Vi tänker inte betala för det här.”",
                "da|Anna Hvid;Kaj Bagge|Anna Hvid kaldte broen »alt for dyr«, og Kaj Bagge sagde, at han er imod. »Vi"
                        + " skal ikke betale for det her.«",
                "fr|Anne Blanc;Karl Bastien|Anne Blanc a jugé le pont « beaucoup trop cher » et Karl Bastien a affirmé"
                        + " qu’il était contre. « Nous n’allons pas payer pour cela. »",
                "es|Ana Blanco;Carlos Bastida|Ana Blanco calificó el puente de «demasiado caro» y Carlos Bastida"
                        + " aseguró que está en contra. «No vamos a pagar por esto.»",
                "pl|Anna Biała;Karol Bas|Anna Biała nazwała most „za drogim”, a Karol Bas powiedział, że jest przeciw."
                        + " „Nie będziemy za to płacić.”",
            })
    void anotherSpeaksBehindTheQuote(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    /** Whom a verb has as its object does not speak: its subject is that of the verb before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Georg Kramm|Hanna Rick ging nach Hause. / Anwalt Georg Kramm nutzt den Auftakt, um abzurechnen,"
                        + " wirft ihr das „Fehlen der gebotenen Distanz“ vor.",
                "de|Georg Kramm|Anwalt Georg Kramm kritisiert die Richterin Eva Nolte und wirft ihr „Unkenntnis und"
                        + " Hybris im Amt“ vor.",
                "de|-|Hanna Rick ging nach Hause. / Am Abend sagt ihr Vater: „Ich schau da nicht hin.“",
                "nl|Joris Kram|Advocaat Joris Kram valt rechter Eva Nolte aan, verwijt haar „onkunde en hoogmoed in"
                        + " het ambt” en gaat.",
            })
    void anObjectDoesNotSpeak(String language, String speakers, String text) {
        assertSpeakers(language, speakers, text);
    }

    @Test
    void theReasonSaysWhereTheCueStands() {
        String text = "Leo Dahl scorede til sidst. / – Vi var tæt på dem. / – Det er hårdt, siger træner Alex Brandt.";
        assertTrue(quotes("da", text).getFirst().why().contains("“siger” below"));
    }
}
