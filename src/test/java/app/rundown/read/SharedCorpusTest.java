package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.SharedDocuments;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks how many updates, sections and links are found in real pages, where they are at hand. */
@ExtendWith(SharedDocuments.class)
@Execution(ExecutionMode.CONCURRENT)
class SharedCorpusTest {
    private static Document read(String folder) throws IOException {
        Path page = page(folder);
        return Readers.read(new Capture(page.toString(), Files.readAllBytes(page)), "d1", null);
    }

    private static Path page(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SharedDocuments.find("corpus/" + folder))) {
            return files.filter(f -> !f.endsWith("expected.json")).findFirst().orElseThrow();
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
    void everyDocumentIsOfTheKindAndLengthThatPeopleCounted() throws IOException {
        List<Path> folders;
        try (Stream<Path> corpus = Files.list(SharedDocuments.find("corpus"))) {
            folders = corpus.filter(Files::isDirectory).sorted().toList();
        }
        assertTrue(folders.size() > 30, folders.toString());
        for (Path folder : folders) {
            String name = folder.getFileName().toString();
            JsonNode expected = JsonMapper.shared().readTree(Files.readString(folder.resolve("expected.json")));
            Document document = SharedDocuments.opened(page(name)).document();
            assertEquals(expected.get("kind").asString(), document.kind().code(), name);
            JsonNode updates = expected.get("orderedUpdates");
            long required = updates.valueStream()
                    .filter(update -> update.path("required").asBoolean(true))
                    .count();
            int found = document.updates().size();
            assertTrue(found >= required && found <= updates.size(), name + ": " + found + " updates");
        }
    }

    @Test
    void ordinaryPagesAreNoLiveBlogs() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(SharedDocuments.find("ordinary"))) {
            pages = files.filter(file -> file.toString().endsWith(".gz"))
                    .sorted()
                    .toList();
        }
        assertTrue(pages.size() > 100, pages.toString());
        List<Path> taken = new ArrayList<>();
        for (Path page : pages) {
            Document document = Readers.read(new Capture(page.toString(), Files.readAllBytes(page)), "d1", null);
            if (document.kind() != DocumentKind.NONE) {
                taken.add(page.getFileName());
            }
        }
        assertEquals(List.of(), taken);
    }
}
