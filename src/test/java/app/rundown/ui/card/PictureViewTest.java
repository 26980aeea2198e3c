package app.rundown.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.LoopbackServer;
import app.rundown.store.ReadingPreferences;
import app.rundown.ui.FxThread;
import app.rundown.ui.PlainPictures;
import app.rundown.ui.TestWindow;
import app.rundown.ui.Waiting;
import app.rundown.ui.picture.PictureFrame;
import app.rundown.ui.window.ReadingLook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks pictures in the window, from a server on this computer. */
@Timeout(60)
class PictureViewTest {
    private static final String SHOW = "Show picture · 127.0.0.1";

    @TempDir
    Path folder;

    @AutoClose
    private final LoopbackServer server = new LoopbackServer()
            .on(
                    "/boats.jpg",
                    exchange ->
                            LoopbackServer.send(exchange, 200, "image/jpeg", PlainPictures.picture(400, 300, "jpg")));

    /** Returns a live blog of 40 updates, newest first; the first ones have a figure each. */
    private String page(String... figures) throws IOException {
        StringBuilder page = new StringBuilder(
                "<html><head><title>Regatta live</title></head><body><main><h1>Regatta</h1><section>");
        for (int i = 0; i < 40; i++) {
            String time = "2021-07-03T%02d:%02d:00Z".formatted(20 - i / 3, 50 - 20 * (i % 3));
            page.append("<article><header><time datetime='")
                    .append(time)
                    .append("'>")
                    .append(time, 11, 16)
                    .append("</time></header><h2>Lap ")
                    .append(i)
                    .append("</h2><p>The fleet has rounded the northern buoy for the ")
                    .append(i)
                    .append("th time, and the wind is still light. The jury follows in its boat, while the band plays"
                            + " on the quay.</p>");
            page.append(i < figures.length ? figures[i] : "").append("</article>");
        }
        return Files.writeString(folder.resolve("regatta.html"), page.append("</section></main></body></html>"))
                .toString();
    }

    private static String figure(String address, String caption) {
        return "<figure><img src='" + address + "'><figcaption>" + caption + "</figcaption></figure>";
    }

    private static PictureView picture(TestWindow window, String caption) {
        return (PictureView) window.find(
                node -> node instanceof PictureView && ("Picture: " + caption).equals(node.getAccessibleText()));
    }

    /** Waits, without a time limit, until a picture has a part with this style class. */
    private static void await(TestWindow window, PictureView view, String styleClass) {
        CompletableFuture<Void> there = new CompletableFuture<>();
        FxThread.run(() -> {
            Runnable check = () -> {
                if (view.getChildren().stream()
                        .anyMatch(node -> node.getStyleClass().contains(styleClass))) {
                    there.complete(null);
                }
            };
            view.getChildren().addListener((ListChangeListener<Node>) change -> check.run());
            check.run();
        });
        Waiting.on(there);
        window.settle();
    }

    private static void showByMouse(TestWindow window, String caption) {
        PictureView view = picture(window, caption);
        window.click(FxThread.call(() -> view.lookup(".picture-button")));
        await(window, view, "picture-frame");
    }

