package app.rundown.store.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the copy before the newest one of a page to which the user added something. */
class FormerCopyTest {
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final Capture EARLIER = capture("the file");
    private static final Capture LATER = capture("the file, later");

    @TempDir
    private Path folder;

    private static Capture capture(String text) {
        return Capture.ofFile("/home/live.html", text.getBytes(StandardCharsets.UTF_8), NOON);
    }

    private static KeptDocument document(Capture capture, int minute) {
        return new KeptDocument(
                capture.path(),
                "A title",
                DocumentKind.LIVE_BLOG,
                24,
                null,
                null,
                NOON.plusSeconds(60L * minute),
                "url live",
                KeptCapture.of(capture),
                null);
    }

    private Path file(Capture capture) {
        return folder.resolve("captures").resolve(capture.sha256());
    }

    @Test
    void itStaysAsLongAsThereIsSomethingToCompareWithIt() throws IOException {
        KeptCaptures captures = new KeptCaptures(folder.resolve("captures"));
        Library library = new Library(List.of(document(EARLIER, 1))).with(List.of(document(LATER, 2)));
        for (Capture capture : List.of(EARLIER, LATER)) {
            captures.keep(capture);
            Files.setLastModifiedTime(file(capture), FileTime.from(Instant.EPOCH));
        }
        try (SessionStore store = new SessionFolder(folder)) {
            store.begin(false);
            store.save(library);
            Library known = store.library(List.of()).value();
            assertEquals(KeptCapture.of(EARLIER), known.recent().getFirst().former());
            assertEquals(library, known.with(List.of(document(LATER, 2))), "the same bytes once more");
            store.sweep(Set.of("url live"));
            assertTrue(Files.exists(file(EARLIER)));
            store.sweep(Set.of());
            assertFalse(Files.exists(file(EARLIER)), "there is nothing to compare with it");
            assertTrue(Files.exists(file(LATER)));
        }
    }

    @Test
    void itIsForgottenWithTheOther() throws IOException {
        KeptCaptures captures = new KeptCaptures(folder.resolve("captures"));
        captures.keep(EARLIER);
        captures.keep(LATER);
        try (SessionStore store = new SessionFolder(folder)) {
            store.begin(false);
            store.save(new Library(List.of(document(EARLIER, 1))).with(List.of(document(LATER, 2))));
            assertEquals(List.of(), store.forget(document(LATER, 2)));
        }
        assertFalse(Files.exists(file(EARLIER)));
        assertFalse(Files.exists(file(LATER)));
    }
}
