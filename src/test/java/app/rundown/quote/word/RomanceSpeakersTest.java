package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import app.rundown.quote.Quotes;
import app.rundown.quote.TextDocuments;
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
        « Le port ouvrira demain et les bateaux attendent », a déclaré le directeur général du chantier, Jules Verrac. « On ne protège pas un port avec des sirènes », a souligné le patron du chantier.|Jules Verrac
        « Nous avons tous chanté dans le port hier soir », a réagi le palais présidentiel dans un communiqué.|palais présidentiel
        El ministro Iván Roldo llegó tarde. “No hay dinero para el muelle”, dijo en el puerto la noche del domingo.|Iván Roldo
        “Traigan sombrero”, pidió el presidente en su cuenta de X. El presidente Iván Roldo caminará hasta el puerto.|Iván Roldo
        Iván Roldo, entrenador del equipo, llegó tarde. Sobre el viento, el estratega comentó que “ya no aguantamos la lluvia”.|Iván Roldo
        A porta-voz do porto deixou um aviso: “Não contem com o nosso barco”. Marta Vilar dirigia-se aos pescadores.|Marta Vilar
        Duarte Vilar chegou tarde ao porto e não quis falar com os jornalistas. “Estranho que o barco incomode tanto”, disse, acrescentando: “cada onda desmente outra”.|Duarte Vilar
        “O porto abre amanhã”, disse o coordenador da Federação dos Pescadores (Fepesca), Duarte Vilar. “A tabela tem um erro”, explicou o coordenador da Fepesca.|Duarte Vilar
        Intervenção do ministro Duarte Vilar encerra o debate no porto. “Guardei para o fim a única tabela de que gosto”.|Duarte Vilar
        Duarte Vilar foi um dos primeiros a felicitar os pescadores. “Abraço grande desde a lota”, escreveu na rede social X.|Duarte Vilar
        O promotor Duarte Vilar Neto caracterizou os depoimentos do porto como “uma peça de teatro”.|Duarte Vilar Neto
        “No hay dinero para el muelle”, dijo Carlos de la Torre.|Carlos de la Torre
        La ministra de Sanidad Nuria de los Ríos dijo que “no hay dinero para el muelle”.|Nuria de los Ríos
        “O porto abre amanhã”, disse Marina dos Santos.|Marina dos Santos
        A ministra da Saúde Marina dos Santos disse que “o porto abre amanhã e não fecha mais”.|Marina dos Santos
        La alcaldesa Ana Roldo Gil llegó tarde. “No hay dinero para el muelle”, dijo Ana Roldo.|Ana Roldo Gil
        Anna Roldi da Tom Verri: una giornata lunga. «Il porto apre domani e non chiude più», ha detto Verri.|Tom Verri
        Le capitaine du navire de pêche Cap Verdel, Jules Verrac, est arrivé dans la nuit sur le quai. « Le port ouvrira demain », déclare-t-il.|Jules Verrac
        Le directeur de l’hôtel Beau Verdel, Jules Verrac, est arrivé dans la nuit sur le quai. « Le port ouvrira demain matin », a-t-il dit.|Jules Verrac
        La capitana del pesquero Mar Alba, Ana Roldo, tiene miedo. “No hay dinero para el muelle”, explicó ella.|Ana Roldo
        A diretora do hotel Bela Alba, Ana Vilar, tem medo. “O porto abre amanhã”, disse.|Ana Vilar
        Il comandante della nave da pesca Bella Alba, Ivo Landi, ha paura. «Il molo resta chiuso ancora», ha detto.|Ivo Landi
        La alcaldesa Ana Maria Roldo Gil llegó tarde. Roldo Gil se fue. “No hay dinero”, dijo Roldo Gil. Roldo Gil calló.|Ana Maria Roldo Gil
        Ana Roldo Gil llegó tarde con Luis Vega Gil. “No hay dinero para el muelle”, dijo Roldo Gil.|Ana Roldo Gil
        Ana Roldo y Ana Roldo Gil llegaron tarde, y Ana Roldo Vega no. “No hay dinero para el muelle”, dijo Ana Roldo.|Ana Roldo
        A presidente Maria da Silva chegou tarde. “O porto abre amanhã”, disse Maria da Silva Vilar.|Maria da Silva Vilar
        “O porto abre amanhã”, disse Rui Roldo. “Os barcos saem depois”, disse o ministro Rui Roldo Vilar. “Vamos todos embora”, disse Roldo.|Rui Roldo Vilar
        La ministre de la Santé du Havre, Odile Verrac, n’a eu qu’un mot : « Le port ouvrira demain. »|Odile Verrac
        Odile Verrac est ministre de l’Intérieur. C’est la ministre de l’Intérieur qui le dit : « Le port ouvrira. »|Odile Verrac
        La mer est calme dans le port et sur le quai. « Le port ouvrira demain matin », peut-on lire dans un message de la préfète Odile Verrac.|Odile Verrac
        La mer est calme dans le port et sur le quai. « Le port ouvrira demain matin », a-t-on appris auprès d’Odile Verrac, la préfète du lac.|Odile Verrac
        La mer est calme dans le port et sur le quai. « Le port ouvrira demain matin », dit-on du côté de la mairie de Castel.|mairie de Castel
        Une digue jugée « beaucoup trop basse » par Odile Verrac.|Odile Verrac
        Una obra considerada “demasiado cara” por la alcaldesa Marta Quesada.|Marta Quesada
        Uma obra considerada “cara demais” pela prefeita Helena Vilar.|Helena Vilar
        Un’opera definita «troppo cara» dalla sindaca Elena Trovati.|Elena Trovati
        La mer est calme dans le port et sur le quai. La préfète Odile Verrac se dit « à bout de forces ».|Odile Verrac
        La préfète Odile Verrac est venue. « Le port ouvrira demain matin », fait-elle valoir au Courrier.|Odile Verrac
        La mer est calme dans le port et sur le quai. La préfète Odile Verrac est venue. « Le port ouvrira demain matin », a confié celle-ci.|Odile Verrac
        Marta Quesada se muestra optimista: “No hay dinero para el muelle, pero lo habrá”.|Marta Quesada
        Marta Quesada abandonó la sala diciendo: “No hay dinero para el muelle”.|Marta Quesada
        “No hay dinero para el muelle”, tal y como ha señalado Marta Quesada.|Marta Quesada
        El mar está en calma y los barcos no salen del puerto. “No hay dinero para los barcos”, ha asegurado además la alcaldesa Marta Quesada.|Marta Quesada
        “No hay dinero para el muelle”, explica Marta Quesada. / “Ya veremos qué pasa”, añade este martes.|Marta Quesada
        Quien lo dice es Marta Quesada: “No hay dinero para el muelle”.|Marta Quesada
        Quem o diz é Helena Vilar: “O porto abre amanhã”.|Helena Vilar
        «Il porto apre domani mattina», così la sindaca Elena Trovati in una nota.|Elena Trovati
        Elena Trovati è preoccupata: «Il porto apre domani mattina».|Elena Trovati
        Netto il giudizio della sindaca Elena Trovati: «Il porto apre domani mattina».|Elena Trovati
        """)
    void namesTheSpeaker(String text, String speaker) {
        assertEquals(speaker, in("Le direct du port", text).getLast().speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Iván Roldo, jefe de campaña de Marta Quesada: “Habrá barcos”|El jefe de comando habló a esta hora en el puerto. “No hay dinero para el muelle”, expresó.|Iván Roldo
        Rueda de prensa de Iván Roldo antes del partido|Balón parado: «Ahora las olas ya asustan a los barcos».|Iván Roldo
        « Il y a un réveil »: Odile Verrac évoque la force des vagues|La députée du lac et secrétaire nationale du port, invitée jeudi, a évoqué « un réveil » pour décrire les vagues.|Odile Verrac
        Roldo, a Quesada: “No hay dinero para el muelle”|La política del puerto es el fracaso, dice Iván Roldo ante Marta Quesada. “No hay dinero para el muelle”.|Iván Roldo
        """)
    void takesTheSpeakerFromTheHeadline(String headline, String text, String speaker) {
        assertEquals(speaker, in(headline, text).getLast().speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Depois da detenção da vereadora Joana Vilar (PMU), que disse a um guarda que não devia satisfações a ele, a Câmara de Monte Azul emitiu uma nota. Alega que a vereadora e outros “servidores da casa” voltavam do porto.|Câmara de Monte Azul
        El Ayuntamiento de Castel emitió un comunicado sobre el marinero Juan Rey. Alega que el muelle “estaba cerrado por obras”.|Ayuntamiento de Castel
        El ministro Iván Roldo criticó al marinero Juan Rey. Alega que el muelle “estaba cerrado por obras”.|Iván Roldo
        O ministro Duarte Vilar explicou o plano. Mais tarde, voltando-se para uma vizinha que o interrompera, acrescentou: “Ninguém quer fechar o porto”.|Duarte Vilar
        Iván Roldo dominó la regata de principio a fin. Ya sólo está por detrás de Lewis Hamm, Ayrton Serna y Sebastián Vetter. El barco, que él mismo comparó con un “carro viejo”, aguantó.|Iván Roldo
        Iván Roldo ganó a Jorge Quesada. El juez Mohamed Rey pidió calma. “No ha pasado nada grave en el agua”, insistió. / A Quesada, cuarto en la meta, no le queda sino esperar. “Esperaba un golpe en la salida”, rememoró.|Jorge Quesada
        A Câmara de Monte Azul falou ontem. “O homem partiu o portão”, diz a nota da Câmara. / A nota afirma que o guarda “foi detido e perdeu o distintivo”.|Câmara de Monte Azul
        La Alcaldía de Castel habló ayer en el Municipio. “Se cierra el muelle”, dice la nota de la Alcaldía.|Alcaldía de Castel
        El ministro de Defensa, Iván Roldo, sobre la carta de Jorge Quesada a las FF. AA.: “Nadie la ha pedido en mi casa”.|Iván Roldo
        """)
    void takesTheSubjectOfTheSentenceBefore(String text, String speaker) {
        Quote last = in("El directo del puerto", text).getLast();
        assertEquals(speaker, last.speaker(), last.why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        L’affaire Odile Verrac : « Elle a menti à tout le monde sur le quai »
        Il caso Elena Trovati: «Ha mentito a tutti quanti sul molo»
        El caso Marta Quesada: «Mintió a todo el mundo en el muelle»
        O caso Helena Vilar: «Mentiu a toda a gente no cais»
        Der Fall Paul Mertens: „Er hat alle belogen und betrogen“
        The Paul Mertens affair: “He lied to all of us about it”
        """)
    void takesNobodyForWhatAMatterIsCalledBy(String text) {
        assertNull(in("Live", text).getLast().speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        “No hay dinero para el muelle”, dijo Marta Quesada. / “Ya asusta a los barcos” / El puerto sigue cerrado.
        « Le port ouvrira demain », plaide Odile Verrac. / « La sécurité du quai en jeu » / Le port reste fermé.
        """)
    void takesNobodyForAHeadingInMarks(String text) {
        Quote quote = in("El directo", text).getLast();
        assertNull(quote.speaker(), quote.why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Odile Verrac est partie hier sur la mer. « Elle ne savait rien de tout cela », a dit la famille d’Odile Verrac.
        Elena Trovati è partita ieri sera. «Non sapeva nulla di tutto questo», ha detto lo staff di Elena Trovati.
        Marta Quesada salió ayer del puerto. “No sabía nada de todo eso”, dijo la abogada de Marta Quesada.
        Helena Vilar saiu ontem do porto. “Ela não sabia de nada”, disse a defesa de Helena Vilar.
        Helena Vilar saiu ontem do porto. “Ela não sabia de nada”, disse a cunhada de Helena Vilar.
        """)
    void takesNobodyForWhoseOneIs(String text) {
        assertNull(in("Live", text).getLast().speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        “Mañana”, respondió Marta Quesada. “Usted no saluda, Marta, usted mira el puerto”, soltó la candidata opositora.
        """)
    void doesNotTakeTheOneSpokenTo(String text) {
        assertNull(in("El debate del puerto", text).getLast().speaker());
    }
}
