package app.rundown.ui;

import app.rundown.base.OperatingSystem;
import app.rundown.fetch.Places;
import app.rundown.store.Kept;
import app.rundown.store.Settings;
import app.rundown.store.Settings.Placement;
import app.rundown.store.session.KeptDocument;
import app.rundown.ui.control.AfterFirstFrame;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.ProgramInfo;
import app.rundown.ui.state.RecentModel;
import app.rundown.ui.style.Look;
import app.rundown.ui.timeline.MinuteTimer;
import app.rundown.ui.window.MainWindow;
import app.rundown.ui.window.WindowTitle;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Opens the program's window on the user's screen. */
public final class Windows {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 860;

    /** When the window is at rest after its start, in seconds. */
    private static final long REST = 20;

    /** How long a window must stand still until its place is kept. */
    private static final Duration STILL = Duration.seconds(1);

    private Windows() {}

    /**
     * Starts JavaFX, opens the window and returns when it is closed.
     *
     * @param files paths and addresses of what to open in it; empty for the start page
     * @param told what the user has to know about the start, in a sentence; empty if nothing
     * @param door receives, once there is a window, what opens further places in it and raises it
     * @throws NoScreenException if JavaFX finds no screen
     */
    public static void open(List<String> files, Services services, String told, Consumer<Receiver> door) {
        run(files, services, services.settings()::save, shown -> {
            CompletableFuture.delayedExecutor(REST, TimeUnit.SECONDS, Platform::runLater)
                    .execute(shown.model().session()::tidyUp);
            if (OperatingSystem.current() == OperatingSystem.MAC) {
                AtomicBoolean started = new AtomicBoolean(!files.isEmpty());
                HandedFiles.passTo(paths -> {
                    if (started.get()) {
                        take(paths, shown);
                    } else {
                        // They are what the program was started with, as files on a command line would be.
                        shown.window().work().openInstead(paths);
                    }
                });
                started.set(true);
            }
            if (!told.isEmpty()) {
                shown.model().state().showNotice(new Notice("", told, Notice.Tone.HINT, List.of()));
            }
            door.accept((places, wanted) -> Platform.runLater(() -> {
                if (wanted.getAsBoolean()) {
                    take(places, shown);
                }
            }));
        });
    }

    private static void take(List<String> places, Shown shown) {
        raise(shown.stage());
        if (!places.isEmpty()) {
            open(shown.window(), places);
        }
    }

    private static void open(MainWindow window, List<String> places) {
        window.work().open(places.stream().map(Places::absolute).toList());
    }

