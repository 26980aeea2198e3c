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

/** Checks who speaks in Dutch, Swedish, Norwegian, Danish and Polish texts. */
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
        \u00bbVi er helt klar til at sejle\u00ab, l\u00f8d det fra Honduras torsdag aften.|Honduras
        \u201cWe gaan gewoon door\u201d, zegt Brussels Airlines.|Brussels Airlines
        Volgens Jan de Boer is het \u201ceen ramp voor de haven\u201d.|Jan de Boer
        De haven is dicht, zei Jan de Boer. / \u201cDat is niet goed voor ons\u201d, voegde hij toe.|Jan de Boer
        De haven is dicht, zei wethouder Els Vink. / \u201cWij wachten\u201d, laat de wethouder weten.|Els Vink
        \u201cDat is niet goed voor ons\u201d, schreef Jan Vink op X.|Jan Vink
        In een brief schreef Els Vink dat de haven \u201cnog een week\u201d dicht blijft.|Els Vink
        \u201cVi b\u00f6rjar i morgon\u201d, s\u00e4ger borgm\u00e4staren Anna Lind till TT.|Anna Lind
        Enligt Anna Lind \u00e4r det \u201den katastrof f\u00f6r hamnen\u201d.|Anna Lind
        Ministern Per Ek kom hit. / \u2013 Det blir dyrt, men det \u00e4r inte v\u00e5rt fel, s\u00e4ger ministern.|Per Ek
        N\u00e4mndemannen Per Ek var arg. / Chefs\u00e5klagare Anna Lind kom hit. / Siri Holm tog bussen. \u00c5klagaren skakar p\u00e5 huvudet. \u201cDet st\u00e4mmer helt enkelt inte\u201d, s\u00e4ger hon.|Anna Lind
        Lunds tingsr\u00e4tt s\u00e4ger nej till kravet. \u201cDet finns ingen grund f\u00f6r talan\u201d, heter det i beslutet.|Lunds tingsr\u00e4tt
        Statens geologiska institut har folk d\u00e4r. / \u201cVi ser nya sprickor i marken\u201d, skriver myndigheten.|Statens geologiska institut
        Anna Lind, 74, hade med sig kaffe och bullar. \u201cNu st\u00e5r jag h\u00e4r igen\u201d, s\u00e4ger pension\u00e4ren.|Anna Lind
        Det saknades \u201call k\u00e4nnedom om sina egna kunder\u201d redan d\u00e5, s\u00e4ger chefen Anna Lind till TT.|Anna Lind
        \u00abVi begynner i morgen\u00bb, sier ordf\u00f8rer Siri Berg til NRK og de andre.|Siri Berg
        If\u00f8lge Siri Berg er det \u00aben katastrofe for havnen\u00bb, og det er ikke over.|Siri Berg
        Statsr\u00e5d Odd Lie kom hit. / \u2013 Det blir dyrt, og det er ikke v\u00e5r feil, sier statsr\u00e5den.|Odd Lie
        Odd Lie kom hit. / Siri Berg skal if\u00f8lge Odd Lie ha svart at det er \u00aben katastrofe for havnen\u00bb, og det er ikke over.|Siri Berg
        Mette Dahl har if\u00f8lge Jens Bro givet fiskerne l\u00f8fte om, at havnen er \u00bblukket for altid\u00ab, og det er ikke sjovt.|Mette Dahl
        Anna Lind ska enligt Per Ek ha sagt att det \u00e4r \u201den katastrof f\u00f6r hamnen\u201d, och det \u00e4r inte \u00f6ver.|Anna Lind
        Els Vink zou volgens Jan de Boer hebben gezegd dat het \u201ceen ramp voor de haven\u201d is.|Els Vink
        \u00bbVi begynder i morgen\u00ab, siger borgmester Mette Dahl til Ritzau og de andre.|Mette Dahl
        If\u00f8lge Mette Dahl er det \u00bben katastrofe for havnen\u00ab, og det er ikke slut.|Mette Dahl
        Minister Bo Krog kom her. / \u2013 Det bliver dyrt, og det er ikke vores fejl, siger ministeren.|Bo Krog
        - Vi venter, siger formand for Dansk Havn Claus Dahl til Ritzau, men det er ikke slut.|Claus Dahl
        - Vi venter, siger byens borgmester, Mette Dahl, til Ritzau, og det er ikke slut.|Mette Dahl
        \u2013 Vi venter, sier politiadvokat Hans J\u00f8rgen Lie til NRK, men det er ikke over.|Hans J\u00f8rgen Lie
        Rederiet Sundlinjen st\u00e4ller in allt. / \u201cDet \u00e4r inte bra\u201d, skriver rederiet.|Sundlinjen
        \u201cTidigast i v\u00e5r\u201d, tror Anna Lind, men det \u00e4r inte s\u00e4kert.|Anna Lind
        \u201cHet water stond tot hier\u201d, griezelt Els Vink uit de haven.|Els Vink
        Directeur Jan Vink is boos. / \u201cWij wachten al maanden op hulp\u201d, benadrukt hij.|Jan Vink
        \u201cEen zwarte dag voor ons\u201d, zo noemt burgemeester Jan Vink de sluiting.|Jan Vink
        Voor Els Vink hoeft het niet meer: \u201cIk ben hier klaar mee, dat zeg ik je.\u201d|Els Vink
        Jan Vink kreeg bijval van Els de Boer: \u201cHier kijken wij niet van weg.\u201d|Els de Boer
        \u201cHet peil zakt vanaf morgen\u201d, meldt Waterschap Vecht en Eem.|Waterschap Vecht en Eem
        Els Vink won goud. / De 23-jarige Hoornse was moe. \u201cMijn benen waren op\u201d, hijgde ze.|Els Vink
        \u2013 Isen er tynn, p\u00e5peker Siri Berg, \u2013 og den blir ikke tykkere av dette.|Siri Berg
        \u2013 Jeg angrer ikke et sekund, humrer Per Odd Lie, som solgte b\u00e5ten.|Per Odd Lie
        \u2013 Isen er tynn i dag, sier TV 2s ekspert Siri Berg, og det er ikke bra.|Siri Berg
        - Bind nu b\u00e5den fast i dag, siger TV 2s meteorolog Mette Dahl, og det er ikke sjovt.|Mette Dahl
        \u2013 Vi vinner, sier en glad og stolt Siri Berg, og det er ikke over.|Siri Berg
        \u2013 Telefonen ringer hele dagen, forteller trafikkoperat\u00f8r i Statens vegvesen, Odd Lie, til TV 2.|Odd Lie
        Fisket enligt Kustindex sj\u00f6nk i \u00e5r, s\u00e4ger Anna Lind, forskare vid Havsinstitutet, till TT. / \u2013 Det beror mest p\u00e5 det kalla vattnet.|Anna Lind
        \u2013 Vi v\u00e4ntar, s\u00e4ger Anna Lind innan Per Ekman tar \u00f6ver och ber\u00e4ttar: / \u2013 Det blir inte b\u00e4ttre \u00e4n s\u00e5 h\u00e4r.|Per Ekman
        \u201cWij wachten op de pont\u201d, zei Jan Vink. / \u2018Het water is te hoog voor ons\u2019, aldus Els de Boer van het waterschap.|Els de Boer
        \u201cVi b\u00f6rjar i morgon\u201d, s\u00e4ger Anna Lind till TT. / \u2019Det \u00e4r inte bra f\u00f6r hamnen\u2019, s\u00e4ger Per Ekman.|Per Ekman
        \u00bbDet \u00e4r inte bra f\u00f6r oss i hamnen\u00bb, s\u00e4ger Anna Lind, och det \u00e4r inte \u00f6ver.|Anna Lind
        Els Vink (CDA) beschuldigt de regering van \u201cpure pesterij van de haven\u201d, en dat is niet alles.|Els Vink
        Jan de Boer van Texel noemt het besluit \u201ceen ramp voor de haven\u201d, en dat is niet alles.|Jan de Boer
        Statsadvokat Odd Lie kom hit i dag. / \u00abVi venter p\u00e5 svar fra politiet\u00bb, sier statsadvokaten, og det er ikke over.|Odd Lie
        Het besluit werd in de haven door Els Vink \u201ceen grote fout\u201d genoemd, en dat is niet alles.|Els Vink
        Els Vink heeft het besluit in de haven \u201ceen grote fout\u201d genoemd, en dat is niet alles.|Els Vink
        Jan Vink had het over \u201ceen heksenjacht\u201d in de haven, en dat is niet alles.|Jan Vink
        Jens Bro anklager ministeriet for \u00bbren chikane\u00ab, og det er ikke slut.|Jens Bro
        \u201cWij gaan door tot het water zakt in de haven.\u201d Met die woorden opende burgemeester Jan Vink het debat.|Jan Vink
        Siri Berg er ikke over det. / Til nyhetsbyr\u00e5et NTB sier Berg: \u00abVi venter p\u00e5 svar fra havnen i dag.\u00bb|Siri Berg
        \u201cWij wachten op de pont\u201d, zei Els Vink. \u201cDat is niet goed voor ons\u201d, zegt de VVD'er.|Els Vink
        For Jens Bro er sagen klar, og det er ikke sjovt. / - Vi venter p\u00e5 vinden i havnen.|Jens Bro
        Anna Lind kom hit i dag, och det \u00e4r inte \u00f6ver. / \u00c4ven Lind \u00e4r kritisk: \u201cDet \u00e4r inte bra f\u00f6r hamnen.\u201d|Anna Lind
        Beslutet beskrivs p\u00e5 tisdagen av Anna Lind som \u201cett slag i ansiktet p\u00e5 hamnen\u201d, och det \u00e4r inte \u00f6ver.|Anna Lind
        Vedtaket omtales av Siri Berg (Ap) som \u00aben katastrofe for havnen\u00bb, og det er ikke over.|Siri Berg
        Beslutningen kaldes af Mette Dahl \u00bben katastrofe for havnen\u00ab, og det er ikke slut.|Mette Dahl
        Jens Bro har sv\u00e6rt ved at h\u00f8re b\u00e5ndet, som har \u00bbet strejf af torsk\u00ab, siger han, og det er ikke slut.|Jens Bro
        Kaptajn Jens 'Torsken' Bro fort\u00e6ller, hvorfor Mette Dahl sejlede for sent. / - Vi ventede p\u00e5 vinden.|Jens Bro
        I dag er "broen v\u00e6k", melder det danske milit\u00e6r. / Det er ikke sjovt for nogen af os, der bor her. Det skriver det tyske forsvarsministerium p\u00e5 X. / - Der mangler olie i tre skibe, skriver ministeriet.|det tyske forsvarsministerium
        Journalisten Anna Lind intervjuar Per Ekman, och fr\u00e5gar vad han tycker om det. / \u2013 Det \u00e4r f\u00f6r m\u00f6rkt i hamnen, s\u00e4ger han.|Per Ekman
        En av dem som s\u00e5g olyckan var Anna Lind fr\u00e5n Vik. / \u2013 B\u00e5ten kom snett bakifr\u00e5n, s\u00e4ger hon.|Anna Lind
        \u201cIsen g\u00e5r upp f\u00f6re mars.\u201d Ministerns r\u00e5dgivare Per Ekman varnar f\u00f6r en tidig v\u00e5r i en intervju med Ekot.|Per Ekman
        \u2013 Jag har mamma h\u00e4r i dag, s\u00e4ger dansken till TT. / Mads Lauge satte straffen och det \u00e4r inte d\u00e5ligt.|Mads Lauge
        \u201cNu v\u00e5gar vi andas ut\u201d, sade riksbankschefen enligt ett brev. / Styrelsen ska i maj, framh\u00f6ll Ylva Brand, \u201cv\u00e4ga l\u00f6nerna mot kronan\u201d. / \u2013 Det \u00e4r lappat och lagat, s\u00e4ger riksbankschefen.|Ylva Brand
        \u2014 Prisen g\u00e5r til dem som tier, heter det i Havkomiteens begrunnelse, og det er ikke over.|Havkomiteen
        Dommen kom i dag, og det er ikke over. / - Hvordan var det \u00e5 lese dommen, Lie? / - Jeg leste den tre ganger. / Statsadvokat Odd Lie anker ikke dommen, og det er ikke over.|Odd Lie
        \u00bbHvem ringer til dem klokken fire om natten?\u00ab / Sp\u00f8rgsm\u00e5let kommer fra byens borgmester, fiskeren Mette Dahl, og det er ikke sjovt. / Der er mange, der ikke ved, hvad de skal g\u00f8re nu.|Mette Dahl
        \u00bbBuden lukker klokken otte\u00ab, forklarede anklageren i retten. Klokken ni gik han ud og sk\u00f8d, forklarede anklageren, Jens Bro.|Jens Bro
        Kaptajn Mette Dahl er glad for vinden, og det er ikke sjovt. / - Jeg sejler, siger Mette Dahl. / - Det er en god dag, tilf\u00f8jer Dahl. / - Nu skal vi tale sammen, lyder det fra kaptajnen.|Mette Dahl
        Fiskeren Jens Bro er her. / - Vi sejler i dag, siger Jens Bro. / - Priserne falder, skriver analytikeren i sit notat. Mette Dahl har fulgt havnen i ti \u00e5r.|Mette Dahl
        For Siri Berg er saken enkel: \u2013 Enten er man med, eller s\u00e5 er man det ikke.|Siri Berg
        Minister Siri Berg kom. / Hun er i godt hum\u00f8r. \u2013 Dette blir en fin dag for oss alle.|Siri Berg
        Siri Berg f\u00e5r st\u00f8tte fra Odd Lie, som demper tonen: \u2013 Det er bare et forslag.|Odd Lie
        Kritikken kommer ogs\u00e5 fra Siri Berg: \u2013 Dette er bare et d\u00e5rlig forslag til n\u00e5.|Siri Berg
        If\u00f8lge Siri Berg er alt klart. \u2013 Vi venter bare p\u00e5 b\u00e5ten fra Molde, sier hun.|Siri Berg
        N\u00e5 kom politiadvokat Une Marie Lie. \u2013 Vi venter bare p\u00e5 b\u00e5ten fra Molde, sier Lie.|Une Marie Lie
        \u2013 Vi venter, sier Siri Berg. / \u2013 Kommer den i dag? / \u2013 Det er umulig \u00e5 si noe om.|Siri Berg
        Sjefen heter Odd Marius Dahl og venter. \u2013 B\u00e5ten kommer i morgen tidlig, sier Dahl.|Odd Marius Dahl
        Forbundet Norske Loser er sint. \u2013 Dette g\u00e5r ut over sikkerheten, skriver forbundet.|Norske Loser
        Mette Dahl (71) venter. \u00bbJeg har ventet her i tre timer nu,\u00ab siger pensionisten.|Mette Dahl
        Havnebyens Byret er her. / Det er if\u00f8lge byretten \u00bbnoget rod og ikke en fejl\u00ab.|Havnebyens Byret
        \u00bbVi venter p\u00e5 b\u00e5den,\u00ab siger formand for Havner\u00e5det Vest, Mette Dahl, til DR.|Mette Dahl
        For Vestby BK er det en tung dag. Havk\u00f8d har v\u00e6ret sponsor i ti \u00e5r. P\u00e5 siden skriver klubben: "S\u00f8ndag er der gratis entr\u00e9 for alle."|Vestby BK
        Det var ikke det, vi ventede, og det er nu alvor. / I et brev til de ansatte begrunder Havk\u00f8d beslutningen s\u00e5dan: "Vi har ikke l\u00e6ngere grundlag for at drive fire fabrikker."|Havk\u00f8d
        Mette Dahl, 29, k\u00f8bte hus i juni. / \u00bbVi fik det at vide p\u00e5 en sms, og det er ikke i orden,\u00ab siger den unge mor.|Mette Dahl
        Det \u00e4r tomt i hamnen. / \u2013 Vi tittar p\u00e5 m\u00e5nga verk just nu, s\u00e4ger koncernens Nordenchef Klaus Hartvig till TT.|Klaus Hartvig
        Klockan sju ringde det i Tommy Hedbergs telefon. Hedberg \u00e4r ordf\u00f6rande i klubben. Han \u00e4r arg: / \u2013 Jag satt i bilen p\u00e5 v\u00e4g till jobbet.|Tommy Hedberg
        Rapporten er skrevet i Oslo. \u00abTallet ligger lavt\u00bb, konkluderer Askvik Analyse. / \u2013 Tallene er to \u00e5r gamle, p\u00e5peker Jordmorlaget overfor avisa.|Jordmorlaget
        \u00abVedtaket bygger p\u00e5 et feil grunnlag\u00bb, skriver Nesv\u00e6r kommune i brevet som er sendt i dag.|Nesv\u00e6r kommune
        \u00bbVi har modtaget sagen i dag,\u00ab oplyser Klumrup byret i en mail.|Klumrup byret
        Hedby HK vill spela. G\u00e4striklands bandyf\u00f6rbund \u00e4r lugnare. \u201dBeslut fattas senast klockan 15\u201d, meddelar f\u00f6rbundet i ett sms.|G\u00e4striklands bandyf\u00f6rbund
        I fjor anbefalte konsulentselskapet Strand og Fjord \u00e5 \u00abprioritere vollen foran alle andre anlegg\u00bb.|Strand og Fjord
        Heute hat das Landgericht Kassel einen Mann verurteilt. / \u201eEr hat die Gefahr erkannt\u201c, hei\u00dft es in der Mitteilung des Landgerichts.|Landgericht Kassel
        In de gemeente Maaswaard is het druk. / Niet doen, vindt de gemeente. \u2018Zandzakken brengen wij langs, straat voor straat\u2019, laat ze weten.|gemeente Maaswaard
        Fackf\u00f6rbundet Sj\u00f6laget, som organiserar de anst\u00e4llda, \u00e4r argt. \u201dDet \u00e4r inte vi som ska betala\u201d, skriver f\u00f6rbundet p\u00e5 sin hemsida.|Sj\u00f6laget
        Die Reederei Nordlicht Schiffe f\u00e4hrt nicht. / Es ist kalt. \u201eWir fahren morgen wieder wie gewohnt\u201c, teilt die Reederei mit.|Nordlicht Schiffe
        De bus rijdt niet. Moederbedrijf Noordrit wil praten. / Noordrit raadt de app aan. \u2018Ga er niet van uit dat uw bus rijdt\u2019, luidt het advies van de vervoerder.|Noordrit
        Marcel Drost is directeur. / Bij Drost Bouw is het stil. \u2018Wij wachten nu al een jaar op geld\u2019, laat het bouwbedrijf weten.|Drost Bouw
        \u2013 Det g\u00e5r inte, s\u00e4ger Hamnverkets kr\u00f6nik\u00f6r Per Ekman, men det \u00e4r inte \u00f6ver.|Per Ekman
        - Det g\u00e5r ikke, siger Havnev\u00e6senets buntmager Mette Dahl, og det er ikke sjovt.|Mette Dahl
        Ordf\u00f8rer Odd Lie er her. / \u2013 Vi venter, sier Odd Lie. / \u2013 Vi g\u00e5r, sier ordf\u00f8reren, og det er ikke over. / Da Hans Dahl kom til havnen, sa han \u00abn\u00e5 er det slutt for dem\u00bb.|Hans Dahl
        En av dem som ler, er nestleder i Havnelaget, Siri Berg, og det er ikke over. / \u2013 Vi venter p\u00e5 b\u00e5ten, sier hun.|Siri Berg
        En av dem som ler \u00e4r vice ordf\u00f6rande i Hamnlaget, Anna Lind. / \u2013 Vi v\u00e4ntar p\u00e5 b\u00e5ten, s\u00e4ger hon, men det \u00e4r inte \u00f6ver.|Anna Lind
        \u2013 Vi venter p\u00e5 b\u00e5ten, sier Siri Berg, og det er ikke over. / Og legger til: / \u2013 Den kommer i morgen.|Siri Berg
        - Vi venter p\u00e5 b\u00e5den, siger Mette Dahl, og det er ikke sjovt. / Og tilf\u00f8jer: / - Den kommer i morgen.|Mette Dahl
        \u201eWir warten auf das Boot\u201c, sagt Anna Lang, und das ist auch gut. / Und f\u00fcgt hinzu: / \u201eEs kommt morgen.\u201c|Anna Lang
        \u2013 Hvem tok oss ut i dag? var den harde dommen fra Odd Lie, og det er ikke over.|Odd Lie
        - Vi venter p\u00e5 b\u00e5den, lyder det korte svar fra Mette Dahl, og det er ikke sjovt.|Mette Dahl
        NordBus' busser holder stille. NordBus k\u00f8rer igen i morgen. / \u00bbVi kan ikke love noget i dag,\u00ab skriver selskabet NordBus.|NordBus
        Sedan bad ordf\u00f6randen, finansmannen Carl Hedberg, om ordet. Han hade inte t\u00e4nkt s\u00e4ga n\u00e5got: / \u2013 Min morfar grundade det h\u00e4r bolaget.|Carl Hedberg
        Bolagets vd Eva Hedin l\u00e4ste innantill. / \u2013 Nej, vi skulle ha sagt som det var, svarade vd:n.|Eva Hedin
        Helseminister Arne Moe er fra en \u00f8y. / \u2013 Det kan ikke m\u00e5les i meter, understreker statsr\u00e5den.|Arne Moe
        M\u00e5lmand og anf\u00f8rer Mads Dahl rullede vinduet ned. / \u2013 Det var mig, der lukkede fire ind, sukker han.|Mads Dahl
        Anna Wallin, 43, har k\u00f6rt truck l\u00e4nge. Bredvid henne sitter sonen. / \u2013 Jag har inte gr\u00e5tit \u00e4n i dag, s\u00e4ger truckf\u00f6raren.|Anna Wallin
        Ruta Ilki\u00e7 hat die Treppe noch nicht hinter sich. \u201eDieses Urteil wird keinen Bestand haben\u201c, sagt sie.|Ruta Ilki\u00e7
        Die Vorsitzende Anne Stolte leitet den Prozess. / \u201eL\u00e4cherlich ist das doch alles!\u201c, ruft ein Zuschauer. Die Vorsitzende unterbricht sich. \u201eIch sage das heute nur noch einmal.\u201c|Anne Stolte
        Ruta Ilki\u00e7 wartet am Tor. \u201eDas geht nicht so weiter\u201c, sagt sie. Jonas Reiter, 58, zieht den Schl\u00fcssel ab. \u201eIch schwimme dann eben im Fluss\u201c, sagt der 58-J\u00e4hrige.|Jonas Reiter
        Op de kade staat Yildiz Karaca met haar fiets. \u2018Ik moet nu veertig kilometer omrijden\u2019, moppert ze.|Yildiz Karaca
        \u2018Daar houden wij ons aan\u2019, zegt gedeputeerde Bas Terlouw. / Scholier Mees (15) vindt het best. \u2018Ik heb al drie dagen geen les\u2019, grijnst hij.|Mees
        Statens vegvesen har n\u00e5 sendt noen geologer til dalen, men de er ikke framme. \u00abDet kan komme mer utover kvelden\u00bb, skriver etaten i en melding.|Statens vegvesen
        """)
    void namesTheSpeaker(String text, String speaker) {
        Quote quote = first(text);
        assertEquals(speaker, quote.speaker(), quote.why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Szef cechu Adam Wrona jest tutaj. / - Nie odejdziemy, dop\u00f3ki nie zobaczymy podpis\u00f3w - burkn\u0105\u0142 Adam Wrona.|Adam Wrona
        Wczoraj by\u0142o lepiej. / - Nie odejdziemy od tego sto\u0142u - studzi emocje st. ogn. Adam Wrona z komendy w mie\u015bcie.|Adam Wrona
        Kapitan promu, Norweg Lars Brekke, czeka. - Mam tu trzystu ludzi i dwie krowy, ale to nie jest jeszcze arka - pokrzykuje.|Lars Brekke
        Monika Lis, w\u00f3jt gminy, by\u0142a z\u0142a i nie jest to nic nowego. Kierowc\u00f3w, kt\u00f3rzy stali, by nagra\u0107 film, nazwa\u0142a "turystami od cudzych nieszcz\u0119\u015b\u0107".|Monika Lis
        Monika Lis, w\u00f3jt gminy, by\u0142a z\u0142a. Wieczorem wystosowa\u0142a do nich apel: / "Prosimy, nie st\u00f3jcie na mo\u015bcie i jed\u017acie do domu".|Monika Lis
        Tak twierdzi Zwi\u0105zek Rybak\u00f3w Morskich. "Nikt nie wyp\u0142ynie przed pi\u0105tkiem rano" - czytamy w komunikacie zwi\u0105zku.|Zwi\u0105zek Rybak\u00f3w Morskich
        - A kto mi teraz odda za ryby z wczoraj? - w\u015bcieka si\u0119 pani Krystyna, kt\u00f3ra stoi w kolejce od rana.|Krystyna
        Wody jest do\u015b\u0107. / - Woda opada powoli - wyja\u015bnia asp. szt. Ewa Dyl. - Jest ju\u017c zupe\u0142nie spokojnie - dodaje policjantka.|Ewa Dyl
        Zadzwoni\u0142 Leon Garda, antykwariusz z miasta. M\u0119\u017cczyzna nie kry\u0142 gniewu. "Obraz wisia\u0142 u mnie w kuchni od lat" - powiedzia\u0142.|Leon Garda
        Nie jest \u0142atwo, m\u00f3wi Igor Lis, student politechniki. "Profesor odpisa\u0142 mi dopiero po tygodniu" - \u017cartuje student.|Igor Lis
        Tak uwa\u017ca prof. Ewa Dyl z uniwersytetu. "Najbardziej ucierpi\u0105 ma\u0142e firmy" - t\u0142umaczy ekonomistka.|Ewa Dyl
        Do s\u0105du przyszed\u0142 mec. Adam Wrona. Zdaniem pe\u0142nomocnika g\u0142osowanie przeprowadzono "z ra\u017c\u0105cym naruszeniem prawa".|Adam Wrona
        Inaczej widzi to hydrolog Adam Wrona, wed\u0142ug kt\u00f3rego zrzut wody sp\u00f3\u017ani\u0142 si\u0119 "co najmniej o dob\u0119".|Adam Wrona
        S\u0105d Rejonowy w Lipnie oddali\u0142 wniosek. "Strajk jest zgodny z prawem i mo\u017ce trwa\u0107" - g\u0142osi kr\u00f3tkie uzasadnienie.|S\u0105d Rejonowy w Lipnie
        Ministerstwo Zdrowia milcza\u0142o do wieczora. "To jest sprawa powiatu, a nie nasza" - przypomina resort.|Ministerstwo Zdrowia
        Wody Polskie milcza\u0142y do wieczora. "Zrzut prowadzono zgodnie z planem" - czytamy w o\u015bwiadczeniu przedsi\u0119biorstwa.|Wody Polskie
        "To jest wniosek bez \u017cadnych podstaw" - drwi w rozmowie z "G\u0142osem Lipna" pos\u0142anka dr Ewa Dyl.|Ewa Dyl
        To jest opinia dr. Filipa Zawady. Wczoraj przed s\u0105dem Zawada t\u0142umaczy\u0142: "T\u0119 farb\u0119 zacz\u0119to produkowa\u0107 du\u017co p\u00f3\u017aniej".|Filip Zawada
        Ks. Jan Gil rozdawa\u0142 kanapki. - G\u0142odny cz\u0142owiek to z\u0142y cz\u0142owiek - \u015bmieje si\u0119 proboszcz.|Jan Gil
        Kibice Stali czekali na derby Stali Lipno z Wart\u0105. Dzie\u0144 podsumowa\u0142a prezes Stali Ewa Dyl: "Dzi\u015b nie pad\u0142a ani jedna bramka, a i tak wygrali\u015bmy."|Ewa Dyl
        Stal Lipno chce zmiany terminu. "Bezpiecze\u0144stwo kibic\u00f3w jest wa\u017cniejsze ni\u017c punkty" - czytamy w o\u015bwiadczeniu klubu.|Stal Lipno
        Nie jest dobrze. / - To dopiero pocz\u0105tek tej historii - nie kryje \u017calu komendant Adam Wrona.|Adam Wrona
        Nie jest dobrze. / - Ka\u017cdy by tak zrobi\u0142 na moim miejscu - wzrusza ramionami Adam Wrona.|Adam Wrona
        """)
    void namesTheSpeakerInPolish(String text, String speaker) {
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
        Det var ikke det, vi ventede, og det er nu alvor. \u00bbF\u00e5r du selv en bonus til sidst?\u00ab spurgte Dagstidendes udsendte.|UNNAMED
        """)
    void leavesTheUnnamedUnnamed(String text, Quote.Voice voice) {
        Quote quote = first(text);
        assertNull(quote.speaker(), quote.why());
        assertEquals(voice, quote.voice(), quote.why());
    }

    /** Checks that whoever owns something does not speak for the one behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Af de andre vil ingen udtale sig. \u00bbVi har intet set derude\u00ab, l\u00f8d det fra Ukraines"
                        + " statslige havneenhed.",
                "\u00bbVi har intet set derude i nat\u00ab, siger Linholms nye pressekontakt.",
                "\u201cDet blir sv\u00e5rt f\u00f6r hamnen nu\u201d, s\u00e4ger Ukrainas tidigare f\u00f6rsvarschef.",
                "\u00abVi stenger alt her n\u00e5\u00bb, sier Bergens nye byr\u00e5dsleder.",
                "\u201cWe wachten af wat er komt\u201d, klinkt het vanuit Oekra\u00efnes ministerie.",
            })
    void anOwnerDoesNotSpeak(String text) {
        Quote quote = first(text);
        assertNull(quote.speaker(), quote.why());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Els Vink werkt hier. \u201cHet was vroeger altijd beter\u201d, zegt ze. Haar baas wil niet in de"
                        + " krant. Wat hem steekt? \u201cDat niemand ons ooit belt.\u201d",
                "Nu er det anklager Louise Bruuns tur. \u00bbHvem skriver s\u00e5dan, n\u00e5r alt er godt?\u00ab"
                        + " sp\u00f8rger hun.",
                "\u00abDet er mye bedre n\u00e5\u00bb, skriver Strand og Fjord p\u00e5 nettsidene sine.",
                "Gunnar Holm h\u00e4ktades i g\u00e5r. \u201dMin klient nekar till allt detta\u201d, s\u00e4ger"
                        + " advokaten.",
                "I huset bodde tidigare Gunnar Holm. / \u2013 Vi h\u00f6rde en sm\u00e4ll och sprang ut, s\u00e4ger"
                        + " grannen.",
                "Boka ble skrevet av Siri Berg. / \u2013 Den er fortsatt veldig morsom, sier bokhandleren.",
                "Byr\u00e5det h\u00e6drede i g\u00e5r Mette Dahl. / \u2013 Hun har v\u00e6ret her altid, siger"
                        + " museumsinspekt\u00f8ren.",
                "Mette Dahl gr\u00e6d i morges. \u00bbDet var forbi nu,\u00ab siger hun. Hendes tr\u00e6ner stod ved"
                        + " siden af. \u00bbDet gjorde jeg ogs\u00e5 i g\u00e5r.\u00ab",
                "Anna Lang steht am Tor. \u201eWo sollen sie denn hin?\u201c, fragt sie. Ihre Nachbarin nickt."
                        + " \u201eIm Nachbarort kostet es das Doppelte.\u201c",
                "Resen\u00e4ren Omar Said v\u00e4ntade i fem timmar. / \u2013 Till slut tog vi taxi, s\u00e4ger han. /"
                        + " Taxichauff\u00f6ren log hela v\u00e4gen. / \u2013 B\u00e4sta dagen p\u00e5 \u00e5ret,"
                        + " s\u00e4ger han.",
            })
    void namesNobodyWhereTheTextLeavesItOpen(String text) {
        Quote quote = first(text);
        assertNull(quote.speaker(), quote.why());
    }
}
