package app.rundown.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks how the inspector says how sure a speaker is. */
class CertaintyTest {
    @TempDir
    Path folder;

    @Test
    void whomThePageDoesNotNameIsNoDoubt() throws IOException {
        Path page = Files.writeString(folder.resolve("strike.txt"), """
            Ferry strike, Tuesday, May 14 2024

            19:30 Nobody sails
            A spokesman for the Harbour Board said: “No boat will sail tonight.”

            19:00 The quay is empty
            The words “no boat sails on strike days” stood on the wall.

            18:30 Six boats are tied up
            Gulls have the place to themselves.
            """);
        try (TestWindow window = new TestWindow(1280, 800)) {
            window.open(page.toString());
            List<Quote> quotes =
                    window.state().timeline().documents().getFirst().quotes();
            inspect(window, quotes.getFirst());
            assertTrue(window.reads("Not named."), window.texts()::toString);
            assertEquals(0, bars(window), "there is nothing to be more or less sure of");
            inspect(window, quotes.getLast());
            assertTrue(window.reads("Unknown."), window.texts()::toString);
            assertEquals(3, bars(window));
        }
    }

    private static void inspect(TestWindow window, Quote quote) {
        FxThread.run(() -> window.model.navigation().inspect(quote));
        window.settle();
    }

    private static int bars(TestWindow window) {
        return FxThread.call(() -> window.window.lookupAll(".certainty-bar")).size();
    }
}
