package app.rundown.ui;

import static app.rundown.ui.TestWindow.LIVE;
import static app.rundown.ui.TestWindow.WRAP_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.store.UserDataFile;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Filter.Scope;
import app.rundown.timeline.Has;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.State;
import app.rundown.ui.timeline.TimelineView;
import app.rundown.user.UserData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks stars and ticks in the window: they are set, undone, and found again. */
class WindowStarsTest {
    private static final String FAIR = """
        The lantern walk, as it happens

        Children, lanterns and a pony along the river.

        • 19:30

          Songs at the bridge

          The choir sings, and the pony wants to go home.

        • 19:00

          They are off

          Two hundred lanterns follow the pony.

        • 18:40

          Candles are lit

          It takes a while, for there is some wind.
        """;

    private static final String NEWER = FAIR.replace("• 19:30", """
        • 19:50

          Soup for all

          The fire brigade has brought a kettle.

        • 19:30\
        """);

    @TempDir
    Path folder;

    private static String id(TestWindow window, int shown) {
        return window.state().shown().entries().get(shown).id();
    }

    private static void star(TestWindow window, boolean on, String... ids) {
        FxThread.run(() -> window.model.userData().star(Set.of(ids), on));
        window.settle();
    }

    private static void scope(TestWindow window, Scope scope) {
        FxThread.run(() -> window.model.filter().setScope(scope));
        window.settle();
    }

    private static List<String> starredTitles(TestWindow window) {
        State now = window.state();
        return now.shown().entries().stream()
                .filter(entry -> now.starred().contains(entry.id()))
                .map(entry -> entry.update().title())
                .toList();
    }

