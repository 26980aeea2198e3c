package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Returns the samples in the table {@code languages.txt}; a passage there is one language. */
    static Stream<Sample> samples() throws IOException {
        return Stream.of(Files.readString(Path.of("src/test/resources/languages.txt"))
                        .split("\n\n"))
                .skip(1)
                .flatMap(LanguagesTest::ofLanguage);
    }

    /** The samples of one language, each with the same words. */
    private static Stream<Sample> ofLanguage(String passage) {
        List<String> lines = passage.lines().toList();
        String[] language = lines.getFirst().split(": ", 2);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(" \\| "))
                .map(form -> new Sample(language[0], form[0], form[1], language[1]));
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
