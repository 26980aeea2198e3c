package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import java.util.List;
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
        Su abogada, Ana Lind, ley\u00f3 un folio a las puertas del hotel Mirador y no admiti\u00f3 preguntas: \u201cMi defendido no ha tomado nada prohibido en su vida.\u201d|Ana Lind
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
        """)
    void namesNobody(String text) {
        assertNull(last(text).speaker(), () -> last(text).why());
    }
}