    @Test
    void starsAreTakenBackAndPutAgainAndKept() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            String first = id(window, 0);
            String third = id(window, 2);
            star(window, true, first, third);
            star(window, false, third);
            assertEquals(Set.of(first), window.state().starred());
            assertTrue(window.reads("1 starred"));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(Set.of(first, third), window.state().starred());
            assertTrue(window.reads("Undone: removed the star from “"));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(Set.of(), window.state().starred());
            assertTrue(window.reads("Undone: starred 2 updates."));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertTrue(window.reads("There is nothing to undo."));
            window.keys(KeyCode.SHORTCUT, KeyCode.Y);
            assertEquals(Set.of(first, third), window.state().starred());
            assertTrue(window.reads("Redone: starred 2 updates."));
            List<Integer> kept = window.saved.stream()
                    .map(data ->
                            data.stars().values().stream().mapToInt(Set::size).sum())
                    .toList();
            assertEquals(List.of(2, 1, 2, 0, 2), kept);
        }
    }

    @Test
    void takingBackLeavesAloneWhatWasStarredBefore() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            star(window, true, id(window, 0));
            star(window, true, id(window, 0), id(window, 1));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(Set.of(id(window, 0)), window.state().starred());
        }
    }

    @Test
    void starringReadsAndTimesNothingAnew() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            State before = window.state();
            star(window, true, id(window, 3));
            assertSame(before.timeline(), window.state().timeline());
            assertSame(before.shown(), window.state().shown());
        }
    }

    @Test
    void starsOfANewerCopyAndOfALaterSession() throws Exception {
        Path old = Files.writeString(folder.resolve("walk.txt"), FAIR);
        UserDataFile file = new UserDataFile(folder);
        try (TestWindow window = new TestWindow()) {
            window.open(old.toString(), LIVE);
            String starred = window.state().timeline().entries().stream()
                    .filter(entry -> entry.update().title().equals("They are off"))
                    .map(TimelineEntry::id)
                    .findFirst()
                    .orElseThrow();
            star(window, true, starred);
            file.save(window.saved.getLast());
            Path newer = Files.writeString(folder.resolve("newer.txt"), NEWER);
            window.open(newer.toString());
            assertEquals(List.of("They are off"), starredTitles(window));
        }
        try (TestWindow window = new TestWindow(file.load().value())) {
            window.open(folder.resolve("newer.txt").toString());
            assertEquals(List.of("They are off"), starredTitles(window));
        }
    }

    @Test
    void aStarWhoseUpdateIsGoneIsKeptAndCounted() throws Exception {
        Path newer = Files.writeString(folder.resolve("newer.txt"), NEWER);
        UserData data;
        try (TestWindow window = new TestWindow()) {
            window.open(newer.toString());
            star(window, true, id(window, 0), id(window, 1));
            String document =
                    window.state().timeline().documents().getFirst().document().id();
            assertEquals(0, FxThread.call(() -> window.model.documents().missingStars(document)));
            data = window.saved.getLast();
        }
        Path old = Files.writeString(folder.resolve("walk.txt"), FAIR);
        try (TestWindow window = new TestWindow(data)) {
            window.open(old.toString());
            String document =
                    window.state().timeline().documents().getFirst().document().id();
            assertEquals(1, window.state().starred().size());
            assertEquals(1, FxThread.call(() -> window.model.documents().missingStars(document)));
            star(window, true, id(window, 2));
            window.open(newer.toString());
            assertEquals(0, FxThread.call(() -> window.model.documents().missingStars(document)));
            assertEquals(3, window.state().starred().size());
        }
    }

    @Test
    void showsWhatIsStarredAndStaysBesideWhatIsTakenOff() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            String second = id(window, 1);
            String fourth = id(window, 3);
            String sixth = id(window, 5);
            star(window, true, second, fourth, sixth);
            window.click("Starred");
            assertEquals(
                    List.of(second, fourth, sixth),
                    window.state().shown().entries().stream()
                            .map(TimelineEntry::id)
                            .toList());
            FxThread.run(() -> window.model.navigation().reveal(fourth));
            star(window, false, fourth);
            assertEquals(
                    List.of(second, sixth),
                    window.state().shown().entries().stream()
                            .map(TimelineEntry::id)
                            .toList());
            assertEquals(sixth, window.state().update());
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(3, window.state().shown().entries().size());
            window.press("Remove filter has star");
            assertEquals(Filter.NONE, window.state().filter());
        }
    }

    @Test
    void showsWhatIsTickedAndOnlyThat() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            String second = id(window, 1);
            String fourth = id(window, 3);
            FxThread.run(() -> window.model.userData().tick(Set.of(second, fourth), true));
            window.keys(KeyCode.DIGIT4);
            assertEquals(Set.of(Has.TICK), window.state().filter().has());
            assertEquals(2, window.state().shown().entries().size());
            FxThread.run(() -> window.model.userData().tick(Set.of(second), false));
            window.settle();
            assertEquals(
                    List.of(fourth),
                    window.state().shown().entries().stream()
                            .map(TimelineEntry::id)
                            .toList());
            window.press("Remove filter has tick");
            assertEquals(Filter.NONE, window.state().filter());
        }
    }

    @Test
    void saysTheWayOutOfEachScope() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.click("Starred");
            assertTrue(window.reads(NavigationModel.NO_STAR));
            window.click("Show all 24");
            assertEquals(24, window.state().shown().entries().size());
            star(window, true, id(window, 0));
            FxThread.run(() -> window.model.filter().changeFilter(f -> FilterChanges.toggleHas(f, Has.STAR)));
            window.settle();
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("to:10:00 ");
            assertTrue(window.reads("No update matches all of this"));
            Node starred =
                    window.find(node -> "Take away to 10:00, which leaves 1 update".equals(node.getAccessibleText()));
            FxThread.run(((Hyperlink) starred)::fire);
            assertEquals(1, window.state().shown().entries().size());
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.DIGIT1);
            assertEquals(24, window.state().shown().entries().size());
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("zeppelin");
            scope(window, Scope.MATCHES);
            assertTrue(window.reads("No update matches this"));
            window.click("Show all 24");
            assertEquals(24, window.state().shown().entries().size());
        }
    }

    @Test
    void matchesWantsWords() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            double top = timelineTop(window);
            scope(window, Scope.MATCHES);
            assertEquals(Scope.ALL, window.state().filter().scope());
            assertTrue(window.reads("Search for words first"));
            assertEquals(top, timelineTop(window), "an answer must not move the timeline");
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("conversation");
            scope(window, Scope.MATCHES);
            assertEquals(
                    window.state().shown().matches(),
                    window.state().shown().entries().size());
            window.keys(KeyCode.ESCAPE);
            assertEquals(Filter.NONE, window.state().filter());
        }
    }

    @Test
    void goesFromStarToStarRoundAndRound() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            FxThread.run(() -> window.model.navigation().goToStar(1));
            window.settle();
            assertTrue(window.reads(NavigationModel.NO_STAR));
            star(window, true, id(window, 1), id(window, 22));
            FxThread.run(() -> window.model.navigation().goToStar(1));
            assertEquals(id(window, 1), window.state().update());
            FxThread.run(() -> window.model.navigation().goToStar(1));
            assertEquals(id(window, 22), window.state().update());
            FxThread.run(() -> window.model.navigation().goToStar(1));
            assertEquals(id(window, 1), window.state().update());
            FxThread.run(() -> window.model.navigation().goToStar(-1));
            assertEquals(id(window, 22), window.state().update());
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("from:23:00 ");
            FxThread.run(() -> window.model.navigation().goToStar(1));
            window.settle();
            assertTrue(window.reads("The filter hides every starred update."));
        }
    }

    @Test
    void ticksAreTakenBackToo() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.X, KeyCode.DOWN, KeyCode.X);
            Set<String> two = window.state().ticked();
            window.keys(KeyCode.SHORTCUT, KeyCode.A);
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
            assertEquals(Set.of(), window.state().ticked());
            window.keys(KeyCode.SHORTCUT, KeyCode.Z, KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(two, window.state().ticked());
            assertTrue(window.reads("Undone: ticked 22 updates."));
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            assertEquals(24, window.state().ticked().size());
            assertEquals(List.of(), window.saved);
        }
    }

    private static double timelineTop(TestWindow window) {
        Node timeline = window.find(TimelineView.class::isInstance);
        return FxThread.call(() -> timeline.localToScene(0, 0).getY());
    }
}
