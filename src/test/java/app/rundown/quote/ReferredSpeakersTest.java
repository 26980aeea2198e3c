package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks whom a noun, a pronoun or a verb alone refers back to, in several languages. */
class ReferredSpeakersTest {
    private static Quote last(String text) {
        return Quotes.in(TextDocuments.single(null, text.split(" / "))).quotes().getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        De Blauwe Bond, die vier havens telt, eist garanties. ‘Zonder dat gaat er niemand varen’, schrijft de vakbond.|Blauwe Bond
        Solviken Omsorg, som har nya ägare, följer målet. ”Vi har bytt hela ledningen nu”, skriver bolaget i ett mejl.|Solviken Omsorg
        Segundo o Instituto do Mar do Sul, “a onda vai subir”. O organismo pede prudência: “O vento pode rodar hoje”.|Instituto do Mar do Sul
        A Estradas do Sul avisou que a Via Norte está cortada. “Não há data para a obra”, diz a empresa hoje.|Estradas do Sul
        La Fédération des gens de mer (FGM) a réuni la presse hier. « Nous voterons jeudi », prévient la fédération.|Fédération des gens de mer
        El Sindicato Nacional de Prácticos sale al paso. "El contrato vence en junio", recalca la organización.|Sindicato Nacional de Prácticos
        Husejerforeningen Strandbo kræver en bro. »Det kan ikke være rigtigt«, skriver foreningen til kommunen.|Husejerforeningen Strandbo
        Kritik kommt vom Wählerverein Bürger für Leestadt. „Wer das vergisst, verliert alles“, teilte der Verein mit.|Bürger für Leestadt
        Le collectif « Debout le port » refuse l'accord. « Nous resterons ici », écrit le collectif « Debout le port ».|Debout le port
        """)
    void findsTheOrganisationOfANoun(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Adelmo, 81 anos, resistiu muito. “Nasci aqui e não saio daqui”, resmunga o antigo resineiro.|Adelmo
        Con la madre c'è Samuele, che oggi ha 22 anni. «Ricordo il rumore del treno», racconta il ragazzo.|Samuele
        La ministra dell'Istruzione, Carla Orlandi, parla. «Sarà pronto a giugno», ha detto la titolare di viale Lagosta.|Carla Orlandi
        Giulia Santori replica senza appunti alla difesa. È durissima: «Sapevano tutto e hanno scelto di aspettare».|Giulia Santori
        Esce dal processo Paolo Lusardi, il perito. «Non festeggio oggi», mormora stringendo la mano al fratello.|Paolo Lusardi
        Inês Falcato contesta. “Ele dormia”, garantiu à saída. Mais não quis adiantar: “O resto direi ao juiz”.|Inês Falcato
        Sergio Quirón leyó un folio. Después, ya sin papel, el chileno se permitió una broma: "Busco la llave inglesa".|Sergio Quirón
        O autarca de Vilar conta que a serra arde "com chamas altas". Em entrevista à Rádio Serra, Nuno Falcato disse mais.|Nuno Falcato
        „Der Steg ist weg“, sagte der Bürgermeister. Im Gespräch mit Radio Lohfeld sagte Otto Brandt, er bleibe ruhig.|Otto Brandt
        Formanden for teknik- og miljøudvalget, socialdemokraten Torben Ravnholt, er vred. »Det er løgn«, siger han.|Torben Ravnholt
        """)
    void findsThePersonOfANounOrAVerb(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @Test
    void findsTheClubWhoseNameOpensItsStatement() {
        List<Block> blocks = List.of(
                new Block.Paragraph(
                        "Todo el mundo esperaba ayer la noticia de los que se van y no se sabe por qué. El club ha"
                                + " publicado este comunicado:"),
                new Block.Blockquote("La UD Marenas ha decidido prescindir de los servicios de su entrenador."));
        assertEquals(
                "UD Marenas",
                Quotes.in(TextDocuments.single(null, blocks)).quotes().getLast().speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Elena Rubio citó el informe de la Fiscalía de Lurias: «El sistema está roto desde dentro».|Fiscalía de Lurias
        Paul Delorme cite le rapport de la Cour des comptes : « Le système est à bout de souffle ».|Cour des comptes
        Giulia Santori entra in aula. La sentenza del Tribunale di Treggia è chiara: «Il crollo era prevedibile».|Tribunale di Treggia
        """)
    void findsWhoseTextIsRead(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Karl Brandt hat sich in der Nacht auf Instagram geäußert.|Ich danke allen, die mir geschrieben haben. Ich komme wieder.
        Jaap Verhoef heeft zich dinsdagavond op Facebook verontschuldigd.|Ik dank iedereen die mij heeft geschreven. Ik kom gauw terug.
        Per Dahlgård har i nat skrevet et opslag på Facebook.|Jeg takker alle, der har skrevet til mig. Jeg kommer tilbage.
        """)
    void aPostMayFollowAFullStop(String lead, String words) {
        List<Block> blocks = List.of(new Block.Paragraph(lead), new Block.Blockquote(words));
        Quote quote = Quotes.in(TextDocuments.single(null, blocks)).quotes().getLast();
        assertEquals(
                lead.substring(0, quote.speaker() == null ? 0 : quote.speaker().length()), quote.speaker());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elena Rubio leyó en voz alta la carta de un vecino: «Llevo veinte años esperando una casa».",
                "Paul Delorme a lu la lettre d'une habitante : « Je n'ai plus d'eau depuis trois semaines ».",
                "João Falcato leu a carta de uma moradora: “Não tenho água há três semanas e ninguém responde”.",
                "Karl Brandt las aus dem Brief einer Mutter vor: „Mein Sohn wollte nur spielen, und nicht mehr“.",
                "Jaap Verhoef las een brief van een bewoonster voor: ‘Ik heb al drie weken geen water meer’.",
                "Bo Hagman läste upp ett brev från en mamma: ”Min son ville bara spela fotboll på gården”.",
                "«Fino a quando?», ha chiesto Elena Trovati, ottenendo dal sindaco una risposta secca: «Fino a Pasqua,"
                        + " signora».",
                "A presidente da câmara ouviu Ana Vilarinho. “Vamos resolver isto”, prometeu a autarca.",
                "Haar assistente neemt op. Anna Kuipers is er niet. ‘Ze belt terug’, zegt de assistente.",
                "Jan Kowal przyszedł z żoną. „Jesteśmy zmęczeni” – powiedziała.",
                "Pedro Lagos fue detenido ayer en el puerto. «No opuso resistencia», explicó el agente.",
                "Paolo Lusardi è scomparso da tre giorni. «Lo cerchiamo ovunque», dice il padre.",
                "João Falcato venceu a prova. “É o melhor de todos”, disse o treinador.",
                "Marc Vasseur est mort hier à l'hôpital. « Nous avons tout tenté », regrette le médecin.",
                "Karl Brandt starb gestern im Hafen. „Wir haben alles versucht“, sagte der Arzt.",
                "Jaap Verhoef won de wedstrijd. ‘Hij is de beste’, zegt de trainer.",
                "Bo Hagman dog i går på sjukhuset. ”Vi gjorde allt vi kunde”, säger läkaren.",
                "Per Dahlgård vandt løbet i går. »Han er den bedste«, siger træneren.",
                "Jan Kowal zaginął we wtorek w porcie. „Szukamy go wszędzie” – mówi komendant.",
                "Le directeur de Nordalis, Paul Karlin, dit que « rien ne sera fermé ». / Un document de travail est"
                        + " moins lyrique : il évoque « la fin progressive de deux ateliers ».",
                "– Vem skrev på avtalet? frågar Karin Lind Ek. / – Det gjorde kontoret, svarar Johan Sellin. / – Och"
                        + " vem var chef för det då?",
                "« Mes agents dorment ici », insiste Paul Delorme, maire d'une commune visitée par le ministre de la"
                        + " Mer. Ce dernier avait alors reconnu « une consigne partie trop tard du ministère ».",
                "Le port ferme, selon le collectif. Une interne, qui préfère taire son nom, ne décolère pas : « J’ai"
                        + " tout perdu ici. »",
            })
    void leavesOthersUnnamed(String text) {
        assertNull(last(text).speaker());
    }

    @Test
    void aHolderNamedHoursAgoGivesWayToWhomTheTextIsAbout() {
        Update now = TextDocuments.update(
                "d-u1",
                1,
                null,
                List.of(new Block.Paragraph(
                        "L\u00eddia Nave subiu ao cais. \u00abO porto \u00e9 de todos n\u00f3s\u00bb, disse a"
                                + " presidente.")));
        Update before = TextDocuments.update(
                "d-u2",
                2,
                null,
                List.of(new Block.Paragraph(
                        "O dia foi longo no porto e n\u00e3o s\u00f3. A presidente Marta Vilar falou ao meio-dia.")));
        List<Quote> quotes = Quotes.in(
                        TextDocuments.document("t", "t", DocumentKind.LIVE_BLOG, "", List.of(), List.of(now, before)))
                .quotes();
        assertNull(quotes.getFirst().speaker(), quotes.getFirst().why());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transvallon s\u2019engage. L\u2019op\u00e9rateur annonce le gel. \u00ab Tous les arr\u00eats seront"
                        + " desservis \u00bb, assure la soci\u00e9t\u00e9.",
                "Les bateaux restent \u00e0 quai depuis hier. Rien n\u2019est d\u00e9cid\u00e9 pour Transvallon."
                        + " \u00ab Tous les bateaux sortiront \u00bb, assure la soci\u00e9t\u00e9."
            })
    void aFirmOfAnotherUpdateIsNotMeant(String text) {
        Update now = TextDocuments.update("d-u1", 1, null, List.of(new Block.Paragraph(text)));
        Update before = TextDocuments.update(
                "d-u2",
                2,
                null,
                List.of(new Block.Paragraph(
                        "Du c\u00f4t\u00e9 des valeurs, le papetier Norvoir plonge de 9 % \u00e0 la Bourse.")));
        List<Quote> quotes = Quotes.in(
                        TextDocuments.document("t", "t", DocumentKind.LIVE_BLOG, "", List.of(), List.of(now, before)))
                .quotes();
        assertNull(quotes.getFirst().speaker(), quotes.getFirst().why());
    }
}
