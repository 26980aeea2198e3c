package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks who speaks in French, Spanish and Portuguese live blogs, where names and offices stand apart. */
class RomanceSpeakersTest {
    private static List<Quote> in(String headline, String text) {
        return Quotes.in(TextDocuments.single(headline, text.split(" / "))).quotes();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        « Le port ouvrira demain », a déclaré Odile Verrac sur notre antenne, « les bateaux attendent depuis lundi ».|Odile Verrac
        La présidente de la Chambre nationale Odile Verrac appelle les élus au « calme » et à la « retenue ».|Odile Verrac
        « Le port ouvrira demain », plaide Odile Verrac des Verts unis.|Odile Verrac
        C’est « un avertissement pour le port », a réagi jeudi la PDG des Chantiers du Lac. Selon Odile Verrac, il faut partir.|Odile Verrac
        « Le port ouvrira demain et les bateaux attendent depuis lundi », a indiqué jeudi l’Organisation mondiale de la pêche maritime.|Organisation mondiale de la pêche maritime
        El presidente del puerto, Iván Rey Roldo, dijo ayer que “no hay dinero para el muelle”.|Iván Rey Roldo
        El presidente de la Unión del Mar (UM), Iván Roldo, llegó tarde. “No hay dinero para el muelle”, dijo el líder de la UM.|Iván Roldo
        La ministra Marta Quesada llegó tarde. “No hay dinero para el muelle”, dijo. La funcionaria agregó que “mañana habrá barcos”.|Marta Quesada
        La alcaldesa Marta Quesada llegó tarde al puerto. La también senadora dijo que “no hay dinero para el muelle”.|Marta Quesada
        “O porto abre amanhã”, considerou o coordenador da Federação dos Pescadores (Fepesca), Duarte Vilar, em Lisboa.|Duarte Vilar
        “O porto abre amanhã”, afirmou o governador do Banco Central, Duarte Vilar, durante uma conferência.|Duarte Vilar
        O Partido Operário afirmou ontem que “o porto abre amanhã e não fecha mais”.|Partido Operário
        “O porto abre amanhã”, precisou o Instituto do Rio e da Costa, em comunicado.|Instituto do Rio e da Costa
        Uma tarde “digna de um naufrágio”. Foi assim que Duarte Vilar resumiu o corte de energia no porto.|Duarte Vilar
        O promotor Duarte Vilar Neto caracterizou os depoimentos do porto como “uma peça de teatro”.|Duarte Vilar Neto
        """)
    void namesTheSpeaker(String text, String speaker) {
        assertEquals(speaker, in("Le direct du port", text).getLast().speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Iván Roldo, jefe de campaña de Marta Quesada: “Habrá barcos”|El jefe de comando habló a esta hora en el puerto. “No hay dinero para el muelle”, expresó.|Iván Roldo
        Roldo, a Quesada: “No hay dinero para el muelle”|La política del puerto es el fracaso, dice Iván Roldo ante Marta Quesada. “No hay dinero para el muelle”.|Iván Roldo
        """)
    void takesTheSpeakerFromTheHeadline(String headline, String text, String speaker) {
        assertEquals(speaker, in(headline, text).getLast().speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        “Mañana”, respondió Marta Quesada. “Usted no saluda, Marta, usted mira el puerto”, soltó la candidata opositora.
        """)
    void doesNotTakeTheOneSpokenTo(String text) {
        assertNull(in("El debate del puerto", text).getLast().speaker());
    }
}
