package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import app.rundown.quote.Quotes;
import app.rundown.quote.TextDocuments;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks whom words that no table has, ages, streets and "the latter" point to in southern languages. */
class SouthernWordsTest {
    private static Quote last(String text) {
        return Quotes.in(TextDocuments.single(null, text.split(" / "))).quotes().getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Le litige oppose Odile Verrac au patron du port, Hugues Tassin. Ce dernier se dit confiant : \u00ab Le port ouvrira demain matin. \u00bb|Hugues Tassin
        \u00ab Le port est ferm\u00e9 pour nous \u00bb, pr\u00e9cise la Ligue Bretonne de voile.|Ligue Bretonne de voile
        Odile Verrac est arriv\u00e9e tard. \u00c0 la mairie de Castel, on assure que \u00ab le port ouvrira demain matin \u00bb.|mairie de Castel
        Marta Quesada lleg\u00f3 a las nueve al puerto. Pidi\u00f3 calma a los vecinos, y advirti\u00f3 de \u00abun temporal muy fuerte en el puerto\u00bb.|Marta Quesada
        Elena Trovati \u00e8 arrivata tardi. \u00abIl porto apre domani\u00bb, dice la pescivendola.|Elena Trovati
        \u00abIl porto apre domani\u00bb, spiegano i carabinieri.|carabinieri
        Duarte Vilar chegou tarde ao porto. \u00abN\u00e3o h\u00e1 dinheiro para o porto\u00bb, lamentou o sineiro.|Duarte Vilar
        \u00ab Le port est ferm\u00e9 \u00bb, l\u00e2che Odile Verrac. / Odile Verrac est arriv\u00e9e tard. \u00ab Le port est ferm\u00e9 pour nous \u00bb, l\u00e2che la mareyeuse.|Odile Verrac
        El abogado de la naviera, Esteban Lurio, anunció un recurso. «No hay prueba alguna contra el barco», sostuvo el letrado.|Esteban Lurio
        A gestora da Trafim, Duarte & Vilar, abriu. A diretora da Trafim, Helena Vilar, que mora no porto, chegou tarde. Prometeu calma. «As obras do porto estão prontas», acrescentou.|Helena Vilar
        Helena Vilar chegou tarde ao porto. Um deles é o marido. «Ele já não volta ao porto», conta, baixinho.|Helena Vilar
        Vendedora de peixe na porta do cais, Helena Vilar viu tudo. «Foi uma noite muito longa no porto», relata.|Helena Vilar
        Según Marta Quesada, que llegó tarde al puerto, el plan no ha supuesto para los vecinos «ni una sola ayuda».|Marta Quesada
        La respuesta del Consorcio Portuario llegó en pocos minutos: «Nadie ha cerrado el puerto a los vecinos».|Consorcio Portuario
        O desabafo mais duro veio da capitã Helena Vilar: «Ninguém nos avisou da chegada do barco».|Helena Vilar
        Helena Vilar chegou tarde ao porto. À Rádio Rita Lima, já ao fim da tarde, deixou um recado: «Vou eu bater à porta do porto».|Helena Vilar
        «O barco chega amanhã cedo ao porto», despistou Helena Vilar.|Helena Vilar
        «El barco llegará mañana al puerto», despistó Marta Quesada.|Marta Quesada
        «O barco chega amanhã cedo ao porto», brincou o ex-remador Duarte Vilar.|Duarte Vilar
        La hija del ministro, Elena Robles, llegó en moto. «No sé nada del barco», dijo.|Elena Robles
        «Ya basta de mentiras sobre el puerto», escribe en LinkedIn Marta Quesada.|Marta Quesada
        El Tribunal Portuario ha cerrado el caso. El auto, de once folios, no deja dudas: «La multa es justa y debe pagarse».|Tribunal Portuario
        «El puerto abre mañana», sostiene la compañía. Ferrovías Lurias, que gestiona el muelle, no dice más.|Ferrovías Lurias
        Helena Vilar chegou tarde. Para ela, o porto «precisa de olhar para dentro».|Helena Vilar
        Marta Quesada llegó tarde al puerto. Preguntada por el temporal, se encogió de hombros: «Ya veremos qué pasa mañana».|Marta Quesada
        A conclusão do relatório da Autoridade do Porto não podia ser mais dura: «A falta de pessoal era conhecida».|Autoridade do Porto
        Helena Vilar chegou tarde. «Um porto sem barcos é um peixe sem água», compara.|Helena Vilar
        Elena Trovati parla in aula. Esulta il presidente Lo Cascio: «Abbiamo vinto noi la gara del porto».|Lo Cascio
        «Il porto apre domani mattina», dice il prefetto Mara Di Lupo.|Mara Di Lupo
        «Nadie pasa hoy por el puerto», dijo el portero uruguayo Washington Quesada.|Washington Quesada
        «Ya basta de mentiras sobre el puerto», publicó en X Yamila Robles, que rema en el club.|Yamila Robles
        «Ya basta de mentiras sobre el puerto», escribió en su cuenta de Instagram Yamila Robles.|Yamila Robles
        Iván Roldo, un abogado de larga carrera, que además acusó al puerto de «perder hasta los papeles».|Iván Roldo
        Elena Trovati non promette miracoli: «Il porto si guarda a maggio, adesso è presto».|Elena Trovati
        «Ho detto sì in tre minuti», le prime parole di Elena Trovati alla radio.|Elena Trovati
        Il Comune di Treggia «esprime vicinanza a tutta la gente del porto».|Comune di Treggia
        La Policía de Lurias cortó ayer la calle. «Se usó solo lo necesario», aseguró la fuerza.|Policía de Lurias
        El Sindicato Portuario convocó un paro. De lo contrario, avisó el gremio, «no habrá ningún barco».|Sindicato Portuario
        """)
    void findsWhomUnknownWordsMean(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ab Le port est ferm\u00e9 \u00bb, dit Odile Verrac. Une aide-soignante, encore en blouse, hausse"
                        + " les \u00e9paules. \u00ab On a tout perdu dans cette histoire. \u00bb",
                "La hija del ministro, Elena Robles, llegó en moto. «No sé nada», dijo. «Ni yo», dijo el ministro.",
                "La gente del puerto protesta desde ayer. El Ayuntamiento «niega nuestros derechos de siempre».",
                "Iván Roldo no comentó las acusaciones de su rival: «Ha perdido hasta los papeles del puerto».",
                "La Policía de Lurias cortó la calle. El gremio avisó: «No hay barco que salga mañana al mar».",
                "El alcalde Pedro Lagos nunca dijo esto: «Vamos a cerrar el puerto de la ciudad».",
                "La sentencia del exministro Pedro Lagos es clara: «Queda probado que cobró del puerto».",
                "El lamento por la muerte de Pedro Lagos: «Se ha ido el mejor de todos nosotros».",
                "Pedro Lagos llegó. «No sé nada», dijo. / Según la policía, al llegar gritó: «¡Que nadie se mueva!».",
                "Elena Trovati \u00e8 arrivata tardi. Dalla Regione fanno sapere che \u00abtutti gli stipendi saranno"
                        + " pagati\u00bb.",
                "O porto abre amanh\u00e3, segundo um porta-voz da Pol\u00edcia Militar, que pediu aos moradores que"
                        + " \u00abevitem a regi\u00e3o do porto\u00bb."
            })
    void leavesOthersUnnamed(String text) {
        assertNull(last(text).speaker());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il y a du monde au port et sur le quai. \u00ab Bateaux, dodo, rien \u00bb, peut-on lire sur une"
                        + " pancarte.",
                "Hay mucha gente en el puerto y en el muelle. \u201cBarcos, no\u201d, se lee en un cartel de los"
                        + " vecinos.",
                "Os muros do porto apareceram riscados com a frase \u00abbarcos, n\u00e3o\u00bb e com desenhos."
            })
    void wordsThatCanBeReadSomewhereAreQuotesOfNobody(String text) {
        List<Quote> quotes = Quotes.in(TextDocuments.single(null, text)).quotes();
        assertEquals(1, quotes.size());
        assertNull(quotes.getFirst().speaker());
    }
}
