package app.rundown.ui;

import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.model.Capture;
import app.rundown.store.CaptureFiles;
import app.rundown.store.Kept;
import app.rundown.store.Settings;
import app.rundown.store.session.CaptureFolder;
import app.rundown.store.session.SessionStore;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Order;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.action.Desktop;
import app.rundown.ui.control.AfterFirstFrame;
import app.rundown.ui.control.Keyboard;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.ProgramInfo;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Look;
import app.rundown.ui.timeline.MinuteTimer;
import app.rundown.ui.window.MainWindow;
import app.rundown.user.UserData;
import com.sun.javafx.scene.NodeHelper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/**
 * The program's window on the headless platform, driven as a person drives it: by keys, by clicks, and by what can be
 * read on it.
 */
public final class TestWindow implements AutoCloseable {
    /** The sample live blog. */
    public static final String LIVE = "seeds/sochi-talks-live.txt";

    /** The sample wrap-up of the same day. */
    public static final String WRAP_UP = "seeds/sochi-talks-wrap-up.txt";
    /** What the window asked to be saved, the latest last. */
    public final List<UserData> saved = new ArrayList<>();
    /** What the window shows. */
    public final AppModel model;
    /** The desktop around the window. */
    public final FakeDesktop desktop = new FakeDesktop();
    /** The window's settings, which no file keeps. */
    public final Preferences preferences = new Preferences(Settings.DEFAULT, settings -> {});
    /** The window's content. */
    public final MainWindow window;

    private static final Places LOCAL = new Places(new Web("test"), TestWindow::file);
    private static final Path HERE = Path.of("kept", "here");
    private final Stage stage;

    /** A desktop that answers as the test sets it and remembers what it was asked. */
    public static final class FakeDesktop implements Desktop {
        /** The documents that the user will choose. */
        public List<Path> documents = List.of();
        /** The file that the user will choose to write to. */
        public Optional<Path> target = Optional.empty();
        /** The file name that was last proposed. */
        public String suggested = "";
        /** The addresses that the browser was to open. */
        public final List<String> browsed = new ArrayList<>();
        /** The text that was last copied. */
        public String text = "";
        /** The same text as HTML. */
        public String html = "";
        /** What the user will paste. */
        public Optional<Pasted> pasted = Optional.empty();
        /** The notifications that were shown, title and text. */
        public final List<String> notified = new ArrayList<>();

        @Override
        public List<Path> chooseDocuments() {
            return documents;
        }

        @Override
        public Optional<Path> chooseTarget(String suggestedName, String description, String extension) {
            suggested = suggestedName;
            return target;
        }

        @Override
        public Optional<Path> chooseWork() {
            return documents.stream().findFirst();
        }

        @Override
        public Optional<Path> chooseWorkTarget(String suggestedName) {
            suggested = suggestedName;
            return target;
        }

        @Override
        public void show(String title, String text) {
            notified.add(title + ": " + text);
        }

        @Override
        public Optional<Pasted> paste() {
            return pasted;
        }

        @Override
        public boolean browse(String address) {
            return browsed.add(address);
        }

        @Override
        public void copy(String plain, String markup) {
            text = plain;
            html = markup;
        }
    }

    /** A window of 990 × 900 pixels, without user data. */
    public TestWindow() {
        this(990, 900);
    }

    /** A window of a later session, which begins with what the user added before. */
    public TestWindow(UserData added) {
        this(990, 900, added, new MinuteTimer(), LOCAL, HERE, SessionStore.NONE);
    }

    /** A window that reads files in a way of the test's own. */
    public TestWindow(Places.Files files) {
        this(990, 900, UserData.NONE, new MinuteTimer(), new Places(new Web("test"), files), HERE, SessionStore.NONE);
    }

    /** A window of this size in pixels, without user data. */
    public TestWindow(double width, double height) {
        this(width, height, UserData.NONE, new MinuteTimer(), LOCAL, HERE, SessionStore.NONE);
    }

    /** A window of this size in pixels, whose relative times follow a clock of the test's own. */
    public TestWindow(double width, double height, MinuteTimer timer) {
        this(width, height, UserData.NONE, timer, LOCAL, HERE, SessionStore.NONE);
    }

    /** A window that has its settings' folder here. */
    public TestWindow(Path folder) {
        this(990, 900, UserData.NONE, new MinuteTimer(), LOCAL, folder, SessionStore.NONE);
    }

    /** A window of this size in pixels that uses the web in a way of the test's own. */
    public TestWindow(double width, double height, MinuteTimer timer, Web web) {
        this(width, height, UserData.NONE, timer, new Places(web, TestWindow::file), HERE, SessionStore.NONE);
    }

    /** A window that keeps what is open, and begins with what the user added before. */
    public TestWindow(SessionStore store, UserData added) {
        this(1280, 900, added, new MinuteTimer(), LOCAL, HERE, store);
    }

    private TestWindow(
            double width,
            double height,
            UserData added,
            MinuteTimer timer,
            Places places,
            Path home,
            SessionStore store) {
        Function<UserData, Kept<UserData>> save = data -> {
            saved.add(data);
            return Kept.whole(data);
        };
        CompletableFuture<Void> painted = CompletableFuture.completedFuture(null);
        model = FxThread.call(
                () -> AppModel.of(Order.NEWEST_FIRST, places, added, save, store, Platform::runLater, painted));
        window = FxThread.call(() -> new MainWindow(
                model, desktop, preferences, timer, AfterFirstFrame.never(), new ProgramInfo("1.2.3", home)));
        stage = FxThread.call(() -> {
            Stage shown = new Stage();
            Scene scene = new Scene(window, width, height);
            Look.apply(scene, false);
            shown.setScene(scene);
            shown.show();
            shown.requestFocus();
            window.focusTimeline();
            return shown;
        });
        settle();
    }

