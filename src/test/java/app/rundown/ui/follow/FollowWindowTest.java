package app.rundown.ui.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.follow.TestBlog;
import app.rundown.follow.TestBlog.Site;
import app.rundown.timeline.Has;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Follows a live blog in the window, on a server on this computer. */
@Timeout(60)
class FollowWindowTest {
    private static final String WALL =
            "<html lang='en'><head><title>Before you go on</title></head><body><h1>Before you"
                    + " go on</h1><p>We and our partners would like to set cookies.</p></body></html>";

    @AutoClose
    private final FollowDesk desk = new FollowDesk(990, 700);

    private final TestWindow window = desk.window;
    private final TestBlog blog = new TestBlog(Site.BLOCKS);

    FollowWindowTest() {
        for (int i = 1; i <= 30; i++) {
            blog.put(
                    i,
                    "%02d:%02d".formatted(9 + i / 20, i * 3 % 60),
                    "Boat number " + i + " of the fleet is back at the pier with " + (i + 40) + " crates of herring on"
                            + " board.");
        }
    }

    private static boolean has(TestWindow window, int updates) {
        return window.state().shown().entries().size() == updates;
    }

    private List<String> ticked() {
        return window.state().tickedEntries().stream()
                .map(entry -> entry.update().text().substring(0, 14))
                .toList();
    }

    private String current() {
        return window.state().current().orElseThrow().update().text().substring(0, 14);
    }

    private List<String> pills() {
        return window.texts().stream()
                .filter(text -> text.matches("\\d+ (new|edited|gone|moved).*"))
                .toList();
    }

    @Test
    void whatComesIsSeenAtTheTopAndElsewhereNothingMoves() {
        desk.follow(blog);
        desk.publish(blog.put(31, "11:10", "The last boat of the day is back, and the harbour master went home."));
        desk.lookUntil(one -> has(one, 31));
        assertTrue(window.reads("The last boat of the day is back"), window.texts()::toString);
        assertEquals(List.of(), pills());

        window.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.X, KeyCode.S);
        String on = current();
        List<String> texts = window.texts();
        desk.publish(blog.put(32, "11:20", "A boat that nobody expected has come in with its lights off tonight.")
                .edit(2, "42 crates", "12 crates"));
        desk.lookUntil(one -> has(one, 32));
        assertEquals(List.of("1 new, 1 edited"), pills());
        assertEquals(on, current());
        assertEquals(List.of(on), ticked());
        assertEquals(1, window.state().starred().size());
        assertFalse(window.reads("A boat that nobody expected"));
        assertTrue(window.texts()
                .containsAll(texts.stream()
                        .filter(text -> text.startsWith("Boat number"))
                        .toList()));

