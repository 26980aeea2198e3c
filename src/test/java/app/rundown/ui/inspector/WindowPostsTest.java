package app.rundown.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Checks posts and block quotations in the window: what the card and the inspector say of them. */
class WindowPostsTest {
    private static final String BLOG = """
        Storm at the pier, as it happened

        17:00

        The ferry waits at the pier until the wind goes down over the town.

        We are safe.
        \u2014 Anna Linden MP (@linden) March 5, 2026

        16:30

        Mayor Anna Linden wrote to all who wait at the pier this morning:

            The wall will hold.

        16:10

        The ferry waits at the pier until the wind goes down over the town.
        """;

    @TempDir
    Path folder;

    private TestWindow window() throws IOException {
        Path file = folder.resolve("pier.txt");
        Files.writeString(file, BLOG);
        TestWindow window = new TestWindow(1400, 900);
        window.open(file.toString());
        return window;
    }

    private static void inspect(TestWindow window, Quote.Form form) {
        Quote quote = window.state().shown().quotes().stream()
                .filter(q -> q.form() == form)
                .findFirst()
                .orElseThrow();
        FxThread.run(() -> window.model.navigation().inspect(quote));
        window.settle();
    }

    @Test
    void aPostSaysWhatItIs() throws IOException {
        try (TestWindow window = window()) {
            List<String> texts = window.texts();
            assertTrue(
                    texts.containsAll(
                            List.of("Anna Linden MP", "@linden \u00b7 post, March 5, 2026", "We are safe.", "1 post")),
                    texts.toString());
            inspect(window, Quote.Form.POST);
            assertTrue(
                    window.reads("post by Anna Linden MP (@linden), March 5, 2026"),
                    () -> window.texts().toString());
            window.click("Copy citation");
            assertTrue(
                    window.desktop.text.startsWith(
                            "\u201cWe are safe.\u201d \u2014 Anna Linden (post, March 5, 2026), in \u201cThe ferry"
                                    + " waits"),
                    window.desktop.text);
            assertFalse(window.desktop.text.contains("\n"), window.desktop.text);
            assertTrue(window.texts().stream().anyMatch(text -> text.startsWith("Copied: \u201cWe are safe.\u201d")));
        }
    }

    @Test
    void setOffWordsSayThatNoMarksEncloseThem() throws IOException {
        try (TestWindow window = window()) {
            inspect(window, Quote.Form.BLOCK);
            assertTrue(window.reads("block quote"), () -> window.texts().toString());
        }
    }

    @Test
    void theListCanShowPostsOnly() throws IOException {
        try (TestWindow window = window()) {
            FxThread.run(() -> window.model.filter().changeQuoteFilter(filter -> filter.toggle(Quote.Kind.POST)));
            window.settle();
            assertTrue(window.reads("1 of 2 quotes"), () -> window.texts().toString());
            assertEquals(2, window.state().shown().quotes().size());
        }
    }
}
