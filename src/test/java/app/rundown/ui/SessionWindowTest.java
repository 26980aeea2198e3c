package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.store.Settings;
import app.rundown.store.SettingsFile;
import app.rundown.store.UserDataFile;
import app.rundown.store.session.KeptDocument;
import app.rundown.timeline.Filter;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.QuoteFilter;
import app.rundown.ui.state.ReadingPlace;
import app.rundown.ui.state.State;
import app.rundown.ui.state.ViewOptions;
import app.rundown.ui.state.ViewOptions.Lanes;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that a window comes back as it was left. */
class SessionWindowTest {
    @TempDir
    Path folder;

    private final List<RunningWindow> open = new ArrayList<>();
    private Path live = Path.of("");
    private Path wrapUp = Path.of("");

    @BeforeEach
    void copySamples() throws IOException {
        live = Files.copy(Path.of(TestWindow.LIVE), folder.resolve("live.txt"));
        wrapUp = Files.copy(Path.of(TestWindow.WRAP_UP), folder.resolve("wrap-up.txt"));
    }

    @AfterEach
    void closeAll() {
        open.forEach(RunningWindow::close);
    }

    private RunningWindow start(String... files) {
        return start(CompletableFuture.completedFuture(null), files);
    }

    private RunningWindow start(CompletableFuture<Void> painted, String... files) {
        RunningWindow window = new RunningWindow(folder, painted, files);
        open.add(window);
        return window;
    }

    @Test
    void aWindowComesBackAsItWasLeft() throws IOException {
        RunningWindow before = start(wrapUp.toString(), live.toString());
        String ticked = before.id(3);
        FxThread.run(() -> {
            before.model.userData().tick(Set.of(ticked), true);
            before.model
                    .filter()
                    .changeFilter(
                            filter -> Filter.NONE.but().words(List.of("talks")).done());
            before.model.navigation().reveal(before.id(12));
        });
        before.settle();
        FxThread.run(() -> before.timeline.scrollBy(37));
        before.settle();
        ReadingPlace left = before.place();
        List<String> titles = before.titles();
        String current = before.words(before.id(12));
        String eye = before.words(left.update());
        before.close();
        Files.delete(live);
        Files.writeString(wrapUp, "Another text.");

        RunningWindow after = start();
        assertEquals(titles, after.titles());
        State now = after.state();
        assertEquals(List.of("talks"), now.filter().words());
        assertEquals(current, after.words(now.update()));
        assertEquals(
                Set.of(before.words(ticked)),
                Set.of(after.words(now.ticked().iterator().next())));
        assertEquals(1, now.ticked().size());
        assertEquals(eye, after.words(after.place().update()));
        assertEquals(left.top(), after.place().top(), 0.5);
        assertEquals(List.of(), now.notices());
    }

    @Test
    void aWrapUpKeepsItsPlaceWhileTheOthersFollow() {
        RunningWindow before = start(live.toString(), wrapUp.toString());
        List<TimelineEntry> points = before.state().shown().entries().stream()
                .filter(entry -> entry.document().kind() == DocumentKind.WRAP_UP)
                .toList();
        FxThread.run(() ->
                before.model.navigation().reveal(points.get(points.size() / 2).id()));
        before.settle();
        FxThread.run(() -> before.timeline.scrollBy(23));
        before.settle();
        ReadingPlace left = before.place();
        String eye = before.words(left.update());
        before.close();

        CompletableFuture<Void> painted = new CompletableFuture<>();
        RunningWindow after = start(painted);
        // The other document may be there before the window is.
        Waiting.until(
                () -> after.hasPlace() && eye.equals(after.words(after.place().update())),
                after::settle,
                () -> "The wrap-up is not at its place: " + after.state().update());
        assertEquals(left.top(), after.place().top(), 0.5);
        FxThread.run(() -> painted.complete(null));
        after.await(now -> now.timeline().documents().size() == 2 && now.reading() == 0);
        after.settle();
        assertEquals(eye, after.words(after.place().update()));
        assertEquals(left.top(), after.place().top(), 0.5);
    }

    @Test
    void hiddenDocumentsStayHiddenAndTheirTopicsChosen() {
        RunningWindow before = start(live.toString(), wrapUp.toString());
        FxThread.run(() -> {
            String document =
                    before.state().timeline().documents().getLast().document().id();
            String topic = before.state().shown().topics().getFirst().topic().name();
            before.model
                    .filter()
                    .changeFilter(filter ->
                            FilterChanges.toggleTopic(FilterChanges.toggleDocument(filter, List.of(document)), topic));
        });
        int shown = before.state().shown().entries().size();
        Set<String> topics = before.state().filter().topics();
        before.close();
        RunningWindow after = start();
        assertEquals(topics, after.state().filter().topics());
        assertEquals(shown, after.state().shown().entries().size());
        assertEquals(
                Set.of(after.state().timeline().documents().getLast().document().id()),
                after.state().filter().hiddenDocuments());
        assertEquals(2, after.titles().size());
    }

    @Test
    void aChangeIsOnDiskWithoutTheWindowsEnd() throws IOException {
        RunningWindow window = start(live.toString());
        Path session = folder.resolve("state").resolve("session-1.json");
        Waiting.until(() -> holds(session, "live.txt"), Thread::onSpinWait, () -> "The session has no document.");
        assertEquals(1, window.state().timeline().documents().size());
    }