        window.click("1 new, 1 edited");
        assertTrue(window.reads("A boat that nobody expected"), window.texts()::toString);
        assertEquals(List.of("1 edited"), pills());
        window.keys(KeyCode.U);
        assertTrue(window.reads("12 crates"), window.texts()::toString);
        assertEquals(List.of(), pills());
        // All captures stand in one row, and the older versions are not shown.
        assertTrue(window.reads("Live blog · 3 captures · 32 updates"), window.texts()::toString);
        assertEquals(32, window.clocks().size());
    }

    @Test
    void theFilterAndWhatIsHiddenStay() {
        desk.follow(blog);
        FxThread.run(() -> window.model
                .filter()
                .changeFilter(filter -> filter.but()
                        .words(List.of("herring"))
                        .has(Set.of(Has.TICK))
                        .done()));
        desk.publish(blog.put(31, "11:10", "The last boat of the day is back, and the harbour master went home."));
        desk.lookUntil(one -> one.state().timeline().entries().size() == 31);
        assertEquals(List.of("herring"), window.state().filter().words());
        assertEquals(List.of(), window.clocks());
        FxThread.run(() -> window.model
                .filter()
                .changeFilter(filter -> filter.but().has(Set.of()).done()));
        window.press("Hide Storm over the harbour – live");
        desk.publish(blog.put(32, "11:20", "A boat that nobody expected has come in with its lights off tonight."));
        desk.lookUntil(one -> one.state().timeline().entries().size() == 32);
        assertEquals(List.of(), window.clocks());
    }

    @Test
    void whatWentWrongIsSaidInOneLineAndWhatWasReadStays() {
        desk.follow(blog);
        desk.fail(503);
        desk.lookUntil(one -> one.reads("last good capture today, "));
        assertTrue(window.reads(" · It could not be fetched: "), window.texts()::toString);
        assertEquals(30, window.clocks().size());
        desk.publish(WALL.getBytes(StandardCharsets.UTF_8));
        desk.lookUntil(one -> one.reads("holds no live blog"));
        assertTrue(window.reads("last good capture today, "), window.texts()::toString);
        assertEquals(30, window.clocks().size());
        desk.publish(blog);
        desk.lookUntil(one -> one.reads("Following · looked"));
        assertEquals(1, window.state().timeline().documents().size());
    }

    @Test
    void theOldestCapturesAreLetGoButNothingThatWasReadOrChosen() {
        FxThread.run(() -> window.preferences.change(settings -> settings.withChoice("captures", "FIVE")));
        desk.follow(blog);
        window.keys(KeyCode.DOWN, KeyCode.X, KeyCode.S);
        String on = current();
        for (int i = 31; i <= 39; i++) {
            blog.put(i, "11:%02d".formatted(i), "Boat number " + i + " is the next one that came in, with the tide.");
            if (i == 32) {
                blog.delete(20);
            }
            desk.publish(blog);
            int expected = i;
            desk.lookUntil(one -> has(one, expected));
        }
        // The first capture that alone has the update that is gone, and the last ones.
        assertEquals(5, window.state().timeline().documents().size());
        assertTrue(window.state().shown().entries().stream()
                .anyMatch(entry -> entry.update().text().startsWith("Boat number 20 ")));
        assertEquals(on, current());
        assertEquals(List.of(on), ticked());
        assertEquals(1, window.state().starred().size());
        window.keys(KeyCode.SHORTCUT, KeyCode.Z, KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(0, window.state().starred().size());
    }

    @Test
    void aPageThatBecomesAgainWhatItWasIsACapture() {
        desk.follow(blog);
        byte[] first = blog.bytes();
        desk.publish(blog.edit(30, "70 crates", "17 crates"));
        desk.lookUntil(one -> one.reads("17 crates of herring"));
        desk.publish(first);
        desk.lookUntil(one -> one.state().timeline().documents().size() == 3);
        assertTrue(window.state().shown().entries().getFirst().update().text().contains("70 crates"));
    }

    @Test
    void theEndIsSaid() {
        desk.follow(blog);
        desk.publish(blog.put(31, "11:10", "This live blog is now closed. Thank you for reading."));
        desk.lookUntil(one -> one.reads("The live blog says that it has ended."));
        assertTrue(window.reads("Followed until today, "), window.texts()::toString);
        int looks = desk.looks();
        assertTrue(desk.rests());
        assertEquals(looks, desk.looks());
        window.press("Dismiss");
        assertFalse(window.reads("Followed until"));
        window.choose("More for Storm over the harbour – live", "Follow");
        window.awaitText("Following");
    }

    @Test
    void whatTheLanesShowIsSeenAndTheyAreLedToWhatIsNew() {
        for (int i = 1; i <= 30; i++) {
            blog.edit(i, "Boat number " + i + " of", "“Boat " + i + " is safe,” harbour master Ida Brandt said of");
        }
        desk.follow(blog);
        window.keys(KeyCode.L);
        desk.publish(blog.put(31, "11:10", "“The tide is turning,” harbour master Ida Brandt said at the pier."));
        desk.lookUntil(one -> has(one, 31));
        assertTrue(window.reads("The tide is turning"), window.texts()::toString);
        assertEquals(List.of(), pills());

        window.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertFalse(window.reads("Boat 30 is safe"));
        String on = current();
        desk.publish(blog.put(32, "11:20", "“Nobody is missing,” harbour master Ida Brandt said at the pier.")
                .put(33, "11:30", "The lamps of the lighthouse are lit again after a long and dark evening."));
        desk.lookUntil(one -> has(one, 33));
        assertEquals(List.of("2 new"), pills(), window.texts()::toString);
        assertEquals(on, current());
        window.keys(KeyCode.HOME);
        assertTrue(window.reads("Nobody is missing"), window.texts()::toString);
        assertEquals(List.of("1 new"), pills());

        // Nobody speaks in it, so it has no place in the lanes.
        window.click("1 new");
        assertFalse(window.state().view().lanes().shown());
        assertTrue(window.reads("The lamps of the lighthouse"), window.texts()::toString);
        assertEquals(List.of(), pills());

        window.keys(KeyCode.L, KeyCode.END);
        desk.publish(blog.put(34, "11:40", "“All boats are in,” harbour master Ida Brandt said at the pier."));
        desk.lookUntil(one -> has(one, 34));
        assertFalse(window.reads("All boats are in"));
        window.click("1 new");
        assertTrue(window.state().view().lanes().shown());
        assertTrue(window.reads("All boats are in"), window.texts()::toString);
        assertEquals(List.of(), pills());
    }

    @Test
    void whatIsClosedIsNoLongerFollowed() {
        desk.follow(blog);
        desk.publish(blog.put(31, "11:10", "The last boat of the day is back, and the harbour master went home."));
        desk.lookUntil(one -> has(one, 31));
        window.keys(KeyCode.SHORTCUT, KeyCode.W);
        window.await(state -> state.isEmpty());
        int looks = desk.looks();
        assertTrue(desk.rests());
        assertEquals(looks, desk.looks());
        window.click(window.find(node -> node instanceof Button button && "Open it again".equals(button.getText())));
        window.await(state -> state.timeline().entries().size() == 31 && state.reading() == 0);
        assertEquals(2, window.state().timeline().documents().size());
        assertFalse(window.reads("Following"));
    }

    @Test
    void aKeyFollowsAndStops() {
        desk.publish(blog);
        window.open(desk.address());
        window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        window.awaitText("looked just now");
        window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        assertFalse(window.reads("Following"));
        window.open(TestWindow.WRAP_UP);
        window.keys(KeyCode.END, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        assertTrue(window.reads("Only a live blog that was opened from its web address can be followed."));
    }
}
