package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Document;
import app.rundown.model.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks whom roles, reports and the words that go on point to, in the languages of the continent. */
class RoleAndNameTest {
    /** Returns the last quote of an update; slashes part its paragraphs, and a number sign its headline from them. */
    private static Quote last(String text) {
        int head = text.indexOf(" # ");
        String headline = head < 0 ? null : text.substring(0, head);
        Document document = TextDocuments.single(
                headline, text.substring(head < 0 ? 0 : head + 3).split(" / "));
        List<Quote> quotes = Quotes.in(document).quotes();
        return quotes.getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the 43-year-old", "the Australian", "the New Zealander", "the campaigner"})
    void theOnlyOneNamedMayBeCalledByAgeOriginOrTrade(String words) {
        assertEquals(
                "Wanda Orme",
                last("Wanda Orme rejected the claims. “We sail at nine,” " + words + " said.")
                        .speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        «El muelle está cerrado desde ayer», dice el alcalde. El regidor, Pedro Lagos, pide más barcos para el puerto.|Pedro Lagos
        O ministro foi recebido com palmas no porto. «O barco chega amanhã cedo», atirou. Duarte Vilar prometeu voltar ao porto.|Duarte Vilar
        « Nous avons fermé le port hier soir », assure-t-il. Le maire, Hugues Tassin, a lui-même conduit le bateau de la commune jusqu’au quai, et les pêcheurs sont venus avec lui.|Hugues Tassin
        Der Bürgermeister steht am Hafen. „Der Hafen bleibt heute geschlossen“, sagte er. Jonas Brandt regiert die Stadt seit Jahren.|Jonas Brandt
        Pedro Lagos, alcalde de Lurias hasta 2019, llegó tarde. «No firmé nada en el puerto», dijo. Según el exalcalde, fue «un error de otros».|Pedro Lagos
        «Il porto è da rifare tutto», avverte Elena Trovati, geologa. / «Servono soldi e tempo», conclude la studiosa.|Elena Trovati
        La directrice du port défend son plan # Invitée hier, Odile Verrac a tout détaillé à la radio. « Le port ouvrira demain », a-t-elle dit aux pêcheurs de la ville. Relancée sur les bateaux, la directrice a répliqué : « Personne ne partira du port. »|Odile Verrac
        Marta Quesada ha dedicado un elogio a su rival del puerto: «Iván Roldo no regala nada en el mar». El aludido respondía con un guiño: «Hoy tampoco voy a regalar».|Iván Roldo
        Strong words from Ada Holm, the executive director of the Eldmoor Action Group, who described the plan as a “slap in the face”.|Ada Holm
        Marta Quesada, 102 años, llegó tarde al puerto. «Voté por el más guapo de todos», contó la centenaria.|Marta Quesada
        """)
    void aRoleMeansWhoeverIsNamedBesideIt(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    /** The same words for another's country mean the other one, in each form that the press uses. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Latvian minister Ivo Lepin met Estonian minister Mark Hill in Oslo. / “We sail at nine,” the %s said.|Latvian minister|Estonian minister
        Latvian minister Ivo Lepin met Estonian minister Mark Hill in Oslo. / “We sail at nine,” the %s said.|Latvian|Estonian
        Der lettische Minister Ivo Lepin traf seinen estnischen Kollegen, den Minister Mark Hill. / „Wir fahren um neun“, sagte der %s.|lettische Minister|estnische Minister
        Lettlands Minister Ivo Lepin traf Estlands Minister Mark Hill. / „Wir fahren um neun“, sagte der %s.|Lette|estnische Minister
        Le ministre letton Ivo Lepin a rencontré le ministre estonien Mark Hill à Oslo. / « Nous partons demain matin », déclare le %s.|ministre letton|ministre estonien
        Il ministro lettone Ivo Lepin ha incontrato il ministro estone Mark Hill a Oslo. / «Partiamo domani mattina», ha detto il %s.|ministro lettone|ministro estone
        El ministro peruano Ivo Lepin se reunió con el ministro chileno Mark Hill en Oslo. / «Salimos mañana temprano», dijo el %s.|ministro peruano|ministro chileno
        De Letlandse minister Ivo Lepin sprak met de Estse minister Mark Hill. / “We varen morgen om negen uur”, zei de %s.|Letse minister|Estische minister
        Łotewski minister Ivo Lepin spotkał się z estońskim ministrem. Estoński minister Mark Hill milczał. / „Płyniemy jutro rano” – powiedział %s.|łotewski minister|estoński minister
        Lettlands minister Ivo Lepin mötte den estniske ministern Mark Hill. / ”Vi seglar klockan nio”, sade den %s.|lettiske ministern|estländska ministern
        Den latviske ministeren Ivo Lepin møtte den estiske ministeren Mark Hill. / «Vi seiler klokken ni», sa den %s.|latviske ministeren|estlandske ministeren
        Den lettiske minister Ivo Lepin mødte den estiske minister Mark Hill. / »Vi sejler klokken ni«, sagde den %s.|lettiske minister|estiske minister
        """)
    void aCountryTellsTwoOfOneOfficeApart(String text, String first, String second) {
        assertEquals("Ivo Lepin", last(text.formatted(first)).speaker());
        assertEquals("Mark Hill", last(text.formatted(second)).speaker());
    }

    /** What names a country's people may be a surname too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        «Il porto è da rifare tutto», ha detto Elena Calabrese. / «Servono soldi e tempo», ha aggiunto Calabrese.|Elena Calabrese
        «Il porto è da rifare tutto», ha detto Elena Catalano. / «Servono soldi e tempo», ha aggiunto Catalano.|Elena Catalano
        „Der Hafen bleibt heute geschlossen“, sagte Anna Schwede. / „Morgen fahren wir“, sagte Schwede.|Anna Schwede
        « Le port est fermé depuis hier », raconte Odile Normand. / « Nous partons demain matin », a dit Odile Normand.|Odile Normand
        """)
    void aSurnameMayBeAPeoplesName(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        „Der Plan hilft allen hier im Hafen“, sagte Anna Brandt. Jonas Vogt habe dagegen „jeden Morgen etwas Neues verlangt“.|Anna Brandt
        „Der Plan hilft allen hier im Hafen“, so Anna Brandt im Gespräch. / „Man hat ihn drei Jahre lang geprüft.“|Anna Brandt
        « Le port est fermé depuis hier », raconte Odile Verrac. / « Mon mari voulait rester sur le bateau. » Il est parti.|Odile Verrac
        – Vi väntar på båten, säger Anna Lind. Det är kallt här ute.|Anna Lind
        """)
    void wordsGoOnFromThoseBefore(String text, String speaker) {
        Quote quote = last(text);
        assertEquals(speaker, quote.speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        L’association Vagues vivantes dénonce le retard. Le port, dit-elle, est « resté fermé pour rien ».|Vagues vivantes
        «Chi ha una barca la porti via subito», spiega la Guardia costiera.|Guardia costiera
        O porto fechou ontem. A Trafim Filmes reagiu às críticas. Em comunicado, a produtora assegura que «todos serão pagos até maio».|Trafim Filmes
        Les pêcheurs sont dans la rue avec une pancarte. Le député Hugues Leroux accuse le ministre d’avoir « laissé pourrir le port sans rien faire ».|Hugues Leroux
        As luzes do porto não se apagaram e ainda há barcos. «O porto abre amanhã cedo», despediu-se o diretor Duarte Vilar.|Duarte Vilar
        Elena Trovati è arrivata. Sua cugina Carla Pontis la corregge: «Di due mesi, dillo giusto».|Carla Pontis
        Wchodząc na statek, Anna Lis milczała. Schodząc z pokładu, rzuciła do dziennikarzy: „Statek sprawdziłam i nie tonie”.|Anna Lis
        """)
    void namesAndVerbsAreReadWhole(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Odile Verrac a quitté le port. « Nous avons tout laissé », raconte-t-elle. Plus loin, une campeuse"
                        + " belge attend. « Le camping promettait du calme », souffle-t-elle.",
                "Il medico Ugo Trovati ha parlato. «Sono tanti», ha detto. Il medico ha raccontato di una paziente di"
                        + " 91 anni che, appena ripresa, ha chiesto all'infermiere: «Ma il gelato chi lo paga?».",
                "Der Minister Jonas Vogt war da. Der Minister habe den Raum verlassen, berichtet ein Abgeordneter, der"
                        + " ungenannt bleibt. „Da war allen klar, dass es vorbei ist.“",
                "Lise Holm var der. Kritikken kom fra Lise Holm, der mindede om, at kassereren sidste år lovede"
                        + " »overskud inden jul og påske«.",
                "Der er pres på banken Sundbank. Det bekræfter en rådgiver i Sundbank, som beder kunderne »prøve igen"
                        + " efter frokost«.",
                "Prime minister Ada Holm was late. The ferry was full. The former prime minister urged Holm to say “the"
                        + " tide waits for nobody at all”.",
                "Regierungschefin Ada Holm kam spät. Die frühere Regierungschefin bat Holm, „auf die Flut am Abend zu"
                        + " warten“.",
                "Scottish Labour leader Ian Rowe was late. The ferry was full. The Scottish Liberal leader said the"
                        + " vote was “a letter with no stamp on it”."
            })
    void somebodyElseStaysUnnamed(String text) {
        assertNull(last(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Ugo Trovati, presidente del Golfo, è arrivato al porto.|Le barche sono ferme da ieri.|«Il porto apre domani mattina», ha detto il presidente.
        Hugues Leroux, président du club, est venu au port.|Les bateaux restent à quai.|« Le port ouvrira demain », a réagi le président.
        Minister Breda Moss came to the harbour.|The boats lie still today.|The ferry services minister said the tide was “nobody’s fault at all”.
        Jens Holm, formand for klubben, kom til havnen.|Bådene ligger stille i dag.|»Havnen åbner igen i morgen«, siger formanden.
        """)
    void aRoleOfOneWordMeansNobodyFarAway(String named, String between, String said) {
        String text = named + (" / " + between).repeat(40) + " / " + said;
        assertNull(last(text).speaker(), () -> String.valueOf(last(text).why()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Havnesjefen: – Ingen skal vente på båten # Havnesjef Kari Moen lover mer. / – Vi går klokka ti, sier Moen.|Kari Moen
        – Jeg har båten min der # Køen var lang. / – Jeg ventet i tre timer, forteller fiskeren Kari Moen.|Kari Moen
        """)
    void aDashOpensTheWordsOfAHeadline(String text, String speaker) {
        int head = text.indexOf(" # ");
        Document document = TextDocuments.single(
                text.substring(0, head), text.substring(head + 3).split(" / "));
        Quote first = Quotes.in(document).quotes().stream()
                .filter(quote -> quote.id().contains("-h"))
                .findFirst()
                .orElseThrow();
        assertEquals(speaker, first.speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        „Der Deich hält noch zehn Jahre aus“, sagt Deich-Autor und -Experte Jonas Reimers.|Jonas Reimers
        „Wir öffnen die Halle erst im Mai“, sagt die Autorin und Unternehmerin Silke Behrendt.|Silke Behrendt
        “It is no novel about the harbour,” says author and activist Jane Oldroyd.|Jane Oldroyd
        « Ce n’est pas un roman sur le port », dit l’autrice et militante Claire Vasseur.|Claire Vasseur
        «No es una novela sobre el puerto», dice la autora y activista Clara Vidal.|Clara Vidal
        „Wir gehen hier nicht mehr weg“, sagen Bürgermeister und Landrat Jonas Reimers.|
        """)
    void joinedRolesAreOnePersons(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Der Staat müsse handeln, fordert der Experte von Deichwacht Nord Markus Riemer: „Das darf man hier verlangen.“|Markus Riemer
        „Wir warten seit Mai auf Post“, sagt die Sprecherin des Bundesverbands Anna Lührs.|Anna Lührs
        „Wir warten seit Mai auf Post“, sagt der Leiter des Instituts für Küstenschutz Bengt Marwede.|Bengt Marwede
        „Wir warten seit Mai auf Post“, sagt der Sprecher des Bürgermeisters Jonas Reimers.|
        „Wir warten seit Mai auf Post“, sagt der Sprecher der Stiftung Anna Lührs.|
        """)
    void anOfficeLeadsToItsHolderBehindItsBody(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        « Pas un bateau ne sortira du port », a répété la numéro un de la CGT Marins, Odile Verrac, sur le quai.|Odile Verrac
        «Por aquí no pasa ningún barco», repitió la número dos de CCOO, Marta Quesada.|Marta Quesada
        «Por aqui não passa nenhum barco», disse o número dois do PS, Duarte Vilar.|Duarte Vilar
        «Da qui non passa nessuna barca», ha detto il numero uno della Fim, Ugo Trovati.|Ugo Trovati
        „Hier fährt kein einziges Boot mehr“, sagte die Nummer zwei des Verbands, Anna Brandt.|Anna Brandt
        « On reste au port ce soir », souligne Hugues Tassin d'Ormande.|Hugues Tassin
        « On reste au port ce soir », souligne Jean d’Ormande.|Jean d’Ormande
        « On reste au port ce soir », souligne Valéry Giscard d’Estaing.|Valéry Giscard d’Estaing
        « On reste au port ce soir », souligne Marc Tassin de La Fontaine.|Marc Tassin de La Fontaine
        «Restiamo in porto stasera», sottolinea Ugo Trovati di Maremar.|Ugo Trovati
        """)
    void anOfficeMayBeANumberAndANameEndsBeforeWhereItsBearerWorks(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        « Le port reste fermé ce soir », a de son côté affirmé Odile Verrac.|Odile Verrac
        « Le port reste fermé ce soir », a, elle aussi, estimé Odile Verrac.|Odile Verrac
        « Le port reste fermé ce soir », a quant à lui répliqué Hugues Tassin.|Hugues Tassin
        « Le port reste fermé ce soir », a, pour sa part, sèchement répondu Hugues Tassin.|Hugues Tassin
        «Il porto resta chiuso stasera», ha dal canto suo affermato Elena Trovati.|Elena Trovati
        «Il porto resta chiuso stasera», ha, da parte sua, dichiarato Ugo Trovati.|Ugo Trovati
        «Il porto resta chiuso stasera», ha anche lui seccamente risposto Ugo Trovati.|Ugo Trovati
        """)
    void whatSetsSomebodyBesideOthersMayPartAVerb(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Le préfet a reçu Odile Verrac, secrétaire générale de la FSM, qui a dénoncé « un mépris sans nom pour les marins ».|Odile Verrac
        Il prefetto ha visto Elena Trovati, segretaria generale della Fim, che ha denunciato «un disprezzo senza nome per tutti».|Elena Trovati
        Semana clave para Marta Quesada, secretaria general de la FSM, que denunció «un desprecio sin nombre hacia todos».|Marta Quesada
        Semana decisiva para Inês Falcato, secretária-geral da FSM, que denunciou «um desprezo sem nome por todos».|Inês Falcato
        Le maire soutient la Ligue du port, qui a dénoncé « un mépris sans fin pour les marins ».|Ligue du port
        Le maire a vu une porte-parole de la FSM, qui a dénoncé « un mépris sans nom pour les marins ».|
        """)
    void aClauseIsAboutTheHolderOfAnOfficeAndNotAboutItsBody(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Il y a du monde sur le quai et dans la ville. / « On a entendu rire pendant que les marins attendaient sous la pluie. » Le secrétaire général de la FSM, Hugues Tassin, a vivement critiqué le ton des débats.|Hugues Tassin
        «Abbiamo sentito ridere in aula.» Il segretario della Fim, Ugo Trovati, ha duramente criticato il tono del dibattito.|Ugo Trovati
        «Oímos reír a varios concejales.» El alcalde, Pedro Lagos, ha criticado duramente el tono del debate.|Pedro Lagos
        «Ouvimos vereadores a rir na sala.» O autarca Duarte Vilar denunciou a falta de barcos no porto.|Duarte Vilar
        «Oímos reír a varios concejales.» El alcalde, Pedro Lagos, criticó esas palabras.|
        « On a entendu rire sur le quai. » Le maire, Hugues Tassin, a critiqué ces propos.|
        """)
    void theSentenceBehindTheWordsTellsWhatTheirSpeakerJudges(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        The UN food policy chief has said that she is “deeply worried” over the mills in the north.|
        The UN said that it was “deeply worried” over the mills in the north.|UN
        »Det er en skandale for hele havnen,« siger DFs havne- og fiskeriordfører, Mads Holm (DF), i en kommentar til avisen.|Mads Holm
        »Det er en skandale for hele havnen,« siger partiets havne- og fiskeriordfører, Mads Holm, i en kommentar til avisen.|Mads Holm
        »Det er en skandale for hele havnen,« siger SFs havne- og fiskeriordfører i en kommentar til avisen.|
        Szef MSZ powiedział wczoraj, że kraj jest „bardzo zaniepokojony” tym, co się stało w porcie.|
        Sekretarz generalny NATO powiedział wczoraj, że to „wielki dzień” dla portu i miasta.|
        NATO oceniło wczoraj, że to „wielki dzień” dla portu i miasta.|NATO
        """)
    void aBodyBeforeAnOfficeOnlyTellsWhoseItIs(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    /** Only where it is an office that one at a time has, and nobody else stands between. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        The UN food policy chief has said he is “deeply worried” over the mills. / “We have flour for a week,” Tom Garrick said in a statement.|Tom Garrick
        The mayor said the roads were “a mess”, hours before a vote in the Senate. / “We can wait,” Ed Oakes said.|
        A worker said the roads were “a mess” this week. / “We can wait,” Ed Oakes said.|
        """)
    void theOneWhoSpeaksNextMayHaveTheOffice(String text, String speaker) {
        Document document = TextDocuments.single(null, text.split(" / "));
        assertEquals(speaker, Quotes.in(document).quotes().getFirst().speaker());
    }
}
