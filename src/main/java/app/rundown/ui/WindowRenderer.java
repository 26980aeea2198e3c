package app.rundown.ui;

import app.rundown.fetch.Places;
import app.rundown.store.Kept;
import app.rundown.store.ReadingPreferences;
import app.rundown.store.Settings;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.style.Look;
import app.rundown.ui.window.MainWindow;
import app.rundown.user.UserData;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Renders the program's own window into a PNG picture, without a screen. */
public final class WindowRenderer {
    /**
     * How the window looks in a picture.
     *
     * @param width in pixels
     * @param height in pixels
     * @param dark whether the theme is dark
     * @param textSize the text size in percent of the usual one
     */
    public record Frame(int width, int height, boolean dark, int textSize) {}

    /** How many more turns of the FX thread {@link #snap} waits for. */
    private static final int TURNS = 2;

    private WindowRenderer() {}

    /**
     * Chooses JavaFX's own headless platform and its software renderer. Must be called before JavaFX is first used;
     * otherwise {@link #render} needs a display.
     */
    public static void goHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
    }

    /**
     * Renders the window with documents open in it. Starts JavaFX if it is not running yet, and leaves it running.
     *
     * @param files paths and addresses of what to open; empty for the start page
     * @param frame how the window looks
     * @param filter makes the filter to apply from the timeline of the documents
     * @param places where documents are read from
     * @param complaints receives a sentence for each document that could not be read
     * @return the picture as PNG
     * @throws IOException if no picture can be made; its message is a sentence for the user
     */
    public static byte[] render(
            List<String> files,
            Frame frame,
            Function<Timeline, Filter> filter,
            Places places,
            Consumer<String> complaints)
            throws IOException {
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        Runnable drawing = () -> draw(files, frame, filter, places, complaints, picture);
        try {
            Platform.startup(drawing);
        } catch (IllegalStateException alreadyRunning) {
            Platform.runLater(drawing);
        }
        try {
            return png(picture.get());
        } catch (ExecutionException e) {
            throw new IOException("The window could not be drawn: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Drawing the window was interrupted.", e);
        }
    }

    private static void draw(
            List<String> files,
            Frame frame,
            Function<Timeline, Filter> filter,
            Places places,
            Consumer<String> complaints,
            CompletableFuture<WritableImage> picture) {
        try {
            Look.loadFonts();
            Look.loadQuotesFont();
            AppModel model = AppModel.of(Order.NEWEST_FIRST, places, UserData.NONE, Kept::whole);
            MainWindow window = new MainWindow(
                    model,
                    new NoDesktop(),
                    new Preferences(
                            Settings.DEFAULT.withReadingPreferences(
                                    ReadingPreferences.DEFAULT.withTextSize(frame.textSize())),
                            settings -> {}));
            Scene scene = new Scene(window, frame.width(), frame.height());
            Look.apply(scene, frame.dark());
            CompletableFuture<Void> opened = files.isEmpty()
                    ? CompletableFuture.completedFuture(null)
                    : window.work().open(files);
            // One more turn, so that the work that the last change handed to runLater is done too.
            opened.thenCompose(done -> {
                        Filter wanted = filter.apply(model.state().now().timeline());
                        model.filter().changeFilter(before -> wanted);
                        return model.filter().shown();
                    })
                    .thenRun(() -> {
                        // Filtering does not scroll the timeline; a picture should begin with the first match.
                        if (!model.state().now().filter().equals(Filter.NONE)) {
                            model.state().now().shown().entries().stream()
                                    .findFirst()
                                    .ifPresent(first -> model.navigation().reveal(first.id()));
                        }
                    })
                    .thenRun(() -> {
                        model.state().now().notices().stream()
                                .filter(notice -> notice.tone() == Notice.Tone.PROBLEM)
                                .forEach(notice -> complaints.accept(notice.what() + ": " + notice.sentence()));
                        // What passes would only cover a part of the picture.
                        model.state().now().notices().stream()
                                .filter(notice -> notice.tone() == Notice.Tone.DONE)
                                .forEach(model.state()::dismiss);
                        Platform.runLater(() -> snap(scene, TURNS, picture));
                    })
                    .exceptionally(failure -> {
                        picture.completeExceptionally(failure);
                        return null;
                    });
        } catch (RuntimeException e) {
            picture.completeExceptionally(e);
        }
    }

    /**
     * Takes the picture after the given number of turns, so that the layout can settle: a list knows the heights of its
     * rows only after a first layout, and scrolls to its chosen row in the next turn.
     */
    private static void snap(Scene scene, int turns, CompletableFuture<WritableImage> picture) {
        try {
            WritableImage now = scene.snapshot(null);
            if (turns == 0) {
                picture.complete(now);
            } else {
                Platform.runLater(() -> snap(scene, turns - 1, picture));
            }
        } catch (RuntimeException e) {
            picture.completeExceptionally(e);
        }
    }

    private static byte[] png(WritableImage image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
