package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks who speaks in Dutch, Swedish, Norwegian and Danish texts. */
class NorthernLanguagesTest {
    private static Quote first(String text) {
        List<Quote> quotes =
                Quotes.in(TextDocuments.single(null, text.split(" / "))).quotes();
        return quotes.getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        \u201cWe beginnen morgen met de bouw\u201d, zei burgemeester Jan de Boer tegen de NOS.|Jan de Boer
        \u201cHet water is te hoog\u201d, aldus Marieke van der Laan van het waterschap.|Marieke van der Laan
        Volgens Jan de Boer is het \u201ceen ramp voor de haven\u201d.|Jan de Boer
        De haven is dicht, zei Jan de Boer. / \u201cDat is niet goed voor ons\u201d, voegde hij toe.|Jan de Boer
        De haven is dicht, zei wethouder Els Vink. / \u201cWij wachten\u201d, laat de wethouder weten.|Els Vink
        \u201cDat is niet goed voor ons\u201d, schreef Jan Vink op X.|Jan Vink
        In een brief schreef Els Vink dat de haven \u201cnog een week\u201d dicht blijft.|Els Vink
        \u201cVi b\u00f6rjar i morgon\u201d, s\u00e4ger borgm\u00e4staren Anna Lind till TT.|Anna Lind
        Enligt Anna Lind \u00e4r det \u201den katastrof f\u00f6r hamnen\u201d.|Anna Lind
        Ministern Per Ek kom hit. / \u2013 Det blir dyrt, men det \u00e4r inte v\u00e5rt fel, s\u00e4ger ministern.|Per Ek
        \u00abVi begynner i morgen\u00bb, sier ordf\u00f8rer Siri Berg til NRK og de andre.|Siri Berg
        If\u00f8lge Siri Berg er det \u00aben katastrofe for havnen\u00bb, og det er ikke over.|Siri Berg
        Statsr\u00e5d Odd Lie kom hit. / \u2013 Det blir dyrt, og det er ikke v\u00e5r feil, sier statsr\u00e5den.|Odd Lie
        \u00bbVi begynder i morgen\u00ab, siger borgmester Mette Dahl til Ritzau og de andre.|Mette Dahl
        If\u00f8lge Mette Dahl er det \u00bben katastrofe for havnen\u00ab, og det er ikke slut.|Mette Dahl
        Minister Bo Krog kom her. / \u2013 Det bliver dyrt, og det er ikke vores fejl, siger ministeren.|Bo Krog
        - Vi venter, siger formand for Dansk Havn Claus Dahl til Ritzau, men det er ikke slut.|Claus Dahl
        - Vi venter, siger byens borgmester, Mette Dahl, til Ritzau, og det er ikke slut.|Mette Dahl
        \u2013 Vi venter, sier politiadvokat Hans J\u00f8rgen Lie til NRK, men det er ikke over.|Hans J\u00f8rgen Lie
        Rederiet Sundlinjen st\u00e4ller in allt. / \u201cDet \u00e4r inte bra\u201d, skriver rederiet.|Sundlinjen
        \u201cTidigast i v\u00e5r\u201d, tror Anna Lind, men det \u00e4r inte s\u00e4kert.|Anna Lind
        """)
    void namesTheSpeaker(String text, String speaker) {
        Quote quote = first(text);
        assertEquals(speaker, quote.speaker(), quote.why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        \u201cHet was een grote klap\u201d, zegt een vrouw die bij de haven woont tegen Jan de Boer.|UNNAMED
        Jan de Boer is weg. / \u201cWij doen geen mededelingen\u201d, zegt een woordvoerder van de haven.|UNNAMED
        Anna Lind \u00e4r h\u00e4r. / En l\u00e4rare \u00e4r arg. / \u2013 Det \u00e4r inte bra, s\u00e4ger hon.|UNNAMED
        Siri Berg er her. / \u2013 Det er ikke bra for oss, sier en talsperson for havnen til NRK.|UNNAMED
        Anna Lind \u00e4r h\u00e4r. / En av de resande \u00e4r arg. / \u2013 Det \u00e4r inte bra, s\u00e4ger hon.|UNNAMED
        Siri Berg er her. / \u2013 Det er ikke bra for oss, sier en bilist NRK har snakket med.|UNNAMED
        """)
    void leavesTheUnnamedUnnamed(String text, Quote.Voice voice) {
        Quote quote = first(text);
        assertNull(quote.speaker(), quote.why());
        assertEquals(voice, quote.voice(), quote.why());
    }
}
