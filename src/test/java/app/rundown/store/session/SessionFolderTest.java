package app.rundown.store.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.model.Fetched;
import app.rundown.store.Kept;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Has;
import app.rundown.timeline.TimeBound;
import app.rundown.user.Note;
import app.rundown.user.Notes;
import app.rundown.user.QuoteKey;
import app.rundown.user.UpdateKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.node.ObjectNode;

/** Checks what comes back of a session, who gets it, and what is removed. */
@Execution(ExecutionMode.CONCURRENT)
class SessionFolderTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Capture FILE = Capture.ofFile("/home/ida/live.html", bytes("the file"), NOON);
    private static final Capture PAGE = new Capture(
                    "https://gazette.example/live?x=1",
                    bytes("the page"),
                    new Fetched("https://gazette.example/live", NOON, "utf-8"))
            .withPage("2");
    private static final Capture PASTED = new Capture("clipboard", bytes("pasted"));

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Session session(Capture... captures) {
        return new Session(
                NOON,
                Stream.of(captures)
                        .map(one -> new Session.Open(KeptCapture.of(one), null, "Title", "url " + one.path(), false))
                        .toList(),
                Filter.NONE,
                null,
                null,
                Set.of());
    }

    private static KeptDocument document(Capture capture, String key, int minute) {
        return new KeptDocument(
                capture.path(),
                "A title",
                DocumentKind.LIVE_BLOG,
                24,
                LocalDate.parse("2026-03-03"),
                null,
                NOON.plusSeconds(60L * minute),
                key,
                KeptCapture.of(capture),
                null);
    }

    private Path captureFile(Capture capture) {
        return folder.resolve("captures").resolve(capture.sha256());
    }

    @Test
    void aSessionComesBackWhole() throws IOException {
        Session.Ref second = new Session.Ref(1, new UpdateKey("time 10:00 words abc"), 2);
        Session session = new Session(
                        NOON,
                        List.of(
                                new Session.Open(
                                        KeptCapture.of(FILE), DocumentKind.ARTICLE, "“One”", "title “One”", true),
                                new Session.Open(KeptCapture.of(PAGE), null, "Two", "url x", false),
                                new Session.Open(KeptCapture.of(PASTED), null, "Three", "sha256 1", false)),
                        Filter.NONE
                                .but()
                                .topics(Set.of("Iran"))
                                .match(Filter.Match.ALL)
                                .notTopics(Set.of("Weather"))
                                .speakers(Set.of("", "Ida Holm"))
                                .from(new TimeBound.At(NOON))
                                .to(new TimeBound.Clock(LocalTime.parse("16:30")))
                                .words(List.of("harbour", "two words"))
                                .has(Set.of(Has.STAR))
                                .done(),
                        second,
                        new Session.Place(new Session.Ref(0, new UpdateKey("url https://x"), 0), -12.5),
                        Set.of(second, new Session.Ref(1, new UpdateKey("time 10:00 words abc"), 0)))
                .drafting(Notes.NONE
                        .with("url x", second.key(), new Note("Half a thou", NOON, "10:00"))
                        .with("gone", new QuoteKey(null, "words", 2), new Note("?", NOON, "")));
        try (SessionStore store = new SessionFolder(folder)) {
            assertTrue(store.begin(false).session().isEmpty());
            assertEquals(
                    List.of(), store.save(session, List.of(FILE, PAGE, PASTED)).told());
        }
        try (SessionStore store = new SessionFolder(folder)) {
            SessionStore.Start start = store.begin(false);
            assertEquals(session, start.session());
            for (Capture capture : List.of(FILE, PAGE, PASTED)) {
                Capture read = store.read(KeptCapture.of(capture));
                assertEquals(capture, read);
                assertEquals(capture.fetched(), read.fetched());
                assertEquals(capture.written(), read.written());
            }
        }
    }

    @Test
    void localTimesAndClocksAreTold() {
        for (TimeBound bound : List.of(
                new TimeBound.Local(LocalDateTime.parse("2026-03-04T05:06")),
                new TimeBound.Clock(LocalTime.MIDNIGHT),
                new TimeBound.At(Instant.parse("2026-03-04T05:06:07.5Z")))) {
            Filter filter = Filter.NONE.but().from(bound).to(bound).done();
            Session session = new Session(NOON, List.of(), filter, null, null, Set.of());
            assertEquals(session, SessionWire.read(SessionWire.of(session)));
        }
    }

    @Test
    void theFilterOfAnOlderVersionStillCounts() {
        Session session = new Session(NOON, List.of(), Filter.NONE, null, null, Set.of());
        ObjectNode written = SessionWire.of(session);
        written.putObject("filter")
                .put("scope", "STARRED")
                .put("match", "ALL")
                .put("from", "10:00")
                .put("later", 1)
                .putArray("has")
                .add("mood");
        assertEquals(
                Filter.NONE
                        .but()
                        .has(Set.of(Has.STAR))
                        .match(Filter.Match.ALL)
                        .from(TimeBound.parse("10:00"))
                        .done(),
                SessionWire.read(written).filter());
    }

    @Test
    void whatNewerVersionsAddStays() throws IOException {
        try (SessionStore store = new SessionFolder(folder)) {
            store.begin(false);
            store.save(session(FILE, PAGE), List.of(FILE, PAGE));
        }
        Path file = folder.resolve("session-1.json");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("\"title\"", "\"lane\" : \"kept\", \"title\"")
                        .replaceFirst("\"saved\"", "\"lens\" : \"kept too\", \"saved\""));
        try (SessionStore store = new SessionFolder(folder)) {
            Session session = store.begin(false).session();
            store.save(session.without(open -> open.capture().equals(KeptCapture.of(PAGE))), List.of());
        }
        assertTrue(Files.readString(file).contains("kept too"));
        assertTrue(Files.readString(file).contains("\"lane\""), Files.readString(file));
        assertFalse(Files.readString(file).contains("gazette"));
    }

    @Test
    void eachWindowHasASessionOfItsOwn() {
        SessionStore one = new SessionFolder(folder);
        SessionStore other = new SessionFolder(folder);
        one.begin(false);
        other.begin(false);
        one.save(session(FILE), List.of(FILE));
        other.save(session(PAGE), List.of(PAGE));
        SessionStore third = new SessionFolder(folder);
        assertTrue(third.begin(false).session().isEmpty());
        third.close();
        one.close();
        other.close();
        SessionStore next = new SessionFolder(folder);
        SessionStore.Start start = next.begin(false);
        assertEquals(session(PAGE), start.session());
        assertEquals(session(FILE), start.former());
        next.removeFormer();
        next.close();
        assertNull(new SessionFolder(folder).begin(false).former());
    }

    @Test
    void aWindowThatBeginsAnewLeavesTheSessionToBeOffered() {
        try (SessionStore store = new SessionFolder(folder)) {
            store.begin(false);
            store.save(session(FILE), List.of(FILE));
        }
        for (int start = 0; start < 2; start++) {
            try (SessionStore store = new SessionFolder(folder)) {
                SessionStore.Start begun = store.begin(true);
                assertTrue(begun.session().isEmpty());
                assertEquals(session(FILE), begun.former());
            }
        }
    }

    @Test
    void aDamagedSessionIsSetAsideAndSaidSo() throws IOException {
        Path file = Files.createDirectories(folder).resolve("session-1.json");
        Files.writeString(file, "{\"documents\": [");
        try (SessionStore store = new SessionFolder(folder)) {
            SessionStore.Start start = store.begin(false);
            assertTrue(start.session().isEmpty());
            assertTrue(
                    start.told().getFirst().contains("session-1.json.damaged-1"),
                    start.told().toString());
            store.save(session(FILE), List.of(FILE));
        }
        assertEquals("{\"documents\": [", Files.readString(folder.resolve("session-1.json.damaged-1")));
        assertEquals(session(FILE), new SessionFolder(folder).begin(false).session());
    }

    @Test
    void onlyTheUserCanSeeWhatIsKept() throws IOException {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null, "no permissions here");
        Path own = folder.resolve("state").resolve("rundown");
        try (SessionStore store = new SessionFolder(own)) {
            store.begin(false);
            store.save(session(FILE), List.of(FILE));
        }
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
        Path copy = own.resolve("captures").resolve(FILE.sha256());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
    }

    @Test
    void aCaptureIsItselfOrNothing() throws IOException {
        try (SessionStore store = new SessionFolder(folder)) {
            store.begin(false);
            store.save(session(FILE), List.of(FILE));
            assertArrayEquals(FILE.bytes(), Files.readAllBytes(captureFile(FILE)));
            Files.writeString(captureFile(FILE), "the flie");
            IOException damaged = assertThrows(IOException.class, () -> store.read(KeptCapture.of(FILE)));
            assertTrue(damaged.getMessage().contains("damaged"), damaged.getMessage());
            Files.delete(captureFile(FILE));
            IOException gone = assertThrows(IOException.class, () -> store.read(KeptCapture.of(FILE)));
            assertTrue(gone.getMessage().contains("gone"), gone.getMessage());
        }
    }

    @Test
    void capturesThatNobodyNeedsAreRemoved() throws IOException {
        Capture old = new Capture("clipboard", bytes("old"));
        Capture starred = new Capture("clipboard", bytes("starred"));
        Capture young = new Capture("clipboard", bytes("young"));
        try (SessionStore store = new SessionFolder(folder)) {
            store.begin(false);
            store.save(session(FILE), List.of(FILE, old, starred, young, PAGE));
            List<KeptDocument> recent = IntStream.range(0, Library.MOST_RECENT)
                    .mapToObj(n -> document(n == 0 ? PAGE : new Capture("clipboard", bytes("n" + n)), "url p" + n, n))
                    .toList();
            store.save(
                    new Library(List.of(document(old, "url old", -2), document(starred, "url star", -1))).with(recent));
        }
        for (Capture capture : List.of(FILE, old, starred, PAGE)) {
            Files.setLastModifiedTime(
                    captureFile(capture), FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        }
        try (SessionStore store = new SessionFolder(folder)) {
            store.begin(false);
            store.sweep(Set.of("url star"));
            assertTrue(Files.exists(captureFile(FILE)));
            assertTrue(Files.exists(captureFile(PAGE)));
            assertTrue(Files.exists(captureFile(starred)));
            assertTrue(Files.exists(captureFile(young)), "another window may be about to say that it needs it");
            assertFalse(Files.exists(captureFile(old)));
            assertEquals(4, store.usage().documents());
            assertEquals(13, store.library(List.of()).value().documents().size());
        }
    }

    @Test
    void theLeastNeededCapturesMakeWay() throws IOException {
        KeptCaptures captures = new KeptCaptures(folder.resolve("captures"));
        for (Capture capture : List.of(FILE, PAGE, PASTED)) {
            captures.keep(capture);
        }
        captures.sweep(List.of(PAGE.sha256(), FILE.sha256(), PASTED.sha256()), 15, Duration.ofHours(1));
        assertTrue(Files.exists(captureFile(PAGE)));
        assertFalse(Files.exists(captureFile(FILE)));
        assertTrue(Files.exists(captureFile(PASTED)));
        assertEquals(new KeptCaptures.Usage(2, 14), captures.usage());
    }

    @Test
    void nothingIsRemovedWhileASessionCannotBeRead() throws IOException {
        try (SessionStore store = new SessionFolder(folder)) {
            store.begin(false);
            store.save(session(FILE), List.of(FILE, PAGE));
            store.save(session(FILE), List.of(FILE));
            Files.setLastModifiedTime(captureFile(PAGE), FileTime.from(Instant.EPOCH));
            Files.writeString(folder.resolve("session-2.json"), "{\"version\": 99}");
            store.sweep(Set.of());
            assertTrue(Files.exists(captureFile(PAGE)));
            Files.delete(folder.resolve("session-2.json"));
            store.sweep(Set.of());
            assertFalse(Files.exists(captureFile(PAGE)));
        }
    }

    @Test
    void aForgottenDocumentLeavesNoTrace() throws IOException {
        Capture later = Capture.ofFile(FILE.path(), bytes("the file, later"), NOON);
        try (SessionStore earlier = new SessionFolder(folder)) {
            earlier.begin(false);
            earlier.save(session(FILE, PAGE), List.of(FILE, PAGE));
        }
        try (SessionStore store = new SessionFolder(folder)) {
            store.begin(true);
            Note draft = new Note("live.html is theirs", NOON, "");
            Notes drafts = Notes.NONE.with("url " + later.path(), new UpdateKey("time 10:00"), draft);
            store.save(session(later, PASTED).drafting(drafts), List.of(later, PASTED));
            KeptDocument gone = document(later, "url " + later.path(), 1);
            store.save(new Library(List.of(gone, document(PAGE, "url " + PAGE.path(), 2))));
            assertEquals(List.of(), store.forget(gone));
        }
        assertFalse(Files.exists(captureFile(FILE)));
        assertFalse(Files.exists(captureFile(later)));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains("live.html"), file.toString());
            }
        }
        try (SessionStore store = new SessionFolder(folder)) {
            SessionStore.Start start = store.begin(false);
            assertEquals(session(PASTED), start.session());
            assertEquals(session(PAGE), start.former());
            assertEquals(PAGE, store.read(KeptCapture.of(PAGE)));
        }
    }

    @Test
    void copiesOfDamagedFilesThatNameAForgottenDocumentAreTold() throws IOException {
        Files.writeString(folder.resolve("session-1.json.damaged-1"), "{\"x\": \"/home/ida/live.html\"");
        try (SessionStore store = new SessionFolder(folder)) {
            store.begin(false);
            List<String> left = store.forget(document(FILE, "url " + FILE.path(), 1));
            assertTrue(left.getFirst().contains("session-1.json.damaged-1"), left.toString());
        }
    }

    @Test
    void recentDocumentsOfTwoWindowsComeTogether() {
        LibraryFile one = new LibraryFile(folder);
        LibraryFile other = new LibraryFile(folder);
        assertEquals(Library.NONE, one.load(List.of()).value());
        other.load(List.of());
        KeptDocument file = document(FILE, "url a", 1);
        KeptDocument page = document(PAGE, "url b", 2);
        one.save(new Library(List.of(file)));
        Kept<Library> both = other.save(new Library(List.of(page)));
        assertEquals(List.of(page, file), both.value().recent());
        KeptDocument again = document(FILE, "url a", 3);
        assertEquals(List.of(again, page), both.value().with(List.of(again)).recent());
    }

    @Test
    void recentDocumentsOfEarlierVersionsAreTakenOver() {
        LibraryFile file = new LibraryFile(folder);
        Library library = file.load(List.of("/home/ida/b.html", "https://gazette.example/live"))
                .value();
        assertEquals(
                List.of("b.html", "live"),
                library.recent().stream().map(KeptDocument::title).toList());
        file.save(library);
        assertEquals(library, new LibraryFile(folder).load(List.of("/other")).value());
    }
}
