package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import app.rundown.quote.Quotes;
import app.rundown.quote.TextDocuments;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks ways to name a speaker that German and Dutch newspapers use beside plain verbs of speaking. */
class GermanAndDutchSpeakersTest {
    private static Quote last(String text) {
        List<Quote> quotes =
                Quotes.in(TextDocuments.single(null, text.split(" / "))).quotes();
        return quotes.getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // people by their country or town
                "Läuferin Petra Holm kam als Dritte an. „Ich bin am Ende meiner Kräfte“, sagte die Französin.|Petra"
                        + " Holm",
                "Läuferin Petra Holm kam als Dritte an. „Ich bin am Ende meiner Kräfte“, sagte die Leererin.|Petra"
                        + " Holm",
                "Der Stürmer Ivo Brand kam zum Zaun. Der Kroate sagte: „Wir haben uns das selbst zuzuschreiben.“|Ivo"
                        + " Brand",
                "Chauffeur Karel Smit kwam net aan. „Eerst was er een harde knal”, stamelt de Pool.|Karel Smit",
                "Loopster Els Vink werd derde. „Ik zat er helemaal doorheen”, zei de Arnhemse na afloop.|Els Vink",
                // a noun in another case before the name
                "Der Preis ging an den Humoristen Lorvik. „Ein Ei ist nie hart genug“, sagte Lorvik.|Lorvik",
                "Christen Lorvik kam zum Hafen. „Ein Ei ist nie hart genug“, sagte Lorvik.|Christen Lorvik",
                // words that are called somebody's
                "Landrätin Petra Holm bleibt hart. „Das ist reine Symbolpolitik für die Galerie“, so ihr Fazit.|Petra"
                        + " Holm",
                "Wethouder Els Vink wacht af. „Dan wachten we nog een jaar langer”, luidde haar antwoord.|Els Vink",
                "„Dan vangen we maar helemaal niks meer”, is de droge reactie van visser Jan Vink.|Jan Vink",
                "De Fietsersbond is niet blij. „Dit is een grote stap terug”, klinkt het in een"
                        + " persbericht.|Fietsersbond",
                "Der Wasserverband Emsgau hat reagiert. „Wir prüfen die Ursache“, heißt es in einer Mitteilung."
                        + "|Wasserverband Emsgau",
                "In einer Mitteilung des Wasserverbands Emsgau heißt es: „Das Wasser muss abgekocht werden.“"
                        + "|Wasserverband Emsgau",
                // organisations
                "Die Stadt Holmau hat reagiert. „Wir sperren die Brücke sofort“, teilte die Stadt mit.|Stadt Holmau",
                "„Die Straße bleibt noch lange zu“, teilte das Ordnungs- und Straßenbauamt mit."
                        + "|Ordnungs- und Straßenbauamt",
                "Winkelketen Holmwinkel sluit. „We betreuren dit zeer”, laat de keten weten.|Holmwinkel",
                "Volgens Waterstaat is de situatie „ernstig, maar niet hopeloos”.|Waterstaat",
                // surnames that are also nouns, and given names alone
                "„Das war wirklich sehr knapp“, sagte Anna Richter.|Anna Richter",
                "„Ich habe es ganz allein getan“, gestand der 34-jährige Tobias Lange vor Gericht.|Tobias Lange",
                "„Mijn oma is nu echt doodsbang”, zegt scholiere Anna, 17.|Anna",
                "„Dat was op het nippertje”, zo liet Els Vink in vlekkeloos Duits weten aan de omroep.|Els Vink",
                // a network's name is no initial
                "„We stoppen ermee”, schrijft de bond op X. Kaderlid Jan Vink drukt zich anders uit: „Wij gaan hier"
                        + " nooit weg.”|Jan Vink",
                // a line of nouns that ends inside the marks is in no title case
                "Nina Caduff kam. Caduff sagte: „Kein Boot fährt.“|Nina Caduff",
                // a passive tells by whom, and its subject never speaks
                "Der Plan wurde von Nina Caduff als „ein schwerer Fehler“ bezeichnet.|Nina Caduff",
                "Die Aktion sei „ganz und gar gelungen“ gewesen, sagte Nina Caduff später dem Kurier.|Nina Caduff",
                "Nina Caduff (SPD) kündigte Konsequenzen an: „Wir lassen das prüfen.“|Nina Caduff",
                "Nina Caduff warf der Regierung „Theater“ vor.|Nina Caduff",
                "Nina Caduff zufolge ist das „ein schwerer Fehler“.|Nina Caduff",
                // what somebody is, told by a verb
                "Nina Caduff, die Astronautin ist, kam. / „Es war eng dort oben“, sagte die Astronautin.|Nina Caduff",
                // two commas open, two apostrophes close
                ",,We zijn heel erg bezorgd’’, zegt visser Jan Vink.|Jan Vink",
                "Jan Vink kwam. ,,We zijn heel erg bezorgd'', zei hij.|Jan Vink",
                // curly single marks beside double ones
                "„We gaan nu”, zei Els Vink. ‘Mijn hele familie woont daar’, vertelt Jan Smit.|Jan Smit",
                "„We gaan nu”, zei Els Vink. Jan Smit vindt dat ’echt heel goed’.|Jan Smit",
                // whoever has the verb before the words is "he" behind them
                "Visser Karel Smit zag het al. Zijn zus, Els Vink, verwacht „een lange en koude winter”, zei ze.|Els"
                        + " Vink",
                // roles that a sentence gives somebody, and pronouns for them
                "Das Gericht hat den Anwalt Ivo Brand zum Insolvenzverwalter bestellt. / Der Insolvenzverwalter kam am"
                        + " Abend. „Das Licht bleibt vorerst an“, rief er in die Halle.|Ivo Brand",
                "Am Zaun lehnt Ivo Brand, 54. Ob er Angst hat? „Angst habe ich keine mehr“, antwortet der"
                        + " Schweißer.|Ivo Brand",
                // small words and a colon
                "Petra Holm gab sich wortkarg. Nur so viel: „Das Licht bleibt an.“|Petra Holm",
                "Petra Holm nannte das „einen ersten guten Schritt“. Zugleich dämpft sie die Erwartungen: „Noch ist gar"
                        + " nichts sicher.“|Petra Holm",
                // verbs far from their other half
                "Petra Holm ließ über ihren Anwalt ausrichten, sie werde sich „an diesem Streit nicht beteiligen“."
                        + "|Petra Holm",
                "„Ich würde das Boot nehmen“, sagt Petra Holm über die Regatta. Über die neue Regel für Segler: „Davon"
                        + " halte ich gar nichts.“|Petra Holm",
                "„Wir brauchen dieses Geld“, sagt Petra Holm. An die Adresse der Grünen: „Verbieten ist Ihr altes"
                        + " Lied.“|Petra Holm",
                // bodies
                "Die Gewerkschaft Fisch und Fang ruft zum Streik. „Wir stehen alle zusammen“, heißt es in dem Aufruf."
                        + "|Gewerkschaft Fisch und Fang",
                "Das Amtsgericht Holmau hat entschieden. Geschäfte, so steht es in dem Beschluss des Gerichts, seien"
                        + " „nur noch mit Zustimmung wirksam“.|Amtsgericht Holmau",
                "Petra Holm ist traurig. Die Holm-Werft in Emsau ist pleite. „Es ist uns nicht gelungen“, teilte das"
                        + " Unternehmen mit.|Holm-Werft",
                // offices in one word, several words and pairs
                "Hafenpräsidentin Petra Holm fährt heim. / Am Abend regnet es. / Jan Kern wartet am Kai. / Die"
                        + " Hafenpräsidentin äußerte sich „entsetzt über den alten Kran“.|Petra Holm",
                "„Das gehört ins Gesetz“, sagte der Erste Parlamentarische Geschäftsführer der Fraktion, Ivo Brand"
                        + " (EU), der Zeitung.|Ivo Brand",
                "„Ik vaar niet meer uit”, reageert schipper en wethouder Kees Boer op de storm.|Kees Boer",
                "„Dan wachten we nog even”, zegt stuurman Dewi Kramer van Blauwe Golf.|Dewi Kramer",
                "Koning Willem kwam naar Holm. De koning noemde de storm „een klap die lang nadreunt”.|Willem",
                "„Alleen samen kan dit stoppen”, aldus het ministerie van Economische Zaken.|ministerie van Economische"
                        + " Zaken",
                // what stands between a name and its verb
                "Wethouder Els Vink van Holm, de gemeente waar de haven onder valt, zei: „Mijn laarzen zijn nat.”|Els"
                        + " Vink",
                "Els Vink vindt het niet kunnen dat Jan Smit de vissers „sukkels” noemde: „Het zijn gewone"
                        + " mensen.”|Els Vink",
            })
    void namesTheSpeaker(String text, String speaker) {
        Quote quote = last(text);
        assertEquals(speaker, quote.speaker(), quote.why());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Die Lage ist noch unübersichtlich“, sagte ein Sprecher des Landkreises Holmau.|Landkreis Holmau",
                "Een woordvoerder van het waterschap Holmse Delta zegt dat er „geen enkel gevaar” is.|Holmse Delta",
            })
    void saysForWhomASpokesmanSpeaks(String text, String speaksFor) {
        Quote quote = last(text);
        assertNull(quote.speaker(), quote.why());
        assertEquals(speaksFor, quote.speaksFor());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an abbreviation is no surname, nor the noun before it a given name
                "Das Institut für Küstenschutz und Hafenprodukte BfKuH warnt. „Ein Ei ist nie hart genug“, sagte"
                        + " BfKuH.",
                "De Fietsersbond is niet blij. „Dit is een grote stap terug”, klinkt het in de zaal.",
                "Els Vink sprak met Jan Smit. „Dit is een grote stap terug”, klinkt het.",
                "„Dat klopt”, zei Els Vink. Ze haalde een mail aan, waarin een manager zijn collega's op het hart"
                        + " drukte: „Laten we dit vooral klein houden.”",
                "Visser Jan Smit noemt het plan „een ramp”. / Volgens een van de roeiers bij de sluis is het duidelijk."
                        + " „Wij willen gewoon het water op.”",
                "Malte Gerlach wurde als „ein schlimmer Lügner“ bezeichnet.",
                "Nina Caduff kam. „Niemand hat geholfen“, sagte eine Frau. „Ich bin müde“, fügte sie hinzu.",
                // another's office
                "Bezirksleiter Ivo Brand kam. / Der Ökonom Jan Falk ist dagegen. „Der Markt ist doch längst verteilt“,"
                        + " schreibt der Direktor des Emsinstituts.",
            })
    void leavesItOpenWhoSpeaksWhereOthersMay(String text) {
        Quote quote = last(text);
        assertNull(quote.speaker(), quote.why());
    }
}
