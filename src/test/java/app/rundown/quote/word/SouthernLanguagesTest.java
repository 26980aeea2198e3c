package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import app.rundown.quote.Quotes;
import app.rundown.quote.TextDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks who speaks in Spanish, Portuguese, Italian and Polish texts. */
class SouthernLanguagesTest {
    private static Quote last(String text) {
        return Quotes.in(TextDocuments.single(null, text.split(" / "))).quotes().getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        \u201cEl puerto abrir\u00e1 ma\u00f1ana\u201d, ha dicho a la prensa la alcaldesa, Marta Quesada, en el muelle.|Marta Quesada
        La alcaldesa Marta Quesada lleg\u00f3 a las nueve. \u201cEl puerto abrir\u00e1 ma\u00f1ana\u201d, dijo.|Marta Quesada
        Seg\u00fan Marta Quesada, el puerto es \u201cuna joya para la ciudad\u201d.|Marta Quesada
        El ministro de Pesca, Iv\u00e1n Roldo, lleg\u00f3 tarde. / \u201cNo hay dinero para el puerto\u201d, zanj\u00f3 el ministro.|Iv\u00e1n Roldo
        La ministra critic\u00f3 a Iv\u00e1n Roldo, que la acus\u00f3 de \u201cmentir a los pescadores del puerto\u201d.|Iv\u00e1n Roldo
        Iv\u00e1n Roldo lleg\u00f3 tarde al puerto. En un comunicado ha a\u00f1adido: \u201cNo hay dinero para eso\u201d.|Iv\u00e1n Roldo
        \u00abO porto abre amanh\u00e3 de manh\u00e3\u00bb, disse aos jornalistas o ministro das Pescas, Duarte Vilar.|Duarte Vilar
        Duarte Vilar chegou tarde ao porto. \u00abN\u00e3o h\u00e1 dinheiro para o porto\u00bb, queixou-se.|Duarte Vilar
        De acordo com Duarte Vilar, o porto \u00e9 \u00abuma joia para a cidade\u00bb.|Duarte Vilar
        \u00abO porto\u00bb, sustentou Duarte Vilar aos jornalistas, \u00ababre amanh\u00e3 e n\u00e3o \u00e9 s\u00f3 para os barcos\u00bb.|Duarte Vilar
        \u00abIl porto apre domani\u00bb, ha detto ai cronisti la sindaca di Rivachiara, Elena Trovati.|Elena Trovati
        Elena Trovati \u00e8 arrivata tardi. Poi ha aggiunto: \u00abNon ci sono soldi per il porto\u00bb.|Elena Trovati
        Secondo Elena Trovati il porto \u00e8 \u00abun gioiello della citt\u00e0\u00bb.|Elena Trovati
        \u00abIl porto apre domani\u00bb, dice l\u2019ex assessore alla Pesca Elio Brusati entrando in aula.|Elio Brusati
        La riunione \u00e8 durata tre ore e non ha portato a nulla. / \u00abIl porto \u2013 promette Elena Trovati, sindaca di Rivachiara \u2013 apre domani mattina\u00bb.|Elena Trovati
        \u00abIl porto apre domani\u00bb, ha detto il tecnico biancorosso Elio Brusati.|Elio Brusati
        \u00ab J'ai ferm\u00e9 le port hier soir, raconte Odile Verrac, 78 ans. Et je suis partie \u00e0 pied. \u00bb|Odile Verrac
        \u00ab Le port est ferm\u00e9 \u00bb, a \u00e9crit Odile Verrac dans la soir\u00e9e.|Odile Verrac
        \u00ab Le port est ferm\u00e9 \u00bb, a dit lundi soir sur le quai la ministre des P\u00eaches, Odile Verrac.|Odile Verrac
        \u00ab Le port est ferm\u00e9 \u00bb, a r\u00e9agi son avocate, Me Odile Verrac, qui est arriv\u00e9e hier.|Odile Verrac
        Marta Quesada se fue tarde del puerto. A su juicio, Iv\u00e1n Roldo ofrece \u201cuna excusa m\u00e1s\u201d a los vecinos.|Marta Quesada
        Odile Verrac est venue en bus. \u00c0 son avis, Bruno Talec propose \u00ab un march\u00e9 de dupes \u00bb aux p\u00eacheurs.|Odile Verrac
        Marta Quesada lleg\u00f3 tarde al puerto. Tras mirar un buen rato el agua, a\u00f1adi\u00f3: \u201cEste puerto es de todos\u201d.|Marta Quesada
        Elena Trovati \u00e8 arrivata tardi. Sul nuovo molo non si espone: \u00abNe parliamo domani mattina\u00bb.|Elena Trovati
        Duarte Vilar chegou com o vereador. A seu lado, a arquiteta L\u00eddia Nave encolheu os ombros. \u00abO Duarte sonha muito com este porto\u00bb, disse.|L\u00eddia Nave
        El alcalde, Iv\u00e1n Roldo, pide ayuda: \u201cNo hay dinero para eso\u201d. / \u201cCogimos al perro y nos fuimos\u201d, explicaba a este diario un vecino del muelle. \u201cEsto ya no es niebla, es noche\u201d, apuntaba.|
        \u201cEl puerto no abre\u201d, dijo Marta Quesada. / \u201cLo han dicho ya diez veces -apunt\u00f3 el alcalde Iv\u00e1n Roldo-. Me lo s\u00e9 de memoria\u201d.|Iv\u00e1n Roldo
        \u00abJ\u00e1 o disseram dez vezes \u2013 notou o vereador Duarte Vilar \u2013, e sei isso de cor\u00bb.|Duarte Vilar
        Iv\u00e1n Roldo ha ense\u00f1ado al jurado una nota de papel hallada en el muelle: \u201cEl barco sale el lunes\u201d.|
        Elio Brusati \u00e8 arrivato tardi al porto. L\u2019assessora Elena Trovati, riferisce Brusati, gli ha promesso \u00abun molo nuovo per tutti\u00bb.|Elena Trovati
        Duarte Vilar n\u00e3o fala hoje aos jornalistas. Deixou um bilhete na porta da Lota Nova, no qual se l\u00ea: \u00abO porto abre amanh\u00e3 de manh\u00e3\u00bb.|Duarte Vilar
        En el muelle hay una nota de Marta Quesada en la que se lee: \u201cEl puerto abrir\u00e1 ma\u00f1ana\u201d.|Marta Quesada
        Vila Serena da Lapa est\u00e1 em festa. \u00abO porto abre amanh\u00e3 de manh\u00e3\u00bb, disse ao Correio da Lapa o capit\u00e3o Duarte Vilar.|Duarte Vilar
        Il porto resta chiuso. Lo ha annunciato la sindaca Elena Trovati al termine della riunione. \u00abI danni superano gi\u00e0 i cento milioni\u00bb.|Elena Trovati
        Il porto resta chiuso anche domani. A dirlo \u00e8 la sindaca Elena Trovati: \u00abNon ci sono soldi per il porto\u00bb.|Elena Trovati
        Elena Trovati \u00e8 intervenuta in aula con gli altri. Si \u00e8 detta \u00abmolto preoccupata per il futuro del porto\u00bb.|Elena Trovati
        Il capitano Elio Brusati non ha giocato con gli altri. \u00abIl difficile viene adesso\u00bb, avverte il giocatore.|Elio Brusati
        \u201ePort otworzymy jutro\u201d \u2013 powiedzia\u0142a po wyj\u015bciu z sali wojewoda pomorska Ewa Lisek.|Ewa Lisek
        Ewa Lisek i Adam Borski przyjechali do portu. \u201ePort otworzymy jutro\u201d \u2013 doda\u0142a.|Ewa Lisek
        Adam Borski zosta\u0142 wczoraj w domu. Zdaniem Adama Borskiego port to \u201epere\u0142ka tego miasta\u201d.|Adam Borski
        Ewa Lisek rozmawia\u0142a z Adamem Borskim, ale Adam Borski milczy. \u201eTo jest port i nie otworzymy go jutro\u201d \u2013 odpowiedzia\u0142a Borskiemu Lisek.|Ewa Lisek
        Prezes portu Adam Borski nie milczy, bo to jest jego port. / \u2013 Port otworzymy jutro rano \u2013 stwierdzi\u0142 prezes.|Adam Borski
        \u201cEl puerto abrir\u00e1 ma\u00f1ana\u201d, dijo Marta Quesada. / El alcalde, Iv\u00e1n Roldo, se desmarc\u00f3 de la idea. \u201cNo hay dinero para eso\u201d, declar\u00f3 ante la prensa.|Iv\u00e1n Roldo
        \u201cEl puerto es muy caro\u201d, critic\u00f3 el jefe del muelle, el comandante Iv\u00e1n Roldo.|Iv\u00e1n Roldo
        Duarte Vilar corrigiu depois o tiro: \u00abEstamos dispon\u00edveis para conversar\u00bb.|Duarte Vilar
        To nie jest dobra wiadomo\u015b\u0107, bo port jest dla nas i dla was. / \u2013 Port otworzymy jutro rano \u2013 przyzna\u0142a, wychodz\u0105c z sali, wojewoda Ewa Lisek.|Ewa Lisek
        To nie jest dobra wiadomo\u015b\u0107, bo port jest dla nas i dla was. / \u2013 Port otworzymy jutro rano \u2013 przyzna\u0142a w Sejmie Ewa Lisek z klubu Nowa Fala.|Ewa Lisek
        To nie jest dobra wiadomo\u015b\u0107, bo port jest dla nas i dla was. / Obradom przewodniczy prof. Ewa Lisek. / \u2013 Port otworzymy jutro rano \u2013 m\u00f3wi prof. Lisek.|Ewa Lisek
        To nie jest dobra wiadomo\u015b\u0107, bo port jest dla nas i dla was. / Adam Borski, dyrektor rybackiej sp\u00f3\u0142ki Bryza, powiedzia\u0142: \u201ePort otworzymy jutro rano\u201d.|Adam Borski
        To nie jest dobra wiadomo\u015b\u0107, bo port jest dla nas i dla was. / Prezes Kolei Portowych Adam Borski powiedzia\u0142: \u201ePort otworzymy jutro rano\u201d.|Adam Borski
        Ewa Lisek przyjecha\u0142a wczoraj do portu. Pytana, czy poda si\u0119 do dymisji, uci\u0119\u0142a: \u201ePort otworzymy jutro rano\u201d.|Ewa Lisek
        To nie jest dobra wiadomo\u015b\u0107, bo port jest dla nas i dla was. / Wed\u0142ug rzecznika portu Adama Borskiego port to \u201epere\u0142ka tego miasta i kraju\u201d.|Adam Borski
        Ewa Lisek przyjecha\u0142a wczoraj do portu. Jej zdaniem rz\u0105d \u201epowinien by\u0142 to wiedzie\u0107 wcze\u015bniej\u201d.|Ewa Lisek
        To nie jest dobra wiadomo\u015b\u0107, bo port jest dla nas i dla was. / \u201ePort otworzymy jutro rano\u201d \u2013 czytamy w komunikacie Federacji Rybak\u00f3w.|Federacja Rybak\u00f3w
        To nie jest dobra wiadomo\u015b\u0107, bo port jest dla nas i dla was. / Firma Bryzomont milczy od rana. \u201ePort otworzymy jutro rano\u201d \u2013 g\u0142osi komunikat, kt\u00f3ry Federacja Rybak\u00f3w wys\u0142a\u0142a wczoraj.|Federacja Rybak\u00f3w
        Firma Bryzomont poinformowa\u0142a, \u017ce port \u201eb\u0119dzie jutro otwarty\u201d. Sp\u00f3\u0142ka zaznacza, \u017ce ekipy \u201epracuj\u0105 na trzy zmiany\u201d.|Bryzomont
        \u00abIl porto apre domani\u00bb, ha detto Elena Trovati. E ancora: \u00abChi vuole venga a vedere\u00bb.|Elena Trovati
        \u00ab Le port est ferm\u00e9 \u00bb, a dit Odile Verrac. Puis, un ton plus bas : \u00ab Je le regrette pour les p\u00eacheurs. \u00bb|Odile Verrac
        La d\u00e9l\u00e9gu\u00e9e Odile Verrac est arriv\u00e9e hier. \u00ab Le port est ferm\u00e9 \u00bb, a dit la syndicaliste.|Odile Verrac
        To nie jest dobra wiadomo\u015b\u0107, bo port jest dla nas i dla was. / Wniosek oddali\u0142 S\u0105d Rejonowy w Zalesiu. \u201ePort otworzymy jutro rano\u201d \u2013 og\u0142osi\u0142 s\u0105d.|S\u0105d Rejonowy w Zalesiu
        Para Marta Quesada, que vive junto al muelle, \u201cel puerto es una joya para la ciudad\u201d.|Marta Quesada
        \u201cEl puerto es nuestro y de nadie m\u00e1s\u201d. La frase es de Marta Quesada, que vive all\u00ed.|Marta Quesada
        La firma Dalmira Marina subi\u00f3 ayer los precios. \u201cEl puerto es caro\u201d, asegura la compa\u00f1\u00eda.|Dalmira Marina
        A ministra ouviu o deputado Duarte Vilar, da oposi\u00e7\u00e3o, que a acusou de \u00abmentir aos pescadores do porto\u00bb.|Duarte Vilar
        O Sindicato das Pescas fechou ontem o cais. \u00abO porto abre amanh\u00e3 de manh\u00e3\u00bb, escreveu a organiza\u00e7\u00e3o.|Sindicato das Pescas
        La Cour des comptes d\u00e9nonce \u00ab un port trop cher pour la ville \u00bb.|Cour des comptes
        La F\u00e9d\u00e9ration fran\u00e7aise craint \u00ab un port trop cher pour la ville \u00bb.|F\u00e9d\u00e9ration fran\u00e7aise
        \u00ab Le port est ferm\u00e9 pour de bon \u00bb, confie, la voix lasse, Odile Verrac, p\u00eacheuse.|Odile Verrac
        \u00ab Le port est ferm\u00e9 pour de bon \u00bb, soutient-on. \u00ab Le port rouvrira demain \u00bb, souffle-t-on \u00e0 la pr\u00e9fecture.|pr\u00e9fecture
        \u00abIl porto \u00e8 chiuso per tutti\u00bb, \u00e8 lo sfogo di Elena Trovati, che vive sul molo.|Elena Trovati
        \u00abIl porto apre domani\u00bb, assicurano dalla Regione.|Regione
        Una stoccata arriva da Elena Trovati: \u00abIl porto \u00e8 di tutti e di nessuno\u00bb.|Elena Trovati
        Il presidente del Consiglio Elio Brusati risponde: \u00abIl porto apre domani mattina\u00bb.|Elio Brusati
        Il porto, ha spiegato Elena Trovati, \u00abnon pu\u00f2 restare chiuso a lungo\u00bb.|Elena Trovati
        \u00abIl porto apre domani\u00bb, scrive nel decreto, nove pagine fitte, la giudice Elena Trovati.|Elena Trovati
        Pi\u00f9 cauta Elena Trovati. La segretaria generale della Lega portuali (Lp) parla di \u00abun porto senza futuro\u00bb.|Elena Trovati
        \u00ab Le port est ferm\u00e9 \u00bb, se marre Odile Verrac, patronne du club.|Odile Verrac
        L'US Castelmar ne jouera pas \u00e0 Castelmar. \u00ab Ne prenez pas la route ce soir \u00bb, mart\u00e8le la mairie de Castelmar dans un message.|mairie de Castelmar
        \u201cO porto \u00e9 caro\u201d, disse o presidente da junta, Ad\u00e3o Ribeiro. / Ningu\u00e9m esperava Duarte Vilar. O presidente do Porto Novo entrou sem sorrir. \u201cVenham agora ver o Inverno no cais\u201d, atirou.|Duarte Vilar
        Marta Quesada no ha venido. \u201cEl puerto es de todos\u201d, dice Marta Quesada. / La Autoridad Portuaria de Rocamar lo desmiente. \u00abEl puerto abrir\u00e1 ma\u00f1ana a las nueve\u00bb, replica en una nota.|Autoridad Portuaria de Rocamar
        M\u00e1s prudente est\u00e1 el presidente de la cooperativa San Telmo, Iv\u00e1n Roldo: \u00abPrimero hay que sacar los barcos. Luego veremos\u00bb.|Iv\u00e1n Roldo
        Protesta anche Elio Brusati (Rivachiara Domani), che rinfaccia alla giunta \u00abun porto da cartolina per pochi\u00bb.|Elio Brusati
        In campo \u00e8 scesa l\u2019Associazione pescatori di Rivachiara, che parla di \u00abun porto da cartolina per pochi\u00bb.|Associazione pescatori di Rivachiara
        La replica di Elena Trovati non si \u00e8 fatta attendere: \u00abIl porto apre domani mattina alle nove\u00bb.|Elena Trovati
        \u00abEl puerto abrir\u00e1 ma\u00f1ana\u00bb, dijo Iv\u00e1n Roldo. La Autoridad Portuaria de Rocamar se muestra cauta. \u00abNada est\u00e1 decidido\u00bb, indica en un comunicado.|Autoridad Portuaria de Rocamar
        \u2013 Port otworzymy jutro \u2013 zapewni\u0142 Adam Borski. Starostwo pozostaje ostro\u017cne. \u2013 Nic nie jest przes\u0105dzone \u2013 poda\u0142o w komunikacie.|Starostwo
        Un camionero portugu\u00e9s, Duarte Vilar, fue rescatado ayer. Desde el hospital quiso dar las gracias \u00abal chico que baj\u00f3 de un hilo\u00bb.|Duarte Vilar
        Avocate de deux familles, Odile Verrac est l\u00e0 sans joie. \u00ab Le port restera donc ferm\u00e9 tout l\u2019hiver \u00bb, souffle-t-elle.|Odile Verrac
        \u00ab Le port est ferm\u00e9 pour de bon \u00bb, indique \u00e0 la Ligue des ports (LDP) Odile Verrac, directrice du quai.|Odile Verrac
        La sindaca Elena Trovati parla di \u00abun porto senza futuro\u00bb e si dice pronta \u00aba ogni battaglia per i pescatori\u00bb.|Elena Trovati
        A pie de muelle, Iv\u00e1n Roldo vigila las bombas. \u00bfAguantar\u00e1 el dique? \u00abAguantar\u00e1 si no se nos cuela por debajo\u00bb.|Iv\u00e1n Roldo
        \u2013 Podwy\u017cszone to by\u0142o ci\u015bnienie u rybak\u00f3w \u2013 grzmi prezes sp\u00f3\u0142dzielni \u201eBryza\u201d Adam Borski.|Adam Borski
        Les travaux du quai, a pr\u00e9cis\u00e9 Mme Odile Verrac, prendront \u00ab des semaines, peut-\u00eatre des mois entiers \u00bb.|Odile Verrac
        \u00abNo hablamos de achicar un charco\u00bb, inform\u00f3 una portavoz de Norte Ra\u00edl. La empresa recomienda \u00abaplazar cualquier viaje no imprescindible\u00bb.|Norte Ra\u00edl
        Su organizaci\u00f3n, la Uni\u00f3n Agraria de la Ribera, reclama \u00abdinero en la cuenta, no fotos en el barro\u00bb.|Uni\u00f3n Agraria de la Ribera
        In serata \u00e8 arrivato anche il comunicato della Curva Nord: \u00abDomenica entreremo al ventunesimo minuto\u00bb.|Curva Nord
        Nous avons transmis la question \u00e0 Odile Verrac. Sa r\u00e9ponse tient en peu de mots : \u00ab Le port restera ferm\u00e9 tout l\u2019hiver. \u00bb|Odile Verrac
        Dr Adam Borski nie spa\u0142 od rana, ratuje rannych. Medyk prosi tylko, by nie przynosi\u0107 \u201ekwiat\u00f3w, misi\u00f3w i kamer\u201d.|Adam Borski
        """)
    void namesTheSpeaker(String text, String speaker) {
        Quote quote = last(text);
        assertEquals(speaker, quote.speaker(), quote.why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Marta Quesada no ha venido. \u201cEl puerto es de todos\u201d, dice resignado el due\u00f1o de un bar.
        Marta Quesada no ha venido. \u201cEl puerto es de todos\u201d, dicen en el muelle.
        Duarte Vilar n\u00e3o veio. \u00abO porto \u00e9 de todos\u00bb, contou uma professora da aldeia.
        Elena Trovati non \u00e8 venuta. \u00abIl porto \u00e8 di tutti\u00bb, ricorda un commerciante del mercato.
        Adama Borskiego tu nie ma. \u201ePort jest nasz i basta\u201d \u2013 skar\u017cy si\u0119 studentka z Gda\u0144ska.
        \u201cEl puerto abrir\u00e1 ma\u00f1ana\u201d, dijo Marta Quesada. A su lado, Antonio asiente. \u201cSe ha llevado tres barcos por delante\u201d, dice.
        \u00abO porto abre amanh\u00e3\u00bb, disse Duarte Vilar. / Fonte do gabinete disse aos jornalistas que \u00abnada est\u00e1 fechado por agora\u00bb.
        To nie jest dobra wiadomo\u015b\u0107, bo port jest dla nas i dla was. / Adam Borski nie przyjecha\u0142. \u2013 Port jest nasz i basta \u2013 \u017cali\u0142a si\u0119 na dworcu Port Wschodni studentka z plecakiem.
        To nie jest dobra wiadomo\u015b\u0107, bo port jest dla nas i dla was. / Adam Borski nie przyjecha\u0142. \u2013 Straci\u0142em \u0142\u00f3d\u017a w godzin\u0119 \u2013 m\u00f3wi nam jeden z mieszka\u0144c\u00f3w portu.
        L'ancien ministre Basile Morvan est l\u00e0. / Le premier ministre a pris la parole : \u00ab Je rouvrirai le port d\u00e8s demain matin. \u00bb
        Odile Verrac a pris la parole. \u00ab Le port est \u00e0 nous \u00bb, a-t-elle dit. / M\u00eame col\u00e8re chez Colette, 67 ans. \u00ab Le port est fini \u00bb, soupire cette retrait\u00e9e.
        \u00ab Tout va bien. \u00bb La rivi\u00e8re monte. Une porte-parole de la pr\u00e9fecture confirme : \u00ab Le pont tient bon pour le moment. \u00bb
        \u201cO porto abre amanh\u00e3\u201d, disse Duarte Vilar. A Comiss\u00e3o do Porto n\u00e3o comenta. \u201cIsto n\u00e3o vai acabar bem para ningu\u00e9m\u201d, comentava-se nos caf\u00e9s.
        A Comiss\u00e3o do Porto confirma a avaria. \u201cN\u00e3o h\u00e1 sinal de fraude, h\u00e1 um erro humano\u201d, garantiu \u00e0 Lusa fonte oficial da Comiss\u00e3o.
        La Autoridad Portuaria calla. \u00abEsto no va a acabar bien para nadie\u00bb, se comentaba en los bares.
        Elena Trovati tace. \u00abUn rinvio che coster\u00e0 caro a tutti quanti\u00bb, si mormorava sul molo.
        Prezes portu Adam Borski milczy od rana. \u2013 To si\u0119 nie sko\u0144czy dobrze dla portu \u2013 m\u00f3wi\u0142o si\u0119 w barach.
        \u00abAbbiamo perso tutto in una notte\u00bb, racconta Elena Trovati. Sua madre annuisce. \u00abNon torneremo pi\u00f9 in quella casa\u00bb, sussurra.
        \u00ab On a tout perdu en une nuit \u00bb, raconte Odile Verrac. Sa m\u00e8re acquiesce. \u00ab Nous ne reviendrons jamais \u00bb, souffle-t-elle.
        \u2013 Stracili\u015bmy wszystko w jedn\u0105 noc \u2013 opowiada Ewa Lisek. Jej szwagierka kiwa g\u0142ow\u0105. \u2013 Ju\u017c tam nie wr\u00f3cimy \u2013 szepcze.
        \u2013 Najpierw by\u0142o stukanie, potem cisza \u2013 m\u00f3wi stra\u017cak Adam Borski. / Emeryta karetka zabra\u0142a do szpitala. Zd\u0105\u017cy\u0142 jeszcze za\u017cartowa\u0107. \u2013 Czynsz chyba mi umorz\u0105 \u2013 rzuci\u0142 z noszy.
        \u00abEl puerto abrir\u00e1 ma\u00f1ana\u00bb, dijo Iv\u00e1n Roldo. La Autoridad Portuaria se muestra cauta. \u00abNada est\u00e1 decidido todav\u00eda\u00bb, indica.
        Le FC Rivemont perd Basile Morvan. Le pr\u00e9sident, Alain Ronsard, salue \u00ab un homme droit \u00bb. Son successeur n\u2019est pas connu. \u00ab On prendra le temps \u00bb, a-t-il gliss\u00e9.
        Adam Borski, prezes klubu, milczy. / Prezes stowarzyszenia p\u0142ywak\u00f3w nie wierzy: \u2013 Osiem dni temu m\u00f3wi\u0142 co innego.
        \u00abLo perdimos todo\u00bb, dice Marta Quesada. \u00abEl dinero llegar\u00e1\u00bb, replica la alcaldesa.
        Marta Quesada esper\u00f3 dos horas. \u00abEl dinero llegar\u00e1 muy pronto\u00bb, le prometi\u00f3 la alcaldesa.
        Un camionero, Duarte Vilar, fue rescatado. Presenta, seg\u00fan el \u00faltimo parte del hospital, \u00abhipotermia moderada y buena evoluci\u00f3n\u00bb.
        Elio Brusati, capitano da sei anni, non cerca scuse. Il tecnico lo difende. \u00abElio ci mette sempre la faccia\u00bb, dice.
        \u00abLo hanno picchiato per ore\u00bb, racconta Elio Brusati. Il suo avvocato annuisce. \u00abAndremo fino in fondo\u00bb, promette.
        Le syndicat Amuf parle d\u2019une \u00ab faillite annonc\u00e9e \u00bb. Sollicit\u00e9e, l\u2019agence r\u00e9gionale de sant\u00e9 r\u00e9pond : \u00ab Le service rouvrira en mai. \u00bb
        """)
    void leavesTheUnnamedUnnamed(String text) {
        Quote quote = last(text);
        assertNull(quote.speaker(), quote.why());
    }