    private static boolean holds(Path file, String words) {
        try {
            return Files.exists(file) && Files.readString(file).contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aWindowWithFilesOffersTheFormerSession() {
        start(live.toString()).close();
        RunningWindow window = start(wrapUp.toString());
        window.awaitRecents(recents -> recents.former() != null);
        assertEquals(1, window.titles().size());
        FxThread.join(() -> window.model.session().openFormer());
        assertEquals(2, window.titles().size());
        assertNull(FxThread.call(() -> window.model.recent().now().former()));
    }

    @Test
    void aSettingStartsEmpty() {
        start(live.toString()).close();
        new SettingsFile(folder).save(Settings.DEFAULT.withStartsEmpty(true));
        RunningWindow window = start();
        assertTrue(window.state().isEmpty());
        assertEquals(
                1,
                FxThread.call(
                        () -> window.model.recent().now().former().titles().size()));
        FxThread.join(() -> window.model.session().openFormer());
        assertEquals(1, window.titles().size());
    }

    @Test
    void aMissingCopyIsSaidAndTheOthersCome() throws IOException {
        start(live.toString(), wrapUp.toString()).close();
        try (Stream<Path> captures = Files.list(folder.resolve("state").resolve("captures"))) {
            Files.writeString(captures.findFirst().orElseThrow(), "something else");
        }
        RunningWindow window = start();
        assertEquals(1, window.titles().size());
        assertTrue(window.state().notices().getFirst().sentence().contains("damaged"));
    }

    @Test
    void aRecentDocumentWhoseFileIsGoneComesFromItsCopy() throws IOException {
        RunningWindow before = start(live.toString());
        before.awaitRecents(recents -> recents.documents().size() == 1);
        List<String> titles = before.titles();
        before.close();
        Files.delete(live);
        new SettingsFile(folder).save(Settings.DEFAULT.withStartsEmpty(true));
        RunningWindow window = start();
        KeptDocument recent =
                FxThread.call(() -> window.model.recent().now().documents().getFirst());
        FxThread.join(() -> window.model.session().open(recent));
        assertEquals(titles, window.titles());
        assertTrue(window.state().notices().getFirst().sentence().contains("the copy that Rundown kept"));
    }

    @Test
    void theInspectorComesBackAsItWas() {
        RunningWindow before = start(live.toString());
        QuoteFilter listed = QuoteFilter.NONE.withOrder(QuoteFilter.Order.TIME).toggle(Quote.Certainty.DOUBTFUL);
        FxThread.run(() -> {
            before.model.filter().changeQuoteFilter(now -> listed);
            before.model.navigation().turnTo(ViewOptions.Tab.AUDIT);
        });
        before.close();
        RunningWindow after = start();
        assertEquals(listed, after.state().quoteFilter());
        assertEquals(ViewOptions.Tab.AUDIT, after.state().view().tab());
    }

    @Test
    void theLanesComeBackAsTheyWere() {
        RunningWindow before = start(live.toString());
        Lanes lanes = new Lanes(true, Lanes.By.SPEAKER, List.of("Vladimir Putin", "Sergey Lavrov"));
        FxThread.run(() -> before.model.filter().changeLanes(now -> lanes));
        before.close();
        assertEquals(lanes, start().state().view().lanes());
    }

    @Test
    void whatTheUserDoesNotWaitForStaysInTheSession() {
        RunningWindow before = start(wrapUp.toString(), live.toString());
        String ticked = before.id(3);
        FxThread.run(() -> before.model.userData().tick(Set.of(ticked), true));
        List<String> titles = before.titles();
        before.close();
        RunningWindow hasty = start(new CompletableFuture<>());
        hasty.await(now -> !now.isEmpty());
        FxThread.run(() -> hasty.model.documents().cancelOpening());
        hasty.await(now -> now.isEmpty() && now.reading() == 0 && !now.notices().isEmpty());
        assertTrue(hasty.state().notices().getLast().sentence().startsWith("2 documents of the session."));
        hasty.close();
        RunningWindow after = start();
        assertEquals(titles, after.titles());
        assertEquals(1, after.state().ticked().size());
    }

    @Test
    void whatTheSystemHandsOverAtTheStartIsOpenedAlone() {
        start(live.toString()).close();
        RunningWindow window = start(new CompletableFuture<>());
        FxThread.call(() -> window.model.session().openInstead(List.of(wrapUp.toString())));
        window.await(now -> now.timeline().documents().size() == 1 && now.reading() == 1);
        window.awaitRecents(recents -> recents.former() != null);
        assertEquals(1, window.titles().size());
        assertTrue(
                window.titles().getFirst().startsWith("Pompeo Ends"),
                window.titles().toString());
    }

    @Test
    void aForgottenDocumentLeavesNoTrace() throws IOException {
        RunningWindow window = start(live.toString(), wrapUp.toString());
        FxThread.join(() -> window.model.userData().star(Set.of(window.id(0)), true));
        window.awaitRecents(recents -> recents.documents().size() == 2);
        KeptDocument document = FxThread.call(() -> window.model.recent().now().documents().stream()
                .filter(one -> one.place().equals(live.toString()))
                .findFirst()
                .orElseThrow());
        FxThread.join(() -> window.model.session().forget(document));
        assertEquals(1, window.titles().size());
        assertEquals(UserData.NONE, new UserDataFile(folder).load().value());
        window.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(live))
                    .toList()) {
                String text = Files.readString(file);
                assertFalse(text.contains("live.txt"), file.toString());
                assertFalse(text.contains(document.title()), file.toString());
            }
        }
    }
}