    @Test
    void nothingIsFetchedBeforeTheReaderAsks() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page(figure(server.url("/boats.jpg"), "Boats at the line")));
            assertTrue(window.reads(SHOW));
            assertTrue(window.reads("Boats at the line"));
            window.keys(KeyCode.END, KeyCode.HOME, KeyCode.DOWN);
            assertEquals(List.of(), server.paths());
            showByMouse(window, "Boats at the line");
            assertEquals(List.of("/boats.jpg"), server.paths());
            assertFalse(window.reads(SHOW));
            assertTrue(window.reads("Boats at the line"));
            Node frame = window.find(PictureFrame.class::isInstance);
            assertEquals(AccessibleRole.IMAGE_VIEW, frame.getAccessibleRole());
            assertEquals("Picture: Boats at the line", frame.getAccessibleText());
            assertEquals(400, frame.getLayoutBounds().getWidth());
            assertEquals(300, frame.getLayoutBounds().getHeight());
        }
    }

    @Test
    void isShownWhereverItStandsForOneRequest() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(
                    page(figure(server.url("/boats.jpg"), "At noon"), figure(server.url("/boats.jpg#x"), "At one")));
            PictureView other = picture(window, "At one");
            showByMouse(window, "At noon");
            await(window, other, "picture-frame");
            assertEquals(List.of("/boats.jpg"), server.paths());
        }
    }

    @Test
    void staysWhileTheReaderIsElsewhere() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page(figure(server.url("/boats.jpg"), "Boats at the line")));
            showByMouse(window, "Boats at the line");
            window.keys(KeyCode.END);
            assertFalse(window.reads("Boats at the line"));
            window.keys(KeyCode.HOME);
            assertTrue(picture(window, "Boats at the line").getChildren().getFirst() instanceof PictureFrame);
            assertEquals(1, server.paths().size());
        }
    }

    @Test
    void makesOnlyItsOwnCardHigher() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page(figure(server.url("/boats.jpg"), "Boats at the line")));
            List<Double> before = heights(window);
            showByMouse(window, "Boats at the line");
            List<Double> after = heights(window);
            assertTrue(after.getFirst() > before.getFirst() + 200, before + " " + after);
            int both = Math.min(before.size(), after.size());
            assertTrue(both > 2);
            assertEquals(before.subList(1, both), after.subList(1, both));
        }
    }

    /** Returns the heights of the cards in view, top down. */
    private static List<Double> heights(TestWindow window) {
        return FxThread.call(() -> window.window.lookupAll(".card").stream()
                .filter(card -> !TestWindow.isWaiting(card))
                .map(node -> node.localToScene(node.getBoundsInLocal()))
                .sorted(java.util.Comparator.comparing(Bounds::getMinY))
                .map(Bounds::getHeight)
                .toList());
    }

    @Test
    void fitsANarrowWindow() throws IOException {
        server.on(
                "/wide.png",
                exchange -> LoopbackServer.send(exchange, 200, "image/png", PlainPictures.picture(2000, 500, "png")));
        try (TestWindow window = new TestWindow(720, 700)) {
            FxThread.run(() -> window.preferences.change(settings -> settings.withReadingPreferences(
                    settings.readingPreferences().withTextSize(120))));
            window.open(page(figure(server.url("/wide.png"), "The whole fleet")));
            showByMouse(window, "The whole fleet");
            Node frame = window.find(PictureFrame.class::isInstance);
            Bounds text = picture(window, "The whole fleet").getLayoutBounds();
            assertTrue(text.getWidth() < new CardGrid(1.2 * ReadingLook.size(ReadingPreferences.DEFAULT)).measure());
            assertEquals(text.getWidth(), frame.getLayoutBounds().getWidth(), 1);
            assertEquals(
                    4,
                    frame.getLayoutBounds().getWidth() / frame.getLayoutBounds().getHeight(),
                    0.1);
        }
    }

    @Test
    void canBeShownFromTheKeyboard() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page(figure(server.url("/boats.jpg"), "Boats at the line")));
            PictureView view = picture(window, "Boats at the line");
            for (int i = 0;
                    i < 40
                            && !(window.focused() instanceof ButtonBase button
                                    && button.getText().equals(SHOW));
                    i++) {
                window.keys(KeyCode.TAB);
            }
            assertEquals(SHOW + ": Boats at the line", window.focused().getAccessibleText());
            window.keys(KeyCode.SPACE);
            await(window, view, "picture-frame");
            assertInstanceOf(PictureFrame.class, window.focused());
            window.keys(KeyCode.DOWN);
            assertEquals(
                    "Lap 1", window.state().current().orElseThrow().update().headline());
        }
    }

    @Test
    void saysWhyItCouldNotBeFetchedAndTriesAgain() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        server.on(
                "/late.jpg",
                exchange -> LoopbackServer.send(
                        exchange,
                        asked.incrementAndGet() == 1 ? 503 : 200,
                        "image/jpeg",
                        PlainPictures.picture(40, 30, "jpg")));
        try (TestWindow window = new TestWindow()) {
            window.open(page(figure(server.url("/late.jpg"), "The jury boat")));
            PictureView view = picture(window, "The jury boat");
            window.click(SHOW);
            await(window, view, "doubt");
            assertTrue(window.reads(
                    "The picture could not be fetched: the server is overloaded or closed for repair. (HTTP 503)"));
            assertTrue(window.reads("The jury boat"));
            window.click("Try again");
            await(window, view, "picture-frame");
            assertFalse(window.reads("could not be fetched"));
            assertEquals(2, asked.get());
        }
    }

    @Test
    void aFetchCanBeGivenUp() throws IOException {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        server.on("/slow.jpg", exchange -> {
            asked.complete(null);
            new CompletableFuture<Void>().join();
        });
        try (TestWindow window = new TestWindow()) {
            window.open(page(figure(server.url("/slow.jpg"), "The jury boat")));
            window.click(SHOW);
            asked.join();
            assertTrue(window.reads("Fetching from 127.0.0.1…"));
            window.click("Fetching from 127.0.0.1…");
            assertTrue(window.reads("Fetching from 127.0.0.1…"), "a second click must change nothing");
            window.press("Stop fetching the picture");
            assertTrue(window.reads(SHOW));
            assertFalse(window.reads("could not be fetched"));
            assertEquals(1, server.paths().size());
        }
    }

    @Test
    void whatCannotBeDrawnIsOfferedToTheBrowser() throws IOException {
        server.on("/new.webp", "image/webp", "RIFF1234WEBPVP8 ");
        try (TestWindow window = new TestWindow()) {
            window.open(page(figure(server.url("/new.webp"), "The jury boat")));
            PictureView view = picture(window, "The jury boat");
            window.click(SHOW);
            await(window, view, "doubt");
            assertTrue(window.reads("in the format WebP, which can't be shown here."));
            window.click("Open in the browser");
            assertEquals(List.of(server.url("/new.webp")), window.desktop.browsed);
            assertEquals(1, server.paths().size());
        }
    }

    @Test
    void hasAMenuOfItsOwn() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page(figure(server.url("/boats.jpg?a=1&b=2"), "Boats at the line")));
            PictureView view = picture(window, "Boats at the line");
            assertEquals(
                    List.of("Copy picture address", "Open picture in the browser"),
                    choose(view, "Copy picture address"));
            assertEquals(server.url("/boats.jpg?a=1&b=2"), window.desktop.text);
            assertEquals(List.of(), server.paths());
            showByMouse(window, "Boats at the line");
            choose(view, "Open picture in the browser");
            assertEquals(List.of(server.url("/boats.jpg?a=1&b=2")), window.desktop.browsed);
            choose(view, "Hide picture");
            window.settle();
            assertTrue(window.reads(SHOW));
            assertEquals(1, server.paths().size());
        }
    }

    /** Chooses from the menu of a node, and returns all that it offers. */
    private static List<String> choose(Node node, String text) {
        return FxThread.call(() -> {
            node.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 100, 100, false, null));
            ContextMenu menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            List<String> offered =
                    menu.getItems().stream().map(MenuItem::getText).toList();
            menu.getItems().get(offered.indexOf(text)).fire();
            menu.hide();
            return offered;
        });
    }

    @Test
    void withoutAWayToItThereIsOnlyTheCaption() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page(
                    figure("boats.jpg", "Boats at the line"),
                    figure("", "No address"),
                    figure("blob:x", "A program's")));
            assertTrue(window.reads("Boats at the line") && window.reads("No address") && window.reads("A program's"));
            assertTrue(window.texts().stream().noneMatch(text -> text.startsWith("Show picture")));
        }
    }

    @Test
    void withoutACaptionThereIsStillAPlaceForIt() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page("<figure><img src='" + server.url("/boats.jpg") + "'></figure>"));
            assertEquals("Picture", window.find(PictureView.class::isInstance).getAccessibleText());
            assertTrue(window.reads(SHOW));
        }
    }

    @Test
    void aPictureWithinTheDocumentAsksNobody() throws IOException {
        String data =
                "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(PlainPictures.picture(90, 60, "jpg"));
        try (TestWindow window = new TestWindow()) {
            window.open(page(figure(data, "Saved with the page")));
            assertTrue(window.reads("Show picture"));
            showByMouse(window, "Saved with the page");
            assertEquals(
                    90,
                    window.find(PictureFrame.class::isInstance)
                            .getLayoutBounds()
                            .getWidth());
            assertEquals(List.of(), server.paths());
        }
    }

    @Test
    void isForgottenWithTheLastDocument() throws IOException {
        try (TestWindow window = new TestWindow()) {
            String page = page(figure(server.url("/boats.jpg"), "Boats at the line"));
            window.open(page);
            showByMouse(window, "Boats at the line");
            FxThread.join(window.model.documents()::closeAll);
            window.open(page);
            assertTrue(window.reads(SHOW));
            assertEquals(1, server.paths().size());
        }
    }

    @Test
    void captionsFromRightToLeftAreLaidOut() throws IOException {
        String caption = IntStream.range(0, 12)
                .mapToObj(i -> "تصل القوارب إلى الميناء")
                .reduce("", (a, b) -> a + " " + b)
                .strip();
        try (TestWindow window = new TestWindow()) {
            window.open(page(figure(server.url("/boats.jpg"), caption)));
            showByMouse(window, caption);
            assertTrue(window.reads("القوارب"));
        }
    }
}
