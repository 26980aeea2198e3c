package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.SharedDocuments;
import app.rundown.model.Capture;
import app.rundown.model.DayAndZone;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.time.Timing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks how many updates, sections and links are found in real pages, where they are at hand. */
@ExtendWith(SharedDocuments.class)
class SharedCorpusTest {
    private static Document read(String folder) throws IOException {
        Path path = SharedDocuments.find("corpus/" + folder);
        try (Stream<Path> files = Files.list(path)) {
            Path page =
                    files.filter(f -> !f.endsWith("expected.json")).findFirst().orElseThrow();
            return Readers.read(new Capture(page.toString(), Files.readAllBytes(page)), "d1", null);
        }
    }

    @Test
    void theSharedLiveBlog() throws IOException {
        Document blog = read("seed-003");
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind());
        assertEquals(24, blog.updates().size());
        assertEquals(6, blog.introduction().size());
        assertEquals(6, blog.tags().size());
        assertEquals(3, blog.related().size());
        Timing timing = Timing.of(blog, DayAndZone.NONE);
        List<Moment> moments =
                blog.updates().stream().map(u -> timing.moments().get(u.id())).toList();
        LocalDate day = LocalDate.of(2019, 5, 14);
        assertTrue(moments.stream()
                .allMatch(
                        m -> m.at() != null && m.at().toLocalDate().equals(day) && m.basis() == Moment.Basis.INFERRED));
        assertTrue(moments.stream().allMatch(m -> m.at().getOffset().equals(ZoneOffset.UTC)));
        assertEquals(1, moments.stream().filter(m -> !m.doubts().isEmpty()).count());
        assertEquals(Instant.parse("2020-04-08T16:35:00Z"), timing.captured().at());
    }

    @Test
    void theSharedWrapUp() throws IOException {
        Document wrapUp = read("seed-000");
        assertEquals(DocumentKind.WRAP_UP, wrapUp.kind());
        Map<String, Long> sections =
                wrapUp.updates().stream().collect(Collectors.groupingBy(Update::section, Collectors.counting()));
        assertEquals(6, sections.size());
        assertEquals(22, wrapUp.updates().size());
        assertEquals(4, wrapUp.introduction().size());
    }

    @Test
    void liveBlogsOfManySites() throws IOException {
        Map<String, Integer> updates = new HashMap<>(Map.of(
                "ap-2016-01-05-cruz",
                15,
                "ap-2016-04-14-trump",
                24,
                "ap-2016-10-03-taxes",
                12,
                "guardian-ukraine-2023",
                10,
                "independent-amp-wwc-2023",
                10,
                "mirror-riots-2024",
                428,
                "schemaorg-example",
                1,
                "telegraph-airasia-2014-html",
                38,
                "telegraph-airasia-2014-txt",
                38,
                "toi-modi-israel-2026",
                41));
        updates.putAll(Map.of(
                "guardian-dcr-perseverance-2021",
                13,
                "superdesk-demo-2017-api",
                10,
                "wp-liveblog-plugin-mock_api",
                5,
                "wp-liveblog-plugin-mock_polling",
                1));
        for (Map.Entry<String, Integer> one : updates.entrySet()) {
            assertEquals(one.getValue(), read(one.getKey()).updates().size(), one.getKey());
        }
    }

    @Test
    void lookAlikesAreNoLiveBlogs() throws IOException {
        for (String name : List.of(
                "negative-guardian-article-with-liveblog-css", "negative-nrk-olympics-schedule-2024",
                "negative-telegraph-article-with-dated-cards-2017", "negative-vrt-regular-article-2026")) {
            assertEquals(DocumentKind.NONE, read(name).kind(), name);
        }
    }
}