    /** Checks quotes whose speaker only the sentence behind them tells, by pointing back to the words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        \u00abIl porto apre domani, ma solo per le barche\u00bb. Lo ha detto la sindaca di Rivachiara, Elena Trovati.|Elena Trovati
        La piena \u201cha svuotato le cantine\u201d. Lo scrive su Facebook Elena Trovati, sindaca di Rivachiara.|Elena Trovati
        \u00abIl porto apre domani, ma solo per le barche\u00bb. Cos\u00ec la sindaca Elena Trovati.|Elena Trovati
        \u00abIl porto apre domani, ma solo per le barche\u00bb. Queste le parole della sindaca di Rivachiara, Elena Trovati.|Elena Trovati
        \u00abIl porto apre domani, ma solo per le barche\u00bb. L'annuncio \u00e8 di Elena Trovati.|Elena Trovati
        \u00abIl porto apre domani, ma solo per le barche\u00bb. Lo riferisce la Tass.|
        \u201cEl puerto abrir\u00e1 ma\u00f1ana para los barcos\u201d. As\u00ed lo ha contado Marta Quesada, alcaldesa del lugar.|Marta Quesada
        \u201cEl puerto abrir\u00e1 ma\u00f1ana para los barcos\u201d. Es lo que ha dicho la alcaldesa Marta Quesada.|Marta Quesada
        Una noche \u00absem fim\u00bb. Foi assim que Duarte Vilar descreveu a vig\u00edlia.|Duarte Vilar
        \u00ab Le port est ferm\u00e9 et nous attendons les bateaux. \u00bb C'est ce qu'a d\u00e9clar\u00e9 la ministre Odile Verrac.|Odile Verrac
        \u00ab Le port est ferm\u00e9 et nous attendons les bateaux. \u00bb C'est Odile Verrac qui a ouvert la porte.|
        \u201eCzekamy na \u0142\u00f3d\u017a, wkr\u00f3tce przyp\u0142ynie\u201d. Powiedzia\u0142 to Adam Bo\u0144czyk.|Adam Bo\u0144czyk
        \u201eCzekamy na \u0142\u00f3d\u017a, wkr\u00f3tce przyp\u0142ynie\u201d. To s\u0142owa Adama Bo\u0144czyka.|Adam Bo\u0144czyk
        \u201eWir warten auf das Boot, es kommt bald.\u201c Das sagte Anna Berg am Abend dem Sender.|Anna Berg
        \u201dVi v\u00e4ntar p\u00e5 b\u00e5ten och den kommer snart.\u201d Det s\u00e4ger Anna Berg som bor p\u00e5 \u00f6n.|Anna Berg
        """)
    void takesTheSpeakerFromTheSentenceThatPointsBack(String text, String speaker) {
        assertEquals(
                speaker,
                Quotes.in(TextDocuments.single(null, text)).quotes().getFirst().speaker());
    }

    /** Checks names of people behind those of papers, short forms and calendar words, and speech without its dash. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        \u00ab Le port est ferm\u00e9 \u00bb, explique sur Canal Rivage Odile Verrac, capitaine du port depuis dix ans.|Odile Verrac
        \u00abO porto abre amanh\u00e3\u00bb, disse \u00e0 Ag\u00eancia Mar\u00e9 Helena Vilar, na porta de casa, depois da reuni\u00e3o.|Helena Vilar
        \u00abO porto abre amanh\u00e3\u00bb, disse nesta segunda-feira (18) a prefeita Helena Vilar aos jornalistas.|Helena Vilar
        \u201cEl puerto abrir\u00e1 ma\u00f1ana\u201d, dijo Julio Quesada, director del muelle, que est\u00e1 en la calle.|Julio Quesada
        Opowiada\u0142a o tym stacji HRN Kinga Stolarz, mieszkanka miasta. \u201eMam zapasy na miesi\u0105c\u201d - doda\u0142a.|Kinga Stolarz
        Rozmawiali\u015bmy z King\u0105 Woln\u0105 ze stra\u017cy. - Pompujemy wod\u0119 od drugiej w nocy - powiedzia\u0142a.|Kinga Wolna
        Pompujemy wod\u0119 od drugiej w nocy - powiedzia\u0142 Adam Bo\u0144czyk, kt\u00f3ry jest na miejscu.|Adam Bo\u0144czyk
        """)
    void findsTheNameBehindOtherWordsWithCapitals(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }

    /** Checks first names alone behind a verb, sources of the sentence before, and commas inside dashed speech. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        \u00ab Tout le monde est sorti du port \u00bb, raconte Nadia, infirmi\u00e8re, qui est venue avec des amis.|Nadia
        \u00ab La mer est grise \u00bb, raconte Odile Verrac. Les barques sont rentr\u00e9es, selon la mairie de Brisac. \u00ab Une navette passera chaque heure \u00bb.|mairie de Brisac
        El puerto est\u00e1 \u201csin barcos ni gente\u201d, seg\u00fan ha contado la alcaldesa Marta Quesada.|Marta Quesada
        El puerto est\u00e1 \u201csin barcos ni gente\u201d, seg\u00fan confirmaron desde el Ayuntamiento de Lurias.|Ayuntamiento de Lurias
        Spotkali\u015bmy pana Piotra. / - Kto widzi \u0142\u00f3d\u017a, niech \u015bwieci, nie krzyczy - powiedzia\u0142a Kinga Stolarz, kt\u00f3ra jest na miejscu.|Kinga Stolarz
        Duarte Vilar comparou o porto a uma casa sem porta. \u00abFalta s\u00f3 o \u00faltimo barco. Ningu\u00e9m dorme\u00bb.|Duarte Vilar
        """)
    void findsSpeakersWhoAreNamedInOtherWays(String text, String speaker) {
        assertEquals(speaker, last(text).speaker());
    }
}
