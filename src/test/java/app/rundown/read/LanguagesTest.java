package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.DayAndZone;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.time.Timing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks pages in many languages, without any script or structured data: the forms of their clocks and dates. */
class LanguagesTest {
    /**
     * A page in one language.
     *
     * @param name the language's code
     * @param clock a clock between three and four in the afternoon, with {@code %s} for the minutes
     * @param date the fourth of March 2021 as at the head of a page
     * @param words an update of one or two sentences
     */
    record Sample(String name, String clock, String date, String words) {
        String clock(int minutes) {
            String western = String.format("%02d", minutes);
            return clock.contains("٣") || clock.contains("۱")
                    ? clock.formatted(other(western, clock.contains("۱") ? '۰' : '٠'))
                    : clock.formatted(western);
        }

        private static String other(String digits, char zero) {
            StringBuilder other = new StringBuilder();
            digits.chars().forEach(c -> other.append((char) (zero + c - '0')));
            return other.toString();
        }

        @Override
        public String toString() {
            return name + " " + clock;
        }
    }

    private static final String GERMAN =
            "Die Brücke ist wieder frei, und der Verkehr fließt seit wenigen Minuten ohne Störung in beide Richtungen"
                    + " über den Fluss zur Stadt.";
    private static final String FRENCH =
            "Le pont est rouvert, et les voitures passent de nouveau dans les deux sens depuis quelques minutes sans"
                    + " aucune gêne pour les riverains.";
    private static final String PORTUGUESE =
            "A ponte está aberta outra vez, e os carros passam nos dois sentidos há poucos minutos sem qualquer demora"
                    + " para quem vem da cidade.";
    private static final String ARABIC =
            "أُعيد فتح الجسر أمام السيارات قبل دقائق قليلة في الاتجاهين، ولم تعد هناك أي عوائق أمام القادمين من"
                    + " المدينة إلى الضفة الأخرى من النهر الكبير.";
    private static final String JAPANESE = "橋は数分前に両方向とも再び通れるようになり、町から川の向こう側へ行く人たちはもう待つ必要がないと係の人が話している。";
    private static final String CHINESE = "大桥在几分钟前双向重新开放,从城里前往河对岸的人们不必再等待,现场的工作人员说一切都已经恢复正常。";
    private static final String KOREAN =
            "다리는 몇 분 전에 양쪽 방향으로 다시 열렸으며 시내에서 강 건너편으로 가는 사람들은 이제 더 기다릴 필요가 없다고 현장 직원이 말했다. 구급차도 이미 돌아갔고 주변 도로도 모두"
                    + " 한산해졌다고 한다.";

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("de", "15:%s Uhr", "Donnerstag, 4. März 2021", GERMAN),
                new Sample("de", "15.%s", "4. März 2021", GERMAN),
                new Sample("fr", "15 h %s", "jeudi 4 mars 2021", FRENCH),
                new Sample("fr", "15h%s", "4 mars 2021", FRENCH),
                new Sample(
                        "es",
                        "15:%s h",
                        "4 de marzo de 2021",
                        "El puente está abierto otra vez, y los coches pasan en los dos sentidos desde hace unos"
                                + " minutos sin ninguna demora para nadie."),
                new Sample(
                        "es",
                        "3:%s p. m.",
                        "jueves, 4 de marzo de 2021",
                        "El puente está abierto otra vez, y los coches pasan en los dos sentidos desde hace unos"
                                + " minutos sin ninguna demora para nadie."),
                new Sample(
                        "it",
                        "ore 15:%s",
                        "giovedì 4 marzo 2021",
                        "Il ponte è di nuovo aperto, e le auto passano da pochi minuti nei due sensi senza alcun"
                                + " ritardo per chi arriva dalla città vecchia."),
                new Sample("pt", "às 15h%s", "quinta-feira, 4 de março de 2021", PORTUGUESE),
                new Sample(
                        "nl",
                        "15u%s",
                        "donderdag 4 maart 2021",
                        "De brug is weer open, en het verkeer rijdt sinds enkele minuten zonder hinder in beide"
                                + " richtingen over de rivier naar de stad."),
                new Sample(
                        "nl",
                        "15:%s uur",
                        "4 maart 2021",
                        "De brug is weer open, en het verkeer rijdt sinds enkele minuten zonder hinder in beide"
                                + " richtingen over de rivier naar de stad."),
                new Sample(
                        "sv",
                        "kl. 15.%s",
                        "torsdag den 4 mars 2021",
                        "Bron är öppen igen, och trafiken går sedan några minuter utan hinder i båda riktningarna över"
                                + " floden in till den gamla staden."),
                new Sample(
                        "nb",
                        "kl. 15.%s",
                        "torsdag 4. mars 2021",
                        "Broen er åpen igjen, og trafikken har gått uten hindringer i begge retninger over elven i"
                                + " noen minutter, sier folk som står ved den."),
                new Sample(
                        "da",
                        "Kl. 15.%s",
                        "torsdag den 4. marts 2021",
                        "Broen er åben igen, og trafikken har i nogle minutter kørt uden hindringer i begge retninger"
                                + " over floden ind til den gamle by."),
                new Sample(
                        "fi",
                        "klo 15.%s",
                        "torstai 4. maaliskuuta 2021",
                        "Silta on taas auki, ja autot ovat kulkeneet muutaman minuutin ajan esteettä kumpaankin"
                                + " suuntaan joen yli kohti vanhaa kaupunkia ja satamaa."),
                new Sample(
                        "pl",
                        "godz. 15:%s",
                        "czwartek, 4 marca 2021",
                        "Most jest znowu otwarty, a samochody od kilku minut jadą w obu kierunkach przez rzekę do"
                                + " starego miasta bez żadnych przeszkód dla nikogo."),
                new Sample(
                        "ru",
                        "15:%s",
                        "4 марта 2021",
                        "Мост снова открыт, и машины уже несколько минут без помех идут в обе стороны через реку к"
                                + " старому городу, говорят люди на берегу."),
                new Sample(
                        "uk",
                        "о 15:%s",
                        "4 березня 2021",
                        "Міст знову відкрито, і машини вже кілька хвилин без перешкод ідуть в обидва боки через річку"
                                + " до старого міста, кажуть люди на березі."),
                new Sample(
                        "tr",
                        "Saat 15.%s",
                        "4 Mart 2021",
                        "Köprü yeniden açıldı ve araçlar birkaç dakikadır her iki yönde de hiçbir engel olmadan nehrin"
                                + " üzerinden eski şehre doğru akıp gidiyor."),
                new Sample(
                        "cs",
                        "15:%s",
                        "čtvrtek 4. března 2021",
                        "Most je znovu otevřen a auta už několik minut jezdí bez překážek oběma směry přes řeku do"
                                + " starého města, říkají lidé na břehu."),
                new Sample("ja", "15時%s分", "2021年3月4日", JAPANESE),
                new Sample("ja", "午後3時%s分", "2021年3月4日", JAPANESE),
                new Sample("zh", "下午3:%s", "2021年3月4日", CHINESE),
                new Sample("zh", "15:%s", "2021-03-04", CHINESE),
                new Sample("ko", "오후 3:%s", "2021년 3월 4일", KOREAN),
                new Sample("ko", "오후 3시 %s분", "2021년 3월 4일", KOREAN),
                new Sample("ar", "٣:%s م", "٤ مارس ٢٠٢١", ARABIC),
                new Sample(
                        "fa",
                        "۱۵:%s",
                        "2021-03-04",
                        "پل چند دقیقه پیش دوباره در هر دو سو باز شد و خودروها بی هیچ مانعی از روی رود به سوی شهر کهنه"
                                + " می‌روند، مردم کنار رود می‌گویند."),
                new Sample(
                        "en",
                        "3.%spm",
                        "Thursday 4 March 2021",
                        "The bridge is open again, and cars have been crossing the river in both directions for some"
                                + " minutes without any delay at all."));
    }

    private static final List<Integer> MINUTES = List.of(45, 30, 20, 5);

    private static void assertClocks(Sample sample, Document document, boolean zoned) {
        assertEquals(
                DocumentKind.LIVE_BLOG, document.kind(), document.problems().toString());
        assertEquals(MINUTES.size(), document.updates().size());
        Timing timing = Timing.of(document, DayAndZone.NONE);
        List<Moment> moments = document.updates().stream()
                .map(u -> timing.moments().get(u.id()))
                .toList();
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            assertTrue(
                    Objects.requireNonNull(moment.shown())
                            .contains(sample.clock(MINUTES.get(i)).strip()),
                    moment.shown());
            if (zoned) {
                assertEquals(
                        "2021-03-04T14:%02d:00Z".formatted(MINUTES.get(i)),
                        String.valueOf(moment.instant()),
                        moment.why());
            } else {
                assertTrue(moment.why().contains("4 March 2021"), moment.why());
            }
            assertEquals(sample.words(), document.updates().get(i).text());
        }
    }

    private static Document read(String text) {
        return Readers.read(new Capture("page", text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static final String HEAD = "<html><head><meta property='article:published_time'"
            + " content='2021-03-04T16:00:00+01:00'><title>T</title></head><body><h1>T</h1>";

    @ParameterizedTest
    @MethodSource("samples")
    void repeatedBoxesWithAClockEach(Sample sample) {
        StringBuilder page = new StringBuilder(
                HEAD + "<aside><ul><li>15:00 Fest</li><li>16:00 Musik</li><li>17:00 Ende</li></ul></aside><section>");
        MINUTES.forEach(m -> page.append("<article><header><span>")
                .append(sample.clock(m))
                .append("</span></header><div><p>")
                .append(sample.words())
                .append("</p></div></article>"));
        assertClocks(sample, read(page + "</section></body></html>"), true);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void paragraphsThatBeginWithAClock(Sample sample) {
        StringBuilder page = new StringBuilder(HEAD + "<main><div>");
        MINUTES.forEach(m -> page.append("<p><strong>")
                .append(sample.clock(m))
                .append("</strong> ")
                .append(sample.words())
                .append("</p>"));
        assertClocks(sample, read(page + "</div></main></body></html>"), true);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void plainTextWithADateAtItsHead(Sample sample) {
        List<String> lines = new ArrayList<>(List.of("T", sample.date(), ""));
        MINUTES.forEach(m -> lines.addAll(List.of(sample.clock(m), sample.words(), "")));
        assertClocks(sample, read(String.join("\n", lines)), false);
    }

    @Test
    void matchMinutesAreShownAndNoTimes() {
        StringBuilder page = new StringBuilder("<html><body><h1>Final</h1><ul>");
        for (String minute : List.of("90+4'", "90'", "45+3'", "12'")) {
            page.append("<li><b>")
                    .append(minute)
                    .append("</b><p>The home side keep the ball near the corner flag, and the crowd is on its feet"
                            + " while the keeper waits for a long throw.</p></li>");
        }
        Document match = read(page + "</ul></body></html>");
        assertEquals(4, match.updates().size());
        Timing timing = Timing.of(match, DayAndZone.NONE);
        assertEquals(
                List.of("90+4'", "90'", "45+3'", "12'"),
                match.updates().stream()
                        .map(u -> timing.moments().get(u.id()).shown())
                        .toList());
        assertTrue(match.updates().stream()
                .allMatch(u -> timing.moments().get(u.id()).at() == null));
    }
}
