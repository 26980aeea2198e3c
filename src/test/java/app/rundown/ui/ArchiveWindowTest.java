package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.read.source.ArchiveBuilder;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.picture.PictureFrame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks the window on an archive of several pages. */
@Timeout(60)
class ArchiveWindowTest {
    private static final String OTHERS = "Open another page";

    @TempDir
    private Path folder;

    private String archive() throws IOException {
        byte[] bytes = new ArchiveBuilder()
                .blog("https://harbour.example/boats", "Boats of the week", 3)
                .blog("https://harbour.example/ships", "Ships of the week", 5)
                .bytes();
        return Files.write(folder.resolve("a.warc"), bytes).toString();
    }

    private static MenuButton others(TestWindow window) {
        return (MenuButton) window.find(node -> node instanceof MenuButton menu && OTHERS.equals(menu.getText()));
    }

    private static List<String> items(TestWindow window) {
        return others(window).getItems().stream().map(MenuItem::getText).toList();
    }

    @Test
    void theOtherPagesAreOffered() throws IOException {
        String archive = archive();
        try (TestWindow window = new TestWindow()) {
            window.open(archive);
            assertTrue(
                    window.reads(
                            "It holds 2 pages with updates; this is “Ships of the week”, with 5 updates. (a.warc)"),
                    window.texts().toString());
            assertEquals(List.of("Boats of the week · 3 updates"), items(window));
            FxThread.run(() -> others(window).getItems().getFirst().fire());
            window.await(state -> state.timeline().documents().size() == 2 && state.reading() == 0);
            assertEquals(8, window.state().timeline().entries().size());
            assertTrue(window.state().notices().stream().allMatch(Notice::passes), window.texts()::toString);
            window.open(archive);
            assertTrue(window.reads("This document is open already."));
            assertFalse(window.reads(OTHERS));
        }
    }

    @Test
    void capturesOfOnePageAreOneDocument() throws IOException {
        byte[] bytes = new ArchiveBuilder()
                .blog("https://harbour.example/live", "Boats of the week", 3)
                .blog("https://harbour.example/live", "Boats of the week", 4)
                .blog("https://harbour.example/ships", "Ships of the week", 3)
                .bytes();
        Path file = Files.write(folder.resolve("c.warc"), bytes);
        try (TestWindow window = new TestWindow()) {
            window.open(file.toString());
            assertEquals(2, window.state().timeline().documents().size());
            assertEquals(4, window.state().timeline().entries().size());
            assertTrue(window.reads("Live blog · 2 captures · "), window.texts()::toString);
            assertEquals(List.of("Ships of the week · 3 updates"), items(window));
        }
    }

    @Test
    void picturesInTheArchiveNeedNoNetwork() throws IOException {
        byte[] bytes = new ArchiveBuilder()
                .blog("https://harbour.invalid/live", "Boats of the week", 3)
                .add("https://harbour.invalid/boat-1.png", "image/png", "", PlainPictures.picture(60, 40, "png"))
                .bytes();
        Path file = Files.write(folder.resolve("b.warc"), bytes);
        try (TestWindow window = new TestWindow()) {
            window.open(file.toString());
            assertTrue(window.reads("Show picture · harbour.invalid"));
            CompletableFuture<Void> shown = new CompletableFuture<>();
            Parent view = window.find(node -> node instanceof Button button && "Show picture".equals(button.getText()))
                    .getParent()
                    .getParent();
            FxThread.run(() -> view.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) change -> {
                if (view.getChildrenUnmodifiable().getFirst() instanceof PictureFrame) {
                    shown.complete(null);
                }
            }));
            window.click("Show picture");
            Waiting.on(shown);
        }
    }

    @Test
    void whoOpensItAgainIsOfferedWhatIsNotOpen() throws IOException {
        String archive = archive();
        try (TestWindow window = new TestWindow()) {
            window.open(archive);
            window.press("Dismiss");
            window.open(archive);
            assertTrue(window.reads("This document is open already."));
            assertEquals(List.of("Boats of the week · 3 updates"), items(window));
        }
    }
}
