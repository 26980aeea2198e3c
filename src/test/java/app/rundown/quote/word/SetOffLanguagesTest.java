package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.quote.Quotes;
import app.rundown.quote.TextDocuments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks whose words stand in block quotations behind a colon, in languages other than English. */
class SetOffLanguagesTest {
    /** Returns the last quote of a text; a paragraph that begins with "> " is set off. */
    private static Quote last(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split(" / ")) {
            blocks.add(line.startsWith("> ") ? new Block.Blockquote(line.substring(2)) : new Block.Paragraph(line));
        }
        return Quotes.in(TextDocuments.single(null, blocks)).quotes().getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        La maire Odile Verrac est venue au port dans la soirée. / Sa réponse : / > Nous ne céderons pas et nous allons tout reconstruire.|Odile Verrac
        Le maire Jean Perrin est venu au port dans la soirée. / Son bilan, après deux ans : / > Nous ne céderons pas et nous allons tout reconstruire.|Jean Perrin
        Ancienne institutrice, Odile Verrac avait réuni les pêcheurs dans la cour du port, où elle leur a tenu ce discours : / > Nous ne céderons pas et nous allons tout reconstruire.|Odile Verrac
        La alcaldesa Marta Quesada llegó por la noche al puerto. / Su respuesta: / > No cederemos y vamos a reconstruirlo todo.|Marta Quesada
        O presidente Duarte Vilar chegou à noite ao porto. / O seu balanço, dois anos depois: / > Não cederemos e vamos reconstruir tudo no porto.|Duarte Vilar
        Antiga professora, Marta Vilar reuniu os pais no pátio, onde lhes leu este texto: / > Não cederemos e vamos reconstruir tudo no porto.|Marta Vilar
        La sindaca Elena Trovati è arrivata la sera al porto. / La sua risposta: / > Non cederemo e ricostruiremo tutto il porto.|Elena Trovati
        Burmistrz Ewa Lisek przyjechała wieczorem do portu. / Jej odpowiedź: / > Nie ustąpimy i odbudujemy wszystko, co było.|Ewa Lisek
        Leśniczy Adam Borski stoi na skraju lasu. Nadziei ma niewiele: / > Nie ustąpimy i odbudujemy wszystko, co było.|Adam Borski
        Kystforbundet har sendt et brev til regjeringen i dag. Der står det: / > Vi gir oss ikke, og vi bygger opp alt igjen.|Kystforbundet
        Directeur Marijke van den Berg sprak het personeel toe. / In een mail aan de chefs is Van den Berg een stuk feller: / > Niemand praat met de bank zonder dat ik het weet.|Marijke van den Berg
        Directeur Marijke van Rijn sprak het personeel toe. / In een mail aan de chefs is Van Rijn een stuk feller: / > Niemand praat met de bank zonder dat ik het weet.|Marijke van Rijn
        """)
    void whoeverIsToldOfAloneSpeaksBehindAColon(String text, String speaker) {
        Quote quote = last(text);
        assertEquals(speaker, quote.speaker(), quote.why());
        assertEquals(Quote.Form.BLOCK, quote.form());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        La maire Odile Verrac a vu le ministre Jean Perrin au port. / Sa réponse : / > Nous ne céderons pas et nous allons tout reconstruire.
        La alcaldesa Marta Quesada se reunió con Iván Roldo en el puerto. / Su respuesta: / > No cederemos y vamos a reconstruirlo todo.
        La sindaca Elena Trovati ha visto Elio Brusati al porto. / La sua risposta: / > Non cederemo e ricostruiremo tutto il porto.
        Eine Wahlhelferin, die ungenannt bleiben will, schildert den Fund so: / > Ich wollte mir einen Tee machen, und da standen sie.
        """)
    void whereTwoMaySpeakOrNobodyIsNamedNoNameIsGiven(String text) {
        Quote quote = last(text);
        assertNull(quote.speaker(), quote.why());
        assertEquals(Quote.Form.BLOCK, quote.form());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Die Reederin Anna Brandt wandte sich am Abend an die Presse. / > Ich habe das Schiff nicht verkauft. Wir bleiben alle hier im Hafen.|Anna Brandt
        I sitt korta tal vänder sig Anna Lind direkt till invånarna. / > Vi lämnar inte hamnen. Jag lovar er att färjan går igen i morgon.|Anna Lind
        La armadora Marta Quesada se dirigió por la noche a los vecinos. / > No cederemos y vamos a reconstruirlo todo en nuestro puerto.|Marta Quesada
        Der zentrale Auszug aus der Rede von Anna Brandt im Wortlaut: / > Ich habe das Schiff nicht verkauft. Wir bleiben alle hier im Hafen.|Anna Brandt
        """)
    void whoeverIsSaidToSpeakSpeaksBehindAFullStop(String text, String speaker) {
        Quote quote = last(text);
        assertEquals(speaker, quote.speaker(), quote.why());
        assertEquals(Quote.Form.BLOCK, quote.form());
    }
}
