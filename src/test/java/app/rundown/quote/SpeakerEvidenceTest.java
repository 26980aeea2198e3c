package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks what is asked for before a name is answered: in ten languages alike. */
class SpeakerEvidenceTest {
    private static Quote last(String text) {
        List<Quote> quotes =
                Quotes.in(TextDocuments.single(null, text.split(" / "))).quotes();
        return quotes.getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Havneposten f\u00f8lger saken. Kaptein Siri Berg ledet redningen, forklarte Berg i retten. / Havneposten har snakket med henne i dag. / \u2013 Jeg hater ikke rederiet, understreker hun.|Siri Berg
        Minister Van Dalen van Landbouw kwam. / Hij sprak met de vissers. "Dit had nooit mogen gebeuren", zei hij.|Van Dalen
        Rederij Zeeland vaart niet. / Vier schepen van Rederij Zeeland liggen stil. "Wij nemen geen risico", schrijft de rederij op haar website.|Rederij Zeeland
        Fackf\u00f6rbundet Norr protesterar. \u201dDet \u00e4r inte vi som ska betala\u201d, skriver f\u00f6rbundet p\u00e5 sin hemsida.|Fackf\u00f6rbundet Norr
        Bondeforbundet \u00d8st er rasende. \u00abVi har ventet i tre \u00e5r p\u00e5 dette\u00bb, skriver forbundet.|Bondeforbundet \u00d8st
        Pregunta ahora Lozoya a la ministra de Vivienda, Teresa Vidal. \u00ab\u00bfCu\u00e1ntas llaves caben en su bolso?\u00bb, lanza.|Lozoya
        Su abogada, Ana Lind, ley\u00f3 un folio a las puertas del hotel Mirador y no admiti\u00f3 preguntas: \u201cMi defendido no ha tomado nada prohibido en su vida.\u201d|Ana Lind
        A Rede El\u00e9trica do Torno deu a avaria por reparada \u00e0s 18h22. "O servi\u00e7o est\u00e1 reposto em todo o distrito", indica a empresa em comunicado.|Rede El\u00e9trica do Torno
        La Asociaci\u00f3n de Ciclistas del Norte protesta. \u201cNo vamos a correr con este viento\u201d, avisa el sindicato en una nota.|Asociaci\u00f3n de Ciclistas del Norte
        La Federazione lavoratori alimentari del Po entra nella vertenza. \u00abChiederemo la cassa integrazione per tutto il sito\u00bb, avverte il sindacato.|Federazione lavoratori alimentari del Po
        Havbru Entrepren\u00f8r AS godtar ikke dommen som kom i dag. \u00abVi mener retten har misforst\u00e5tt hvordan betong herder\u00bb, skriver entrepren\u00f8ren.|Havbru Entrepren\u00f8r AS
        Hovedsponsoren Fjordkj\u00f8l har brutt tausheten i dag, og det er ikke slutt enn\u00e5. \u00abVi har bedt om \u00e5 se budsjettet fire ganger\u00bb, skriver selskapet.|Fjordkj\u00f8l
        Fiskarna Havvik riktar skarp kritik mot kommunen i dag. \u201dV\u00e5ra medlemmar stod med fyllda vattentankar och v\u00e4ntade\u201d, skriver f\u00f6reningen.|Fiskarna Havvik
        Adress\u00e9e \u00e0 la mairie, la lettre \u00e9mane du bureau de contr\u00f4le V\u00e9riplan. \u00ab Nous recommandons la mise hors service imm\u00e9diate \u00bb, \u00e9crit le bureau d\u2019\u00e9tudes.|V\u00e9riplan
        Die Volksbank Seeland widerspricht. \u201eS\u00e4mtliche Hinweise wurden gepr\u00fcft und umgesetzt\u201c, erkl\u00e4rt das Institut auf Anfrage.|Volksbank Seeland
        Anf\u00f8rer Mads Dahl har bestilt kage til hele holdet. / - Den betaler jeg selv, griner m\u00e5lmanden.|Mads Dahl
        Advokat Per Lie var ikke i tvil da avisen ringte. / \u2013 Dette blir en fest for lagmannsretten, sier juristen.|Per Lie
        Ana Costa falou aos jornalistas. "Perdemos tudo numa noite", disse Ana Costa. / A agricultora n\u00e3o poupou cr\u00edticas ao governo: "Ningu\u00e9m nos ouviu durante anos."|Ana Costa
        Wethouder Els Vink was stellig. "De boot blijft vandaag aan de kade", zei Vink. / Onze verslaggever vroeg haar of de boot morgen vaart. "Als het aan mij ligt niet", was het antwoord.|Els Vink
        Borgmester Mette Dahl tog telefonen. / - Havnen er ikke en bank for alle, siger hun. / - Men I fandt jo penge til broen? / - Den kan man ogs\u00e5 g\u00e5 p\u00e5, lyder svaret.|Mette Dahl
        Ning\u00fan vecino result\u00f3 herido, asegura la alcaldesa, Ana Vidal. \u201cO\u00edmos un estruendo y despu\u00e9s nada m\u00e1s\u201d, explic\u00f3.|Ana Vidal
        Nenhum doente esteve em perigo, diz a diretora do Hospital de S\u00e3o Gens, Ana Costa. "Os geradores arrancaram em onze segundos", explicou \u00e0 R\u00e1dio Foz.|Ana Costa
        Prince Arne spoke of his years at sea. / Many asked about Gustav Epp. He told the court: "I took the view that it was serious."|Arne
        The evening belonged to Maria Lund. / She said: "I never wanted to draw anything but birds."|Maria Lund
        Cal Rowe attacked Ben Moss over the wall. "Nobody asked for it and nobody will pay," Rowe said. / "That is not in the paper," he retorted.|Ben Moss
        Der Rat tagt. \u201eDer Damm ist zu teuer und h\u00e4lt nicht\u201c, sagt Ulf Berner. Henning Kock h\u00f6rt zu. / \u201eDas steht nicht in dem Papier\u201c, kontert er.|Henning Kock
        "De dijk is te duur en houdt niet", zegt raadslid Ulf Berns. Hendrik Kok luistert. / "Dat staat niet in het stuk", repliceert hij.|Hendrik Kok
        Ulf Berg gick \u00e5t Henrik Kock. \u2013 Vallen \u00e4r f\u00f6r dyr, sade Berg. / \u2013 Det st\u00e5r inte i papperet, replikerade han.|Henrik Kock
        Radny Marek Bernat krytykowa\u0142 Jerzego Kotarskiego. \u2013 Ten wa\u0142 jest za drogi \u2013 m\u00f3wi\u0142 Bernat. / \u2013 Tego nie ma w dokumencie \u2013 odpar\u0142.|Jerzy Kotarski
        Hans Spahnke spricht davon, den Hafen \u00bbmit aller Gewalt zu r\u00e4umen\u00ab, und Gerd Merzig empfiehlt Geduld. Er f\u00fcgt hinzu, dass \u00bbviel zu viele Schiffe\u00ab dort l\u00e4gen.|Gerd Merzig
        Henry Moss was asked if Jane Hall had said so: "She told me all of it at the gate last night."|Henry Moss
        Henning Moos wurde gefragt, ob Petra Hall das gesagt habe: \u201eSie hat mir alles am Tor erz\u00e4hlt.\u201c|Henning Moos
        Henri Mousset a \u00e9t\u00e9 interrog\u00e9 pour savoir si Jeanne Hallais avait dit la v\u00e9rit\u00e9 : \u00ab Elle m\u2019a tout racont\u00e9 hier soir. \u00bb|Henri Mousset
        Enrique Morales fue preguntado si Juana Herv\u00e1s dijo la verdad: \u00abMe lo cont\u00f3 todo anoche en la puerta\u00bb.|Enrique Morales
        Henrik Moberg blev tillfr\u00e5gad om Jenny Hall hade sagt sanningen: \u201dHon ber\u00e4ttade allt i g\u00e5r kv\u00e4ll.\u201d|Henrik Moberg
        Hendrik Mosman werd gevraagd of Jannie Halders dat had gezegd: \u201cZe heeft me gisteravond alles verteld.\u201d|Hendrik Mosman
        """)
    void namesTheSpeaker(String text, String speaker) {
        Quote quote = last(text);
        assertEquals(speaker, quote.speaker(), quote.why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Havneposten f\u00f8lger saken hele dagen. / Havneposten har snakket med naboen i dag. / \u2013 Jeg hater ikke rederiet, understreker han.
        \u201eDas ist ein schlechter Plan f\u00fcr uns alle\u201c, rief die Abgeordnete Anna Lind. Aus den hinteren Reihen schallte es zur\u00fcck: \u201eDann machen Sie es doch selbst!\u201c
        \u2013 Ingen hamn ska beh\u00f6va st\u00e4nga i \u00e5r, sa Per Ek till de f\u00f6rsamlade. \u201dVi har det p\u00e5 film!\u201d h\u00f6rdes det l\u00e4ngst bakifr\u00e5n.
        A candidata In\u00eas Prado chegou cedo ao porto. / J\u00e1 em declara\u00e7\u00f5es \u00e0 R\u00e1dio Foz, a autarca baixou o tom: "Quero saber quando \u00e9 que o barco volta a sair."
        A Rede El\u00e9trica do Torno processou a \u00c1guas do Caima, que n\u00e3o respondeu. "Vamos at\u00e9 ao fim neste processo", diz o minist\u00e9rio em comunicado.
        La Asociaci\u00f3n de Vecinos del Puerto rechaza el plan. El ayuntamiento lo defiende. \u201cNo vamos a ceder ni un metro de muelle\u201d, responde el sindicato.
        L\u2019Unione allevatori padani protesta davanti alla Lattepi\u00f9. \u00abNon abbiamo soldi per pagare di pi\u00f9\u00bb, risponde l\u2019azienda.
        Statsminister Mette Dahl kom til kajen i g\u00e5r aftes. / - Vi har mistet alt, siger fiskeren.
        Siri Berg kj\u00f8rte ned til kaia da alarmen gikk. / \u2013 Hun kom alt for fort, sier matrosen.
        Ana Costa falou aos jornalistas. "Perdemos tudo numa noite", disse Ana Costa. / O bombeiro n\u00e3o poupou cr\u00edticas ao governo: "Ningu\u00e9m nos ouviu durante anos."
        Trener Adam Wrona milcza\u0142. \u2013 Nie wyjdziemy ju\u017c na boisko \u2013 powiedzia\u0142 kapitan. \u2013 To koniec \u2013 doda\u0142.
        The talk turned to Paul Epp and to Ben Moss. / He told the court: "I took the view that it was serious."
        Fraser Kyle raises the ferry again. / He says: "The date is on the page, will she admit it?" / "I reject that completely," the minister hits back.
        Reporter Jane Hall asked Henry Moss if he would go: "I will stay until the last ship has left."
        Petra Hall fragte Henning Moos, ob er gehen wolle: \u201eIch bleibe, bis das letzte Schiff weg ist.\u201c
        "It is late," said Ben Moss. "Ben Moss will pay for all of this one day," he told the hall.
        """)
    void namesNobody(String text) {
        assertNull(last(text).speaker(), () -> last(text).why());
    }

    @Test
    void theHeadlineMayNameWhoSaysTheSameWords() {
        Quote quote = Quotes.in(TextDocuments.single(
                        "Juan Vidal: \u201cNo me gusta nada este maillot\u201d",
                        "El nuevo l\u00edder no levant\u00f3 los brazos. \u201cNo me gusta nada este maillot,"
                                + " la verdad\u201d, solt\u00f3 el murciano."))
                .quotes()
                .getFirst();
        assertEquals("Juan Vidal", quote.speaker(), quote.why());
    }
}