    private static Capture file(String path) throws IOException {
        return CaptureFolder.told(CaptureFiles.read(path));
    }

    /** Opens documents and waits until they are shown, or said to be unreadable. */
    public void open(String... paths) {
        FxThread.join(() -> model.documents().open(List.of(paths)));
        settle();
    }

    /**
     * Types keys, one after the other, each with the modifiers that stand before it. {@link KeyCode#SHORTCUT} stands
     * for the key of this system's shortcuts, as {@link Keyboard} says.
     */
    public void keys(KeyCode... codes) {
        List<KeyCode> held = new ArrayList<>();
        for (KeyCode code : codes) {
            if (code.isModifierKey() || code == KeyCode.SHORTCUT) {
                held.add(code == KeyCode.SHORTCUT ? Keyboard.current().shortcut() : code);
                continue;
            }
            FxThread.run(() -> {
                Robot robot = new Robot();
                held.forEach(robot::keyPress);
                robot.keyType(code);
                held.reversed().forEach(robot::keyRelease);
            });
            held.clear();
            settle();
        }
    }

    /** Types a text into the node that has the keyboard. */
    public void type(String text) {
        for (char c : text.toCharArray()) {
            FxThread.run(() -> {
                Node target = stage.getScene().getFocusOwner();
                Event.fireEvent(
                        target,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                String.valueOf(c),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            });
        }
        settle();
    }

    /** Clicks in the middle of the node that shows this text. */
    public void click(String text) {
        click(find(node -> node instanceof Labeled labeled && text.equals(labeled.getText())));
    }

    /** Clicks in the middle of a node. */
    public void click(Node node) {
        FxThread.run(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    /** Presses the button with this accessible text. */
    public void press(String accessibleText) {
        Node node = find(n -> n instanceof ButtonBase && accessibleText.equals(n.getAccessibleText()));
        FxThread.run(((ButtonBase) node)::fire);
        settle();
    }

    /** Chooses an item from the menu of the button with this accessible text. */
    public void choose(String accessibleText, String item) {
        MenuButton button =
                (MenuButton) find(n -> n instanceof MenuButton && accessibleText.equals(n.getAccessibleText()));
        FxThread.run(() -> button.getItems().stream()
                .filter(entry -> item.equals(entry.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No item " + item))
                .fire());
        settle();
    }

    /** Returns the first visible node that meets a condition. */
    public Node find(Predicate<Node> condition) {
        return FxThread.call(() -> Nodes.seen(stage.getScene().getRoot())
                .filter(condition)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such node in the window, which reads: " + textsNow())));
    }

    /** Returns everything that can be read in the window, top down. */
    public List<String> texts() {
        return FxThread.call(this::textsNow);
    }

    private List<String> textsNow() {
        return Nodes.seen(stage.getScene().getRoot())
                .map(node -> switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text text -> text.getText();
                    default -> "";
                })
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .toList();
    }

    /** Whether some text in the window contains these words. */
    public boolean reads(String part) {
        return texts().stream().anyMatch(text -> text.contains(part));
    }

    /** Returns the clocks of all shown updates, top down, whether or not they are in view. */
    public List<String> clocks() {
        return FxThread.call(() -> model.state().now().shown().entries().stream()
                .map(TimelineEntry::moment)
                .map(moment -> TimeFormat.clock(moment, DisplayZone.DOCUMENT))
                .toList());
    }

    /** Waits, as long as {@link Waiting} does, until the state meets a condition. */
    public void await(Predicate<State> condition) {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        ChangeListener<State> listener = (o, before, now) -> {
            if (condition.test(now)) {
                reached.complete(null);
            }
        };
        FxThread.run(() -> {
            model.state().property().addListener(listener);
            if (condition.test(model.state().now())) {
                reached.complete(null);
            }
        });
        Waiting.on(reached, this::described);
        FxThread.run(() -> model.state().property().removeListener(listener));
        settle();
    }

    /** Waits, as long as {@link Waiting} does, until the window shows a text that another thread works out. */
    public void awaitText(String part) {
        Waiting.until(() -> reads(part), this::settle, () -> "No “" + part + "”. " + described());
    }

    private String described() {
        State now = state();
        return "Documents being read: " + now.reading() + "; updates shown: "
                + now.shown().entries().size() + "; the window reads: " + texts();
    }

    /** Returns the current state. */
    public State state() {
        return FxThread.call(model.state()::now);
    }

    /** Returns the node that has the keyboard. */
    public Node focused() {
        return FxThread.call(() -> stage.getScene().getFocusOwner());
    }

    /** Whether a node is a card that waits, out of sight, for an update to show. */
    public static boolean isWaiting(Node node) {
        return node.getParent() instanceof CardPane<?> pane
                && !node.getBoundsInParent().intersects(pane.getLayoutBounds());
    }

    /**
     * Styles and lays out what has changed, as the next frame would, and lets deferred work be done.
     * {@link Node#applyCss} would style every node of the window anew.
     */
    public void settle() {
        for (int i = 0; i < 2; i++) {
            FxThread.run(() -> {
                NodeHelper.processCSS(stage.getScene().getRoot());
                stage.getScene().getRoot().layout();
            });
        }
    }

    @Override
    public void close() {
        FxThread.run(stage::close);
    }
}