    /**
     * Brings a window to the front. If the system allows no program to do that, it marks the window as asking for
     * attention.
     */
    private static void raise(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** What a measured window paints, one after another. */
    public enum Figure {
        /** The first updates, perhaps before all of a long page is read. */
        FIRST_CARDS("first cards"),
        /** All updates with their times. */
        TIMELINE("whole timeline"),
        /** The quotes and topics too. */
        QUOTES("quotes");

        private final String label;

        Figure(String label) {
            this.label = label;
        }

        /** Returns it in words. */
        public String label() {
            return label;
        }

        private boolean isShown(MainWindow window, AppModel model) {
            return window.showsUpdates()
                    && switch (this) {
                        case FIRST_CARDS -> true;
                        case TIMELINE -> !model.documents().openingStatus().isStarted();
                        case QUOTES -> model.state().now().reading() == 0;
                    };
        }
    }

    /**
     * Opens the window as {@link #open} does, and closes it when a frame that shows all has been painted. Saves no
     * settings.
     *
     * @param painted called when the first frame that shows something has been painted
     * @return whether it was painted; false if the documents have no updates to show
     * @throws NoScreenException if JavaFX finds no screen
     */
    public static boolean measure(List<String> files, Services services, Consumer<Figure> painted) {
        AtomicBoolean was = new AtomicBoolean();
        run(files, services, Kept::whole, shown -> {
            measure(shown, Figure.FIRST_CARDS, painted, was);
            shown.model().state().property().addListener((o, before, now) -> {
                if (before.reading() > 0 && now.reading() == 0 && now.isEmpty()) {
                    // All may be read before the window is shown, and only a shown window can be closed.
                    FirstPaint.of(shown.scene(), () -> true, shown.stage()::hide);
                }
            });
        });
        return was.get();
    }

    private static void measure(Shown shown, Figure figure, Consumer<Figure> painted, AtomicBoolean was) {
        // One frame may show more than is waited for: of a short page, the first shows all updates.
        EnumSet<Figure> inFrame = EnumSet.noneOf(Figure.class);
        BooleanSupplier shows = () -> {
            inFrame.clear();
            for (Figure next : EnumSet.range(figure, Figure.QUOTES)) {
                if (next.isShown(shown.window(), shown.model())) {
                    inFrame.add(next);
                }
            }
            return inFrame.contains(figure);
        };
        FirstPaint.of(shown.scene(), shows, () -> {
            inFrame.forEach(painted);
            was.set(true);
            if (inFrame.contains(Figure.QUOTES)) {
                // JavaFX may ask for one more frame while it ends. Of a hidden window it paints none.
                shown.stage().hide();
            } else {
                measure(shown, Figure.values()[inFrame.size() + figure.ordinal()], painted, was);
            }
        });
    }

    /** A window that is about to be shown. */
    private record Shown(Stage stage, Scene scene, MainWindow window, AppModel model) {}

    private static void run(
            List<String> files, Services services, Function<Settings, Kept<Settings>> save, Consumer<Shown> then) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        CompletableFuture<Void> toolkit = new CompletableFuture<>();
        CompletableFuture<EarlyStart> early = new CompletableFuture<>();
        AfterFirstFrame afterFirstFrame = new AfterFirstFrame();
        Runnable open = () -> {
            toolkit.complete(null);
            try {
                EarlyStart ready = early.join();
                Preferences preferences = new Preferences(
                        ready.settings(),
                        settings -> Notice.kept("Saving settings", save.apply(settings))
                                .ifPresent(ready.model().state()::showNotice),
                        () -> !Platform.getPreferences().isReducedMotion());
                show(
                        new Stage(),
                        files,
                        ready,
                        preferences,
                        services.program(),
                        afterFirstFrame,
                        then,
                        closed::countDown);
            } catch (RuntimeException e) {
                failure.set(e);
                closed.countDown();
            }
        };
        Thread.ofPlatform().name("JavaFX start").start(() -> {
            try {
                Rundown.launch(open);
            } catch (RuntimeException e) {
                failure.compareAndSet(null, NoScreenException.translate(e));
            } finally {
                closed.countDown();
            }
        });
        try {
            early.complete(EarlyStart.begin(files, services, toolkit, afterFirstFrame.painted()));
        } catch (RuntimeException e) {
            early.completeExceptionally(e);
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (toolkit.isDone()) {
            // If JavaFX could not start, this would wait for it.
            Platform.exit();
        }
        RuntimeException mistake = failure.get();
        if (mistake != null) {
            throw mistake;
        }
    }

    /** Fills a stage with the window and shows it, with the first documents in it if they arrive soon. */
    private static void show(
            Stage stage,
            List<String> files,
            EarlyStart early,
            Preferences preferences,
            ProgramInfo program,
            AfterFirstFrame afterFirstFrame,
            Consumer<Shown> then,
            Runnable onClosed) {
        boolean dark = Look.isDark(preferences.now().theme());
        Look.applyToControls(dark);
        Look.loadFonts();
        afterFirstFrame.then(Look::loadQuotesFont);
        MainWindow window = new MainWindow(
                early.model(),
                new FxDesktop(stage, () -> lastFile(early.model().recent())),
                preferences,
                new MinuteTimer(),
                afterFirstFrame,
                program);
        place(stage, preferences.now().window());
        // A scene with a given size needs no extra layout to find one; if its style sheets come first, the styles are
        // computed only once.
        Scene scene = new Scene(new Group(), stage.getWidth(), stage.getHeight());
        Look.apply(scene, dark);
        scene.setRoot(window);
        preferences.settings().addListener((o, before, now) -> {
            if (before.theme() != now.theme()) {
                Look.apply(scene, Look.isDark(now.theme()));
            }
        });
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener((o, before, scheme) ->
                        Look.apply(scene, Look.isDark(preferences.now().theme())));
        Runnable title = () -> stage.setTitle(WindowTitle.of(
                early.model().state().now(), window.work().status().property().get()));
        early.model().state().property().subscribe(title);
        window.work().status().property().subscribe(title);
        title.run();
        afterFirstFrame.then(() -> adoptRecent(early.model().recent(), preferences));
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.setScene(scene);
        Runnable keepPlace =
                () -> preferences.change(settings -> settings.withWindow(placement(stage, settings.window())));
        afterFirstFrame.then(() -> whenMoved(stage, keepPlace));
        stage.setOnHiding(event -> {
            keepPlace.run();
            early.model().notes().saveDrafts();
            early.model().userData().saveUnsaved();
            early.model().session().close();
        });
        stage.setOnHidden(event -> {
            // JavaFX forgets the styles of a scene that is hidden. What still waits to lay something out finds nothing.
            scene.setRoot(new Group());
            onClosed.run();
        });
        then.accept(new Shown(stage, scene, window, early.model()));
        FirstPaint.of(scene, () -> true, () -> {
            afterFirstFrame.now();
            stage.getIcons().addAll(icons());
        });
        if (early.reading() == null && !files.isEmpty()) {
            open(window, files);
        }
        early.readySoon()
                .thenRun(() -> Platform.runLater(() -> {
                    stage.show();
                    window.focusTimeline();
                }));
    }

    /** Keeps the recent documents of an older version, whose settings listed them, where they are kept now. */
    private static void adoptRecent(RecentModel recent, Preferences preferences) {
        if (!preferences.now().recent().isEmpty()) {
            recent.keep().thenAccept(kept -> {
                if (kept) {
                    preferences.change(settings -> settings.withRecent(List.of()));
                }
            });
        }
    }

    private static Optional<Path> lastFile(RecentModel recent) {
        return recent.now().documents().stream()
                .filter(KeptDocument::hasPlace)
                .map(KeptDocument::place)
                .filter(place -> !Places.isAddress(place))
                .findFirst()
                .map(Path::of);
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 128, 256)
                .map(size -> Windows.class.getResourceAsStream("icons/rundown-" + size + ".png"))
                .filter(Objects::nonNull)
                .map(Image::new)
                .toList();
    }

    /** Runs something each time that a window was moved or resized and stands still again. */
    private static void whenMoved(Stage stage, Runnable then) {
        PauseTransition still = new PauseTransition(STILL);
        still.setOnFinished(event -> then.run());
        Stream.<Observable>of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty())
                .forEach(property -> property.addListener(changed -> still.playFromStart()));
    }

    /** Puts the window where it was when it was last closed, if a screen is still there. */
    private static void place(Stage stage, @Nullable Placement last) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (last == null
                || Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height())
                        .isEmpty()) {
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            return;
        }
        stage.setX(last.x());
        stage.setY(last.y());
        stage.setWidth(last.width());
        stage.setHeight(last.height());
        stage.setMaximized(last.maximized());
    }

    /** Returns where the window is. A maximised window keeps the place that it returns to. */
    private static Placement placement(Stage stage, @Nullable Placement last) {
        if (stage.isMaximized() && last != null) {
            return new Placement(last.x(), last.y(), last.width(), last.height(), true);
        }
        return new Placement(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
