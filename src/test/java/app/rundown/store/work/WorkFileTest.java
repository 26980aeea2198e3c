package app.rundown.store.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.history.Answers;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.model.Fetched;
import app.rundown.store.session.KeptCapture;
import app.rundown.store.session.Session;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.user.Citation;
import app.rundown.user.Citations;
import app.rundown.user.Corrections;
import app.rundown.user.DayAndZone;
import app.rundown.user.Note;
import app.rundown.user.Notes;
import app.rundown.user.SavedFilters;
import app.rundown.user.TopicEdits;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks what comes back of a piece of work in a file, whatever happened to the file. */
@Execution(ExecutionMode.CONCURRENT)
class WorkFileTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Capture LIVE = Capture.ofFile("/home/ida/live.html", bytes("the live blog"), NOON);
    private static final Capture PAGE = new Capture(
                    "https://gazette.example/live?x=1",
                    bytes("the page"),
                    new Fetched("https://gazette.example/live", NOON, "utf-8"))
            .withPage("2");
    private static final UpdateKey KEY = new UpdateKey("time 10:00 words abc");

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Session session() {
        Session.Ref second = new Session.Ref(1, KEY, 2);
        return new Session(
                Instant.EPOCH,
                List.of(
                        new Session.Open(KeptCapture.of(LIVE), DocumentKind.ARTICLE, "“One”", "title “One”", true),
                        new Session.Open(KeptCapture.of(PAGE), null, "Two", "url x", false)),
                Filter.NONE
                        .but()
                        .topics(Set.of("Iran", "Weather"))
                        .words(List.of("harbour"))
                        .done(),
                second,
                new Session.Place(new Session.Ref(0, new UpdateKey("url https://x"), 0), -12.5),
                Set.of(second, new Session.Ref(1, KEY, 0), new Session.Ref(0, KEY, 0)),
                new Session.Inspector("AUDIT", "TIME", Set.of("Ida Holm", "Jan Berg"), Set.of(), Set.of(), Set.of()),
                new Session.Lanes(true, "SPEAKER", List.of("Jan Berg", "Ida Holm")),
                null,
                Notes.NONE,
                Answers.NONE);
    }

    private static UserData added() {
        return new UserData(
                Map.of("url x", new DayAndZone(LocalDate.of(2026, 3, 4), KEY, ZoneId.of("Europe/Oslo"))),
                Map.of("title “One”", Set.of(KEY), "url of another", Set.of(KEY)),
                new Notes(Map.of("url x", Map.of(KEY, new Note("ask her", NOON, "The harbour")))),
                Corrections.NONE,
                TopicEdits.NONE.withOwn("Tides", List.of("tide", "flood*")),
                new SavedFilters(Map.of("mine", Map.of("words", List.of("harbour")))),
                new Citations(Map.of("doc", Map.of(KEY, new Citation("Six boats", null, null, null, NOON, null)))));
    }

    private static Work work() {
        return Work.of(session(), new Work.View(Order.OLDEST_FIRST, DisplayZone.Choice.UTC), added());
    }

    private Path saved() throws IOException {
        Path file = folder.resolve("work.rundown");
        WorkFile.write(file, work(), List.of(LIVE, PAGE), null, true);
        return file;
    }

    private static WorkFile.Source source(Path file) throws IOException {
        return new WorkFile.Source(
                file.toString(), WorkFile.read(file.toString()).sha256());
    }

    private Path with(Path file, Map<String, byte[]> changes) throws IOException {
        return WorkEntries.with(file, changes, folder.resolve("changed.rundown"));
    }

    private static String text(Path file, String entry) throws IOException {
        return new String(WorkEntries.of(file).get(entry), StandardCharsets.UTF_8);
    }

    @Test
    void allOfItComesBack() throws IOException {
        Path file = saved();
        WorkFile.Opened opened = WorkFile.read(file.toString());
        assertEquals(session(), opened.work().session());
        assertEquals(work().view(), opened.work().view());
        assertEquals(added().only(Set.of("title “One”", "url x")), opened.work().added());
        assertEquals(List.of(LIVE, PAGE), opened.captures());
        assertEquals(PAGE.fetched(), opened.captures().get(1).fetched());
        assertEquals(LIVE.written(), opened.captures().get(0).written());
        assertEquals(List.of(), opened.told());
        assertNull(opened.obstacle());
    }

    @Test
    void itHoldsOnlyWhatConcernsItsDocuments() throws IOException {
        assertTrue(text(saved(), WorkFile.ADDED).contains("Tides"));
        assertTrue(!text(saved(), WorkFile.ADDED).contains("url of another"));
    }

    @Test
    void theSameWorkIsTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(saved());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Path other = folder.resolve("other.rundown");
            String sha256 = WorkFile.write(other, work(), List.of(PAGE, LIVE), null, false);
            assertArrayEquals(first, Files.readAllBytes(other));
            assertEquals(sha256, WorkFile.read(other.toString()).sha256());
            // Saved over itself, too.
            WorkFile.write(other, work(), List.of(LIVE, PAGE), source(other), true);
            assertArrayEquals(first, Files.readAllBytes(other));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void whatItIsStandsAtAFixedPlace() throws IOException {
        byte[] bytes = Files.readAllBytes(saved());
        assertEquals(
                "mimetype" + WorkFile.TYPE,
                new String(bytes, 30, 8 + WorkFile.TYPE.length(), StandardCharsets.US_ASCII));
    }

    @Test
    void anAlteredCaptureIsReadAndReportedForGood() throws IOException {
        Path changed = with(saved(), Map.of("captures/" + LIVE.sha256(), bytes("the lively blog")));
        WorkFile.Opened opened = WorkFile.read(changed.toString());
        assertArrayEquals(bytes("the lively blog"), opened.captures().getFirst().bytes());
        assertEquals(1, opened.told().size());
        String told = opened.told().getFirst();
        assertTrue(told.contains("somebody altered its bytes"), told);
        assertTrue(told.contains(LIVE.sha256()), told);
        assertTrue(told.contains(opened.captures().getFirst().sha256()), told);

        assertEquals(LIVE.sha256(), opened.captures().getFirst().alteredFrom());
        assertNull(opened.captures().getLast().alteredFrom());

        // What is saved of it, under the name of the bytes as they are now, still says so.
        Capture altered = opened.captures().getFirst();
        Work work = new Work(
                new Session(
                        Instant.EPOCH,
                        List.of(new Session.Open(KeptCapture.of(altered), null, "One", "title One", false)),
                        Filter.NONE,
                        null,
                        null,
                        Set.of()),
                Work.View.ANY,
                UserData.NONE);
        Path again = folder.resolve("again.rundown");
        WorkFile.write(again, work, List.of(altered), source(changed), true);
        WorkFile.write(again, work, List.of(altered), source(again), true);
        List<String> toldAgain = WorkFile.read(again.toString()).told();
        assertEquals(1, toldAgain.size());
        assertTrue(toldAgain.getFirst().contains(LIVE.sha256()), toldAgain::toString);
    }

    @Test
    void whatIsNotUnderstoodSurvives() throws IOException {
        Path file = saved();
        String part = text(file, WorkFile.PART)
                .replaceFirst("\\{", "{\"colour\": 7,")
                .replace("\"hidden\" : true", "\"hidden\" : true, \"folded\" : [1]");
        String data = text(file, WorkFile.ADDED).replaceFirst("\\{", "{\"moods\": {\"url x\": \"calm\"},");
        Path changed = with(
                file,
                Map.of(WorkFile.PART, bytes(part), WorkFile.ADDED, bytes(data), "signature/sig.p7", bytes("signed")));
        WorkFile.Opened opened = WorkFile.read(changed.toString());
        assertEquals(session(), opened.work().session());
        assertNull(opened.obstacle());
        WorkFile.write(changed, opened.work(), opened.captures(), source(changed), true);
        assertTrue(text(changed, WorkFile.PART).contains("\"colour\" : 7"));
        assertTrue(text(changed, WorkFile.PART).contains("\"folded\""));
        assertTrue(text(changed, WorkFile.ADDED).contains("\"calm\""));
        assertEquals("signed", text(changed, "signature/sig.p7"));
        assertEquals(session(), WorkFile.read(changed.toString()).work().session());
    }

    @Test
    void anOlderFormIsRead() throws IOException {
        Path file = saved();
        // The first form of the user data had no number, and the first files no view.
        String part = text(file, WorkFile.PART)
                .replaceFirst("\"view\" : \\{[^}]*\\},?", "")
                .replaceFirst(",\\s*\\}\\s*$", "}");
        String data = text(file, WorkFile.ADDED).replaceFirst("\"version\" : \\d+,", "");
        WorkFile.Opened opened =
                WorkFile.read(with(file, Map.of(WorkFile.PART, bytes(part), WorkFile.ADDED, bytes(data)))
                        .toString());
        assertEquals(session(), opened.work().session());
        assertEquals(Work.View.ANY, opened.work().view());
        assertEquals(added().only(Set.of("title “One”", "url x")), opened.work().added());
        assertNull(opened.obstacle());
    }

    @Test
    void aNewerFormIsReadAndLeftAlone() throws IOException {
        Path file = saved();
        String part = text(file, WorkFile.PART).replaceFirst("\"version\" : 1", "\"version\" : 2");
        Path newer = with(file, Map.of(WorkFile.PART, bytes(part)));
        WorkFile.Opened opened = WorkFile.read(newer.toString());
        assertEquals(session(), opened.work().session());
        assertTrue(opened.told().getFirst().contains("newer version of Rundown"), opened.told()::toString);
        assertNotNull(opened.obstacle());
        byte[] before = Files.readAllBytes(newer);
        String sentence = assertThrows(
                        IOException.class,
                        () -> WorkFile.write(newer, opened.work(), opened.captures(), source(newer), true))
                .getMessage();
        assertTrue(sentence.contains("is left as it is"), sentence);
        assertArrayEquals(before, Files.readAllBytes(newer));
        Path other = folder.resolve("other.rundown");
        WorkFile.write(other, opened.work(), opened.captures(), source(newer), false);
        assertEquals(List.of(), WorkFile.read(other.toString()).told());
    }

    @Test
    void whatSomebodyElseSavedIsNotReplaced() throws IOException {
        Path file = saved();
        WorkFile.Source known = source(file);
        WorkFile.write(file, new Work(session(), Work.View.ANY, UserData.NONE), List.of(LIVE, PAGE), null, true);
        byte[] theirs = Files.readAllBytes(file);
        String sentence = assertThrows(
                        IOException.class, () -> WorkFile.write(file, work(), List.of(LIVE, PAGE), known, true))
                .getMessage();
        assertTrue(sentence.contains("changed by somebody else"), sentence);
        assertArrayEquals(theirs, Files.readAllBytes(file));
        WorkFile.write(file, work(), List.of(LIVE, PAGE), source(file), true);
        assertEquals(work().added(), WorkFile.read(file.toString()).work().added());
    }

    @Test
    void whatIsMissingOrWrongIsTold() throws IOException {
        Path file = saved();
        WorkFile.Opened without = WorkFile.read(
                with(file, Map.of("captures/" + LIVE.sha256(), new byte[0])).toString());
        assertEquals(List.of(PAGE), without.captures());
        assertEquals(
                List.of("Two"),
                without.work().session().documents().stream()
                        .map(Session.Open::title)
                        .toList());
        assertTrue(without.told().getFirst().contains("“One”"), without.told()::toString);
        assertNotNull(without.obstacle());

        WorkFile.Opened noData = WorkFile.read(
                with(file, Map.of(WorkFile.ADDED, bytes("{\"times\": "))).toString());
        assertEquals(UserData.NONE, noData.work().added());
        assertEquals(1, noData.told().size());
        assertNotNull(noData.obstacle());

        String wrong = text(file, WorkFile.ADDED).replace("\"times\" : {", "\"times\" : 3, \"zeiten\" : {");
        WorkFile.Opened partly =
                WorkFile.read(with(file, Map.of(WorkFile.ADDED, bytes(wrong))).toString());
        assertEquals(1, partly.told().size());
        assertNotNull(partly.obstacle());
    }

    @Test
    void onlyTheWorkItselfCountsAsAChange() {
        String substance = WorkFile.substance(work());
        Session other = session();
        Session elsewhere = new Session(NOON, other.documents(), Filter.NONE, null, null, other.ticked());
        assertEquals(substance, WorkFile.substance(Work.of(elsewhere, Work.View.ANY, added())));
        Session unticked = new Session(NOON, other.documents(), Filter.NONE, null, null, Set.of());
        assertNotEquals(substance, WorkFile.substance(Work.of(unticked, Work.View.ANY, added())));
        assertNotEquals(
                substance,
                WorkFile.substance(
                        Work.of(session(), Work.View.ANY, added().withStars(Map.of("url x", Set.of(KEY)), true))));
    }

    @Test
    void manyDocumentsKeepTheirOrder() throws IOException {
        List<Capture> captures = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> captures.add(new Capture("page " + i, bytes("page " + i % 7))));
        Session many = new Session(
                Instant.EPOCH,
                captures.stream()
                        .map(one -> new Session.Open(KeptCapture.of(one), null, one.path(), one.path(), false))
                        .toList(),
                Filter.NONE,
                null,
                null,
                Set.of());
        Path file = folder.resolve("many.rundown");
        WorkFile.write(file, new Work(many, Work.View.ANY, UserData.NONE), captures, null, false);
        assertEquals(captures, WorkFile.read(file.toString()).captures());
    }
}
