package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.SavedWork;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import app.rundown.store.work.WorkFile;
import app.rundown.ui.action.WorkStatus.Status;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.window.WindowTitle;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.Note;
import app.rundown.user.QuoteKeys;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the window saves its work in a file, and opens and adds such files. */
class WorkWindowTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @TempDir
    Path folder;

    private static AnalysedDocument live() throws IOException {
        return Pipeline.open(
                CaptureFiles.read(Path.of(TestWindow.LIVE).toAbsolutePath().toString()), "d1", null);
    }

    /** What somebody added to the live blog: who said its first quote, and a note on its first update. */
    private static UserData added(String speaker, String note) throws IOException {
        AnalysedDocument live = live();
        Document document = live.document();
        Quote quote = live.quotes().getFirst();
        UserData data = UserData.NONE.withCorrections(Corrections.NONE.with(
                document, new QuoteKeys(document, live.speech()).of(quote), new Correction.SaidBy(speaker)));
        UpdateKey first = UpdateKey.of(document, document.updates().getFirst());
        return data.withNotes(
                data.notes().with(UserData.key(document), first, new Note(note, NOON, "the first update")));
    }

    private static UserData starred(int update) throws IOException {
        Document document = live().document();
        return UserData.NONE.withStars(
                Map.of(
                        UserData.key(document),
                        Set.of(UpdateKey.of(document, document.updates().get(update)))),
                true);
    }

    private Path saved(String name, UserData added, String... paths) throws IOException {
        Path file = folder.resolve(name);
        SavedWork.save(file, added, paths);
        return file;
    }

    private static void open(TestWindow window, Path... files) {
        FxThread.join(() -> window.window
                .work()
                .open(List.of(files).stream().map(Path::toString).toList()));
        window.settle();
    }

    private static void awaitStatus(TestWindow window, Predicate<Status> wanted) {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        FxThread.run(() -> window.window.work().status().property().subscribe(now -> {
            if (wanted.test(now)) {
                reached.complete(null);
            }
        }));
        Waiting.on(reached);
    }

    private static String title(TestWindow window) {
        return FxThread.call(() -> WindowTitle.of(
                window.model.state().now(),
                window.window.work().status().property().get()));
    }

    private static List<String> titles(TestWindow window) {
        return window.state().timeline().documents().stream()
                .map(analysed -> analysed.document().title())
                .toList();
    }

    private static List<MenuItem> menu(TestWindow window) {
        SplitMenuButton open = (SplitMenuButton)
                window.find(node -> node instanceof SplitMenuButton button && "Open…".equals(button.getText()));
        return FxThread.call(() -> List.copyOf(open.getItems()));
    }

    private static MenuItem item(TestWindow window, String text) {
        return menu(window).stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean tells(TestWindow window, String part) {
        return window.state().notices().stream().map(Notice::line).anyMatch(line -> line.contains(part));
    }

    @Test
    void theKeySavesAndTheTitleTells() throws IOException {
        Path file = folder.resolve("talks.rundown");
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            String plain = title(window);
            window.desktop.target = Optional.of(folder.resolve("talks"));
            window.keys(KeyCode.SHORTCUT, KeyCode.S);
            awaitStatus(window, now -> now.equals(new Status("talks.rundown", false)));
            assertTrue(window.desktop.suggested.endsWith(".rundown"), window.desktop.suggested);
            assertEquals("talks.rundown – " + plain, title(window));
            assertEquals(1, WorkFile.read(file.toString()).captures().size());

            String first = window.state().shown().entries().getFirst().id();
            FxThread.join(() -> window.model.userData().star(Set.of(first), true));
            awaitStatus(window, Status::changed);
            assertEquals("talks.rundown (changed) – " + plain, title(window));
            FxThread.join(() -> window.model.userData().undo());
            awaitStatus(window, now -> !now.changed());
            FxThread.run(() -> window.model.userData().tick(Set.of(first), true));
            awaitStatus(window, Status::changed);

            // It has a file now, so nothing is asked.
            window.desktop.target = Optional.empty();
            window.keys(KeyCode.SHORTCUT, KeyCode.S);
            awaitStatus(window, now -> !now.changed());
            assertEquals(
                    1, WorkFile.read(file.toString()).work().session().ticked().size());
        }
    }

    @Test
    void theMenuSavesAndAdds() throws IOException {
        try (TestWindow window = new TestWindow()) {
            assertTrue(FxThread.call(() -> item(window, "Save work…").isDisable()));
            window.open(TestWindow.LIVE);
            window.desktop.target = Optional.of(folder.resolve("talks.rundown"));
            FxThread.run(item(window, "Save work as…")::fire);
            awaitStatus(window, now -> now.file().equals("talks.rundown"));
            assertFalse(FxThread.call(() -> item(window, "Save work").isDisable()));

            window.desktop.documents = List.of(saved("other.rundown", UserData.NONE, TestWindow.WRAP_UP));
            FxThread.run(item(window, "Add saved work…")::fire);
            window.await(now -> now.timeline().documents().size() == 2 && now.reading() == 0);
            awaitStatus(window, Status::changed);
        }
    }

    @Test
    void anOpenedFileTakesThePlaceOfWhatIsOpen() throws IOException {
        Path file = saved("talks.rundown", starred(1), TestWindow.LIVE);
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.WRAP_UP);
            open(window, file);
            assertEquals(List.of(live().document().title()), titles(window));
            assertEquals(1, window.state().starred().size());
            awaitStatus(window, now -> now.equals(new Status("talks.rundown", false)));
            assertTrue(tells(window, "Opened: 1 document"));
        }
    }

    @Test
    void pagesBesideItJoinIt() throws IOException {
        Path file = saved("talks.rundown", UserData.NONE, TestWindow.LIVE);
        try (TestWindow window = new TestWindow()) {
            open(window, file, Path.of(TestWindow.WRAP_UP).toAbsolutePath());
            assertEquals(2, titles(window).size());
        }
    }

    @Test
    void whatTheUserHadStaysBesideWhatAFileAdds() throws IOException {
        Path file = saved("talks.rundown", starred(1), TestWindow.LIVE);
        try (TestWindow window = new TestWindow(starred(0))) {
            open(window, file);
            assertEquals(2, window.state().starred().size());
            // The file has only one of them.
            awaitStatus(window, Status::changed);
            FxThread.join(() -> window.model.userData().undo());
            assertEquals(starred(0), FxThread.call(() -> window.model.userData().data()));
        }
    }

    @Test
    void theUserChoosesWhereTwoDifferAndOneUndoTakesItBack() throws IOException {
        UserData mine = added("Ida Holm", "ask her");
        UserData theirs = added("Jan Berg", "ask him").withStars(starred(2).stars(), true);
        Path file = saved("jan.rundown", theirs, TestWindow.LIVE);
        try (TestWindow window = new TestWindow(mine)) {
            window.open(Path.of(TestWindow.LIVE).toAbsolutePath().toString());
            window.desktop.documents = List.of(file);
            FxThread.run(item(window, "Add saved work…")::fire);
            window.await(now -> now.reading() == 0 && window.window.isCovered());
            assertTrue(window.reads("2 matters in which you differ"), window.texts()::toString);
            assertTrue(window.reads("It also adds 1 star"), window.texts()::toString);
            assertEquals(mine, FxThread.call(() -> window.model.userData().data()));

            window.click(side(window, "Theirs: Jan Berg"));
            window.click(side(window, "Both: One after the other"));
            window.click("Take over");
            UserData all = FxThread.call(() -> window.model.userData().data());
            assertEquals(theirs.corrections(), all.corrections());
            assertEquals(theirs.stars(), all.stars());
            assertEquals(
                    "ask her\n\nask him",
                    all.notes().of(live().document()).values().iterator().next().text());
            assertEquals(1, titles(window).size());

            FxThread.join(() -> window.model.userData().undo());
            assertEquals(mine, FxThread.call(() -> window.model.userData().data()));
        }
    }

    @Test
    void ticksComeTogetherToo() throws IOException {
        Path file = folder.resolve("ticked.rundown");
        try (TestWindow theirs = new TestWindow()) {
            theirs.open(TestWindow.LIVE);
            theirs.keys(KeyCode.HOME, KeyCode.X);
            theirs.desktop.target = Optional.of(file);
            theirs.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
            awaitStatus(theirs, now -> now.file().equals("ticked.rundown"));
        }
        try (TestWindow window = new TestWindow()) {
            window.open(Path.of(TestWindow.LIVE).toAbsolutePath().toString());
            window.keys(KeyCode.END, KeyCode.X);
            Set<String> mine = window.state().ticked();
            window.desktop.documents = List.of(file);
            FxThread.run(item(window, "Add saved work…")::fire);
            window.await(now -> now.ticked().size() == 2 && now.reading() == 0);
            assertTrue(tells(window, "Added: 1 tick."));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(mine, window.state().ticked());
        }
    }

    @Test
    void leavingItOutChangesNothing() throws IOException {
        UserData mine = added("Ida Holm", "ask her");
        Path file = saved("jan.rundown", added("Jan Berg", "ask her"), TestWindow.LIVE);
        try (TestWindow window = new TestWindow(mine)) {
            open(window, file);
            assertTrue(window.reads("One matter in which you differ"), window.texts()::toString);
            window.keys(KeyCode.ESCAPE);
            assertEquals(mine, FxThread.call(() -> window.model.userData().data()));
            assertEquals(1, titles(window).size());
        }
    }

    private static Node side(TestWindow window, String text) {
        return window.find(node -> node instanceof ToggleButton button
                && String.valueOf(button.getAccessibleText()).startsWith(text));
    }

    @Test
    void anAlteredDocumentIsShownAndTold() throws IOException {
        Path file = saved("talks.rundown", UserData.NONE, TestWindow.LIVE);
        Path altered = folder.resolve("altered.rundown");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(altered))) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                String text = new String(bytes, StandardCharsets.UTF_8).replace("disagree", "agree");
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (TestWindow window = new TestWindow()) {
            open(window, altered);
            assertEquals(1, titles(window).size());
            assertTrue(tells(window, "somebody altered its bytes"));
        }
    }

    @Test
    void whatCantBeReadIsTold() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.rundown"), "PK and no more");
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            open(window, damaged);
            assertEquals(1, titles(window).size());
            assertTrue(tells(window, "is damaged or was cut off"));
            awaitStatus(window, Status.NONE::equals);
        }
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotReplaced() throws IOException {
        Path file = saved("talks.rundown", UserData.NONE, TestWindow.LIVE);
        try (TestWindow window = new TestWindow()) {
            open(window, file);
            saved("talks.rundown", starred(2), TestWindow.LIVE);
            byte[] theirs = Files.readAllBytes(file);
            String first = window.state().shown().entries().getFirst().id();
            FxThread.run(() -> window.model.userData().tick(Set.of(first), true));
            window.keys(KeyCode.SHORTCUT, KeyCode.S);
            window.await(now ->
                    now.notices().stream().anyMatch(notice -> notice.line().contains("changed by somebody else")));
            assertEquals(List.of(theirs.length), List.of((int) Files.size(file)));

            window.desktop.documents = List.of(file);
            FxThread.run(item(window, "Add saved work…")::fire);
            window.await(now -> now.starred().size() == 1 && now.reading() == 0);
            awaitStatus(window, Status::changed);
            window.keys(KeyCode.SHORTCUT, KeyCode.S);
            awaitStatus(window, now -> now.equals(new Status("talks.rundown", false)));
            WorkFile.Opened both = WorkFile.read(file.toString());
            assertEquals(starred(2).stars(), both.work().added().stars());
            assertEquals(1, both.work().session().ticked().size());
        }
    }
}
